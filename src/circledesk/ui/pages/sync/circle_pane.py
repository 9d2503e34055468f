"""The people of the circle: who waits to be let in, laptops and roles, copies, what was kept apart, the root."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from circledesk.ui.pages.sync import circle_wishes
from circledesk.ui.pages.sync.apart_card import ApartCard
from circledesk.ui.pages.sync.copies_card import CopiesCard
from circledesk.ui.pages.sync.hands import Hands
from circledesk.ui.pages.sync.invite_form import InviteForm
from circledesk.ui.pages.sync.laptops import Laptops
from circledesk.ui.pages.sync.requests_card import RequestsCard
from circledesk.ui.pages.sync.role_form import RoleForm
from circledesk.ui.pages.sync.root_card import RootCard
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from circledesk.services.ports.circle import RosterMember
    from circledesk.services.ports.sync import Place
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.circle_wishes import CirclePeople
    from circledesk.ui.pages.sync.placing import FormStack

SUFFIX = ".circledesk-invitation"


class CirclePane(Scroll):
    """`words_asked` carries a device, `invited` the path of an invitation; `changed` says that a round is due."""

    words_asked = Signal(str)
    invited = Signal(object)
    changed = Signal()

    def __init__(self, tools: PageTools, stack: FormStack, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme.px(12), tools.theme.px(12), parent)
        self._kit, self._stack = tools, stack
        self._people: CirclePeople | None = None
        self._places: tuple[Place, ...] = ()
        self.requests = RequestsCard(tools)
        self.laptops = Laptops(tools)
        self.copies = CopiesCard(tools)
        self.apart = ApartCard(tools)
        self.root = RootCard(tools)
        self.body.setSpacing(tools.theme.px(12))
        for card in (self.requests, self.laptops, self.copies, self.apart, self.root):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        acts = self.laptops.acts
        self.requests.admit_asked.connect(self._on_admit)
        self.requests.refuse_asked.connect(self._on_refuse)
        acts.words_asked.connect(lambda member: self.words_asked.emit(member.device))
        acts.role_asked.connect(self._on_role)
        acts.revoke_asked.connect(self._on_revoke)
        acts.readmit_asked.connect(self._on_readmit)
        self.laptops.invite.clicked.connect(self._on_invite)
        self.copies.chosen.connect(self._on_copy)
        self.root.sheet_asked.connect(self._on_sheet)
        self.root.restore_asked.connect(self._on_restore)
        self.root.mend_asked.connect(self._on_mend)

    def show_people(self, people: CirclePeople, places: Sequence[Place]) -> None:
        """Show everything."""
        self._people, self._places = people, tuple(places)
        self.requests.show_requests(people.requests, dict(people.bodies))
        self.laptops.show_laptops(people, may_invite=bool(places) and people.authority.coordinates)
        self.copies.show_copies(people.copies, may=people.authority.coordinates and not people.authority.forked)
        self.apart.show_apart(people.apart, people.apart_count, Hands(self._kit.formats, people.laptops, self))
        self.root.show_authority(people.authority)

    # -- what happens

    def _do(self, wish: Callable[..., object], *args: object, said: str) -> None:
        """Do something to the circle, say that it is done, and let everybody know by the next round."""

        def done(_answer: object) -> None:
            self._stack.close_form()
            self._kit.announcer.toast(said)
            self.changed.emit()

        self._kit.desk.run(self, wish, *args, then=done)

    def _name_of(self, request: str) -> str:
        waiting = self._people.requests if self._people else ()
        return next((one.name for one in waiting if one.request == request), request)

    def _on_admit(self, request: str) -> None:
        said = self.tr("“{0}” is let in with the next round.").format(self._name_of(request))
        self._do(circle_wishes.admit, request, said=said)

    def _on_refuse(self, request: str) -> None:
        said = self.tr("“{0}” stays out. To ask again it needs another invitation.").format(self._name_of(request))
        self._do(circle_wishes.refuse, request, said=said)

    def _on_role(self, member: RosterMember) -> None:
        if self._people is None:
            return
        form = RoleForm(self._kit, member, self._people.bodies)
        said = self.tr("“{0}” has another role from now on.").format(member.name)
        form.submitted.connect(
            lambda: self._do(circle_wishes.change_role, member.device, *form.rows.grant(), said=said)
        )
        self._stack.open(form)

    def _on_revoke(self, member: RosterMember) -> None:
        said = self.tr("“{0}” is out. The others hear of it with the next round.").format(member.name)
        self._do(circle_wishes.revoke, member.device, said=said)

    def _on_readmit(self, member: RosterMember) -> None:
        said = self.tr("Everything that arrived of “{0}” counts; it stays out.").format(member.name)
        self._do(circle_wishes.readmit, member.device, said=said)

    def _on_copy(self, copy: str, counts: bool) -> None:  # noqa: FBT001 - a signal's
        said = self.tr("What the copy wrote counts.") if counts else self.tr("What the copy wrote is left out.")
        self._do(circle_wishes.choose_copy, copy, counts, said=said)

    def _on_mend(self) -> None:
        self._do(
            circle_wishes.mend, said=self.tr("This laptop's list holds; the others hear of it with the next round.")
        )

    def _on_invite(self) -> None:
        if self._people is None:
            return
        form = InviteForm(self._kit, self._places, self._people.bodies)
        form.submitted.connect(lambda: self._save_invitation(form))
        self._stack.open(form)

    def _save_invitation(self, form: InviteForm) -> None:
        kind = self.tr("Invitations (*{0})").format(SUFFIX)
        path = self._chosen(self.tr("Save the invitation"), self.tr("invitation") + SUFFIX, kind)
        if path is not None:
            self.invite(path, form)

    def invite(self, path: Path, form: InviteForm) -> None:
        """Write what the form says as an invitation file."""

        def done(written: Path) -> None:
            self._stack.close_form()
            self.invited.emit(written)

        self._kit.desk.run(self, circle_wishes.invite, path, form.guest(), form.place(), then=done)

    def _on_sheet(self) -> None:
        name = self.tr("recovery-sheet") + ".txt"
        path = self._chosen(self.tr("Save the recovery sheet"), name, self.tr("Text (*.txt)"))
        if path is not None:
            self.save_sheet(path)

    def save_sheet(self, path: Path) -> None:
        """Write the recovery sheet."""
        said = self.tr("Saved: {0}. Print it, lock it away, and delete the file.").format(path)
        self._kit.desk.run(self, circle_wishes.save_sheet, path, then=lambda _: self._kit.announcer.toast(said))

    def _on_restore(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open the recovery sheet"), "", self.tr("Text (*.txt)"))
        if chosen:
            self.restore(Path(chosen))

    def restore(self, path: Path) -> None:
        """Take the root back from a sheet."""
        self._do(circle_wishes.restore, path, said=self.tr("This laptop holds the circle's root now."))

    def _chosen(self, title: str, name: str, kind: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(documents) / name), kind)
        return Path(chosen) if chosen else None
