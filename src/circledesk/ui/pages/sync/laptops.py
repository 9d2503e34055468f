"""The laptops of the circle: whose each is, what it may write, when it was heard last, what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.ui.pages.sync.laptop_acts import LaptopActs
from circledesk.ui.pages.sync.roles import Roles
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from circledesk.services.devices import LaptopLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.circle_wishes import CirclePeople


class Laptops(Card):
    """What is wished of the laptop chosen comes from `acts`."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        self._people: CirclePeople | None = None
        self._roles = Roles(self)
        self.title.say(self.tr("Laptops of the circle"))
        self.invite = push(tools.theme, self.tr("Invite a laptop…"), "send")
        self.add_tool(self.invite)
        self.list = FittedList(tools.theme, self.tr("Laptops of the circle"))
        self.acts = LaptopActs(tools.theme)
        self.body.addWidget(self.list)
        self.body.addWidget(self.acts)
        self.list.chosen.connect(self._on_chosen)

    def show_laptops(self, people: CirclePeople, *, may_invite: bool) -> None:
        """Show every laptop."""
        self._people = people
        names = dict(people.bodies)
        self.list.show_rows([self._face(one, names) for one in people.laptops])
        if people.laptops and not self.list.current_key():
            self.list.choose(people.laptops[0].member.device, quietly=True)
        self.invite.setVisible(may_invite)
        self._on_chosen(self.list.current_key())

    def _on_chosen(self, key: str) -> None:
        if self._people is not None:
            member = next((one.member for one in self._people.laptops if one.member.device == key), None)
            self.acts.show_member(member, self._people.authority)

    def _face(self, line: LaptopLine, names: dict[str, str]) -> RowFace:
        one = line.member
        pill, tone, icon = "", Tone.NEUTRAL, ""
        if one.revoked:
            pill, tone, icon = self.tr("Taken out"), Tone.BAD, "x"
        elif one.mine:
            pill, tone, icon = self.tr("This laptop"), Tone.ACCENT, "device-laptop"
        bodies = ", ".join(names.get(body, body[:8]) for body in one.bodies)
        role = self._roles.name(one.role)
        whose = " · ".join(part for part in (one.person, f"{role}: {bodies}" if bodies else role) if part)
        return RowFace(
            key=one.device,
            title=one.name,
            subtitle=f"{whose}\n{self._heard(line)}",
            icon="device-laptop",
            pill=pill,
            tone=tone,
            pill_icon=icon,
            dim=one.revoked,
        )

    def _heard(self, line: LaptopLine) -> str:
        if line.member.mine:
            return self.tr("%n change(s) made here", "", line.member.last_seq)
        received = self.tr("%n change(s) received", "", line.member.last_seq)
        heard = self._kit.formats.ago(line.heard) if line.heard else ""
        said = [self.tr("heard {0}").format(heard) if heard else self.tr("not heard yet"), received]
        if line.unread:
            said.append(self.tr("%n of ours not there yet", "", line.unread))
        if line.missing:
            said.append(self.tr("%n of its own not here yet", "", line.missing))
        return " · ".join(said)
