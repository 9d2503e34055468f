"""The circle's house phrases: read, and written anew as lines that people edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.phrases import DEFAULTS, HousePhrase, phrase_id, read

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


def phrases(work: Work) -> dict[str, str]:
    """Every phrase by its short word; those that every circle begins with until it writes its own."""
    known = {one.short: one.text for one in work.all(HousePhrase)}
    if not known and not work.all(HousePhrase, deleted=True):
        known = read(DEFAULTS)
    return dict(sorted(known.items()))


def lines(work: Work) -> str:
    """The phrases as lines to edit."""
    return "\n".join(f"{short} = {text}" for short, text in phrases(work).items())


def keep(work: Work, edited: str) -> None:
    """Let these lines be the circle's phrases; raises `phrase_line_unreadable`, and nothing changes then."""
    wanted = read(edited)
    for short in phrases(work).keys() - wanted.keys():
        known = work.find(HousePhrase, phrase_id(short))
        text = known.text if known else ""
        work.put(HousePhrase(id=phrase_id(short), short=short, text=text, deleted=True))
    for short, text in wanted.items():
        work.put(HousePhrase(id=phrase_id(short), short=short, text=text))
