"""Another laptop of the circle, worked without a window."""

from __future__ import annotations

from pathlib import Path

from tests.ui.pages.stage import PASSPHRASE, Stage

from circledesk import bootstrap
from circledesk.services import syncing
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


def other_laptop(stage: Stage, page: SyncPage, folder: Path) -> bootstrap.Desk:
    """Another laptop that was let in and has everything."""
    invitation = folder.parent / "invitacion.circledesk-invitation"
    page.invite("secretary", invitation)
    stage.settle()
    other, _note = bootstrap.join_circle(
        folder.parent / "otro", PASSPHRASE, invitation.read_bytes(), bootstrap.Joining(device_name="Portátil dos")
    )
    syncing.sync(other, Quiet())
    page.synchronise()
    stage.settle()
    syncing.sync(other, Quiet())
    return other
