"""The roles a laptop may have, in words, and the fields that choose one with the bodies it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from circledesk.domain.rights import Role
from circledesk.ui.widgets.many_choice import ManyChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.ui.widgets.form import Form

WITH_BODIES = frozenset({Role.SECRETARY.value, Role.DOOR.value})
"""Roles that may be for some bodies only."""


class Roles(QObject):
    """Says what each role may do."""

    def name(self, role: str) -> str:
        """Answer what a laptop of that role does; the role itself where this program does not know it."""
        return self._names().get(role, role)

    def rows(self) -> list[tuple[str, str]]:
        """Answer every role with its words, the commonest first."""
        return list(self._names().items())

    def explained(self, role: str) -> str:
        """Answer what the role may write."""
        return {
            Role.SECRETARY.value: self.tr("Writes sessions, minutes, tasks and check-ins of these bodies."),
            Role.COORDINATOR.value: self.tr("Writes everything, lets laptops in and takes them out."),
            Role.DOOR.value: self.tr("Notes who comes and goes, and nothing else."),
            Role.READER.value: self.tr("Reads everything and writes nothing."),
        }.get(role, "")

    def _names(self) -> dict[str, str]:
        return {
            Role.SECRETARY.value: self.tr("Writes"),
            Role.COORDINATOR.value: self.tr("Coordinates"),
            Role.DOOR.value: self.tr("Door"),
            Role.READER.value: self.tr("Reads only"),
        }


class RoleRows(QObject):
    """Two rows of a form: the role, and the bodies it is for."""

    def __init__(self, form: Form, bodies: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._roles = form, Roles(self)
        self.role = form.add("role", self.tr("&Role"), QComboBox(), " ")
        for role, words in self._roles.rows():
            self.role.addItem(words, role)
        self.bodies = ManyChoice(self.tr("For which bodies"), self.tr("All of them"))
        self.bodies.offer(bodies)
        form.add("bodies", self.tr("For which &bodies"), self.bodies)
        self.role.currentIndexChanged.connect(self._on_role)
        self._on_role()

    def show_grant(self, role: str, bodies: Sequence[str]) -> None:
        """Show what a laptop may do now."""
        self.role.setCurrentIndex(max(self.role.findData(role), 0))
        self.bodies.choose(bodies)

    def grant(self) -> tuple[str, tuple[str, ...]]:
        """Answer the role and the ids of its bodies; none means every body."""
        role = str(self.role.currentData())
        return role, self.bodies.keys() if role in WITH_BODIES else ()

    def _on_role(self) -> None:
        role = str(self.role.currentData())
        self._form.row("role").set_hint(self._roles.explained(role))
        self._form.row("bodies").setVisible(role in WITH_BODIES)
