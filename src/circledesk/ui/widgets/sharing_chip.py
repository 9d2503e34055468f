"""How sharing with the other laptops stands, in a few words: the same ones everywhere, and as a pill."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from circledesk.ui.formats import Formats
    from circledesk.ui.theme.theme import Theme

REACHED = frozenset({"ok", "cancelled", "waiting_for_admission", "older_copy", "forked", "renewed"})
"""Outcomes of a round after which a place counts as reached and well."""

STOPPED = frozenset({"foreign", "foreign_circle", "revoked"})
"""Outcomes after which nothing is shared until a person sees to it."""

LACKING = frozenset({"place_credentials_needed", "place_credentials_refused"})
"""Outcomes after which a person has to say who enters a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What the words are made of: `outcomes` is how the last round went with each place (a code, '' for none yet)."""

    outcomes: tuple[str, ...] = ()
    unsent: int = 0
    conflicts: int = 0
    waiting: bool = False
    reached: datetime | None = None


class Place(Protocol):
    """A place and how the last round went with it."""

    @property
    def last_reached(self) -> datetime | None:
        """When it was reached last."""

    @property
    def last_outcome(self) -> str:
        """The code of the last round's outcome."""


class Standing(Protocol):
    """How sharing stands, as services tell it."""

    @property
    def places(self) -> Sequence[Place]:
        """Where is shared."""

    @property
    def unsent(self) -> int:
        """How much has not left this laptop."""

    @property
    def conflicts(self) -> int:
        """How much is to be reviewed."""

    @property
    def waiting(self) -> Collection[str]:
        """The six words while this laptop waits to be let in."""


def share_of(seen: Standing) -> Share:
    """What the words need of how sharing stands."""
    well = [place.last_reached for place in seen.places if place.last_outcome in REACHED and place.last_reached]
    return Share(
        outcomes=tuple(place.last_outcome for place in seen.places),
        unsent=seen.unsent,
        conflicts=seen.conflicts,
        waiting=bool(seen.waiting),
        reached=max(well, default=None),
    )


class SharingWords(QObject):
    """Words, tone and icon for how sharing stands; without `formats` nothing is said of when."""

    def say(self, share: Share, formats: Formats | None = None) -> tuple[str, Tone, str]:
        """What the pill says; the best place counts, and what a person should see to comes first."""
        if not share.outcomes:
            return self.tr("Only on this laptop"), Tone.NEUTRAL, "device-laptop"
        return self._trouble(share) or self._well(share, formats)

    def _trouble(self, share: Share) -> tuple[str, Tone, str] | None:
        if not STOPPED.isdisjoint(share.outcomes):
            return self.tr("Sharing has stopped: see Sync"), Tone.BAD, "alert-circle"
        if "forked" in share.outcomes:
            return self.tr("Copies of a laptop: see Sync"), Tone.WARN, "alert-triangle"
        if "newer_program" in share.outcomes:
            return self.tr("A newer program is needed: see Sync"), Tone.WARN, "download"
        if (REACHED | {""}).isdisjoint(share.outcomes):
            if not LACKING.isdisjoint(share.outcomes):
                return self.tr("A place needs its password: see Sync"), Tone.WARN, "key"
            words = self.tr("Not connected · %n to send", "", share.unsent)
            return words if share.unsent else self.tr("Not connected · nothing to send"), Tone.WARN, "cloud-off"
        return None

    def _well(self, share: Share, formats: Formats | None) -> tuple[str, Tone, str]:
        ago = f" · {formats.ago(share.reached)}" if formats and share.reached else ""
        if share.waiting:
            return self.tr("Waits to be let in"), Tone.ACCENT, "hourglass"
        if share.conflicts:
            return self.tr("%n thing(s) to review", "", share.conflicts), Tone.WARN, "alert-triangle"
        if share.unsent:
            return self.tr("%n change(s) to send", "", share.unsent) + ago, Tone.NEUTRAL, "upload"
        if REACHED.isdisjoint(share.outcomes):
            return self.tr("Not shared yet"), Tone.NEUTRAL, "upload"
        return self.tr("Shared") + ago, Tone.OK, "cloud"


class SharingChip(Chip):
    """Says whether anything still has to leave this laptop."""

    def __init__(self, theme: Theme, formats: Formats | None = None) -> None:
        super().__init__(theme)
        self._formats = formats
        self._words = SharingWords(self)

    def show_standing(self, seen: Standing) -> None:
        """Show how sharing stands, as services tell it."""
        self.show_share(share_of(seen))

    def show_share(self, share: Share) -> None:
        """Show how sharing stands."""
        self.say(*self._words.say(share, self._formats))

    def show_state(self, outcomes: Collection[str], unsent: int) -> None:
        """Show how the last round went with each place, and what is left to send."""
        self.show_share(Share(outcomes=tuple(outcomes), unsent=unsent))
