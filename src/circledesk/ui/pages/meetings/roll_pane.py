"""The roll call: who came, who left, who is excused, one key each, and the quorum of this moment."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from circledesk.domain.attendance import Capacity, instant_of
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Modality
from circledesk.domain.people import Person
from circledesk.services import attendance
from circledesk.ui.key_table import Where
from circledesk.ui.keys import letter
from circledesk.ui.pages.meetings.board import moment_of
from circledesk.ui.pages.meetings.keeping import change_modality, put_right, set_excuse
from circledesk.ui.pages.meetings.person_sheet import PersonSheet
from circledesk.ui.pages.meetings.quorum_words import quorum_face
from circledesk.ui.pages.meetings.roll_list import RollList
from circledesk.ui.pages.meetings.roll_rows import counted, face_of, filtered, inside
from circledesk.ui.pages.meetings.roll_search import RollSearch
from circledesk.ui.widgets.buttons import tool
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.quorum_strip import QuorumStrip

if TYPE_CHECKING:
    from circledesk.services.attendance import Standin
    from circledesk.services.papers import PersonLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import RollView
    from circledesk.ui.pages.meetings.correction import Correction

_LOW = 460  # height at 10 points
_SLIP = timedelta(minutes=1)


class RollPane(Card):
    """Two letters and Enter note an arrival; on a row P, V, S or L, E, R and Z do what `hint` says."""

    noted = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Attendance"), padded=False, parent=parent)
        self._tools = tools
        self._view: RollView | None = None
        self._frozen = False
        self._last: list[str] = []
        self.strip = QuorumStrip(tools.theme)
        self.body.addWidget(self.strip)
        self._add_hint()
        self.finder = RollSearch(tools.theme, self.tr("Two letters, Enter: arrived"))
        self.body.addWidget(self.finder)
        self.list = RollList(tools.theme, self.tr("Attendance"), typing=False)
        self.list.setMinimumHeight(tools.theme.px(40))
        self.body.addWidget(self.list, 1)
        self.sheet = PersonSheet(tools)
        self.body.addWidget(self.sheet)
        self.counts = muted(wrap=True)
        self.add_footer(self.counts)
        self.list.setToolTip(self.hint())
        self.list.setAccessibleDescription(self.hint())
        self._connect()

    @property
    def search(self) -> QLineEdit:
        """Where letters are typed."""
        return self.finder.field

    def hint(self) -> str:
        """Which keys do what on a row."""
        return self.tr(
            "Enter: arrived or left · P present · V virtual · S left · E excused · R represented · F2 times · Z undo"
        )

    def show_view(self, view: RollView, *, frozen: bool) -> None:
        """Show the roll as it is now."""
        self._view, self._frozen = view, frozen
        self.finder.field.setEnabled(not frozen)
        if frozen:
            self.sheet.dismiss()
        self.strip.show_quorum(quorum_face(view, self._tools.desk.words, self._tools.formats))
        self._show_rows()
        self.counts.setText(counted(view))

    def toggle(self, person_id: str) -> None:
        """Arrived now, or left now; an arrival of less than a minute ago is taken back instead."""
        person = self._person(person_id)
        if person is None:
            return
        stay = person.stays[-1] if person.stays else None
        if stay is None or stay.until is not None:
            self._do(person_id, attendance.arrive, self._now(arriving=True))
        elif self._over() or self._now() - stay.since < _SLIP:
            self._do(person_id, attendance.take_back)
        else:
            self._do(person_id, attendance.leave, self._now())

    def correct(self, person_id: str) -> None:
        """Put the times of a person right."""
        person = self._person(person_id)
        if person is not None and self._view is not None:
            self._make_room()
            events = [one for one in self._view.events if one.person_id == person_id]
            self.sheet.correct(person, events, self._instant)

    def undo_last(self) -> None:
        """Take the newest arrival or departure noted here back; without one, that of the person in force."""
        person_id = self._last.pop() if self._last else self.list.current_key()
        if person_id and self._person(person_id) is not None:
            self._write(attendance.take_back, person_id)

    def find_person(self) -> None:
        """Put the cursor into the search field."""
        self.sheet.dismiss()
        self.finder.field.setFocus()
        self.finder.field.selectAll()

    def _connect(self) -> None:
        self.finder.typed.connect(self._on_search)
        self.finder.called.connect(self._on_enter)
        self.finder.stepped.connect(self._on_step)
        self.finder.guest_asked.connect(self._on_guest)
        self.list.toggled.connect(self.toggle)
        self.list.correction_asked.connect(self.correct)
        self.list.key_pressed.connect(self._on_letter)
        self.sheet.kept.connect(self._on_corrected)
        self.sheet.sent.connect(self._on_sent)
        self.sheet.left.connect(self._on_sheet_left)

    def _add_hint(self) -> None:
        px = self._tools.theme.px
        self._hint = muted(self.hint(), wrap=True)
        self._hint.setContentsMargins(px(14), 0, px(14), px(6))
        self._hint.hide()
        self.body.addWidget(self._hint)
        keys = tool(self._tools.theme, "keyboard", self.tr("Keys of the roll call"))
        keys.setCheckable(True)
        keys.toggled.connect(self._hint.setVisible)
        door = tool(self._tools.theme, "door-enter", self.tr("Door: arrivals alone, large"))
        door.clicked.connect(self._on_door)
        self.add_tool(door)
        self.add_tool(keys)

    def _on_door(self) -> None:
        if self._view is not None:
            self._tools.desk.go("door", meeting_id=self._view.meeting.id)

    def _show_rows(self) -> None:
        if self._view is None:
            return
        words, formats, view = self._tools.desk.words, self._tools.formats, self._view
        people = filtered(view.roll.people, self.finder.letters)
        self.list.show_rows([face_of(person, view, words, formats) for person in people])

    def _on_search(self, typed: str) -> None:
        self._show_rows()
        faces = self.list.faces()
        if typed.strip() and faces:
            self.list.choose(faces[0].key)
        self.finder.offer_guest(offered=bool(typed.strip()) and not faces and not self._frozen)

    def _on_step(self, by: int) -> None:
        keys = [face.key for face in self.list.faces()]
        current = self.list.current_key()
        at = keys.index(current) if current in keys else -1
        if keys:
            self.list.choose(keys[(at + by) % len(keys)])

    def _on_enter(self) -> None:
        """What Enter in the search field means: arrived. It never sends away who came earlier."""
        key = self.list.current_key()
        person = self._person(key)
        if not self.finder.letters or not self.list.faces() or person is None:
            return
        if inside(person):
            since = self._tools.formats.time_of_day(person.stays[-1].since)
            self.finder.refuse(self.tr("{0} is present since {1}.").format(person.name, since))
            self.finder.field.selectAll()
            return
        self.toggle(key)
        self.finder.field.clear()
        self.list.choose(key)

    def _on_guest(self, name: str) -> None:
        if self._view is not None and not self._frozen:
            desk, meeting, at = self._tools.desk, self._view.meeting.id, self._now(arriving=True)
            desk.do(self, attendance.guest_arrives, meeting, name, at, then=self._on_welcomed, failed=self._on_refused)

    def _on_welcomed(self, person: Person) -> None:
        self._last.append(person.id)
        guest = self._person(person.id)
        self.finder.field.clear()
        self.list.choose(person.id)
        expected = guest is not None and guest.capacity in {Capacity.MEMBER, Capacity.ALTERNATE}
        words = self.tr("{0} is present") if expected else self.tr("{0} is on the roll as a guest")
        self._tools.announcer.toast(words.format(person.full_name))

    def _on_letter(self, typed: str, person_id: str) -> None:
        person = self._person(person_id)
        if person is None:
            return
        match letter(typed, Where.ROLL):
            case "present":
                self._arrive(person, Modality.IN_PERSON)
            case "virtual":
                self._arrive(person, Modality.VIRTUAL)
            case "undo":
                self.undo_last()
            case "excused":
                self._excuse(person)
            case "represented":
                self._represent(person)
            case "left":
                self._do(person_id, attendance.leave, self._now())

    def _arrive(self, person: PersonLine, modality: Modality) -> None:
        if inside(person):
            self._write(change_modality, person.person_id, modality)
        else:
            self._do(person.person_id, attendance.arrive, self._now(arriving=True), modality)

    def _excuse(self, person: PersonLine) -> None:
        if person.excused:
            self._write(set_excuse, person.person_id, False, "")
        else:
            self._write(set_excuse, person.person_id, True, person.excuse)
            self._make_room()
            self.sheet.excuse(person)

    def _represent(self, person: PersonLine) -> None:
        """The alternate came; where there is none, or several, it is asked who."""
        alternates = self._view.alternates.get(person.person_id, ()) if self._view else ()
        if len(alternates) == 1 or inside(person) or person.capacity is not Capacity.MEMBER:
            self._send(person.person_id, None)
        else:
            self._make_room()
            self.sheet.send(person, alternates)

    def _on_sent(self, person_id: str, standin: Standin) -> None:
        self._send(person_id, standin)

    def _send(self, person_id: str, standin: Standin | None) -> None:
        def sent(standin_id: str) -> None:
            self._last.append(standin_id)
            self.sheet.dismiss()

        if self._view is not None:
            desk, meeting, at = self._tools.desk, self._view.meeting.id, self._now(arriving=True)
            failed = self._on_refused if self.sheet.isHidden() else self._on_sheet_refused
            desk.do(self, attendance.represent, meeting, person_id, at, standin, then=sent, failed=failed)

    def _make_room(self) -> None:
        """On a low screen the sheet of a person takes the place of the search field and the quorum."""
        low = self.height() < self._tools.theme.px(_LOW)
        self.strip.setVisible(not low)
        self.finder.setVisible(not low)

    def _on_sheet_left(self) -> None:
        self.strip.show()
        self.finder.show()
        self.list.setFocus()

    def _on_corrected(self, correction: Correction) -> None:
        if self._view is not None:
            meeting, done = self._view.meeting.id, self.sheet.dismiss
            self._tools.desk.do(
                self, put_right, meeting, correction, then=lambda _: done(), failed=self._on_sheet_refused
            )

    def _on_sheet_refused(self, error: BaseException) -> None:
        if isinstance(error, DomainError):
            field = str(error.facts.get("field", ""))
            self.sheet.refuse(self._tools.problems.sentence(error), field)
        else:
            self._tools.problems.tell(error)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, DomainError):
            self.finder.refuse(self._tools.problems.sentence(error))
        else:
            self._tools.problems.tell(error)

    def _do(self, person_id: str, deed: object, *args: object) -> None:
        self._last.append(person_id)
        self._write(deed, person_id, *args)

    def _write(self, deed: object, person_id: str, *args: object) -> None:
        if self._view is not None and callable(deed):
            desk, meeting = self._tools.desk, self._view.meeting.id
            self.finder.refuse("")
            desk.do(self, deed, meeting, person_id, *args, then=lambda _: self.noted.emit(), failed=self._on_refused)

    def _person(self, person_id: str) -> PersonLine | None:
        if self._view is None or self._frozen:
            return None
        return next((one for one in self._view.roll.people if one.person_id == person_id), None)

    def _over(self) -> bool:
        held = self._view.meeting.held if self._view else None
        return held is not None and held.end is not None

    def _now(self, *, arriving: bool = False) -> datetime:
        """The present; in a session that is over, who is noted afterwards was there from its beginning to its end."""
        now = datetime.now(UTC)
        if self._view is None:
            return now
        held = self._view.meeting.held
        return held.start if arriving and held and self._over() else moment_of(self._view.meeting, now)

    def _instant(self, clock: time) -> datetime:
        """What a time of day means in this session, past midnight too."""
        now = datetime.now(UTC)
        held = self._view.meeting.held if self._view else None
        start = held.start if held else bogota(now).replace(hour=0, minute=0, second=0, microsecond=0)
        return instant_of(clock, start, (held.end if held else None) or now)
