"""The form of a milestone: what is to be achieved, how it is verified, by when, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from circledesk.domain.plans import MilestoneState
from circledesk.services.plans import MilestoneDraft
from circledesk.ui.models.choices import Choices
from circledesk.ui.widgets.fields import DayField
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.domain.plans import Milestone
    from circledesk.ui.page import PageTools

_STATES = tuple(MilestoneState)


class MilestoneForm(FormSheet):
    """Answers a MilestoneDraft; `known` is the milestone to be edited."""

    def __init__(
        self, tools: PageTools, commitment_id: str, known: Milestone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tools.theme, parent)
        self._commitment_id, self._known = commitment_id, known
        words = tools.desk.words
        self.call_it(
            self.tr("Edit a milestone") if known else self.tr("Add a milestone"), self.tr("Keep the milestone"), "check"
        )
        self.what = self.form.add("title", self.tr("&What is to be achieved"), QLineEdit())
        self.criterion = self.form.add("criterion", self.tr("&How it is verified"), QLineEdit())
        self.dated = QCheckBox(self.tr("It has a &deadline"))
        self.form.add_widget(self.dated)
        self.due = self.form.add("due_on", self.tr("D&eadline"), DayField(self.tr("Deadline")))
        self.state = self.form.add("state", self.tr("&State"), QComboBox())
        self.state.setModel(Choices(lambda one: headed(words.label(one)), _STATES, self.state))
        self.dated.toggled.connect(self.form.row("due_on").setVisible)
        self.form.row("due_on").setVisible(False)
        if known:
            self._fill(known)

    def draft(self) -> MilestoneDraft | None:
        """Answer what was typed, or say that the title is missing."""
        self.form.clear_errors()
        if not self.what.text().strip():
            self.form.set_error("title", self.tr("Write what is to be achieved."))
            return None
        return MilestoneDraft(
            commitment_id=self._commitment_id,
            title=self.what.text(),
            criterion=self.criterion.text(),
            due_on=self.due.day() if self.dated.isChecked() else None,
            state=_STATES[self.state.currentIndex()],
            id=self._known.id if self._known else "",
        )

    def _fill(self, known: Milestone) -> None:
        self.what.setText(known.title)
        self.criterion.setText(known.criterion)
        self.dated.setChecked(known.due_on is not None)
        if known.due_on is not None:
            self.due.set_day(known.due_on)
        self.state.setCurrentIndex(_STATES.index(known.state))
