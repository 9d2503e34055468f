"""The Meeting workspace as a page: puts the parts together and keeps them in step with the data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.checkins import CheckIn
from circledesk.domain.decisions import Decision
from circledesk.domain.genre import Rule
from circledesk.domain.meetings import MeetingState
from circledesk.domain.minutes import ACTA
from circledesk.domain.tasks import Task
from circledesk.ui.key_table import Where
from circledesk.ui.keys import listen
from circledesk.ui.page import Page
from circledesk.ui.pages.meetings.above import Above
from circledesk.ui.pages.meetings.agenda_pane import AgendaPane
from circledesk.ui.pages.meetings.bin import said_of
from circledesk.ui.pages.meetings.board import BESIDE_TABLES, ROLL_TABLES, Board, RollView, read_board, read_roll
from circledesk.ui.pages.meetings.closing.pane import ClosingPane
from circledesk.ui.pages.meetings.header import SessionHeader, Step
from circledesk.ui.pages.meetings.memory import Memory
from circledesk.ui.pages.meetings.minutes_pane import MinutesPane
from circledesk.ui.pages.meetings.note_faces import CHECK_IN, DECISION, TASK
from circledesk.ui.pages.meetings.panes import Panes
from circledesk.ui.pages.meetings.roll_pane import RollPane
from circledesk.ui.pages.meetings.sheets import Sheets
from circledesk.ui.pages.meetings.side_pane import CLOSING, ROLL, SidePane
from circledesk.ui.pages.meetings.steps import SessionSteps
from circledesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circledesk.domain.changes import Changes
    from circledesk.domain.records import Record
    from circledesk.ui.page import PageTools

_REMEMBER_AFTER_MS = 500


class MeetingPage(Page):
    """One session; `arrive` takes its id as `meeting_id`."""

    where = Where.MEETING

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._meeting_id = ""
        self._item_id = ""
        self._board: Board | None = None
        self._memory = Memory(tools.settings)
        self._build(tools)
        self._connect()
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_REMEMBER_AFTER_MS)
        self._remember.timeout.connect(self._on_remember)
        self._add_shortcuts()
        tools.desk.changed.connect(self._on_parts_changed)

    # -- what the window asks of a page

    def arrive(self, args: Mapping[str, object]) -> None:
        meeting_id = str(args.get("meeting_id") or args.get("id") or self._meeting_id or self._memory.last())
        item_id = str(args.get("item_id") or "")
        if meeting_id != self._meeting_id:
            self.flush()
            self.minutes.text.close()
            self._meeting_id, self._board = meeting_id, None
            self._item_id = item_id or self._memory.place(meeting_id)[0]
            self.above.put_away()
            self.closing.show_session(meeting_id)
            self.minutes.back.show_session(meeting_id)
            self.side.show_part(ROLL)
        elif item_id:
            self._item_id = item_id
        start, end = args.get("start"), args.get("end")
        if isinstance(start, int) and isinstance(end, int):
            self.panes.show_part(self.minutes)
            self.minutes.text.select(item_id, start, end)
        self.refresh()

    def cares(self, changes: Changes) -> bool:
        about = self._meeting_id in changes.documents or changes.touches(*BESIDE_TABLES)
        only_roll = {table for table, _ in changes.rows} <= set(ROLL_TABLES)
        return about and bool(changes.rows) and not only_roll

    def reload(self) -> None:
        if self._meeting_id:
            desk = self.tools.desk
            desk.ask(self, read_board, self._meeting_id, desk.words, then=self._show, failed=self._on_missing)
        else:
            self._stack.setCurrentWidget(self.empty)

    @property
    def meeting_id(self) -> str:
        return self._meeting_id

    def flush(self) -> None:
        self.minutes.text.flush()
        self.above.flush()
        self._on_remember()

    # -- building

    def _build(self, tools: PageTools) -> None:
        self.header = SessionHeader(tools)
        self.agenda = AgendaPane(tools)
        self.minutes = MinutesPane(tools)
        self.roll = RollPane(tools)
        self.steps = SessionSteps(tools, self)
        self.closing = ClosingPane(tools)
        self.side = SidePane(tools.theme, self.roll, self.closing)
        self.panes = Panes(tools.theme, self.agenda, self.minutes, self.side)
        self.above = Above(tools, self.panes)
        self.frozen, self.values, self.facts = self.above.frozen, self.above.values, self.above.facts
        workspace = QWidget()
        inner = QVBoxLayout(workspace)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.header)
        inner.addWidget(self.above)
        inner.addWidget(self.panes, 1)
        words = self.tr("Choose a session of a committee to work on it here.")
        self.empty = EmptyState(
            tools.theme, "calendar-event", self.tr("No session is open"), words, self.tr("See the committees")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(workspace)
        self._stack.addWidget(self.empty)
        self.column.addWidget(self._stack)
        self._workspace = workspace
        self.sheets = Sheets(self, self.minutes)
        self.setFocusProxy(self.minutes.editor)

    def _connect(self) -> None:
        desk = self.tools.desk
        self.empty.acted.connect(lambda: desk.go("committees"))
        self.header.back_asked.connect(self._on_back)
        self.header.details_asked.connect(self._on_details)
        self.header.convening_asked.connect(self._on_convening)
        self.header.conflicts_asked.connect(self._on_conflicts)
        self.agenda.details_asked.connect(self._on_item_details)
        self.header.unheld_asked.connect(self._on_unheld)
        self.header.step_asked.connect(self._on_step)
        self.above.left.connect(self._on_above_left)
        self.frozen.acta_asked.connect(lambda: self._on_step(Step.SIGN))
        self.frozen.reopen_asked.connect(lambda: self.steps.reopen(self._meeting_id))
        self.frozen.late_asked.connect(self._on_late)
        self.agenda.chosen.connect(self._on_item)
        self.minutes.settled.connect(self._on_settled)
        self.minutes.previous.acta_asked.connect(lambda key: desk.go("reports", meeting_id=key, document=ACTA))
        self.closing.place_asked.connect(self._on_place)
        self.closing.matter_asked.connect(self._on_matter)
        self.minutes.back.told.connect(self._on_taken_back)
        self.minutes.finding.place_asked.connect(self._on_found)
        self.closing.sign_asked.connect(lambda: self.steps.take(Step.SIGN, self._board))
        self.side.turned.connect(lambda _part: self.closing.reload())

    def _add_shortcuts(self) -> None:
        """Shortcuts of the page, not of its buttons: a button's own would act a tenth of a second late."""
        deeds = {
            "meeting.next_pane": lambda: self._cycle(1),
            "meeting.previous_pane": lambda: self._cycle(-1),
            "meeting.next_item": lambda: self._on_other_item(1),
            "meeting.previous_item": lambda: self._on_other_item(-1),
            "meeting.roll_call": self._on_roll_call,
            "meeting.closing": self._on_closing,
            "meeting.decision": lambda: self.minutes.notes.write_down(DECISION),
            "meeting.task": lambda: self.minutes.notes.write_down(TASK),
            "meeting.check_in": lambda: self.minutes.notes.write_down(CHECK_IN),
            "meeting.new_item": self._on_new_item,
            "meeting.item_closed": self.agenda.toggle_closed,
            "meeting.details": self._on_details,
            "meeting.unheld": self._on_unheld,
            "meeting.convening": self._on_convening,
            "meeting.item_details": self._on_item_details,
            "meeting.step": self.header.next.click,
            "meeting.undo": self.minutes.editor.undo,
            "meeting.redo": self.minutes.editor.redo,
            "meeting.find": self.minutes.finding.open,
            "meeting.replace": lambda: self.minutes.finding.open(replacing=True),
            "meeting.find_next": lambda: self.minutes.finding.step(1),
            "meeting.find_previous": lambda: self.minutes.finding.step(-1),
        }
        for name, deed in deeds.items():
            listen(self, name, deed)

    # -- showing

    def _show(self, board: Board) -> None:
        if board.meeting.id != self._meeting_id:
            return
        gone = self._item_id and board.item(self._item_id) is None
        if gone and self._board is not None:
            at = min(max(self._board.number(self._item_id) - 1, 0), max(len(board.items) - 1, 0))
            self._item_id = board.items[at].id if board.items else ""
        ended = self._board is not None and board.meeting.state is MeetingState.HELD
        if ended and self._board is not None and self._board.meeting.state is MeetingState.IN_SESSION:
            self.side.show_part(CLOSING)
        self._board = board
        if not board.item(self._item_id):
            self._item_id = board.items[0].id if board.items else ""
        self._stack.setCurrentWidget(self._workspace)
        self.header.show_board(board)
        self.above.show_board(board)
        self.agenda.show_board(board, self._item_id)
        self.roll.show_view(board.view, frozen=board.frozen)
        self._show_item()
        self.minutes.show_roll(board.view)
        self.closing.reload()

    def _show_item(self) -> None:
        board = self._board
        if board is None:
            return
        item_id, caret, top = self._memory.place(self._meeting_id)
        place = (caret, top) if item_id == self._item_id else None
        self.minutes.show_item(board, board.item(self._item_id), place)

    def _show_roll(self, view: RollView) -> None:
        if self._board is not None and view.meeting.id == self._meeting_id:
            self._board = replace(self._board, view=view)
            self.roll.show_view(view, frozen=self._board.frozen)
            self.header.show_roll(view.roll)
            self.above.show_roll(view)
            self.minutes.show_roll(view)

    @Slot(object)
    def _on_parts_changed(self, changes: Changes) -> None:
        """What changed without the whole page being asked for again: the text shown, and the roll."""
        self.minutes.text.note_changes(changes)
        self.minutes.back.note_changes(changes)
        roll_only = changes.touches(*ROLL_TABLES) and not self.cares(changes)
        if roll_only and self._meeting_id in changes.documents and self.isVisible():
            self.tools.desk.ask(self, read_roll, self._meeting_id, then=self._show_roll)

    def _on_missing(self, error: BaseException) -> None:
        self._stack.setCurrentWidget(self.empty)
        self.tools.problems.tell(error)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.above.share_height(self.height())

    # -- what the person does

    def _on_item(self, item_id: str) -> None:
        if self._board is not None and item_id != self._item_id:
            self._on_remember()
            self._item_id = item_id
            self.agenda.show_board(self._board, item_id)
            self.above.item.choose(item_id)
            self._show_item()

    def _on_step(self, step: Step) -> None:
        """Take the next step; on the way to the signatures what the acta lacks is looked at first, then one goes on."""
        self.flush()
        looked = self.closing.list.hasFocus() or self.closing.isAncestorOf(self.focusWidget() or self)
        board = self._board
        drafted = board is not None and not board.frozen and board.meeting.state is not MeetingState.NOT_HELD
        if step is Step.SIGN and drafted and not looked:
            self._on_closing()
        else:
            self.steps.take(step, self._board)

    def _on_back(self) -> None:
        body = self._board.meeting.body_id if self._board else ""
        self.tools.desk.go("committees", body_id=body)

    def _on_details(self) -> None:
        self.above.toggle_facts()
        self.header.details.setChecked(self.facts.isVisible())

    def _on_unheld(self) -> None:
        """Give the session up, or where it was given up show its constancia."""
        board = self._board
        if board is not None and board.meeting.state is MeetingState.NOT_HELD:
            self._on_step(Step.SIGN)
        elif board is not None and not board.frozen:
            self.above.give_up(board)
            self.header.details.setChecked(False)

    def _on_item_details(self) -> None:
        if self._board is not None and not self._board.frozen:
            self.above.toggle_item(self._item_id)
            self.header.details.setChecked(False)

    def _on_convening(self) -> None:
        self.above.toggle_convening()
        self.header.details.setChecked(False)

    def _on_above_left(self) -> None:
        self.header.details.setChecked(self.facts.isVisible())
        self.minutes.editor.setFocus()

    def _on_conflicts(self) -> None:
        if self._board is not None:
            self.above.toggle_conflicts(self._board)
            self.header.details.setChecked(False)

    def _on_late(self) -> None:
        if self._board is not None:
            self.above.open_late(self._board)

    def _on_other_item(self, by: int) -> None:
        """Go to another item and write there, wherever the cursor was: typing must not land in the roll call."""
        self.agenda.step(by)
        if not self.agenda.isAncestorOf(self.focusWidget() or self):
            self.panes.show_part(self.minutes)
            self.minutes.editor.setFocus()

    def _on_new_item(self) -> None:
        self.panes.show_part(self.agenda)
        self.agenda.add_item()

    def _on_roll_call(self) -> None:
        self.panes.show_part(self.side)
        self.side.show_part(ROLL)
        self.roll.find_person()

    def _on_closing(self) -> None:
        self.panes.show_part(self.side)
        self.side.show_part(CLOSING)
        self.closing.list.setFocus()

    def _on_place(self, item_id: str, start: int, end: int) -> None:
        """Go to the paragraph that a line of the closing step speaks of."""
        self._on_item(item_id)
        self.minutes.text.select(item_id, start, end)

    def _on_found(self, item_id: str, start: int, end: int) -> None:
        """Go to words that were found; the search goes on from its bar where one was typing there."""
        bar = self.minutes.finding.bar
        self._on_item(item_id)
        self.minutes.text.select(item_id, start, end, write=not bar.isAncestorOf(self.focusWidget() or self))

    def _on_matter(self, rule: Rule, subject: str) -> None:
        """Go where something that is about no item is put right."""
        if rule in {Rule.PLACE_STATED, Rule.OBJECTIVE_STATED, Rule.NEXT_SESSION_SET}:
            self._on_details()
        elif rule is Rule.ABSENCE_QUALIFIED:
            self.side.show_part(ROLL)
            self.roll.list.choose(subject)
            self.roll.list.setFocus()
        elif rule is Rule.CONFLICTS_SETTLED:
            self._on_conflicts()
        elif rule in {Rule.OFFICES_FILLED, Rule.QUORUM_RULE_KNOWN}:
            self._on_back()
        elif rule is Rule.SESSION_ENDED:
            self.header.next.setFocus()

    def _on_taken_back(self, records: tuple[Record, ...]) -> None:
        """Say what was taken back, and go where it stands."""
        words = said_of(records[0])
        gone = records[0].deleted
        said = self.tr("Taken back, it is gone again: {0}") if gone else self.tr("As it was before: {0}")
        self.tools.announcer.toast(said.format(words))
        item_id = str(getattr(records[0], "agenda_item_id", "")) or records[0].id
        if not gone and item_id != self._item_id and isinstance(records[0], AgendaItem | Decision | Task | CheckIn):
            self._on_remember()
            self._item_id = item_id
            self.refresh()

    def _cycle(self, by: int) -> None:
        stops: list[tuple[QWidget, QWidget]] = [(self.agenda, self.agenda.list), (self.minutes, self.minutes.editor)]
        cards = self.minutes.notes.cards()
        if cards and self.minutes.notes.isVisible():
            stops.append((self.minutes.notes, cards[0]))
        roll = self.roll.search if self.roll.search.isEnabled() else self.roll.list
        stops.append((self.side, roll if self.side.front == ROLL else self.closing.list))
        focus = self.focusWidget()
        here = [at for at, (pane, _) in enumerate(stops) if focus is not None and pane.isAncestorOf(focus)]
        pane, target = stops[((here[-1] if here else -1) + by) % len(stops)]
        self.panes.show_part(pane)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_settled(self) -> None:
        if not self._remember.isActive():
            self._remember.start()

    def _on_remember(self) -> None:
        item_id, caret, top = self.minutes.place()
        if self._meeting_id and item_id and not self.minutes.text.loading:
            self._memory.note(self._meeting_id, (item_id, caret, top))
