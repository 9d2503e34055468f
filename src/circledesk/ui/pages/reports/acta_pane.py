"""The actas: which wait for a number or a signature, each one's pages, and the acts that carry it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from circledesk.domain.minutes import MinutesState
from circledesk.domain.people import Office
from circledesk.services import closing, numbering
from circledesk.ui.pages.reports import errands
from circledesk.ui.pages.reports.pages_view import PagesView
from circledesk.ui.pages.reports.sign_form import SignForm, Signing
from circledesk.ui.pages.reports.wishes import ActaLine, ActaView, acta_signer, acta_view, actas
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary, push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.facts import Fact, Facts
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Line
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from circledesk.services.papers import SignerLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.reports.runner import Runner

_OPEN = frozenset({MinutesState.DRAFT, MinutesState.IN_REVIEW, MinutesState.APPROVED})


class ActaPane(QWidget):
    """`act` is the next step of the acta chosen, laid out in the page's header."""

    def __init__(self, tools: PageTools, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._runner = tools, runner
        self._wanted = ""
        self._view: ActaView | None = None
        self._issuing = False
        theme = tools.theme
        self.act = primary(theme, "", "signature")
        self._build()
        self.list.chosen.connect(self._on_chosen)
        self.act.clicked.connect(self._on_act)
        self.other.clicked.connect(self._on_other)
        self.reopen.clicked.connect(self._on_reopen)
        self.clash.acted.connect(self._on_withdraw)
        self.session.clicked.connect(self._on_session)
        self.pdf.clicked.connect(self._on_pdf)

    def reload(self) -> None:
        """Ask for the list, and for the acta chosen."""
        self._kit.desk.ask(self, actas, self._wanted or self.list.current_key(), then=self._show_actas)

    def choose(self, meeting_id: str) -> None:
        """Show the acta of a session as soon as the list is there."""
        self._wanted = meeting_id

    @property
    def in_form(self) -> bool:
        """Whether the form that signs covers the pages."""
        return self.stack.count() > 1

    # -- building

    def _build(self) -> None:
        theme = self._kit.theme
        px = theme.px
        card = Card(theme, self.tr("Actas"), padded=False)
        self.list = RowList(theme, self.tr("Actas"))
        self.empty = EmptyState(
            theme,
            "file-text",
            self.tr("No acta yet"),
            self.tr("An acta appears here as soon as its session has been opened."),
        )
        card.body.addWidget(self.list)
        card.body.addWidget(self.empty)
        self.pages = PagesView(theme)
        self.sheet = Card(theme, "\N{NO-BREAK SPACE}", padded=False)
        self.pdf = push(theme, self.tr("Export PDF…"), "file-type-pdf")
        self.session = push(theme, self.tr("Go to the session"), "notes")
        self.sheet.add_tool(self.session)
        self.sheet.add_tool(self.pdf)
        self.facts = Facts(theme)
        self.clash = InfoBar(theme)
        self.other = push(theme, "", "signature")
        self.reopen = push(theme, self.tr("Take back to draft"), "arrow-back-up")
        band = QVBoxLayout()
        band.setContentsMargins(px(14), px(10), px(14), px(10))
        band.setSpacing(px(8))
        band.addWidget(self.facts)
        band.addWidget(self.clash)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.other)
        acts.addWidget(self.reopen)
        acts.addStretch(1)
        band.addLayout(acts)
        self.sheet.body.addLayout(band)
        self.sheet.body.addWidget(Line())
        self.sheet.body.addWidget(self.pages, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sheet)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(px(12))
        card.setMinimumWidth(px(285))
        self.stack.setMinimumWidth(px(400))
        splitter.addWidget(card)
        splitter.addWidget(self.stack)
        splitter.setSizes([px(360), px(740)])
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.addWidget(splitter)

    # -- showing

    def _show_actas(self, found: list[ActaLine]) -> None:
        wanted = self._wanted or self.list.current_key()
        self._wanted = ""
        self.list.show_rows([self._face(line) for line in found])
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        if not self.list.choose(wanted, quietly=True) and found:
            self.list.choose(found[0].key, quietly=True)
        self.stack.setVisible(bool(found))
        if found:
            self._ask(self.list.current_key())
        else:
            self.act.setVisible(False)

    def _ask(self, key: str) -> None:
        self._kit.desk.ask(self, acta_view, key, then=self._show_view)
        self.pages.wait()
        self._kit.desk.run(
            self,
            errands.pictures,
            errands.acta(key),
            then=lambda pages: self._show_pages(key, pages),
            failed=lambda error: self.pages.refuse(self._kit.problems.sentence(error)),
        )

    def _show_view(self, view: ActaView) -> None:
        if view.line.key != self.list.current_key():
            return
        self._view = view
        self.sheet.title.say(self._name(view.line))
        facts = [
            Fact(label=self.tr("Body"), words=view.line.body),
            *(self._signer_fact(one, view.signed_by) for one in view.signers),
        ]
        self.facts.show_facts(facts)
        self._show_clash(view)
        self._show_acts(view)

    def _show_clash(self, view: ActaView) -> None:
        """Say that another acta has the same number, and offer to take this one's back while nobody signed it."""
        formats = self._kit.formats
        days = ", ".join(formats.short_day(formats.day_of(one)) for one in view.also)
        said = self.tr("The acta of the session of {0} has the number {1} too: two laptops gave it.")
        words = said.format(days, view.line.label) if view.also else ""
        self.clash.say(words, Tone.WARN, self.tr("Take the number back") if words and not view.signed_by else "")

    def _signer_fact(self, signer: SignerLine, signed_by: tuple[str, ...]) -> Fact:
        office = headed(self._kit.desk.words.label(Office(signer.role)))
        name = signer.name or self.tr("nobody holds this office")
        state = self.tr("signed") if signer.role in signed_by else self.tr("not signed yet")
        return Fact(label=office, words=f"{name} · {state}")

    def _show_acts(self, view: ActaView) -> None:
        """One next step in the header; what else can be done beneath the facts."""
        words = self._kit.desk.words
        waiting = self._roles_left(view)
        awaiting = view.line.state is MinutesState.AWAITING_SIGNATURES
        self.reopen.setVisible(awaiting and view.line.amendment is None and not view.line.unheld)
        self.other.setVisible(awaiting and len(waiting) > 1)
        self.act.setVisible(self.isVisible() and not self.in_form and (awaiting or view.line.state in _OPEN))
        if view.line.state in _OPEN:
            self.act.setText(self.tr("Issue with its number"))
            self.act.setEnabled(view.closed)
            tip = self.tr("Gives the acta its number, once and for ever, and writes the file that is signed.")
            self.act.setToolTip(tip if view.closed else self.tr("The session is not closed yet."))
        elif awaiting and waiting:
            self.act.setEnabled(True)
            self.act.setToolTip("")
            self.act.setText(self.tr("Sign as {0}…").format(words.label(Office(waiting[0]))))
            if len(waiting) > 1:
                self.other.setText(self.tr("Sign as {0}…").format(words.label(Office(waiting[1]))))

    @staticmethod
    def _roles_left(view: ActaView) -> list[str]:
        return [one.role for one in view.signers if one.role not in view.signed_by]

    def _show_pages(self, key: str, pages: list[bytes]) -> None:
        if pages and key == self.list.current_key():
            self.pages.show_pages(pages)

    def _name(self, line: ActaLine) -> str:
        said = line.amendment
        if line.unheld:
            return self.tr("Constancia · session {0}, not held").format(line.number)
        if said is not None:
            name = headed(self._kit.desk.words.label(said.kind))
            number = f"{said.acta.number:03d}" if said.acta else str(said.number) if said.number else ""
            return self.tr("{0} · of acta {1}").format(f"{name} {number}".strip(), line.label)
        return self.tr("Acta {0} · session {1}").format(line.label, line.number)

    def _face(self, line: ActaLine) -> RowFace:
        formats = self._kit.formats
        tone, icon = face_of(line.state)
        return RowFace(
            key=line.key,
            title=line.short,
            subtitle=f"{self._name(line)}\n{formats.short_day(formats.day_of(line.starts))}",
            icon="file-text",
            pill=headed(self._kit.desk.words.label(line.state)),
            tone=tone,
            pill_icon=icon,
        )

    # -- what happens

    def _on_chosen(self, key: str) -> None:
        self._close()
        self._view = None
        self.pages.clear()
        self._ask(key)

    def _on_session(self) -> None:
        if self._view is not None:
            self._kit.desk.go("meeting", meeting_id=self._view.line.meeting_id)

    def _on_pdf(self) -> None:
        if self._view is not None:
            writer = errands.acta(self._view.line.key)
            self._runner.export(writer, self._view.file_name, self.tr("PDF documents (*.pdf)"))

    def _on_act(self) -> None:
        view = self._view
        if view is None or self._issuing:
            return
        if view.line.state in _OPEN:
            self._issuing = True  # and not disabled: that would take the cursor away from it
            self._runner.run(
                self.tr("Issuing the acta…"),
                errands.issue,
                view.line.meeting_id,
                then=self._on_issued,
                failed=self._refused,
            )
        elif waiting := self._roles_left(view):
            self._ask_signature(waiting[0])

    def _on_other(self) -> None:
        if self._view is not None and len(waiting := self._roles_left(self._view)) > 1:
            self._ask_signature(waiting[1])

    def _on_reopen(self) -> None:
        done = self.tr("The acta is a draft again; it keeps its number.")
        key = self.list.current_key()
        self._kit.desk.do(self, closing.back_to_draft, key, then=lambda _: self._kit.announcer.toast(done))

    def _on_withdraw(self) -> None:
        done = self.tr("The acta is a draft without a number again; issue it to give it the next one.")
        key = self.list.current_key()
        self._kit.desk.do(self, numbering.withdraw, key, then=lambda _: self._kit.announcer.toast(done))

    def _refused(self, error: BaseException) -> None:
        self._issuing = False
        self._kit.problems.tell(error)

    def _on_issued(self, number: str) -> None:
        self._issuing = False
        self._kit.announcer.toast(self.tr("The acta has the number {0} and waits for its signatures.").format(number))
        self.reload()

    def _ask_signature(self, role: str) -> None:
        key = self.list.current_key()
        self._kit.desk.ask(self, acta_signer, key, role, then=lambda signer: self._open_form(role, signer))

    def _open_form(self, role: str, signer: tuple[str, str]) -> None:
        if self._view is None:
            return
        last = len(self._roles_left(self._view)) == 1
        wish = Signing(
            document=self._document(self._view.line),
            person_id=signer[0],
            person=signer[1],
            role=role,
            role_words=self._kit.desk.words.label(Office(role)),
            consequence=self._consequence(last=last),
        )
        self._close()
        form = SignForm(self._kit, wish)
        form.cancelled.connect(self._close)
        form.submitted.connect(lambda: self._submit(form))
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self.act.setVisible(False)

    def _document(self, line: ActaLine) -> str:
        return self._name(line) if line.amendment or line.unheld else self.tr("the acta {0}").format(line.label)

    def _consequence(self, *, last: bool) -> str:
        if self._view is not None and self._view.line.unheld:
            return self.tr("It seals the constancia: nothing of that session can be changed afterwards.")
        if self._view is not None and self._view.line.amendment is not None:
            return self.tr("A signature cannot be taken off the file; the acta it speaks of does not change.")
        if last:
            return self.tr("This is the last signature: it seals the acta, which then takes no edits.")
        return self.tr("A signature cannot be taken off the file; after the last one the acta takes no edits.")

    def _submit(self, form: SignForm) -> None:
        wish = form.wish()
        if wish is None:
            return
        form.wait(waiting=True)

        def refused(error: BaseException) -> None:
            form.wait(waiting=False)
            form.form.set_error("passphrase", self._kit.problems.sentence(error))

        key = self.list.current_key()
        self._runner.run(
            self.tr("Signing the acta…"), errands.sign_acta, key, wish, then=self._on_signed, failed=refused
        )

    def _on_signed(self, _nothing: object) -> None:
        self._close()
        (self.act if self.act.isVisible() else self.list).setFocus()
        self._kit.announcer.toast(self.tr("The signature is in the document."))
        self.reload()

    def _close(self) -> None:
        while (form := self.stack.widget(1)) is not None:
            self.stack.removeWidget(form)
            form.deleteLater()
        if self._view is not None:
            self._show_acts(self._view)
