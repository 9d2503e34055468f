"""A task of the session being written down: what, who, for which institution, until when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from circledesk.domain.clock import add_business_days, bogota
from circledesk.domain.tasks import Task
from circledesk.services import tasks
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.forms.inline_form import InlineForm, Lines
from circledesk.ui.widgets.fields import DayField, NumberField

if TYPE_CHECKING:
    from circledesk.services.converting import Seed
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_USUAL = timedelta(days=15)
_LONGEST_TERM = 250  # business days: a year
_FIELD_OF = {"task_without_text": "text", "task_due_before_session": "due"}


class TaskForm(InlineForm):
    """New, or the one handed in as `known`, to edit."""

    def __init__(self, tools: PageTools, board: Board, item_id: str, known: Task | None = None) -> None:
        heading = self.tr("Task of the session") if known is None else self.tr("Task {0}").format(known.number)
        super().__init__(tools.theme, "checklist", heading, "accent")
        self._tools, self._board, self._item_id, self._known = tools, board, item_id, known
        self.text = self.add("text", self.tr("What is to be done"), Lines(self.tr("What is to be done")))
        self.responsible = ChoiceBox(self.tr("Responsible person"))
        self.institution = ChoiceBox(self.tr("Institution"))
        self.add_beside(
            ("responsible", self.tr("Responsible person"), self.responsible, 1),
            ("institution", self.tr("Institution"), self.institution, 1),
        )
        held = bogota(board.meeting.starts).date()
        self.due = DayField(self.tr("Due day"), held + _USUAL)
        self.dated = QCheckBox(self.tr("Has a due &day"))
        self.dated.setChecked(True)
        self.dated.toggled.connect(self.due.setEnabled)
        self.term = NumberField(self.tr("Term in business days"), 0, _LONGEST_TERM)
        self.term.setSpecialValueText("–")
        self.add_beside(
            ("due", self.tr("Due day"), self.due, 1),
            ("term", self.tr("or in business days"), self.term, 1),
            ("dated", " ", self.dated, 1),
        )
        self._offer()
        self._fill(known)
        self.responsible.activated.connect(self._on_responsible)
        self.term.valueChanged.connect(self._on_term)
        self.due.dateChanged.connect(self._on_due)

    @property
    def empty(self) -> bool:
        return not self.text.words()

    def plant(self, seed: Seed) -> None:
        super().plant(seed)
        self.text.setPlainText(seed.text)
        self.responsible.choose(seed.person_id)
        self._on_responsible()
        if seed.institution_id:
            self.institution.choose(seed.institution_id)
        if seed.due_on is not None:
            self.due.set_day(seed.due_on)

    def show_roll(self, view: RollView) -> None:
        """Who is present does not matter here."""

    def keep(self) -> None:
        """Write it down, or say beside its field what is wrong."""
        draft = tasks.TaskDraft(
            meeting_id=self._board.meeting.id,
            agenda_item_id=self._item_id,
            text=self.text.words(),
            responsible_id=self.responsible.key(),
            institution_id=self.institution.key(),
            due_on=self.due.day() if self.dated.isChecked() else None,
            id=self._known.id if self._known else "",
        )
        self.submit(self._tools, tasks.assign, draft, _FIELD_OF)

    def _offer(self) -> None:
        names = self._board.names
        here = [(one.person_id, one.name) for one in self._board.view.roll.people]
        known = {key for key, _ in here}
        others = sorted(
            ((one.id, one.full_name) for one in names.people.values() if one.id not in known), key=lambda row: row[1]
        )
        self.responsible.offer([("", self.tr("To be named")), *here, *others])
        places = sorted(
            ((one.id, one.short_name or one.name) for one in names.institutions.values()), key=lambda r: r[1]
        )
        self.institution.offer([("", self.tr("No institution")), *places])

    def _fill(self, known: Task | None) -> None:
        if known is not None:
            self.text.setPlainText(known.text)
            self.responsible.choose(known.responsible_id)
            self.institution.choose(known.institution_id)
            self.dated.setChecked(known.due_on is not None)
            if known.due_on is not None:
                self.due.set_day(known.due_on)

    def _on_term(self, days: int) -> None:
        """A term in business days is counted from the day after the session, holidays of the country left out."""
        if days:
            self.dated.setChecked(True)
            self.due.set_day(add_business_days(bogota(self._board.meeting.starts).date(), days))

    def _on_due(self) -> None:
        """A day picked otherwise is no longer that term."""
        held = bogota(self._board.meeting.starts).date()
        if self.term.value() and self.due.day() != add_business_days(held, self.term.value()):
            self.term.setValue(0)

    def _on_responsible(self) -> None:
        person = self._board.names.people.get(self.responsible.key())
        if person is not None and person.institution_id:
            self.institution.choose(person.institution_id)
