"""How the text of an item read over time, and one paragraph of it brought back as it was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.markup import shown
from circledesk.domain.timeline import formers
from circledesk.services.history import typed_at
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.overlay import Overlay
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from circledesk.domain.timeline import Former, TextVersion
    from circledesk.services.ports.work import Work
    from circledesk.ui.page import PageTools

_WIDE, _HIGH = 900, 560  # at 10 points


class Timeline(Overlay):
    """Versions at the left, at the right what of one reads otherwise now; Enter brings a paragraph back (`wanted`)."""

    wanted = Signal(object)

    def __init__(self, tools: PageTools, over: QWidget) -> None:
        super().__init__(over, self.tr("Timeline of the item"))
        self._tools = tools
        self._now = ""
        self._versions: dict[str, TextVersion] = {}
        self._formers: dict[str, Former] = {}
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(10))
        column.addWidget(Text(self.tr("Timeline of the item"), "title"))
        self.said = Text("", "muted", wrap=True)
        column.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.versions = RowList(tools.theme, self.tr("Versions of the text"))
        self.versions.chosen.connect(self._on_version)
        self.paragraphs = RowList(tools.theme, self.tr("Paragraphs that read otherwise now"))
        self.versions.activated_key.connect(lambda _key: self.paragraphs.setFocus())
        self.paragraphs.activated_key.connect(self._on_wanted)
        row.addWidget(self.versions, 2)
        row.addWidget(self.paragraphs, 5)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button = push(tools.theme, self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.leave)
        self.back = push(tools.theme, self.tr("Bring this paragraph back (Enter)"), "arrow-back-up")
        self.back.clicked.connect(lambda: self._on_wanted(self.paragraphs.current_key()))
        foot.addWidget(self.close_button)
        foot.addWidget(self.back)
        column.addLayout(foot)

    @property
    def first(self) -> QWidget:
        return self.versions

    def place(self) -> None:
        px, room = self._tools.theme.px, self.over.rect()
        wide, high = min(px(_WIDE), room.width() - px(32)), min(px(_HIGH), room.height() - px(32))
        self.setGeometry((room.width() - wide) // 2, (room.height() - high) // 2, wide, high)

    def open_for(self, item_id: str, now: str) -> None:
        """Show how an item's text, which reads so now, came to be."""
        if item_id:
            self._tools.desk.ask(self, _read, item_id, then=partial(self._on_read, now))

    def _on_read(self, now: str, found: list[TextVersion]) -> None:
        self._now = now
        self._versions = {str(number): one for number, one in enumerate(found)}
        self.versions.show_rows([self._face(key, one) for key, one in self._versions.items()])
        self.open()
        if found:
            self.versions.choose("0")
        self._on_version(self.versions.current_key())

    def _face(self, key: str, one: TextVersion) -> RowFace:
        subtitle = self.tr("%n word(s)", "", len(one.text.split()))
        moment = self._tools.formats.moment(typed_at(one.clock))
        return RowFace(key=key, title=moment, subtitle=f"{one.device} · {subtitle}", icon="history")

    def _on_version(self, key: str) -> None:
        version = self._versions.get(key)
        found = formers(self._now, version.text) if version else []
        self._formers = {str(number): one for number, one in enumerate(found)}
        rows = []
        for number, one in self._formers.items():
            now = self.tr("now: {0}").format(shown(one.now)) if one.now.strip() else self.tr("no longer there")
            rows.append(RowFace(key=number, title=shown(one.paragraph), subtitle=now, icon="notes"))
        self.paragraphs.show_rows(rows)
        if rows:
            self.paragraphs.choose("0", quietly=True)
        self.back.setEnabled(bool(rows))
        if version is None:
            self.said.setText(self.tr("Nothing was written at this item yet."))
        elif rows:
            self.said.setText(self.tr("Paragraphs of this version that read otherwise now."))
        else:
            self.said.setText(self.tr("Every paragraph of this version stands as it was."))

    def _on_wanted(self, key: str) -> None:
        one = self._formers.get(key)
        if one is not None:
            self.leave()
            self.wanted.emit(one)


def _read(work: Work, item_id: str) -> list[TextVersion]:
    return work.versions(item_id, MINUTES_TEXT)
