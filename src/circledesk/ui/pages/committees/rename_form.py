"""The form that renames an institution from a day on; actas of before keep the old name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from circledesk.services.institutions import Renaming
from circledesk.ui.models.choices import Choices
from circledesk.ui.widgets.fields import DayField
from circledesk.ui.widgets.form_sheet import FormSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.domain.institutions import Institution
    from circledesk.ui.page import PageTools


class RenameForm(FormSheet):
    """Answers a Renaming."""

    def __init__(self, tools: PageTools, institutions: Sequence[Institution], parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self.call_it(self.tr("Rename an institution"), self.tr("Keep the new name"), "pencil")
        self._institutions = list(institutions)
        self.which = self.form.add("institution", self.tr("&Institution"), QComboBox())
        self.which.setModel(Choices(lambda one: one.name, self._institutions, self.which))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name = self.form.add("name", self.tr("New &name"), QLineEdit())
        self.short_name = self.form.add("short_name", self.tr("New &short name"), QLineEdit())
        hint = self.tr("Actas of sessions before that day keep the name it had.")
        self.since = self.form.add(
            "since", self.tr("Is &called so since"), DayField(self.tr("Is called so since")), hint
        )
        self.which.currentIndexChanged.connect(self._on_which)
        self._on_which()

    def renaming(self) -> Renaming | None:
        """Answer what was typed, or say that the name is missing."""
        self.form.clear_errors()
        if not self.name.text().strip():
            self.form.set_error("name", self.tr("Write what it is called now."))
            return None
        return Renaming(
            institution_id=self._institutions[self.which.currentIndex()].id,
            name=self.name.text(),
            short_name=self.short_name.text(),
            since=self.since.day(),
        )

    def _on_which(self) -> None:
        if self._institutions:
            chosen = self._institutions[max(0, self.which.currentIndex())]
            self.name.setText(chosen.name)
            self.short_name.setText(chosen.short_name)
