"""The closing step beside the minutes: what the acta lacks and what reviewers said, each line leading to its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from circledesk.domain.comments import CommentState
from circledesk.domain.errors import DomainError
from circledesk.domain.genre import Weight
from circledesk.domain.meetings import MeetingState
from circledesk.domain.minutes import ApprovalWay, MinutesState
from circledesk.services import closing
from circledesk.ui.pages.meetings.closing import wishes
from circledesk.ui.pages.meetings.closing.faces import amendment_face, comment_face, finding_face
from circledesk.ui.pages.meetings.reason_line import ReasonLine
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.row_list import RowList
from circledesk.ui.widgets.state_tones import face_of, headed
from circledesk.ui.widgets.whole_file import open_folder_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.services.closing import Closing
    from circledesk.services.comments import CommentLine
    from circledesk.services.genre import FindingLine
    from circledesk.ui.page import PageTools

_FOLDER = "review.folder"
_ACCEPT, _REJECT, _AGAIN = "1", "2", "3"
_OPEN = frozenset({MinutesState.DRAFT, MinutesState.IN_REVIEW})


class ClosingPane(Card):
    """`place_asked` carries item, start and end of what a line speaks of; `sign_asked` leads to the signatures.

    `matter_asked` carries the rule and the subject of a finding that is about no item: a person, the session's facts.
    """

    place_asked = Signal(str, int, int)
    matter_asked = Signal(object, str)
    sign_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Closing the acta"), padded=False, parent=parent)
        self._tools = tools
        self._meeting_id = ""
        self._closing: Closing | None = None
        self._findings: dict[str, FindingLine] = {}
        self._comments: dict[str, CommentLine] = {}
        self._written: Path | None = None
        self._build()
        self.list.activated_key.connect(self._on_place)
        self.list.key_pressed.connect(self._on_key)
        self.reason.left.connect(self.list.setFocus)
        self.bar.acted.connect(self._on_folder)

    def show_session(self, meeting_id: str) -> None:
        """Say which session is open; what is shown of another one goes."""
        if meeting_id != self._meeting_id:
            self._meeting_id, self._closing = meeting_id, None
            self.list.show_rows([])
            self.summary.setText("")
            self.bar.say("")
            self.reason.hide()

    def reload(self) -> None:
        """Ask for everything the acta lacks, while this is seen."""
        if self._meeting_id and self.isVisibleTo(self.window()):
            self._tools.desk.ask(self, closing.read, self._meeting_id, then=self._show)

    # -- building

    def _build(self) -> None:
        theme, px = self._tools.theme, self._tools.theme.px
        self.state = Chip(theme)
        self.add_tool(self.state)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(px(14), px(8), px(14), px(6))
        column.setSpacing(px(2))
        self.summary = Text("", "strong", wrap=True)
        self.hint = muted(wrap=True)
        column.addWidget(self.summary)
        column.addWidget(self.hint)
        self.bar = InfoBar(theme)
        self.list = RowList(theme, self.tr("What the acta lacks, and comments of reviewers"), typing=False)
        self.reason = ReasonLine(theme)
        for part in (head, self.bar, self.list, self.reason):
            self.body.addWidget(part, 1 if part is self.list else 0)
        self.more = push(theme, self.tr("More"), "dots")
        self.more.setMenu(QMenu(self.more))
        self.forward = push(theme, "", "check")
        self.forward.clicked.connect(self._on_forward)
        self.add_footer(self.more, self.forward)

    # -- showing

    def _show(self, found: Closing) -> None:
        if found.meeting.id != self._meeting_id:
            return
        self._closing = found
        words, formats = self._tools.desk.words, self._tools.formats
        tone, icon = face_of(found.state)
        self.state.say(headed(words.label(found.state)), tone, icon)
        editable = found.state in _OPEN
        shown = found.findings if editable else ()
        self._findings = {
            f"f:{one.finding.rule.value}:{one.finding.subject}:{one.finding.item_id}": one for one in shown
        }
        self._comments = {f"c:{one.comment.id}": one for one in found.comments}
        rows = [finding_face(key, one, words) for key, one in self._findings.items() if one.open]
        rows += [comment_face(key, one, words) for key, one in self._comments.items()]
        rows += [finding_face(key, one, words) for key, one in self._findings.items() if not one.open]
        rows += [amendment_face(one, words, formats) for one in found.amendments]
        self.list.show_rows(rows)
        if rows and not self.list.current_key():
            self.list.choose(rows[0].key, quietly=True)
        self.summary.setText(self._summary(found))
        self.hint.setText(self._hints(found))
        self.hint.setVisible(bool(self.hint.text()))
        self._show_acts(found)

    def _summary(self, found: Closing) -> str:
        if found.meeting.state is MeetingState.NOT_HELD:
            return self.tr("This session was not held: it has a constancia and no acta.")
        if found.state in _OPEN:
            must, should = len(found.blocking), sum(one.open for one in found.findings) - len(found.blocking)
            open_comments = sum(one.comment.state is CommentState.OPEN for one in found.comments)
            parts = [
                self.tr("%n thing(s) must be put right", "", must) if must else "",
                self.tr("%n to look at", "", should) if should else "",
                self.tr("%n comment(s) to answer", "", open_comments) if open_comments else "",
            ]
            return " · ".join(part for part in parts if part) or self.tr("Nothing is missing.")
        if found.state is MinutesState.APPROVED:
            return self.tr("Approved: it takes no more edits until it goes back to draft.")
        if found.state is MinutesState.AWAITING_SIGNATURES:
            return self.tr("It has its number and waits for its signatures.")
        if found.state is MinutesState.ANNULLED:
            return self.tr("Annulled: its number stays taken.")
        return self._signed_words(found)

    def _signed_words(self, found: Closing) -> str:
        formats = self._tools.formats
        parts = [self.tr("Signed and sealed: only a diligencia or a clarifying acta adds to it.")]
        if found.approved is not None and found.approved.approved_in is not None:
            session = found.approved.approved_in
            day = formats.short_day(formats.day_of(session.starts))
            parts.append(self.tr("Approved in session {0}, {1}.").format(session.number, day))
        if found.publication is not None:
            parts.append(
                self.tr("Published: {0}").format(found.publication.where or formats.moment(found.publication.at))
            )
        return "\n".join(parts)

    def _hints(self, found: Closing) -> str:
        hints = []
        if found.state in _OPEN and self._findings:
            hints.append(self.tr("Enter goes to the place · 1 lets a warning be"))
        if found.state in _OPEN and found.comments:
            hints.append(self.tr("On a comment: 1 accept · 2 turn down · 3 answer again"))
        review = found.minutes.review
        if found.state is MinutesState.IN_REVIEW and review is not None and review.due_on is not None:
            due = self._tools.formats.short_day(review.due_on)
            hints.append(self.tr("Round {0}: comments until {1} (term to be confirmed)").format(review.round, due))
        return "\n".join(hints)

    def _show_acts(self, found: Closing) -> None:
        state = found.state
        self.forward.setVisible(state is not MinutesState.ANNULLED)
        words = {
            MinutesState.DRAFT: self.tr("Send for review…"),
            MinutesState.IN_REVIEW: self.tr("Approve"),
            MinutesState.APPROVED: self.tr("Number and sign…"),
            MinutesState.AWAITING_SIGNATURES: self.tr("Sign…"),
            MinutesState.SIGNED: self.tr("Add a diligencia…"),
            MinutesState.PUBLISHED: self.tr("Add a diligencia…"),
        }
        self.forward.setText(words.get(state, ""))
        if found.meeting.state is MeetingState.NOT_HELD:
            self.forward.setText(self.tr("See the constancia…"))
            self.more.hide()
            return
        self._fill_menu(found)

    def _fill_menu(self, found: Closing) -> None:
        menu, state = self.more.menu(), found.state
        menu.clear()
        offers: list[tuple[str, Callable[[], object]]] = []
        if state in _OPEN:
            offers += [(self.tr("Receive comments…"), self._on_receive)]
        if state is MinutesState.DRAFT:
            offers += [(self.tr("Approve without review"), lambda: self._approve(ApprovalWay.BY_CHAIR))]
            offers += [(self.tr("Number and sign…"), self.sign_asked.emit)]
        elif state is MinutesState.IN_REVIEW:
            offers += [(self.tr("Approve: the term passed in silence"), lambda: self._approve(ApprovalWay.BY_SILENCE))]
            offers += [(self.tr("Send for review again…"), self._on_send)]
            offers += [(self.tr("Back to draft"), self._on_draft)]
        elif state in {MinutesState.APPROVED, MinutesState.AWAITING_SIGNATURES}:
            offers += [(self.tr("Back to draft"), self._on_draft)]
        if state in {MinutesState.SIGNED, MinutesState.PUBLISHED}:
            offers += [
                (self.tr("Make a clarifying acta…"), lambda: self._amend(self.tr("What is clarified"), wishes.clarify)),
                (self.tr("Note its publication…"), self._on_publish),
            ]
        if state in {MinutesState.SIGNED, MinutesState.PUBLISHED, MinutesState.AWAITING_SIGNATURES}:
            offers += [
                (self.tr("Annul the acta…"), lambda: self._amend(self.tr("Reason of the annulment"), wishes.annul))
            ]
        for name, deed in offers:
            menu.addAction(name).triggered.connect(lambda _=False, deed=deed: deed())
        self.more.setVisible(bool(offers))

    # -- what the person does

    def _on_place(self, key: str) -> None:
        finding, comment = self._findings.get(key), self._comments.get(key)
        if finding is not None and finding.finding.item_id:
            self.place_asked.emit(finding.finding.item_id, finding.finding.start, finding.finding.end)
        elif finding is not None:
            self.matter_asked.emit(finding.finding.rule, finding.finding.subject)
        elif comment is not None and comment.comment.agenda_item_id:
            self.place_asked.emit(comment.comment.agenda_item_id, comment.start, comment.end)

    def _on_key(self, letter: str, key: str) -> None:
        if self._closing is None or self._closing.state not in _OPEN:
            return
        finding, comment = self._findings.get(key), self._comments.get(key)
        if finding is not None and letter == _ACCEPT:
            self._let_be(finding)
        elif comment is not None:
            row = comment.comment.id
            if letter == _ACCEPT:
                self._do(wishes.accept, row)
            elif letter == _REJECT:
                self.reason.ask(self.tr("Why it is turned down"), lambda note: self._do(wishes.reject, row, note))
            elif letter == _AGAIN:
                self._do(wishes.ask_again, row)

    def _let_be(self, line: FindingLine) -> None:
        if line.dismissal is not None:
            self._do(wishes.take_up, self._meeting_id, line.finding)
        elif line.finding.weight is Weight.MUST:
            error = DomainError("finding_not_dismissable", rule=line.finding.rule.value)
            self.bar.say(self._tools.problems.sentence(error), Tone.WARN)
        else:
            keep = self._meeting_id, line.finding
            self.reason.ask(self.tr("Why the warning is let be"), lambda text: self._do(wishes.let_be, *keep, text))

    def _on_forward(self) -> None:
        if self._closing is None:
            return
        state = self._closing.state
        if self._closing.meeting.state is MeetingState.NOT_HELD:
            self.sign_asked.emit()
        elif state is MinutesState.DRAFT:
            self._on_send()
        elif state is MinutesState.IN_REVIEW:
            self._approve(ApprovalWay.BY_REVIEWERS)
        elif state in {MinutesState.APPROVED, MinutesState.AWAITING_SIGNATURES}:
            self.sign_asked.emit()
        else:
            self._amend(self.tr("What is stated"), wishes.annotate)

    def _approve(self, way: ApprovalWay) -> None:
        self._do(wishes.approve, self._meeting_id, way)

    def _on_draft(self) -> None:
        self._do(closing.back_to_draft, self._meeting_id)

    def _amend(self, label: str, deed: Callable[..., object]) -> None:
        meeting_id = self._meeting_id
        self.reason.ask(label, lambda text: self._do(deed, meeting_id, text))

    def _on_publish(self) -> None:
        meeting_id = self._meeting_id
        self.reason.ask(self.tr("Where it was published"), lambda text: self._do(wishes.publish, meeting_id, text))

    def _do(self, deed: Callable[..., object], *args: object) -> None:
        """Write something small; what is wrong is said beneath the line asked, else on top."""

        def done(_answer: object) -> None:
            self.bar.say("")
            self.reason.dismiss()

        def refused(error: BaseException) -> None:
            if not isinstance(error, DomainError):
                self._tools.problems.tell(error)
            elif self.reason.isVisible():
                self.reason.refuse(self._tools.problems.sentence(error))
            else:
                self.bar.say(self._tools.problems.sentence(error), Tone.WARN)

        self._tools.desk.do(self, deed, *args, then=done, failed=refused)

    # -- files

    def _on_send(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the review pack"), self._folder())
        if chosen:
            self.send(Path(chosen))

    def send(self, folder: Path) -> None:
        """Write the review pack into `folder`; the acta is in review from then on."""
        self._tools.settings.set(_FOLDER, str(folder))
        self._run(self.tr("Writing the review pack…"), wishes.send_pack, folder, self._on_sent)

    def _on_receive(self) -> None:
        kinds = self.tr("Word documents (*.docx)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("A draft that came back"), self._folder(), kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Read a file that a reviewer sent back."""
        self._run(self.tr("Reading the comments…"), wishes.receive, path, self._on_received)

    def _run(self, words: str, job: Callable[..., object], path: Path, then: Callable[..., object]) -> None:
        self.bar.say(words, Tone.ACCENT, icon="hourglass")

        def refused(error: BaseException) -> None:
            self.bar.say("")
            if isinstance(error, DomainError):
                self.bar.say(self._tools.problems.sentence(error), Tone.WARN)
            else:
                self._tools.problems.tell(error)

        self._tools.desk.run(self, job, self._meeting_id, path, then=then, failed=refused)

    def _on_sent(self, files: list[Path]) -> None:
        self._written = files[-1] if files else None
        names = ", ".join(file.name for file in files)
        words = self.tr("The review pack is ready to be sent: {0}").format(names) if files else ""
        self.bar.say(words, Tone.OK, self.tr("Open the folder"))

    def _on_received(self, count: int) -> None:
        self._written = None
        words = self.tr("%n new comment(s) came in.", "", count) if count else self.tr("Nothing new was in that file.")
        self.bar.say(words, Tone.OK)

    def _on_folder(self) -> None:
        if self._written is not None:
            open_folder_of(self._written)

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self._tools.settings.get(_FOLDER) or QStandardPaths.writableLocation(documents)


def _key(line: FindingLine) -> str:
    finding = line.finding
    return f"f:{finding.rule.value}:{finding.subject}:{finding.item_id}"
