"""The form that founds a body: its name, what it is, and how often it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from circledesk.domain.bodies import BodyKind
from circledesk.services.bodies import BodyDraft
from circledesk.ui.models.choices import Choices
from circledesk.ui.widgets.fields import NumberField
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools

_LONGEST_CADENCE = 24  # months


class BodyForm(FormSheet):
    """Answers a BodyDraft."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self.call_it(self.tr("Add a body"), self.tr("Add the body"), "plus")
        words = tools.desk.words
        self.name = self.form.add("name", self.tr("&Name"), QLineEdit())
        self._kinds = [BodyKind.COMMITTEE, BodyKind.CIRCLE]
        self.kind = self.form.add("kind", self.tr("&Kind"), QComboBox())
        self.kind.setModel(Choices(lambda one: headed(words.label(one)), self._kinds, self.kind))
        months = NumberField(self.tr("Months between sessions"), 1, _LONGEST_CADENCE)
        months.setValue(2)
        self.months = self.form.add("cadence_months", self.tr("&Months between sessions"), months)
        self.place = self.form.add("place", self.tr("Usual &place"), QLineEdit())
        self.note.say(self.tr("Its quorum begins as half plus one, to be confirmed."))

    def draft(self) -> BodyDraft | None:
        """Answer what was typed, or say that the name is missing."""
        self.form.clear_errors()
        if not self.name.text().strip():
            self.form.set_error("name", self.tr("Write what the body is called."))
            return None
        return BodyDraft(
            name=self.name.text(),
            kind=self._kinds[self.kind.currentIndex()],
            cadence_months=self.months.value(),
            place=self.place.text(),
        )
