"""Calling the session: when and where, by which channel, what is sent out, and calling it off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from circledesk.domain.clock import at, bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import MeetingState
from circledesk.services import convening
from circledesk.services.convening import CallDraft
from circledesk.ui.keys import listen
from circledesk.ui.pages.meetings import convene_wishes as wishes
from circledesk.ui.pages.meetings.reason_line import ReasonLine
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link, push, tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.clock_line import ClockLine
from circledesk.ui.widgets.fields import DayField, TimeField
from circledesk.ui.widgets.file_choice import choose_folder
from circledesk.ui.widgets.form import FormRow
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.whole_file import open_folder_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.domain.meetings import Meeting
    from circledesk.services.convening import Notice
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board

_FOLDER = "meeting.convening_folder"
_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.POSTPONED})


class ConvenePanel(Card):
    """What is wrong is said beside its field, and what was typed stays; Esc puts it away."""

    left = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Calling the session"), parent=parent)
        self._tools = tools
        self._meeting: Meeting | None = None
        self._shown: CallDraft | None = None
        self._written: Path | None = None
        self._body = ""
        self.standing = InfoBar(tools.theme)
        self.standing.acted.connect(self._on_folder)
        self.body.addWidget(self.standing)
        self._add_fields()
        self._add_acts()
        self.reason = ReasonLine(tools.theme)
        self.body.addWidget(self.reason)
        close = tool(tools.theme, "x", self.tr("Close (Esc)"))
        close.clicked.connect(self.dismiss)
        self.add_tool(close)
        listen(self, "form.keep", self._on_keep)
        self._leave = listen(self, "form.leave", self.dismiss)
        self.reason.left.connect(self._on_reason_left)
        self.hide()

    def show_board(self, board: Board) -> None:
        """Show how the session is called; what is being typed is left alone."""
        meeting = board.meeting
        other = self._meeting is None or self._meeting.id != meeting.id
        self._body = board.body.short_name or board.body.name
        untouched = other or self._untouched()
        self._meeting = meeting
        if other:
            self._written = None
        if untouched:
            self._fill(meeting)
        ahead = meeting.state in _AHEAD and not board.frozen
        for row in self._rows.values():
            row.field.setEnabled(ahead)
        for button in (self.keep, self.call, self.off):
            button.setVisible(ahead)
        called = meeting.convening is not None
        self.files.setVisible(called)
        self.call.setText(self.tr("Send a correction…") if called else self.tr("Call the session…"))
        self.call.setEnabled(not called or board.outdated or not self._untouched())
        self._say_standing(meeting, board.notice, outdated=board.outdated)

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        (self.day if self.day.isEnabled() else self.sheet).setFocus(Qt.FocusReason.TabFocusReason)

    def dismiss(self) -> None:
        """Put it away; a date or place that was changed and not sent is kept in its fields."""
        if self.isVisible():
            self.reason.hide()
            self._leave.setEnabled(True)
            self.hide()
            self.left.emit()

    def save(self, folder: Path) -> None:
        """Write the .ics and the PDF of the convening into a folder."""
        self._run(wishes.write_convening, folder)

    def save_sheet(self, folder: Path) -> None:
        """Write the blank attendance sheet into a folder."""
        self._run(wishes.write_sheet, folder)

    # -- building

    def _add_fields(self) -> None:
        theme = self._tools.theme
        self.day, self.starts = DayField(self.tr("Day")), TimeField(self.tr("Begins"))
        self.ends = ClockLine(self.tr("Ends"))
        self.place, self.link_line, self.channel = QLineEdit(), QLineEdit(), QLineEdit()
        self.link_line.setPlaceholderText("https://")
        self.channel.setPlaceholderText(self.tr("mail, letter, message"))
        self._rows = {
            "day": FormRow(theme, self.tr("Day"), self.day),
            "starts": FormRow(theme, self.tr("Begins"), self.starts),
            "ends": FormRow(theme, self.tr("Ends"), self.ends),
            "place": FormRow(theme, self.tr("Place"), self.place),
            "link": FormRow(theme, self.tr("Link to attend from afar"), self.link_line),
            "channel": FormRow(theme, self.tr("Called by"), self.channel),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        places = {"day": (0, 0, 2), "starts": (0, 2, 1), "ends": (0, 3, 1), "place": (0, 4, 4)}
        places |= {"link": (2, 0, 4), "channel": (2, 4, 4)}
        for name, (row, column, span) in places.items():
            grid.addWidget(self._rows[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        wrong = QVBoxLayout()
        grid.addLayout(wrong, 1, 0, 1, 8)
        for name in ("day", "starts", "ends", "place"):
            self._rows[name].say_errors_below(wrong)
        for column in range(8):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        for line in (self.ends, self.place, self.link_line, self.channel):
            line.textEdited.connect(self._on_typed)
        self.day.dateChanged.connect(self._on_typed)
        self.starts.timeChanged.connect(self._on_typed)

    def _add_acts(self) -> None:
        theme = self._tools.theme
        self.call = push(theme, "", "send")
        self.call.clicked.connect(self._on_call)
        self.keep = push(theme, self.tr("Keep (Ctrl+Enter)"), "check")
        self.keep.clicked.connect(self._on_keep)
        self.files = link(theme, self.tr("Save files…"), "download")
        self.files.clicked.connect(lambda: self._choose(self.save))
        self.sheet = link(theme, self.tr("Sheet to sign…"), "printer")
        self.sheet.clicked.connect(lambda: self._choose(self.save_sheet))
        self.off = link(theme, self.tr("Call it off…"), "x")
        self.off.clicked.connect(self._on_off)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.call, self.keep):
            row.addWidget(button)
        for button in (self.files, self.sheet):
            self.add_tool(button)
        row.addStretch(1)
        row.addWidget(self.off)
        self.body.addLayout(row)

    # -- showing

    def _fill(self, meeting: Meeting) -> None:
        start, end = bogota(meeting.planned.start), meeting.planned.end
        self.day.set_day(start.date())
        self.starts.set_time_of_day(start.time())
        self.ends.set_time_of_day(bogota(end).time() if end else None)
        self.place.setText(meeting.place)
        self.link_line.setText(meeting.link)
        self.channel.setText(meeting.convening.channel if meeting.convening else "")
        self._refuse("", "")
        self._shown = self._draft()

    def _say_standing(self, meeting: Meeting, notice: Notice | None, *, outdated: bool) -> None:
        formats, sent = self._tools.formats, meeting.convening
        action = self.tr("Open the folder") if self._written else ""
        if meeting.state is MeetingState.CANCELLED:
            words = self.tr("Called off: {0}").format(meeting.failure)
            if sent is not None:
                words = self.tr("{0} Send the files to whoever was called.").format(words)
            self.standing.say(words, Tone.BAD, action)
        elif sent is None and notice is not None:
            self.standing.say(self._said(notice), Tone.WARN, action)
        elif sent is None:
            self.standing.say(self.tr("Nobody was called yet."), Tone.NEUTRAL, action, "send")
        elif outdated:
            words = self.tr("Something changed since it was sent on {0}: send a correction.")
            self.standing.say(words.format(formats.moment(sent.sent_at)), Tone.WARN, action)
        else:
            words = self.tr("Called on {0}.").format(formats.moment(sent.sent_at))
            if sent.sequence:
                words = self.tr("Put right for the {0}. time on {1}.")
                words = words.format(sent.sequence, formats.moment(sent.sent_at))
            self.standing.say(words, Tone.OK, action, "send")

    def _said(self, notice: Notice) -> str:
        """That people are called late, by a rule that perhaps nobody confirmed."""
        left = self.tr("Nobody was called yet, and %n business day(s) are left.", "", notice.left)
        usual = self.tr("Usual are %n.", "", notice.usual)
        if not notice.confirmed:
            usual = self.tr("Usual are %n (to confirm).", "", notice.usual)
        return f"{left} {usual}"

    def _draft(self) -> CallDraft | None:
        """What stands in the fields; None where the end is no time of day."""
        meeting = self._meeting
        if meeting is None:
            return None
        day, start = self.day.day(), self.starts.time_of_day()
        try:
            end = self.ends.time_of_day()
        except ValueError:
            return None
        return CallDraft(
            meeting_id=meeting.id,
            starts=at(day, start.hour, start.minute),
            ends=at(day, end.hour, end.minute) if end else None,
            place=self.place.text().strip(),
            link=self.link_line.text().strip(),
            channel=self.channel.text().strip(),
        )

    def _untouched(self) -> bool:
        return self._shown is not None and self._draft() == self._shown

    # -- what the person does

    def _on_typed(self, *_what: object) -> None:
        if self._meeting is not None and not self._untouched():
            self.call.setEnabled(True)

    def _on_keep(self) -> None:
        self._do(convening.replan, self._on_kept)

    def _on_call(self) -> None:
        self._do(convening.call, self._on_called)

    def _do(self, deed: Callable[..., object], then: Callable[[object], object]) -> None:
        draft = self._draft()
        if draft is None:
            self._refuse("ends", self.tr("Write the hour as 11:30, or leave it empty."))
            return
        self._refuse("", "")
        self._tools.desk.do(self, deed, draft, then=then, failed=self._on_refused)

    def _on_kept(self, _meeting: object) -> None:
        self._shown = self._draft()
        self._tools.announcer.toast(self.tr("Date and place are kept."))

    def _on_called(self, _meeting: object) -> None:
        self._shown = self._draft()
        self._choose(self.save)

    def _on_refused(self, error: BaseException) -> None:
        field = str(error.facts.get("field", "")) if isinstance(error, DomainError) else ""
        if field in self._rows:
            self._refuse(field, self._tools.problems.sentence(error))
        else:
            self._tools.problems.tell(error)

    def _refuse(self, field: str, sentence: str) -> None:
        for name, row in self._rows.items():
            wanted = sentence if name == field else ""
            if row.error != wanted:
                row.set_error(wanted)

    def _on_off(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return

        def call_off(reason: str) -> None:
            desk = self._tools.desk
            desk.do(self, convening.call_off, meeting.id, reason, then=done, failed=refused)

        def done(_meeting: object) -> None:
            self.reason.dismiss()
            self._tools.announcer.toast(self.tr("The session is called off."))
            if meeting.convening is not None:
                self._choose(self.save)

        def refused(error: BaseException) -> None:
            self.reason.refuse(self._tools.problems.sentence(error))

        self._leave.setEnabled(False)  # Esc is the reason's own while it is asked
        self.reason.ask(self.tr("Why it will not be held"), call_off)

    def _on_reason_left(self) -> None:
        self._leave.setEnabled(True)
        (self.off if self.off.isVisible() else self.sheet).setFocus()

    def _choose(self, then: Callable[[Path], object]) -> None:
        choose_folder(self, self.tr("Folder for the files"), self._tools.settings.get(_FOLDER), then)

    def _run(self, job: Callable[..., list[Path]], folder: Path) -> None:
        if self._meeting is not None:
            self._tools.settings.set(_FOLDER, str(folder))
            given = (self._meeting.id, folder)
            self._tools.desk.run(self, job, *given, then=self._on_written, failed=self._tools.problems.tell)

    def _on_written(self, files: list[Path]) -> None:
        self._written = files[-1] if files else None
        names = ", ".join(file.name for file in files)
        self.standing.say(self.tr("Saved: {0}").format(names), Tone.OK, self.tr("Open the folder"))

    def _on_folder(self) -> None:
        if self._written is not None:
            open_folder_of(self._written)
