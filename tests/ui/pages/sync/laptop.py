"""Another laptop of the circle, worked without a window."""

from __future__ import annotations

from pathlib import Path

from tests.ui.pages.stage import PASSPHRASE, Stage

from circledesk import bootstrap
from circledesk.services import syncing
from circledesk.ui.pages.sync.invite_form import InviteForm
from circledesk.ui.pages.sync.page import SyncPage
from circledesk.ui.pages.sync.place_form import PlaceForm


class Quiet:
    """Progress of the other laptop, which nobody watches."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        """Nothing to tell."""


def share_through(stage: Stage, page: SyncPage, folder: Path) -> None:
    """Add a folder by its form."""
    page.placing.add()
    form = page.stack.form
    assert isinstance(form, PlaceForm)
    form.path.setText(str(folder))
    form.submitted.emit()
    stage.settle()


def invite_form(stage: Stage, page: SyncPage) -> InviteForm:
    """The form that invites a laptop, open."""
    page.laptops.invite.click()
    stage.settle()
    form = page.stack.form
    assert isinstance(form, InviteForm)
    return form


def asking_laptop(stage: Stage, page: SyncPage, folder: Path, role: str = "secretary", way: str = "") -> bootstrap.Desk:
    """Another laptop that answered an invitation and waits."""
    form = invite_form(stage, page)
    form.rows.show_grant(role, ())
    if way:
        form.way.setCurrentIndex(form.way.findData(way))
    invitation = folder.parent / "invitacion.circledesk-invitation"
    page.circle.invite(invitation, form)
    stage.settle()
    other, _note = bootstrap.join_circle(
        folder.parent / "otro", PASSPHRASE, invitation.read_bytes(), bootstrap.Joining(device_name="Portátil dos")
    )
    syncing.sync(other, Quiet())
    page.synchronise()
    stage.settle()
    syncing.sync(other, Quiet())
    return other


def other_laptop(stage: Stage, page: SyncPage, folder: Path, role: str = "secretary") -> bootstrap.Desk:
    """Another laptop that was let in and has everything."""
    return asking_laptop(stage, page, folder, role)
