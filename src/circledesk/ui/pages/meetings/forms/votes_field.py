"""Who votes how: a row for each person who may vote, and how the count stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.decisions import Option
from circledesk.services.decisions import Ballot
from circledesk.services.evidence import Attachment
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.buttons import link, tool
from circledesk.ui.widgets.file_choice import choose_file
from circledesk.ui.widgets.labels import Elided, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from circledesk.services.words import Words
    from circledesk.ui.theme.theme import Theme

_UNSAID = "—"


class VotesField(QWidget):
    """Tab goes from person to person; a letter chooses. `attaching` offers to attach the message of each vote."""

    changed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._people: tuple[tuple[str, str], ...] = ()
        self._boxes: dict[str, ChoiceBox] = {}
        self._files: dict[str, Path] = {}
        self._attaching = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        head = QHBoxLayout()
        self._count = Text("", "muted", wrap=True)
        head.addWidget(self._count, 1)
        self.all = link(theme, self.tr("The rest in favour"), "check")
        self.all.clicked.connect(self._on_all)
        head.addWidget(self.all)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._say()

    def show_people(self, people: Sequence[tuple[str, str]], *, attaching: bool = False) -> None:
        """Offer these people, by id and name; what was chosen for those still there stays."""
        if (tuple(people), attaching) == (self._people, self._attaching):
            return
        chosen = self.options()
        self._people, self._attaching = tuple(people), attaching
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes.clear()
        for row, (key, name) in enumerate(self._people):
            self._add(row, key, name)
        for box in self._boxes.values():
            self.setFocusProxy(box)
            break
        self.choose(chosen)

    def choose(self, options: Mapping[str, Option]) -> None:
        """Choose for these people."""
        for key, option in options.items():
            if key in self._boxes:
                self._boxes[key].choose(option.value)
        self._say()

    def options(self) -> dict[str, Option]:
        """Answer what was chosen, by person."""
        return {key: Option(box.key()) for key, box in self._boxes.items() if box.key()}

    def ballots(self) -> tuple[Ballot, ...]:
        """Answer the votes; files that were attached are read now. Raises OSError."""
        found = []
        for key, option in self.options().items():
            path = self._files.get(key)
            kept = Attachment(name=path.name, content=path.read_bytes()) if path else None
            found.append(Ballot(person_id=key, option=option, attachment=kept))
        return tuple(found)

    def attach(self, person_id: str, path: Path) -> None:
        """Take the message a vote came in."""
        self._files[person_id] = path
        self.changed.emit()

    def _add(self, row: int, key: str, name: str) -> None:
        self._grid.addWidget(Elided(name), row, 0)
        box = ChoiceBox(self.tr("Vote of {0}").format(name))
        box.offer([("", _UNSAID), *((one.value, said(self._words, one)) for one in Option)])
        box.currentIndexChanged.connect(self._on_chosen)
        self._boxes[key] = box
        self._grid.addWidget(box, row, 1)
        if self._attaching:
            clip = tool(self._theme, "paperclip", self.tr("Attach the message of {0}").format(name))
            clip.clicked.connect(lambda: choose_file(self, clip.toolTip(), lambda path: self.attach(key, path)))
            self._grid.addWidget(clip, row, 2, Qt.AlignmentFlag.AlignRight)

    def _on_all(self) -> None:
        self.choose({key: Option.IN_FAVOUR for key in self._boxes if key not in self.options()})
        self.changed.emit()

    def _on_chosen(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        given = list(self.options().values())
        words = self.tr("in favour {0}, against {1}, blank {2}, abstention {3}; {4} of {5} answered")
        counts = [given.count(option) for option in Option]
        self._count.setText(words.format(*counts, len(given), len(self._people)))
        self.all.setVisible(bool(self._people) and len(given) < len(self._people))
