"""One thing to review: what it is, where it is, its versions side by side, and what can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.differences import marks
from circledesk.services.reviews import ReviewKind
from circledesk.ui.pages.sync.another import Another, field_for
from circledesk.ui.pages.sync.answers import Answer, Deed
from circledesk.ui.pages.sync.versions import Version, Versions
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link, push
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from circledesk.domain.journal import Plain
    from circledesk.services.reviews import ReviewLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.hands import Hands


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a card is shown: by whose names, what stands `today` where it was settled before, whether it may change."""

    hands: Hands
    today: str | None = None
    locked: bool = False


class ReviewCard(QFrame):
    """`answered` carries an Answer; `place_asked` is the wish to see where it is. Subclasses fill `body`."""

    answered = Signal(object)
    place_asked = Signal()

    def __init__(self, tools: PageTools, line: ReviewLine, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit, self.line, self.look = tools, line, look
        self.waiting = False  # for what was answered to be kept
        self.setProperty("role", "card")
        px = tools.theme.px
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(14), px(11), px(14), px(12))
        self.body.setSpacing(px(8))
        self.heading = self.name_it()
        self._add_head()
        about = " · ".join(dict.fromkeys(part for part in (line.subject, line.meeting) if part))
        self.body.addWidget(Text(about, "muted", wrap=True))
        self.setAccessibleName(f"{self.heading}. {about}")
        self.versions = Versions(tools.theme)
        self.another: Another | None = None
        self.fill()

    def name_it(self) -> str:
        """Answer what is to be reviewed, in a few words."""
        return headed(self.kit.desk.words.field(self.line.table, self.line.column))

    def fill(self) -> None:
        """Put the versions and the buttons into `body`."""

    def begin(self) -> None:
        """Put the cursor on the first thing that can be answered."""
        for button in self.findChildren(QWidget):
            if button.property("answers") and button.isEnabled() and not button.isHidden():
                button.setFocus()
                return

    # -- what subclasses build with

    def answer_button(self, words: str, answer: Answer, icon: str = "check") -> QPushButton:
        """Answer a button that gives this answer."""
        button = push(self.kit.theme, words, icon)
        button.setProperty("answers", True)
        button.setEnabled(not self.look.locked)
        button.clicked.connect(lambda: self.answered.emit(answer))
        return button

    def offer_another(self, words: str, first: Plain, row: QHBoxLayout) -> None:
        """Add a button that opens a field to write something else in, where that can be written here."""
        from circledesk.services.settling import Writing, writing  # noqa: PLC0415 - with the first card

        how, choices = writing(self.line.table, self.line.column)
        if self.line.kind is ReviewKind.PARAGRAPH:
            how = Writing.TEXT
        field = field_for(how, self.heading, choices, self.kit.desk.words)
        if field is None:
            return
        another = Another(self.kit.theme, self.heading, field)
        button = push(self.kit.theme, words, "pencil")
        button.setProperty("answers", True)
        button.setEnabled(not self.look.locked)
        button.clicked.connect(lambda: self._open(another, button, first))
        another.left.connect(lambda: self._close(another, button))
        another.written.connect(
            lambda value, said: self.answered.emit(Answer(deed=Deed.WRITE, value=value, said=str(said)))
        )
        row.addWidget(button)
        self.body.addWidget(another)
        self.another = another

    def add_today(self) -> None:
        """Say what stands today, where it was settled before."""
        if self.look.today is not None:
            words = self.tr("Stands today: {0}").format(self.look.today or self.tr("(empty)"))
            self.body.addWidget(Text(words, "strong", wrap=True))

    def hand_of(self, place: int) -> str:
        """Answer who wrote a value and when."""
        value = self.line.values[place]
        hands = self.look.hands
        author = hands.author(value.device_id, value.device)
        return " · ".join((author, hands.when(value.device_id, value.typed_at)))

    def short_of(self, place: int) -> str:
        """Answer the first name of whoever wrote a value."""
        value = self.line.values[place]
        among = [(one.device_id, one.device) for one in self.line.values]
        return self.look.hands.short(value.device_id, value.device, among)

    def _open(self, another: Another, button: QPushButton, first: Plain) -> None:
        button.hide()
        another.begin(first)

    def _close(self, another: Another, button: QPushButton) -> None:
        another.hide()
        button.show()
        button.setFocus()

    def _add_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(self.kit.theme.px(8))
        head.addWidget(Text(self.heading, "heading"))
        if self.line.weighty:
            head.addWidget(Chip(self.kit.theme, self.tr("Numbers, dates or names differ"), Tone.WARN))
        head.addStretch(1)
        if self.line.meeting_id:
            go = link(self.kit.theme, self.tr("Go to where it is"), "notes")
            go.setAccessibleName(self.tr("Go to where it is: {0}").format(self.line.subject))
            go.clicked.connect(self.place_asked)
            head.addWidget(go)
        self.body.addLayout(head)


class FieldCard(ReviewCard):
    """A field with several values."""

    def fill(self) -> None:
        for place, value in enumerate(self.line.values):
            shown = headed(value.shown) or self.tr("(empty)")
            version = Version(self.kit.theme, self._heading(place), self.hand_of(place))
            version.words.be_strong(len(shown) <= _LONG)
            others = tuple(one.shown for one in self.line.values if one is not value)
            version.say(shown, marks(shown, others) if len(shown) > _LONG else ())
            words = self.tr("Use this one") if place == 0 else self.tr("Use the other")
            if len(self.line.values) > 2:  # noqa: PLR2004 - with three there is no other one
                words = self.tr("Use this one")
            version.add_button(self.answer_button(words, Answer(deed=Deed.USE, place=place, said=shown)))
            self.versions.add(version)
        self.add_today()
        self.body.addWidget(self.versions)
        row = QHBoxLayout()
        self.offer_another(self.tr("Write another…"), self.line.values[0].plain, row)
        row.addStretch(1)
        self.body.insertLayout(self.body.indexOf(self.versions) + 1, row)

    def _heading(self, place: int) -> str:
        if place == 0 and self.look.today is None:
            return self.tr("The one shown now")
        if len(self.line.values) == 2:  # noqa: PLR2004 - then there is one other
            return self.tr("The other one") if place else self.tr("The one")
        return self.tr("Version {0}").format(place + 1)


class RemovalCard(ReviewCard):
    """Something one laptop removed while another changed it."""

    def name_it(self) -> str:
        record = self.kit.desk.words.say(f"records.{self.line.table}")
        return self.tr("Removed by one, changed by another: {0}").format(record)

    def fill(self) -> None:
        for place, value in enumerate(self.line.values):
            removes = value.plain is True
            heading = self.tr("Removed it") if removes else self.tr("Changed it, it stays")
            version = Version(self.kit.theme, heading, self.hand_of(place))
            words = self.tr("Remove it") if removes else self.tr("Restore it")
            answer = Answer(deed=Deed.USE, place=place, said=value.shown)
            version.add_button(self.answer_button(words, answer, "trash" if removes else "arrow-back-up"))
            self.versions.add(version)
        self.add_today()
        self.body.addWidget(self.versions)


_LONG = 40
"""Characters of a value from which the words that differ are marked: of short ones everything does."""
