"""What was typed as the wrong kind becomes the right one, with its words, people and days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from circledesk.domain.checkins import CheckIn
from circledesk.domain.decisions import Decision
from circledesk.domain.markup import shown
from circledesk.domain.recognising import days_in, people_in
from circledesk.domain.tasks import Task
from circledesk.services.agenda import require_open

if TYPE_CHECKING:
    from circledesk.domain.records import Record
    from circledesk.services.people import Directory
    from circledesk.services.ports.work import Work
    from circledesk.services.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """What is taken along: words, somebody, a day; `source` is the record they come from, if they come from one."""

    text: str
    person_id: str = ""
    institution_id: str = ""
    due_on: date | None = None
    source: Record | None = None


def from_words(text: str, names: Mapping[str, str], today: date) -> Seed:
    """What a paragraph gives: its words, whom it names first, and the first day to come that it names."""
    words = shown(text).strip()
    people = people_in(words, names)
    days = [day for day in days_in(words, today) if day >= today]
    return Seed(text=words, person_id=people[0] if people else "", due_on=days[0] if days else None)


def from_record(source: Record) -> Seed:
    """What a decision, a task or a check-in gives; raises TypeError for anything else."""
    if isinstance(source, Decision):
        return Seed(text=source.text, person_id=source.mover_id, source=source)
    if isinstance(source, Task):
        return Seed(
            text=source.text,
            person_id=source.responsible_id,
            institution_id=source.institution_id,
            due_on=source.due_on,
            source=source,
        )
    if isinstance(source, CheckIn):
        said = [part.strip() for part in (source.done, source.bottlenecks, source.next_steps) if part.strip()]
        return Seed(
            text="\n".join(said),
            person_id=source.reported_by_id,
            institution_id=source.institution_id,
            source=source,
        )
    raise TypeError(type(source).__name__)


def told(seed: Seed, words: Words, names: Directory) -> str:
    """Everything a seed says, in words: somebody and a day in sentences of their own, unless they are said already."""
    text = seed.text.strip()
    facts = []
    name, institution = names.name(seed.person_id), names.institution(seed.institution_id)
    if name and name not in text:
        facts.append(words.say("converted.person", name=name))
    if institution and institution not in text:
        facts.append(words.say("converted.institution", name=institution))
    if seed.due_on is not None and seed.due_on not in days_in(text, seed.due_on):
        facts.append(words.say("converted.due", day=seed.due_on))
    ended = text if not facts or text[-1:] in ".!?:;…" else f"{text}."
    return " ".join([ended, *facts]) if text else " ".join(facts)


def instead(work: Work, function: Callable[..., object], draft: object, source: Record) -> object:
    """Do what keeps the new record, and take away the one it stands for, in one act."""
    kept = function(work, draft)
    take_away(work, source)
    return kept


def take_away(work: Work, source: Record) -> None:
    """Take a decision, a task or a check-in out of a draft; it stays in the history, and in the bin."""
    require_open(work, source.document)
    work.put(replace(source, deleted=True))
