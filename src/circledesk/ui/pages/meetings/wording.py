"""Words that several parts of the workspace share: codes and records said in the language in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circledesk.domain.decisions import COUNTED, Result
from circledesk.domain.meetings import Character
from circledesk.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from enum import StrEnum

    from circledesk.domain.decisions import Decision, Tally
    from circledesk.domain.meetings import Meeting
    from circledesk.services.words import Words

RESULT_TONES = {
    Result.ADOPTED: Tone.OK,
    Result.REJECTED: Tone.BAD,
    Result.NO_QUORUM: Tone.WARN,
    Result.PENDING: Tone.ACCENT,
}


def said(words: Words, code: StrEnum) -> str:
    """The word of a code, beginning with a capital."""
    word = words.label(code)
    return word[:1].upper() + word[1:]


def session_name(meeting: Meeting) -> str:
    """'Ordinary session 4'."""
    if meeting.character is Character.EXTRAORDINARY:
        return QCoreApplication.translate("Meetings", "Extraordinary session {0}").format(meeting.number)
    return QCoreApplication.translate("Meetings", "Ordinary session {0}").format(meeting.number)


def tally_words(tally: Tally) -> str:
    """'8 in favour, 0 against, 0 blank, 1 abstention'."""
    words = QCoreApplication.translate("Meetings", "in favour {0}, against {1}, blank {2}, abstention {3}")
    return words.format(tally.in_favour, tally.against, tally.blank, tally.abstention)


def decision_facts(words: Words, decision: Decision, mover: str) -> str:
    """How a decision was reached, in one line."""
    parts = [said(words, decision.method)]
    if mover:
        parts.append(QCoreApplication.translate("Meetings", "moved by {0}").format(mover))
    if decision.tally is not None and decision.method in COUNTED:
        parts.append(tally_words(decision.tally))
    if decision.recused_ids:
        parts.append(QCoreApplication.translate("Meetings", "with a conflict of interest noted"))
    if decision.quorum is not None:
        quorum = QCoreApplication.translate("Meetings", "quorum {0} of {1}")
        parts.append(quorum.format(decision.quorum.present, decision.quorum.basis))
    if decision.override_reason:
        parts.append(QCoreApplication.translate("Meetings", "reason: {0}").format(decision.override_reason))
    return " · ".join(parts)
