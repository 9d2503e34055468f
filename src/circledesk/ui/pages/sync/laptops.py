"""The laptops of the circle, the six words of each, and inviting another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.labels import Line
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.ports.circle import RosterMember
    from circledesk.services.ports.sync import Place
    from circledesk.ui.page import PageTools

_ROLES = ("secretary", "coordinator", "reader")
_SHORTEST = 16  # letters of a place that are shown


class Laptops(Card):
    """`words_asked` carries a device, `invite_asked` the role of the laptop to be invited and the place it comes by."""

    words_asked = Signal(str)
    invite_asked = Signal(str, object)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        self._places: tuple[Place, ...] = ()
        theme = tools.theme
        self.title.say(self.tr("Laptops of the circle"))
        self.list = FittedList(theme, self.tr("Laptops of the circle"))
        self.list.activated_key.connect(self.words_asked)
        self.body.addWidget(self.list)
        hint = muted(self.tr("Open a laptop to compare its six words with those its owner was shown."), wrap=True)
        hint.setContentsMargins(theme.px(14), theme.px(4), theme.px(14), theme.px(8))
        self.body.addWidget(hint)
        self.body.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(9))
        row.setSpacing(theme.px(8))
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Role of the laptop to invite"))
        self.role.addItems([self._role(role) for role in _ROLES])
        self.invite = push(theme, self.tr("Invite a laptop…"), "send")
        self.invite.clicked.connect(self._on_invite)
        self.through = QComboBox()
        self.through.setAccessibleName(self.tr("Place through which the laptop comes in"))
        self.through.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.through.setMinimumContentsLength(_SHORTEST)
        row.addWidget(self.role)
        row.addWidget(self.through)
        row.addWidget(self.invite)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer these places to invite through; with one there is nothing to choose."""
        chosen = self._through()
        self._places = tuple(places)
        self.through.clear()
        for at, place in enumerate(places):
            self.through.addItem(self.tr("Through {0}").format(place.name))
            self.through.setItemData(at, place.where, Qt.ItemDataRole.ToolTipRole)
            if chosen and place.id == chosen.id:
                self.through.setCurrentIndex(at)
        self.through.setVisible(len(places) > 1)
        self.invite.setEnabled(bool(places))

    def show_members(self, members: Sequence[RosterMember]) -> None:
        """Show these laptops."""
        self.list.show_rows([self._face(one) for one in members])

    def _face(self, one: RosterMember) -> RowFace:
        heard = self.tr("%n change(s) received", "", one.last_seq)
        if one.mine:
            heard = self.tr("%n change(s) made here", "", one.last_seq)
        pill, tone, icon = "", Tone.NEUTRAL, ""
        if one.revoked:
            pill, tone, icon = self.tr("Taken out"), Tone.BAD, "x"
        elif one.mine:
            pill, tone, icon = self.tr("This laptop"), Tone.ACCENT, "device-laptop"
        parts = (one.person, self._role(one.role), heard)
        return RowFace(
            key=one.device,
            title=one.name,
            subtitle=" · ".join(part for part in parts if part),
            icon="device-laptop",
            pill=pill,
            tone=tone,
            pill_icon=icon,
            dim=one.revoked,
        )

    def _on_invite(self) -> None:
        self.invite_asked.emit(_ROLES[self.role.currentIndex()], self._through())

    def _through(self) -> Place | None:
        at = self.through.currentIndex()
        return self._places[at] if 0 <= at < len(self._places) else None

    def _role(self, role: str) -> str:
        names = {
            "secretary": self.tr("Writes"),
            "coordinator": self.tr("Coordinates"),
            "reader": self.tr("Reads only"),
            "root": self.tr("Lets others in"),
        }
        return names.get(role, role)
