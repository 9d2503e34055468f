"""The roll call: who came, who left, who is excused, one key each, and the quorum of this moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from circledesk.domain.attendance import Standing
from circledesk.domain.meetings import Modality
from circledesk.domain.people import Person
from circledesk.services import attendance
from circledesk.ui.pages.meetings.board import moment_of
from circledesk.ui.pages.meetings.keeping import change_modality, correct_times, guest_arrives, set_excuse
from circledesk.ui.pages.meetings.person_sheet import Correction, PersonSheet
from circledesk.ui.pages.meetings.roll_list import RollList
from circledesk.ui.pages.meetings.roll_rows import AHEAD, face_of, filtered
from circledesk.ui.widgets.buttons import link, tool
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.quorum_strip import QuorumStrip

if TYPE_CHECKING:
    from circledesk.services.papers import PersonLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import RollView

_LOW = 460  # height at 10 points
_SLIP = timedelta(minutes=1)
_NBSP = "\N{NO-BREAK SPACE}"
_DEEDS = frozenset("plsezv")


class RollPane(Card):
    """Two letters and Enter note an arrival; on a row P, V, S or L, E and Z do what `hint` says."""

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
        self._add_search()
        self.list = RollList(tools.theme, self.tr("Attendance"), typing=False)
        self.list.setMinimumHeight(tools.theme.px(40))
        self.body.addWidget(self.list, 1)
        self.sheet = PersonSheet(tools)
        self.body.addWidget(self.sheet)
        self.counts = muted(wrap=True)
        self.add_footer(self.counts)
        self.list.toggled.connect(self.toggle)
        self.list.correction_asked.connect(self.correct)
        self.list.key_pressed.connect(self._on_letter)
        self.list.setToolTip(self.hint())
        self.list.setAccessibleDescription(self.hint())
        self.sheet.kept.connect(self._on_corrected)
        self.sheet.left.connect(self._on_sheet_left)

    def hint(self) -> str:
        """Which keys do what on a row."""
        return self.tr("Enter: arrived or left · P present · V virtual · S left · E excused · F2 times · Z undo")

    def show_view(self, view: RollView, *, frozen: bool) -> None:
        """Show the roll as it is now."""
        self._view, self._frozen = view, frozen
        self.search.setEnabled(not frozen)
        if frozen:
            self.sheet.dismiss()
        reading = view.roll.quorum
        since = view.roll.quorum_since
        if reading is None:
            self.strip.show_quorum(0, 0, 0)
        else:
            at = self._tools.formats.time_of_day(since) if since and reading.deliberatory else ""
            self.strip.show_quorum(reading.present, reading.needed_to_deliberate, reading.basis, at)
        self._show_rows()
        roll = view.roll
        ahead = view.meeting.state in AHEAD
        whole = self.tr("Present {0} · Left {1} · Excused {2} · Absent {3}")
        words = self.tr("Present {0} · Left {1} · Excused {2} · Expected {3}") if ahead else whole
        words = words.replace(" ", _NBSP).replace(f"·{_NBSP}", "· ")  # a number never leaves its word
        self.counts.setText(words.format(roll.present, roll.left, roll.excused, roll.absent))

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
            self.sheet.correct(person, [one for one in self._view.events if one.person_id == person_id])

    def undo_last(self) -> None:
        """Take the newest arrival or departure noted here back; without one, that of the person in force."""
        person_id = self._last.pop() if self._last else self.list.current_key()
        if person_id and self._person(person_id) is not None:
            self._write(attendance.take_back, person_id)

    def find_person(self) -> None:
        """Put the cursor into the search field."""
        self.sheet.dismiss()
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_search_key(event)
        return super().eventFilter(watched, event)

    def _on_search_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_guest()
            else:
                self._on_enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            faces = [face.key for face in self.list.faces()]
            current = self.list.current_key()
            at = faces.index(current) if current in faces else -1
            if faces:
                self.list.choose(faces[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(faces)])
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    def _add_hint(self) -> None:
        px = self._tools.theme.px
        self._hint = muted(self.hint(), wrap=True)
        self._hint.setContentsMargins(px(14), 0, px(14), px(6))
        self._hint.hide()
        self.body.addWidget(self._hint)
        keys = tool(self._tools.theme, "keyboard", self.tr("Keys of the roll call"))
        keys.setCheckable(True)
        keys.toggled.connect(self._hint.setVisible)
        self.add_tool(keys)

    def _add_search(self) -> None:
        px = self._tools.theme.px
        self._search_row = QWidget()
        row = QHBoxLayout(self._search_row)
        row.setContentsMargins(px(12), 0, px(12), px(6))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a person on the roll"))
        self.search.setPlaceholderText(self.tr("Two letters, Enter: arrived"))
        glass = QAction(self._tools.theme.icon("search", "muted"), self.search.accessibleName(), self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        row.addWidget(self.search, 1)
        self.body.addWidget(self._search_row)
        self.guest = link(self._tools.theme, "", "user-plus")
        self.guest.clicked.connect(self._on_guest)
        self.guest.hide()
        self.body.addWidget(self.guest, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_rows(self) -> None:
        if self._view is None:
            return
        words, formats = self._tools.desk.words, self._tools.formats
        view = self._view
        people = filtered(view.roll.people, self.search.text())
        self.list.show_rows([face_of(person, view, words, formats) for person in people])

    def _on_search(self, typed: str) -> None:
        self._show_rows()
        faces = self.list.faces()
        if typed.strip() and faces:
            self.list.choose(faces[0].key)
        unknown = bool(typed.strip()) and not faces and not self._frozen
        self.guest.setVisible(unknown)
        if unknown:
            self._offer_guest(typed.strip())

    def _offer_guest(self, name: str) -> None:
        """Offer a guest of this name; a long one is shortened, never the key that admits them."""
        words = self.tr("{0}: came as a guest ({1})")
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        metrics, px = self.guest.fontMetrics(), self._tools.theme.px
        room = self.width() - px(56) - metrics.horizontalAdvance(words.format("", keys))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(px(60), room))
        self.guest.setText(words.format(shown, keys).replace("&", "&&"))
        self.guest.setAccessibleName(words.format(name, keys))

    def _on_enter(self) -> None:
        key = self.list.current_key()
        if self.search.text().strip() and self.list.faces() and key:
            self._call_in(key)
            self.search.clear()
            self.list.choose(key)

    def _call_in(self, person_id: str) -> None:
        """What Enter in the search field means: arrived. It never sends away who came earlier."""
        person = self._person(person_id)
        stay = person.stays[-1] if person is not None and person.stays else None
        if person is not None and stay is not None and stay.until is None and self._now() - stay.since >= _SLIP:
            since = self._tools.formats.time_of_day(stay.since)
            self._tools.announcer.toast(self.tr("{0} is present since {1}").format(person.name, since))
            return
        self.toggle(person_id)

    def _on_guest(self) -> None:
        name = self.search.text().strip()
        if name and self._view is not None and not self._frozen:
            meeting = self._view.meeting.id
            self._tools.desk.do(self, guest_arrives, meeting, name, self._now(arriving=True), then=self._on_welcomed)

    def _on_welcomed(self, person: Person) -> None:
        self._last.append(person.id)
        self.search.clear()
        self.list.choose(person.id)
        self._tools.announcer.toast(self.tr("{0} is on the roll as a guest").format(person.full_name))

    def _on_letter(self, letter: str, person_id: str) -> None:
        person = self._person(person_id)
        letter = letter.casefold()
        if person is None or letter not in _DEEDS:
            return
        inside = bool(person.stays) and person.stays[-1].until is None
        if letter == "p":
            self._arrive(person_id, Modality.IN_PERSON, inside=inside)
        elif letter == "v":
            self._arrive(person_id, Modality.VIRTUAL, inside=inside)
        elif letter == "z":
            self.undo_last()
        elif letter == "e":
            self._excuse(person)
        else:
            self._do(person_id, attendance.leave, self._now())

    def _arrive(self, person_id: str, modality: Modality, *, inside: bool) -> None:
        if inside:
            self._write(change_modality, person_id, modality)
        else:
            self._do(person_id, attendance.arrive, self._now(arriving=True), modality)

    def _excuse(self, person: PersonLine) -> None:
        if person.standing is Standing.EXCUSED:
            self._write(set_excuse, person.person_id, False, "")
        else:
            self._write(set_excuse, person.person_id, True, person.excuse)
            self._make_room()
            self.sheet.excuse(person)

    def _make_room(self) -> None:
        """On a low screen the sheet of a person takes the place of the search field and the quorum."""
        low = self.height() < self._tools.theme.px(_LOW)
        self.strip.setVisible(not low)
        self._search_row.setVisible(not low)

    def _on_sheet_left(self) -> None:
        self.strip.show()
        self._search_row.show()
        self.list.setFocus()

    def _on_corrected(self, correction: Correction) -> None:
        desk = self._tools.desk

        def failed(error: BaseException) -> None:
            self.sheet.refuse(self._tools.problems.sentence(error))

        if correction.reason is not None:
            self._write(set_excuse, correction.person_id, True, correction.reason)
        if correction.modality is not None:
            self._write(change_modality, correction.person_id, correction.modality)
        if correction.times:
            desk.do(self, correct_times, correction.times, then=lambda _: self.sheet.dismiss(), failed=failed)
        else:
            self.sheet.dismiss()

    def _do(self, person_id: str, deed: object, *args: object) -> None:
        self._last.append(person_id)
        self._write(deed, person_id, *args)

    def _write(self, deed: object, person_id: str, *args: object) -> None:
        if self._view is not None and callable(deed):
            meeting = self._view.meeting.id
            self._tools.desk.do(self, deed, meeting, person_id, *args, then=lambda _: self.noted.emit())

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
