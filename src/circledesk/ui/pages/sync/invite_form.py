"""The form that invites a laptop: for whom, with which role, and how the invitation travels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.ports.sync import Guest
from circledesk.ui.pages.sync.roles import RoleRows
from circledesk.ui.widgets.form_sheet import FormSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from circledesk.services.ports.sync import Place
    from circledesk.ui.page import PageTools

_BY_HAND, _OTHERWISE = "hand", "other"


class InviteForm(FormSheet):
    """Answers a Guest and the Place it comes in through; one by which it may have been copied waits for its words."""

    def __init__(
        self,
        tools: PageTools,
        places: Sequence[Place],
        bodies: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools.theme, parent)
        self._places = tuple(places)
        self.call_it(self.tr("Invite a laptop"), self.tr("Save the invitation…"), "send")
        self.person = self.form.add(
            "person", self.tr("Whose &laptop"), QLineEdit(), self.tr("The name the others will read beside its work.")
        )
        self.rows = RoleRows(self.form, bodies, self)
        self.way = self.form.add("way", self.tr("How the invitation &travels"), QComboBox(), " ")
        self.way.addItem(self.tr("From hand to hand, on a stick"), _BY_HAND)
        self.way.addItem(self.tr("By mail or chat"), _OTHERWISE)
        self.way.currentIndexChanged.connect(self._on_way)
        self.through = self.form.add("through", self.tr("Comes in thr&ough"), QComboBox())
        for at, place in enumerate(places):
            self.through.addItem(place.name)
            self.through.setItemData(at, place.where, Qt.ItemDataRole.ToolTipRole)
        self.form.row("through").setVisible(len(places) > 1)
        self.note.say(self.tr("The invitation serves one laptop, once, for seven days."))
        self._on_way()

    def guest(self) -> Guest:
        """Answer whom the invitation is for."""
        role, bodies = self.rows.grant()
        confirm = self.way.currentData() == _OTHERWISE
        return Guest(role=role, bodies=bodies, person=self.person.text().strip(), confirm=confirm)

    def place(self) -> Place | None:
        """Answer the place it comes in through."""
        at = self.through.currentIndex()
        return self._places[at] if 0 <= at < len(self._places) else None

    def _on_way(self) -> None:
        by_hand = self.way.currentData() == _BY_HAND
        self.form.row("way").set_hint(
            self.tr("The laptop is let in at once; compare its six words afterwards.")
            if by_hand
            else self.tr("Nobody is let in before you compared its six words, by voice, with its owner.")
        )
