"""One person's attendance put right: each arrival and departure, an excuse and its reason, who comes instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from circledesk.domain.attendance import AttendanceEvent, Movement
from circledesk.domain.clock import BOGOTA
from circledesk.domain.meetings import Modality
from circledesk.services.attendance import Standin
from circledesk.ui.keys import listen
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.correction import Correction
from circledesk.ui.widgets.buttons import link, push, tool
from circledesk.ui.widgets.fields import TimeField
from circledesk.ui.widgets.file_choice import choose_file
from circledesk.ui.widgets.form import FormRow
from circledesk.ui.widgets.labels import Elided, Line

if TYPE_CHECKING:
    from circledesk.services.papers import PersonLine
    from circledesk.ui.page import PageTools

Resolve = Callable[[time], datetime]
"""Answers the instant that a time of day means in this session."""


class PersonSheet(QFrame):
    """At the foot of the roll. Enter keeps (`kept` a Correction, `sent` whom and their Standin), Esc leaves."""

    kept = Signal(object)
    sent = Signal(str, object)
    left = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._person: PersonLine | None = None
        self._events: dict[str, tuple[AttendanceEvent, TimeField, FormRow]] = {}
        self._resolve: Resolve | None = None
        self._sending = False
        self._attachment: Path | None = None
        px = tools.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line())
        self._column = QVBoxLayout()
        self._column.setContentsMargins(px(14), px(8), px(10), px(8))
        self._column.setSpacing(px(6))
        outer.addLayout(self._column)
        self._add_head()
        self._add_fields()
        self._add_keys()
        self.hide()

    def correct(self, person: PersonLine, events: Sequence[AttendanceEvent], resolve: Resolve) -> None:
        """Show the times of one person, the first one under the cursor."""
        self._show(person)
        self._resolve = resolve
        self._ask_reason(asked=not events)
        self._virtual.setVisible(bool(events))
        self._virtual.setChecked(bool(person.stays) and person.stays[-1].modality is Modality.VIRTUAL)
        for event in sorted(events, key=lambda one: (one.at, one.movement)):
            label = self.tr("Arrived") if event.movement is Movement.ARRIVED else self.tr("Left")
            field = TimeField(f"{label}, {person.name}", event.at.astimezone(BOGOTA).time())
            row = FormRow(self._tools.theme, label, field)
            self._times.addWidget(row)
            self._events[event.id] = (event, field, row)
        first = next(iter(self._events.values()), None)
        (first[1] if first else self._reason).setFocus()

    def excuse(self, person: PersonLine) -> None:
        """Ask for the reason of an excuse, and what bears it out; neither is needed."""
        self._show(person)
        self._ask_reason(asked=True)
        self._reason.setFocus()

    def send(self, person: PersonLine, alternates: Sequence[tuple[str, str]]) -> None:
        """Ask who comes in this member's place: an alternate, or somebody sent for this day."""
        self._show(person)
        self._sending = True
        self._who.offer([*alternates, ("", self.tr("Somebody sent for this day"))])
        self._who.setCurrentIndex(0)
        self._who_row.setVisible(bool(alternates))
        self._on_who()
        (self._who if alternates else self._delegate).setFocus()

    def attach(self, path: Path) -> None:
        """Take a file that bears an excuse out."""
        self._attachment = path
        self._pick.setText(path.name.replace("&", "&&"))

    def refuse(self, sentence: str, field: str = "") -> None:
        """Say beside its field what was wrong: of an event by its id, or of whatever is asked now."""
        event = self._events.get(field)
        rows = (self._delegate_row, self._reason_row)
        row = event[2] if event else next((one for one in rows if not one.isHidden()), None)
        if row is None and self._events:
            row = next(iter(self._events.values()))[2]
        for one in (*rows, *(found[2] for found in self._events.values())):
            if one.error:
                one.set_error("")
        if sentence and row is not None:
            row.set_error(sentence)

    def dismiss(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _add_head(self) -> None:
        head = QHBoxLayout()
        self._name = Elided("", "strong")
        head.addWidget(self._name, 1)
        close = tool(self._tools.theme, "x", self.tr("Leave as it was (Esc)"))
        close.clicked.connect(self.dismiss)
        head.addWidget(close)
        self._column.addLayout(head)

    def _add_fields(self) -> None:
        theme = self._tools.theme
        self._times = QVBoxLayout()
        self._times.setSpacing(theme.px(6))
        self._column.addLayout(self._times)
        self._virtual = QCheckBox(self.tr("Attends &virtually"))
        self._column.addWidget(self._virtual)
        self._reason = QLineEdit()
        self._reason_row = FormRow(theme, self.tr("Reason of the excuse"), self._reason)
        self._column.addWidget(self._reason_row)
        self._pick = link(theme, "", "paperclip")
        self._pick.clicked.connect(self._on_pick)
        self._column.addWidget(self._pick, 0, Qt.AlignmentFlag.AlignLeft)
        self._who = ChoiceBox(self.tr("Who comes in their place"))
        self._who_row = FormRow(theme, self.tr("Who comes in their place"), self._who)
        self._who.currentIndexChanged.connect(self._on_who)
        self._column.addWidget(self._who_row)
        hint = self.tr("They get the seat for this day alone.")
        self._delegate = QLineEdit()
        self._delegate_row = FormRow(theme, self.tr("Name of who was sent"), self._delegate, hint)
        self._column.addWidget(self._delegate_row)
        keep = push(theme, self.tr("Keep (Enter)"), "check")
        keep.clicked.connect(self._on_keep)
        self._column.addWidget(keep, 0, Qt.AlignmentFlag.AlignRight)

    def _add_keys(self) -> None:
        listen(self, "form.keep_line", self._on_keep)
        listen(self, "form.leave", self.dismiss)

    def _show(self, person: PersonLine) -> None:
        self._person, self._sending, self._attachment = person, False, None
        self._name.say(person.name)
        self.setAccessibleName(person.name)
        self.refuse("")
        self._events.clear()
        while (item := self._times.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._virtual.hide()
        self._ask_reason(asked=False)
        self._who_row.hide()
        self._delegate_row.hide()
        self._delegate.clear()
        self.show()

    def _ask_reason(self, *, asked: bool) -> None:
        kept = self._person.excuse_attachments if self._person else 0
        self._reason_row.setVisible(asked)
        self._pick.setVisible(asked)
        self._pick.setText(
            self.tr("%n file(s) attached; attach another", "", kept) if kept else self.tr("Attach a file")
        )
        self._reason.setText(self._person.excuse if self._person else "")

    def _on_pick(self) -> None:
        choose_file(self, self.tr("Attach a file"), self.attach)

    def _on_who(self) -> None:
        self._delegate_row.setVisible(self._sending and not self._who.key())

    def _on_keep(self) -> None:
        person = self._person
        if person is None:
            return
        if self._sending:
            standin = Standin(person_id=self._who.key(), name=self._delegate.text().strip())
            if not standin.person_id and not standin.name:
                self.refuse(self.tr("Write the name of who was sent."))
            else:
                self.sent.emit(person.person_id, standin)
            return
        was = person.stays[-1].modality if person.stays else None
        now = Modality.VIRTUAL if self._virtual.isChecked() else Modality.IN_PERSON
        typed = self._reason.text().strip()
        asked = not self._reason_row.isHidden()
        correction = Correction(
            person_id=person.person_id,
            times=self._changed_times(),
            modality=now if was is not None and self._events and was is not now else None,
            reason=typed if asked and (typed != person.excuse or self._attachment) else None,
            attachment=self._attachment,
        )
        self.kept.emit(correction)

    def _changed_times(self) -> dict[str, datetime]:
        changed = {}
        for key, (event, field, _row) in self._events.items():
            clock, local = field.time_of_day(), event.at.astimezone(BOGOTA)
            if (clock.hour, clock.minute) != (local.hour, local.minute) and self._resolve is not None:
                changed[key] = self._resolve(clock)
        return changed
