"""How the quorum stands and how it went, for the strip and for the line over time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circledesk.ui.widgets.quorum_course import CourseFace, CoursePoint
from circledesk.ui.widgets.quorum_strip import QuorumFace

if TYPE_CHECKING:
    from circledesk.domain.quorum import QuorumReading
    from circledesk.services.words import Words
    from circledesk.ui.formats import Formats
    from circledesk.ui.pages.meetings.board import RollView


def quorum_face(view: RollView, words: Words, formats: Formats) -> QuorumFace:
    """How the quorum stands, for the strip; a body without a rule has none."""
    roll, reading = view.roll, view.roll.quorum
    if reading is None:
        return QuorumFace()
    lacking = reading.missing_sectors or reading.missing_to_decide
    return QuorumFace(
        present=reading.present,
        needed=reading.needed_to_deliberate,
        to_decide=reading.needed_to_decide,
        seats=reading.basis,
        since=formats.time_of_day(roll.quorum_since) if roll.quorum_since and reading.deliberatory else "",
        lost=formats.time_of_day(roll.quorum_lost) if roll.quorum_lost and not reading.deliberatory else "",
        who=view.benches.get(reading.body_id, ""),
        lacking=", ".join(words.say(f"estamentos.{sector}") for sector in lacking),
    )


def course_face(view: RollView, formats: Formats, now: datetime) -> CourseFace:
    """How the quorum of a session went until it ended, or until now; nothing before it begins."""
    held, readings = view.meeting.held, view.roll.course
    if held is None or not readings:
        return CourseFace()
    end = held.end or max(now, held.start)
    whole = max((end - held.start).total_seconds(), 1.0)
    last = readings[-1]
    return CourseFace(
        points=tuple(
            CoursePoint(
                share=min(1.0, max(0.0, (one.at - held.start).total_seconds() / whole)),
                at=formats.time_of_day(one.at),
                present=one.present,
                met=one.deliberatory,
            )
            for one in readings
        ),
        needed=last.needed_to_deliberate,
        seats=max(one.basis for one in readings),
        ends=formats.time_of_day(end),
        spoken="; ".join(_spoken(one, formats) for one in readings),
    )


def _spoken(reading: QuorumReading, formats: Formats) -> str:
    translate = QCoreApplication.translate
    words = translate("RollPane", "quorum") if reading.deliberatory else translate("RollPane", "no quorum")
    return f"{formats.time_of_day(reading.at)} {reading.present}/{reading.basis} {words}"
