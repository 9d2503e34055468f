"""The first minute: choose a circle, say who you are, set a passphrase; one step, one button."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from circledesk.domain.places import REMOTE, S3, is_open
from circledesk.services.ports.places import Access
from circledesk.ui.shell.passphrase import LEAST, show_words, strength
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.access_rows import AccessRows
from circledesk.ui.widgets.buttons import link, primary
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.choice_card import ChoiceCard
from circledesk.ui.widgets.form import Form
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from circledesk.services.ports.sync import Place
    from circledesk.ui.theme.theme import Theme

BOGOTA, EMPTY, DEMO = "bogota-2021-2023", "empty", "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the person chose: a template, or an invitation file instead of one and with what its place is entered."""

    template: str
    name: str
    passphrase: str
    invitation: str = ""
    access: Access | None = None


class FirstRun(QWidget):
    """`begun` carries a Beginning once everything asked for is there, `invitation_chosen` the path of a file; whoever
    reads that says with `show_place` where it leads.
    """

    begun = Signal(object)
    invitation_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._invitation = ""
        self.setProperty("role", "page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        px = theme.px
        scroll = Scroll(px(20))
        outer.addWidget(scroll)
        sheet = QWidget()
        sheet.setMaximumWidth(px(960))
        self._column = QVBoxLayout(sheet)
        self._column.setSpacing(px(12))
        scroll.body.addWidget(_middle(sheet))
        self._add_words()
        self._add_cards()
        self._add_invitation()
        self._add_form()
        self._column.addStretch(1)

    def refuse(self, sentence: str, field: str = "passphrase") -> None:
        """Say why it could not begin, beneath a field, and let the person try again."""
        self.begin.setEnabled(True)
        self._name_button()
        if not self.form.set_error(field, sentence):
            self.form.set_error("passphrase", sentence)

    def choose(self, template: str) -> None:
        """Choose a circle: BOGOTA, EMPTY or DEMO."""
        self._cards[template].setChecked(True)

    def use_invitation(self, path: str) -> None:
        """Join the circle of an invitation file instead of beginning one; '' takes it back."""
        self._invitation = path
        for card in self._cards.values():
            card.setEnabled(not path)
        self._note.say(
            self.tr("You will join the circle that sent this invitation: {0}").format(path) if path else "",
            action=self.tr("Begin a new circle instead"),
            icon="users-group",
        )
        self._join.setVisible(not path)
        self.show_place(None)
        self._name_button()
        if path:
            self.invitation_chosen.emit(path)

    def show_place(self, place: Place | None) -> None:
        """Ask who enters the place that an invitation leads to, where it is one that may ask."""
        asks = place is not None and place.kind in REMOTE
        self._where.setText(self.tr("The circle meets at {0}. Who enters there?").format(place.where) if place else "")
        self._where.setVisible(asks)
        self._open.setVisible(asks and is_open(place.where if place else ""))
        self.access.show_them(shown=asks)
        self.access.call_them(keys=place is not None and place.kind == S3)

    def refuse_invitation(self, sentence: str) -> None:
        """Say why the file chosen is no invitation, and go back to the templates."""
        self.use_invitation("")
        self._note.say(sentence, Tone.WARN)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self.name.text():
            self.name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(720)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _add_words(self) -> None:
        self._column.addWidget(Text(self.tr("Welcome to CircleDesk"), "title"))
        words = self.tr(
            "Everything stays on this laptop. No account and no network are needed; "
            "you can share with the rest of the circle later."
        )
        self._column.addWidget(Text(words, "muted", wrap=True))
        self._column.addWidget(Text(self.tr("Which circle do you work with?"), "heading"))

    def _add_cards(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(self._theme.px(12))
        group = QButtonGroup(self)
        bogota = self.tr("The six commitments of the action plan, their institutions, committees and agendas.")
        empty = self.tr("Only the tools. You write the plan, the committees and the people yourself.")
        demo = self.tr("A circle of invented people with sessions held and actas still to sign, to try things out.")
        self._cards = {
            BOGOTA: ChoiceCard(self._theme, "building", self.tr("Template Bogotá 2021-2023"), bogota),
            EMPTY: ChoiceCard(self._theme, "file-text", self.tr("Empty circle"), empty),
            DEMO: ChoiceCard(self._theme, "users-group", self.tr("Demonstration"), demo),
        }
        for card in self._cards.values():
            group.addButton(card)
            self._row.addWidget(card, 1)
        self.choose(BOGOTA)
        self._column.addLayout(self._row)

    def _add_invitation(self) -> None:
        self._join = link(self._theme, self.tr("I have an invitation file…"), "users")
        self._join.clicked.connect(self._on_join)
        self._column.addWidget(self._join, 0, Qt.AlignmentFlag.AlignLeft)
        self._note = InfoBar(self._theme)
        self._note.acted.connect(lambda: self.use_invitation(""))
        self._column.addWidget(self._note)

    def _add_form(self) -> None:
        card = Card(self._theme)
        self.form = Form(self._theme)
        self.name = self.form.add("name", self.tr("Your &name"), QLineEdit())
        hint = self.tr("It locks the data on this laptop. Nobody can recover it for you.")
        self.passphrase = self.form.add("passphrase", self.tr("&Passphrase"), QLineEdit(), hint)
        self.again = self.form.add("again", self.tr("Passphrase, &once more"), QLineEdit())
        shown = QCheckBox(self.tr("&Show what I type"))
        show_words(shown, self.passphrase, self.again)
        self.form.add_widget(shown)
        self._where = Text("", "strong", wrap=True)
        self.form.add_widget(self._where)
        warning = self.tr("The address is not https: anybody on the way can read the password.")
        self._open = Text(warning, "error", wrap=True)
        self.form.add_widget(self._open)
        self.access = AccessRows(self.form)
        self.show_place(None)
        self.passphrase.textChanged.connect(self._on_passphrase)
        for field in (self.name, self.passphrase, self.again, self.access.user, self.access.secret):
            field.returnPressed.connect(self._on_begin)
        card.body.addWidget(self.form)
        self.begin = primary(self._theme, self.tr("Start"))
        self.begin.clicked.connect(self._on_begin)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.begin)
        card.body.addLayout(row)
        self._column.addWidget(card)

    def _name_button(self) -> None:
        self.begin.setText(self.tr("Join") if self._invitation else self.tr("Start"))

    def _on_join(self) -> None:
        kinds = self.tr("Invitations (*.circledesk-invitation);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open an invitation"), "", kinds)
        if path:
            self.use_invitation(path)

    def _on_passphrase(self, typed: str) -> None:
        self.form.row("passphrase").set_hint(strength(typed))

    def _on_begin(self) -> None:
        self.form.clear_errors()
        name, passphrase = self.name.text().strip(), self.passphrase.text()
        if not name:
            self.form.set_error("name", self.tr("Write your name; it signs what you record."))
        elif len(passphrase) < LEAST:
            self.form.set_error("passphrase", self.tr("Use at least {0} characters.").format(LEAST))
        elif passphrase != self.again.text():
            self.form.set_error("again", self.tr("The two passphrases are not the same. Type it again."))
        elif (typed := self.access.typed() if self._invitation else ("", "")) is not None:
            self.begin.setEnabled(False)
            self.begin.setText(self.tr("Preparing…"))
            template = next(key for key, card in self._cards.items() if card.isChecked())
            access = Access(user=typed[0], secret=typed[1], keep=self.access.keep.isChecked()) if typed[0] else None
            chosen = {"name": name, "passphrase": passphrase, "invitation": self._invitation}
            self.begun.emit(Beginning(template=template, access=access, **chosen))


def _middle(sheet: QWidget) -> QWidget:
    """Keep a sheet of limited width in the middle of the room there is."""
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(sheet, 100)
    row.addStretch(1)
    return frame
