"""How sharing with the other laptops stands, as a pill."""

from __future__ import annotations

from collections.abc import Collection

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip

REACHED = frozenset({"ok", "cancelled", "waiting_for_admission", "older_copy"})
"""Outcomes of a round after which a place counts as reached."""


class SharingChip(Chip):
    """Says whether anything still has to leave this laptop."""

    def show_state(self, outcomes: Collection[str], unsent: int) -> None:
        """`outcomes` is how the last round went with each place (a code, '' for none yet); no place is none at all."""
        failing = not ({""} | REACHED).issuperset(outcomes)
        if not outcomes:
            self.say(self.tr("Only on this laptop"), Tone.NEUTRAL, "device-laptop")
        elif failing:
            self.say(self.tr("Not connected · %n to send", "", unsent), Tone.WARN, "cloud-off")
        elif unsent or "" in outcomes:
            self.say(self.tr("%n to send", "", unsent), Tone.NEUTRAL, "upload")
        else:
            self.say(self.tr("Shared with the circle"), Tone.OK, "cloud")
