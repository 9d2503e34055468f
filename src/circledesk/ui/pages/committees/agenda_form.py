"""The form of a body's agenda: what its sessions begin with, the opening and closing items always there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.agenda import FixedItem, checked_template
from circledesk.domain.errors import DomainError
from circledesk.ui.pages.committees.agenda_field import AgendaField
from circledesk.ui.widgets.form_sheet import FormSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from circledesk.domain.bodies import Body
    from circledesk.ui.page import PageTools

_WIDE = 860


class AgendaForm(FormSheet):
    """Answers the items once they can be kept."""

    def __init__(self, tools: PageTools, body: Body, items: Sequence[FixedItem], parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self._kit = tools
        self.call_it(self.tr("Agenda · {0}").format(body.name), self.tr("Keep the agenda"), "list-numbers")
        self.form.setMaximumWidth(tools.theme.px(_WIDE))
        self.note.setMaximumWidth(tools.theme.px(_WIDE))
        self.note.say(self.tr("Sessions planned from now on begin with these items; those planned before keep theirs."))
        self.field = AgendaField(tools, items)
        self.form.add("items", self.tr("Items of every session"), self.field)

    def items(self) -> tuple[FixedItem, ...] | None:
        """Answer what was typed, or say beneath the items what is wrong, the cursor in the one it is about."""
        self.form.clear_errors()
        try:
            return checked_template(self.field.items())
        except DomainError as error:
            self.form.set_error("items", self._kit.problems.sentence(error))
            self.field.focus_item(str(error.facts.get("field", "")))
            return None
