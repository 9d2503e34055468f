"""The door: a second laptop notes who comes in, and nothing else; what it notes meets the table's by itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from circledesk.domain.errors import DomainError
from circledesk.services import attendance
from circledesk.ui.key_table import Where
from circledesk.ui.page import Page
from circledesk.ui.pages.meetings.board import ROLL_TABLES, DoorView, moment_of, read_door
from circledesk.ui.pages.meetings.quorum_words import quorum_face
from circledesk.ui.pages.meetings.roll_list import RollList
from circledesk.ui.pages.meetings.roll_rows import counted, face_of, filtered, inside
from circledesk.ui.pages.meetings.roll_search import RollSearch
from circledesk.ui.pages.meetings.wording import session_name
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.quorum_strip import QuorumStrip
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes
    from circledesk.services.papers import PersonLine
    from circledesk.ui.page import PageTools

_FROM_AFAR = 1.5  # how much larger the rows are than elsewhere
_TABLES = ("meeting", "minutes", "person", "seat", "institution", "quorum_rule", *ROLL_TABLES)


class DoorPage(Page):
    """Two letters and Enter, or Enter on a row: arrived. `arrive` takes a session as `meeting_id`, else today's."""

    where = Where.FINDER

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._meeting_id = ""
        self._view: DoorView | None = None
        self._build()
        self.finder.typed.connect(self._on_search)
        self.finder.called.connect(self._on_enter)
        self.finder.stepped.connect(self._on_step)
        self.finder.guest_asked.connect(self._on_guest)
        self.list.toggled.connect(self._arrive)
        self.sessions.activated_key.connect(self._on_session)

    def arrive(self, args: Mapping[str, object]) -> None:
        self._meeting_id = str(args.get("meeting_id") or "")
        self.refresh()

    def cares(self, changes: Changes) -> bool:
        return changes.touches(*_TABLES)

    def reload(self) -> None:
        self.tools.desk.ask(self, read_door, self._meeting_id, then=self.show_door)

    def show_door(self, view: DoorView) -> None:
        """Show the roll of the session, or the sessions of today to choose from."""
        self._view = view
        found, formats = view.roll, self.tools.formats
        if found is None:
            self.header.say(self.tr("Door"), self.tr("Which session is this door of?") if view.sessions else "")
            self.sessions.show_rows(
                [
                    RowFace(key=one.meeting_id, title=one.body, subtitle=formats.moment(one.starts), icon="door-enter")
                    for one in view.sessions
                ]
            )
            self._stack.setCurrentWidget(self._choice if view.sessions else self._nothing)
            return
        meeting = found.meeting
        title = self.tr("Door · {0}").format(view.body)
        where = " · ".join(
            part for part in (session_name(meeting), formats.moment(meeting.starts), meeting.place) if part
        )
        self.header.say(title, where)
        self.finder.field.setEnabled(not view.closed)
        self.strip.show_quorum(quorum_face(found, self.tools.desk.words, formats))
        self.counts.setText(self.tr("The session is over: nobody arrives any more.") if view.closed else counted(found))
        self._show_rows()
        if self._stack.currentWidget() is not self._roll:
            self._stack.setCurrentWidget(self._roll)
            self.finder.field.setFocus()

    def _build(self) -> None:
        theme = self.tools.theme
        px = theme.px
        self.header = PageHeader(theme, self.tr("Door"))
        self.column.addWidget(self.header)
        self._stack = QStackedWidget()
        holder = QVBoxLayout()
        holder.setContentsMargins(px(12), px(12), px(12), px(12))
        holder.addWidget(self._stack)
        self.column.addLayout(holder, 1)
        self._roll = Card(theme, padded=False)
        self.strip = QuorumStrip(theme)
        self._roll.body.addWidget(self.strip)
        self.finder = RollSearch(theme, self.tr("Two letters, Enter: arrived"))
        self.finder.field.setFont(theme.font(_FROM_AFAR))
        self._roll.body.addWidget(self.finder)
        self.list = RollList(theme, self.tr("Attendance"), typing=False, scale=_FROM_AFAR)
        self._roll.body.addWidget(self.list, 1)
        self.counts = muted(wrap=True)
        self._roll.add_footer(self.counts)
        self._choice = Card(theme, self.tr("Sessions of today"), padded=False)
        self.sessions = RowList(theme, self.tr("Sessions of today"))
        self._choice.body.addWidget(self.sessions)
        words = self.tr("As soon as one is planned for today it shows here; nothing is to be pressed.")
        self._nothing = EmptyState(theme, "door-enter", self.tr("No session today"), words)
        for part in (self._nothing, self._choice, self._roll):
            self._stack.addWidget(part)
        self.setFocusProxy(self.finder.field)

    def _show_rows(self) -> None:
        found = self._view.roll if self._view else None
        if found is not None:
            people = sorted(filtered(found.roll.people, self.finder.letters), key=inside)
            words, formats = self.tools.desk.words, self.tools.formats
            self.list.show_rows([face_of(person, found, words, formats) for person in people])

    def _on_search(self, typed: str) -> None:
        self._show_rows()
        faces = self.list.faces()
        if typed.strip() and faces:
            self.list.choose(faces[0].key)
        self.finder.offer_guest(offered=bool(typed.strip()) and not faces)

    def _on_step(self, by: int) -> None:
        keys = [face.key for face in self.list.faces()]
        current = self.list.current_key()
        at = keys.index(current) if current in keys else -1
        if keys:
            self.list.choose(keys[(at + by) % len(keys)])

    def _on_enter(self) -> None:
        key = self.list.current_key()
        if self.finder.letters and self.list.faces() and key:
            self._arrive(key)

    def _arrive(self, person_id: str) -> None:
        person = self._person(person_id)
        if person is None:
            return
        if inside(person):
            since = self.tools.formats.time_of_day(person.stays[-1].since)
            self.finder.refuse(self.tr("{0} is present since {1}.").format(person.name, since))
            self.finder.field.selectAll()
            return
        self._note(attendance.arrive, person_id, person.name)

    def _on_guest(self, name: str) -> None:
        self._note(attendance.guest_at_door, name, name)

    def _note(self, deed: object, who: str, name: str) -> None:
        found, desk = self._view.roll if self._view else None, self.tools.desk
        if found is None or self._view is None or self._view.closed or not callable(deed):
            return
        meeting_id, at = found.meeting.id, moment_of(found.meeting, datetime.now(UTC))

        def told(guest: object) -> None:
            person_id = guest if isinstance(guest, str) else who
            words = self.tr("{0} arrived at {1}").format(name, self.tools.formats.time_of_day(at))
            self.tools.announcer.toast(words, lambda: desk.do(self, attendance.take_back, meeting_id, person_id))
            self.finder.field.clear()
            self.finder.field.setFocus()

        desk.do(self, deed, meeting_id, who, at, then=told, failed=self._on_refused)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, DomainError):
            self.finder.refuse(self.tools.problems.sentence(error))
        else:
            self.tools.problems.tell(error)

    def _on_session(self, meeting_id: str) -> None:
        self._meeting_id = meeting_id
        self.refresh()

    def _person(self, person_id: str) -> PersonLine | None:
        found = self._view.roll if self._view else None
        return next((one for one in found.roll.people if one.person_id == person_id), None) if found else None
