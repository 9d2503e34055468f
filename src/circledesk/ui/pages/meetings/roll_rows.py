"""How each person of the roll looks in the list, and who is meant by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circledesk.domain.attendance import Capacity, Standing
from circledesk.domain.meetings import MeetingState, Modality
from circledesk.domain.naming import folded
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.papers import PersonLine
    from circledesk.services.words import Words
    from circledesk.ui.formats import Formats
    from circledesk.ui.pages.meetings.board import RollView

_LIVE = {
    Standing.PRESENT: (Tone.OK, "user-check"),
    Standing.LEFT_EARLY: (Tone.WARN, "door-exit"),
    Standing.REPRESENTED: (Tone.OK, "users"),
    Standing.EXCUSED: (Tone.NEUTRAL, "user-question"),
    Standing.ABSENT: (Tone.BAD, "user-x"),
    Standing.NOT_CALLED: (Tone.NEUTRAL, "hourglass"),
}
_NBSP = "\N{NO-BREAK SPACE}"

AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED})
"""States of a session in which nobody is absent yet, only expected."""


def face_of(person: PersonLine, view: RollView, words: Words, formats: Formats) -> RowFace:
    """One row: name, institution and times, and how the person stands; nobody is absent before the session."""
    tone, icon = _LIVE[person.standing]
    word = _standing(person.standing)
    if person.standing is Standing.ABSENT and view.meeting.state in AHEAD:
        tone, icon, word = Tone.NEUTRAL, "hourglass", QCoreApplication.translate("RollPane", "Expected")
    facts = [_part(person, view.institution(person.institution), words), *_times(person, formats)]
    if person.represented_by:
        facts.append(QCoreApplication.translate("RollPane", "represented by {0}").format(person.represented_by))
    if person.represents:
        facts.append(QCoreApplication.translate("RollPane", "for {0}").format(person.represents))
    if person.excuse:
        facts.append(person.excuse)
    if person.excuse_attachments:
        facts.append(QCoreApplication.translate("RollPane", "with a document"))
    return RowFace(
        key=person.person_id,
        title=person.name,
        subtitle=" · ".join(fact for fact in facts if fact),
        person=person.name,
        pill=word,
        tone=tone,
        pill_icon=icon,
    )


def filtered(people: Sequence[PersonLine], letters: str) -> list[PersonLine]:
    """Those whose name begins with `letters`, then by initials, then by institution; accents do not count.

    Of those found alike, who is not in comes first: two letters and Enter call the next Ana, not the one who is here.
    """
    wanted = folded(letters)
    if not wanted:
        return list(people)
    ranked = [((rank, inside(person)), person) for person in people if (rank := _rank(person, wanted)) is not None]
    return [person for _, person in sorted(ranked, key=lambda pair: pair[0])]


def inside(person: PersonLine) -> bool:
    """Whether somebody is in now."""
    return bool(person.stays) and person.stays[-1].until is None


def counted(view: RollView) -> str:
    """How many stand how, in words that add up to everybody expected."""
    roll, translate = view.roll, QCoreApplication.translate
    ahead = view.meeting.state in AHEAD
    parts = [
        translate("RollPane", "Present {0}").format(roll.present),
        translate("RollPane", "Left {0}").format(roll.left),
        translate("RollPane", "Represented {0}").format(roll.represented) if roll.represented else "",
        translate("RollPane", "Excused {0}").format(roll.excused),
        (translate("RollPane", "Expected {0}") if ahead else translate("RollPane", "Absent {0}")).format(roll.absent),
    ]
    return " · ".join(part.replace(" ", _NBSP) for part in parts if part)  # a number never leaves its word


def _rank(person: PersonLine, wanted: str) -> int | None:
    name = folded(person.name)
    words = name.split()
    if name.startswith(wanted):
        return 0
    if any(name[name.index(word) :].startswith(wanted) for word in words):
        return 1
    if "".join(word[0] for word in words).startswith(wanted.replace(" ", "")):
        return 2
    if any(word.startswith(wanted) for word in folded(person.institution).split()):
        return 3
    return None


def _part(person: PersonLine, institution: str, words: Words) -> str:
    if person.office in {"chair", "secretary", "coordinator"}:
        office = words.say(f"enums.Office.{person.office}")
        return office[:1].upper() + office[1:]
    if person.capacity is Capacity.MEMBER:
        return institution or person.position
    capacity = words.label(person.capacity)
    capacity = capacity[:1].upper() + capacity[1:]
    return f"{capacity}, {institution}" if institution else capacity


def _times(person: PersonLine, formats: Formats) -> list[str]:
    shown = []
    for stay in person.stays:
        since = formats.time_of_day(stay.since)
        until = f"–{formats.time_of_day(stay.until)}" if stay.until else ""
        virtual = QCoreApplication.translate("RollPane", "virtual") if stay.modality is Modality.VIRTUAL else ""
        shown.append(f"{since}{until} {virtual}".strip())
    return shown


def _standing(standing: Standing) -> str:
    translate = QCoreApplication.translate
    return {
        Standing.PRESENT: translate("RollPane", "Present"),
        Standing.LEFT_EARLY: translate("RollPane", "Left"),
        Standing.REPRESENTED: translate("RollPane", "Represented"),
        Standing.NOT_CALLED: translate("RollPane", "Alternate"),
        Standing.EXCUSED: translate("RollPane", "Excused"),
        Standing.ABSENT: translate("RollPane", "Absent"),
    }[standing]
