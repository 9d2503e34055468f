"""The form that signs: who, as what, with which key; what a signature does is said in one line above the verb."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.pages.reports.errands import KeyWish
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.facts import Fact, Facts
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools

_OWN, _FILE = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """What is to be signed: the document in words, by whom, in which role, and what follows from it."""

    document: str
    person_id: str
    person: str
    role: str
    role_words: str
    consequence: str


class SignForm(FormSheet):
    """Answers a KeyWish; a signature cannot be taken back, so no key of the keyboard alone gives it."""

    def __init__(self, tools: PageTools, wish: Signing, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self._wish = wish
        self._p12: Path | None = None
        title = self.tr("Sign {0} · {1}").format(wish.document, wish.role_words)
        self.call_it(title, self.tr("Sign as {0}").format(wish.role_words), "signature")
        self.note.say(wish.consequence, Tone.WARN, icon="signature")
        facts = Facts(tools.theme)
        facts.show_facts(
            [
                Fact(label=self.tr("Signs"), words=wish.person or self.tr("Nobody holds this office")),
                Fact(label=self.tr("As"), words=headed(wish.role_words)),
                Fact(label=self.tr("Document"), words=headed(wish.document)),
            ]
        )
        self.form.add_widget(facts)
        self.source = self.form.add("source", self.tr("&Key"), QComboBox())
        self.source.addItems([self.tr("The key this circle gave"), self.tr("A .p12 or .pfx file")])
        self.pick = push(tools.theme, self.tr("Choose the file…"), "key")
        self.pick.clicked.connect(self._on_pick)
        self.form.add_widget(self.pick)
        self.passphrase = self.form.add("passphrase", self.tr("&Passphrase"), QLineEdit(), " ")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        shown = QCheckBox(self.tr("&Show what I type"))
        shown.toggled.connect(self._on_shown)
        self.form.add_widget(shown)
        self.source.currentIndexChanged.connect(self._on_source)
        self._on_source()
        self.first = "passphrase"
        self.submit.setAutoDefault(False)  # Return never signs

    def wish(self) -> KeyWish | None:
        """Answer whose key signs, or say beneath a field what is missing."""
        self.form.clear_errors()
        own = self.source.currentIndex() == _OWN
        if not own and self._p12 is None:
            self.form.set_error("source", self.tr("Choose the file that holds the key."))
            return None
        if not self.passphrase.text():
            self.form.set_error("passphrase", self.tr("Type the passphrase of the key."))
            return None
        return KeyWish(
            person_id=self._wish.person_id,
            role=self._wish.role,
            passphrase=self.passphrase.text(),
            p12=None if own else self._p12,
        )

    def use_file(self, path: Path) -> None:
        """Sign with a PKCS#12 file."""
        self._p12 = path
        self.source.setCurrentIndex(_FILE)
        self.pick.setText(path.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if pressed(event, Where.SHEET) in {"keep", "keep_line"}:
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_source(self) -> None:
        own = self.source.currentIndex() == _OWN
        self.pick.setVisible(not own)
        hint = (
            self.tr("The passphrase of this desk; the key is made with the first signature.")
            if own
            else self.tr("The passphrase of the file.")
        )
        self.form.row("passphrase").set_hint(hint)

    def _on_pick(self) -> None:
        kinds = self.tr("Keys (*.p12 *.pfx);;All files (*)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the key"), "", kinds)
        if path:
            self.use_file(Path(path))

    def _on_shown(self, ticked: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if ticked else QLineEdit.EchoMode.Password)
