"""The band on top: which session this is, how far it has come, its quorum, and the one next step."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from circledesk.domain.meetings import MeetingState
from circledesk.ui.keys import tip
from circledesk.ui.pages.meetings.keyed import keyed
from circledesk.ui.pages.meetings.wording import said, session_name
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary, push, tool
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.domain.meetings import Meeting
    from circledesk.domain.quorum import QuorumReading
    from circledesk.services.roll import Roll
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board

_TICK_MS = 5000
_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})
_NARROW = 960  # width at 10 points


class Step(Enum):
    """The next step of a session."""

    START = "start"
    END = "end"
    SIGN = "sign"


class SessionHeader(PageHeader):
    """`step_asked` carries the Step; the others are clicks on what is beside it."""

    step_asked = Signal(object)
    back_asked = Signal()
    details_asked = Signal()
    convening_asked = Signal()
    conflicts_asked = Signal()
    unheld_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent=parent)
        self._tools = tools
        self._meeting: Meeting | None = None
        self._roll: Roll | None = None
        self._names, self._where = ("", ""), ""
        self._narrow, self._outdated = False, False
        self._step = Step.START
        self._frozen = False
        theme = tools.theme
        back = tool(theme, "chevron-left", self.tr("Back to the committee's sessions"))
        back.clicked.connect(self.back_asked)
        self.add_leading(back)
        self.conflicts = push(theme, "", "alert-triangle")
        self.conflicts.clicked.connect(self.conflicts_asked)
        self.conflicts.hide()
        self.add(self.conflicts)
        self.state = Chip(theme)
        self.add(self.state)
        self.quorum = Chip(theme)
        self.add(self.quorum)
        self.unheld = push(theme, "", "users")
        self.unheld.clicked.connect(self.unheld_asked)
        self.unheld.hide()
        self.add(self.unheld)
        self.details = keyed(theme, "settings", self.tr("Details of the session"), "meeting.details")
        self.details.setCheckable(True)
        self.details.clicked.connect(self.details_asked)
        self.add(self.details)
        self.convening = keyed(theme, "send", self.tr("Call the session, put it right, print"), "meeting.convening")
        self.convening.clicked.connect(self.convening_asked)
        self.add(self.convening)
        self.next = primary(theme, self.tr("Start the session"))
        self.next.clicked.connect(lambda: self.step_asked.emit(self._step))
        self.add(self.next)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._show_state)

    def show_board(self, board: Board) -> None:
        """Show this session."""
        self._meeting = meeting = board.meeting
        formats = self._tools.formats
        place = meeting.place or meeting.link
        self._names = (board.body.name, board.body.short_name or board.body.name)
        self._where = " · ".join(part for part in (formats.moment(meeting.starts), place) if part)
        self._roll, self._frozen = board.view.roll, board.frozen
        self._show_narrow()
        count = len(board.conflicts)
        self.conflicts.setVisible(bool(count))
        self.conflicts.setText(self.tr("2 values") if count == 1 else self.tr("{0} fields with 2 values").format(count))
        self._outdated = board.outdated
        self._show_step(frozen=board.frozen)
        self._show_state()
        if meeting.state in _AHEAD:
            self._clock.start()
        else:
            self._clock.stop()

    def show_roll(self, roll: Roll) -> None:
        """Show the quorum as it is now."""
        self._roll = roll
        self._offer_giving_up()
        reading = roll.quorum
        if reading is None:
            self.quorum.say(self.tr("No quorum rule"), Tone.NEUTRAL, "users")
        elif reading.deliberatory:
            self.quorum.say(self._met(roll, reading), Tone.OK if reading.decisory else Tone.WARN, "users")
        elif reading.present >= reading.needed_to_deliberate:
            words = self.tr("{0}/{1} · a sector is missing").format(reading.present, reading.basis)
            self.quorum.say(words, Tone.WARN, "users")
        else:
            missing = reading.needed_to_deliberate - reading.present
            words = self.tr("{0}/{1} · {2} missing").format(reading.present, reading.basis, missing)
            if roll.quorum_lost is not None and not self._narrow:
                at = self._tools.formats.time_of_day(roll.quorum_lost)
                words = self.tr("{0} since {1}").format(words, at)
            self.quorum.say(words, Tone.BAD if roll.quorum_lost else Tone.WARN, "users")

    def _offer_giving_up(self) -> None:
        """Where the hour has come and there is no quorum, the session may be given up."""
        meeting, reading = self._meeting, self._roll.quorum if self._roll else None
        due = meeting is not None and meeting.state in _AHEAD and meeting.planned.start <= datetime.now(UTC)
        lacking = reading is None or not reading.deliberatory
        self.unheld.setVisible(due and lacking and not self._frozen)
        words = self.tr("Not held: leave a constancia")
        self.unheld.setText("" if self._narrow else self.tr("Not held…"))
        self.unheld.setAccessibleName(words)
        self.unheld.setToolTip(tip(words, "meeting.unheld"))

    def _met(self, roll: Roll, reading: QuorumReading) -> str:
        words = self.tr("Quorum {0}/{1}").format(reading.present, reading.basis)
        if not reading.decisory:
            return self.tr("{0} · not to decide").format(words)
        if roll.quorum_since is not None and not self._narrow:
            since = self._tools.formats.time_of_day(roll.quorum_since)
            return self.tr("{0} · since {1}").format(words, since)
        return words

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        narrow = event.size().width() < self._tools.theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_narrow()
        super().resizeEvent(event)

    def _show_narrow(self) -> None:
        """Where room is short the short name of the body stands in the title, so that it is always in sight."""
        if self._meeting is not None and self._roll is not None:
            self.say(f"{session_name(self._meeting)} · {self._names[self._narrow]}", self._where)
            self.show_roll(self._roll)

    def _show_step(self, *, frozen: bool) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        if meeting.state is MeetingState.NOT_HELD:
            self._step = Step.SIGN
            self.next.setText(self.tr("See the constancia…"))
        elif frozen or meeting.state is MeetingState.HELD:
            self._step = Step.SIGN
            self.next.setText(self.tr("See the acta…") if frozen else self.tr("Review and close…"))
        elif meeting.state is MeetingState.IN_SESSION:
            self._step = Step.END
            self.next.setText(self.tr("End the session"))
        else:
            self._step = Step.START
            self.next.setText(self.tr("Start the session"))

    def _show_state(self) -> None:
        if self._meeting is None:
            return
        self._offer_giving_up()
        meeting, formats = self._meeting, self._tools.formats
        word = said(self._tools.desk.words, meeting.state)
        if meeting.state is MeetingState.IN_SESSION and meeting.held is not None:
            elapsed = formats.minutes(datetime.now(UTC) - meeting.held.start)
            self.state.say(f"{word} · {elapsed}", Tone.ACCENT, "clock")
        elif meeting.state is MeetingState.NOT_HELD:
            self.state.say(word, Tone.WARN, "x")
        elif meeting.held is not None and meeting.held.end is not None:
            self.state.say(f"{word} · {formats.minutes(meeting.held.end - meeting.held.start)}", Tone.NEUTRAL, "check")
        elif self._outdated:
            self.state.say(self.tr("{0} · changed since").format(word), Tone.WARN, "send")
        else:
            self.state.say(word, Tone.NEUTRAL, "calendar")
