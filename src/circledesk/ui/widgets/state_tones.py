"""In which tone and with which icon each state of the domain is shown, the same on every page."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from circledesk.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

_TONES: Mapping[str, Mapping[str, tuple[Tone, str]]] = MappingProxyType(
    {
        "MeetingState": {
            "planned": (Tone.NEUTRAL, "calendar-event"),
            "convened": (Tone.ACCENT, "send"),
            "in_session": (Tone.OK, "clock"),
            "held": (Tone.OK, "circle-check"),
            "not_held": (Tone.BAD, "x"),
            "postponed": (Tone.WARN, "hourglass"),
            "cancelled": (Tone.NEUTRAL, "x"),
        },
        "MinutesState": {
            "draft": (Tone.NEUTRAL, "pencil"),
            "in_review": (Tone.ACCENT, "eye"),
            "approved": (Tone.ACCENT, "check"),
            "awaiting_signatures": (Tone.WARN, "signature"),
            "signed": (Tone.OK, "shield-check"),
            "published": (Tone.OK, "external-link"),
            "annulled": (Tone.BAD, "x"),
        },
        "Level": {
            "no_evidence": (Tone.BAD, "alert-circle"),
            "not_started": (Tone.NEUTRAL, "circle"),
            "limited": (Tone.WARN, "hourglass"),
            "substantial": (Tone.ACCENT, "progress-check"),
            "complete": (Tone.OK, "circle-check"),
        },
        "MilestoneState": {
            "pending": (Tone.NEUTRAL, "circle"),
            "under_way": (Tone.ACCENT, "progress-check"),
            "done": (Tone.OK, "circle-check"),
        },
        "TaskState": {
            "pending": (Tone.NEUTRAL, "circle"),
            "under_way": (Tone.ACCENT, "progress-check"),
            "done": (Tone.OK, "circle-check"),
            "cancelled": (Tone.NEUTRAL, "x"),
        },
        "Verification": {
            "not_verified": (Tone.NEUTRAL, "circle"),
            "verified": (Tone.OK, "circle-check"),
            "verified_with_remarks": (Tone.WARN, "message"),
            "rejected": (Tone.BAD, "x"),
        },
    }
)


def face_of(code: StrEnum) -> tuple[Tone, str]:
    """Answer the tone and the icon of a state; a plain circle for one that has none of its own."""
    return _TONES.get(type(code).__name__, {}).get(code.value, (Tone.NEUTRAL, "circle"))


def headed(words: str) -> str:
    """Answer a phrase with its first letter in upper case, as it stands at the beginning of a line or in a pill."""
    return words[:1].upper() + words[1:]
