"""The form of what a laptop is trusted with from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.pages.sync.roles import RoleRows
from circledesk.ui.widgets.form_sheet import FormSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from circledesk.services.ports.circle import RosterMember
    from circledesk.ui.page import PageTools


class RoleForm(FormSheet):
    """Answers a role and its bodies."""

    def __init__(
        self,
        tools: PageTools,
        member: RosterMember,
        bodies: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools.theme, parent)
        self.call_it(self.tr("Role · {0}").format(member.name), self.tr("Keep the role"), "user-check")
        self.note.say(self.tr("It holds from now on: what was written before it stays."))
        self.rows = RoleRows(self.form, bodies, self)
        self.rows.show_grant(member.role, member.bodies)
