"""How it went with a place, in words, with a tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.domain.places import FOLDER
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circledesk.services.ports.sync import Place
    from circledesk.services.words import Words

_SAME = {"place_unreachable": "unreachable", "foreign_circle": "foreign"}
"""Problems of a place that mean what an outcome of a round means."""


class Health(QObject):
    """Says the outcome of a round; a code it does not know is a problem with a sentence of its own."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def pill(self, outcome: str) -> tuple[str, Tone, str]:
        """Answer word, tone and icon."""
        attention = (self.tr("Needs attention"), Tone.BAD, "alert-circle")
        return self._pills().get(_SAME.get(outcome, outcome), attention)

    def sentence(self, place: Place) -> str:
        """Answer what it means and what to do; '' when all is well."""
        outcome = _SAME.get(place.last_outcome, place.last_outcome)
        if outcome in {"", "ok", "cancelled"}:
            return ""
        if outcome == "unreachable" and place.kind != FOLDER:
            return self.tr("The server could not be reached. What is written waits here for the next round.")
        if outcome.startswith("place_"):
            return headed(self._words.say(f"places.{outcome}")) + "."
        said = self._sentences().get(outcome)
        return said or self._words.say(f"problems.{outcome}", where=place.where)

    def _pills(self) -> Mapping[str, tuple[str, Tone, str]]:
        return {
            "": (self.tr("Not tried yet"), Tone.NEUTRAL, "clock"),
            "ok": (self.tr("Well"), Tone.OK, "circle-check"),
            "cancelled": (self.tr("Stopped half-way"), Tone.NEUTRAL, "x"),
            "waiting_for_admission": (self.tr("Waits to be let in"), Tone.ACCENT, "hourglass"),
            "older_copy": (self.tr("Put right"), Tone.OK, "refresh"),
            "renewed": (self.tr("Waits to be let in"), Tone.ACCENT, "hourglass"),
            "forked": (self.tr("Copies of a laptop"), Tone.WARN, "alert-triangle"),
            "unreachable": (self.tr("Not reached"), Tone.WARN, "cloud-off"),
            "place_missing": (self.tr("Not reached"), Tone.WARN, "cloud-off"),
            "place_host_unknown": (self.tr("Not reached"), Tone.WARN, "cloud-off"),
            "place_not_a_store": (self.tr("Not reached"), Tone.WARN, "cloud-off"),
            "place_busy": (self.tr("Busy"), Tone.WARN, "clock"),
            "place_credentials_needed": (self.tr("Needs its password"), Tone.WARN, "key"),
            "place_credentials_refused": (self.tr("Password refused"), Tone.BAD, "key"),
            "place_full": (self.tr("Full"), Tone.BAD, "alert-circle"),
            "place_read_only": (self.tr("Read only"), Tone.BAD, "lock"),
            "place_untrusted": (self.tr("Not trusted"), Tone.BAD, "shield-x"),
            "newer_program": (self.tr("Newer program needed"), Tone.WARN, "download"),
        }

    def _sentences(self) -> Mapping[str, str]:
        return {
            "waiting_for_admission": self.tr(
                "The laptop that invited this one has to synchronise before this one gets in."
            ),
            "older_copy": self.tr("The place held an older copy than this laptop; what was missing was sent again."),
            "unreachable": self.tr("The folder is not there now. Connect the drive or the network, then try again."),
            "foreign": self.tr("This place belongs to another circle; nothing was read from it nor written to it."),
            "forked": self.tr(
                "Copies of a laptop wrote apart from each other with the same identity. "
                "Their work is set aside until a coordinator decides what counts."
            ),
            "renewed": self.tr(
                "This laptop had been copied: it took a new identity and waits for a coordinator to let it in. What is "
                "written here is kept and leaves afterwards."
            ),
            "revoked": self.tr("This laptop was taken out of the circle; what is written here stays here."),
            "newer_program": self.tr("Another laptop uses a newer CircleDesk. Install it here to receive its changes."),
        }
