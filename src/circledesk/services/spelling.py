"""Spelling of the minutes: the dictionary, the names the circle knows anyway, and the words it has learned."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.institutions import Institution
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment
from circledesk.domain.spelling import LearnedWord, learned_id, suggestions, words_in

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.spelling import Speller
    from circledesk.services.ports.work import Work

LANGUAGE = "es"
"""The language of the minutes, whatever the window speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A wrong word and what it may have meant."""

    word: str
    instead: tuple[str, ...]


def own_words(work: Work) -> frozenset[str]:
    """The words of this circle: those it has learned, and those of its people, bodies, institutions, commitments."""
    texts = [one.full_name for one in work.all(Person)]
    texts += [f"{one.name} {one.short_name}" for one in work.all(Institution)]
    texts += [f"{one.name} {one.short_name}" for one in work.all(Body)]
    texts += [f"{one.short_title} {one.official_title}" for one in work.all(Commitment)]
    known = {one.word.lower() for one in work.all(LearnedWord)}
    known |= {text[start:end].lower() for text in texts for start, end in words_in(text)}
    return frozenset(known)


def unknown(desk: OpenDesk, words: Collection[str], own: Collection[str]) -> frozenset[str]:
    """Those of `words` that neither the dictionary nor the circle knows."""
    speller = desk.tools.speller
    return frozenset(word for word in words if word.lower() not in own and not knows(speller, word))


def advise(desk: OpenDesk, word: str) -> Advice:
    """What a wrong word may have meant."""
    speller = desk.tools.speller
    return Advice(word=word, instead=tuple(suggestions(word, speller.knows)))


def learn(work: Work, word: str) -> None:
    """Have the circle know a word from now on, on every laptop."""
    work.put(LearnedWord(id=learned_id(word.lower()), word=word))


def unlearn(work: Work, word: str) -> None:
    """Have the circle know a word no longer."""
    work.put(LearnedWord(id=learned_id(word.lower()), word=word, deleted=True))


def knows(speller: Speller, word: str) -> bool:
    """Whether a word is right, or its parts are where a hyphen joins them."""
    return speller.knows(word) or ("-" in word and all(speller.knows(part) for part in word.split("-") if part))
