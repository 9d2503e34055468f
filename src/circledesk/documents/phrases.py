"""Turns facts of a paper into the phrases a document prints, in the document's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from circledesk.domain.attendance import Stay
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Option, Tally
from circledesk.domain.meetings import Character, Modality, Span
from circledesk.domain.quorum import QuorumReading, QuorumRule, Threshold
from circledesk.domain.tasks import NOT_DISCUSSED
from circledesk.services.papers import ActaPaper, DecisionLine, PersonLine, ReportPaper, SessionLine, VoteLine
from circledesk.services.ports.convening import ConveningPaper
from circledesk.services.words import Words

NBSP = "\N{NO-BREAK SPACE}"
_SHORT_HASH = 12


class Phrases:
    """Phrases in one language; `words` holds the sentences below `documents`."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.language = words.language

    def say(self, key: str, **facts: object) -> str:
        """The document sentence `documents.<key>`."""
        return self.words.say(f"documents.{key}", **facts)

    def named(self, group: str, code: str) -> str:
        """The name of `code` in a group of the catalogue (`estamentos`, `enums.Office`), or the code itself."""
        key = f"{group}.{code}"
        found = self.words.say(key) if code else ""
        return code if found == key else found

    def label(self, code: StrEnum) -> str:
        """An enumeration's word with a capital, to stand alone."""
        return capital(self.words.label(code))

    def day(self, day: date | None) -> str:
        """A date in full, or the word for none."""
        return self.words.day(day) if day else self.say("no_date")

    def short_day(self, day: date) -> str:
        """A date for tables: `15/03/2022`, or `2022-03-15` where that is the custom."""
        return day.strftime(self.say("short_day"))

    def moment_day(self, moment: datetime) -> str:
        """The date of an instant on Bogotá's calendar."""
        return self.words.day(bogota(moment).date())

    def hour(self, moment: datetime) -> str:
        """The time of day on Bogotá's clock: `09:05`."""
        return self.words.clock_time(moment)

    def acta_name(self, paper: ActaPaper) -> str:
        """`ACTA 004` (GTC 185: neither "No." nor "#")."""
        return self.say("acta", number=paper.number).upper()

    def title(self, paper: ActaPaper | SessionLine) -> str:
        """The group's name and the character of its meeting, as GTC 185 asks."""
        if isinstance(paper, ActaPaper) and paper.joint:
            bodies = self.series((bench.body for bench in paper.joint), f" {self.say('and')} ")
            return self.say("title_joint", character=paper.character, bodies=bodies)
        return self._title(paper.character, paper.body)

    def called(self, paper: ConveningPaper) -> str:
        """The session somebody is called to: body or bodies, character, number."""
        bodies = self.series((paper.body, *paper.joint), f" {self.say('and')} ")
        joint = self.say("title_joint", character=paper.character, bodies=bodies) if paper.joint else ""
        title = joint or self._title(paper.character, paper.body)
        return self.say("called_to", title=title, number=paper.number)

    def room(self, paper: ConveningPaper) -> str:
        """The room of a session one is called to; at a distance there is none."""
        if paper.modality is Modality.VIRTUAL:
            return self.say("place_virtual_plain")
        localidad = self.localidad(paper.localidad)
        room = paper.place or self.say("unknown")
        room = self.say("place_in", place=room, localidad=localidad) if localidad else room
        return self.say("place_mixed", place=room) if paper.modality is Modality.MIXED else room

    def _title(self, character: Character, body: str) -> str:
        first = body.split(" ", 1)[0].lower()
        kind = next((kind for kind in ("masculine", "feminine") if first in self.say(kind).split()), "plain")
        return self.say(f"title_{kind}", character=character, body=body)

    def place(self, paper: ActaPaper | SessionLine) -> str:
        """Where it was: room and localidad, and the link where people joined at a distance."""
        localidad = self.localidad(paper.localidad)
        room = paper.place or self.say("unknown")
        room = self.say("place_in", place=room, localidad=localidad) if localidad else room
        link = paper.link if isinstance(paper, ActaPaper) else ""
        if paper.modality is Modality.VIRTUAL:
            return self.say("place_virtual", link=link) if link else self.say("place_virtual_plain")
        if paper.modality is Modality.MIXED:
            found = self.say("place_mixed", place=room)
            return f"{found} / {link}" if link else found
        return room

    def localidad(self, code: str) -> str:
        """Code and name of a localidad: `13 Teusaquillo`."""
        name = self.named("documents.localidades", code)
        return name if name == code else f"{code} {name}"

    def sector(self, code: str) -> str:
        """The name of an estamento."""
        return self.named("estamentos", code)

    def capacity(self, person: PersonLine) -> str:
        """As what somebody attends: the office where there is one."""
        office = self.named("enums.Office", person.office)
        return capital(office or self.words.label(person.capacity))

    def vote(self, person: PersonLine) -> str:
        """With a vote, or with a voice only."""
        return self.say("with_vote" if person.vote else "with_voice")

    def stay(self, stay: Stay, *, mixed: bool, ended: bool = False) -> str:
        """From when to when (to the close, where the session `ended`), and how where it was held both ways."""
        since = self.hour(stay.since)
        open_end = self.say("stay_to_end" if ended else "stay_open", since=since)
        span = f"{since}–{self.hour(stay.until)}" if stay.until else open_end
        return f"{span}, {self.words.label(stay.modality)}" if mixed else span

    def rule(self, rule: QuorumRule) -> str:
        """The quorum rule in words, with its version, and whether anybody confirmed it."""
        deliberate, decide = self._asks(rule, rule.deliberatory), self._asks(rule, rule.decisory)
        found = (
            self.say("rule_same", threshold=decide)
            if deliberate == decide
            else self.say("rule_two", deliberate=deliberate, decide=decide)
        )
        key = "rule_confirmed" if rule.confirmed else "rule_unconfirmed"
        return self.say(key, rule=capital(found), version=rule.version)

    def _asks(self, rule: QuorumRule, threshold: Threshold) -> str:
        floors = [
            self.say("rule_floor", count=floor.count, sector=self.sector(floor.sector))
            for floor in rule.floors_of(threshold)
        ]
        return self.series([self.say(f"threshold_{threshold.kind.value}", number=threshold.number), *floors], ", ")

    def missing(self, reading: QuorumReading) -> str:
        """The sectors a quorum lacked."""
        lacking = (*reading.missing_sectors, *reading.missing_to_decide)
        return self.series([self.sector(sector) for sector in dict.fromkeys(lacking)])

    def quorum(self, reading: QuorumReading) -> str:
        """A quorum at one instant, in one phrase."""
        key = "quorum_decisory" if reading.decisory else "quorum_deliberatory"
        if not reading.deliberatory:
            key = "quorum_none"
        return self.say(
            "quorum_at",
            hour=self.hour(reading.at),
            present=reading.present,
            needed=reading.needed_to_decide,
            standing=self.say(key),
        )

    def tally(self, tally: Tally) -> str:
        """Votes in favour, against, blank, and abstentions (NTC 3394)."""
        return self.say(
            "tally",
            in_favour=tally.in_favour,
            against=tally.against,
            blank=tally.blank,
            abstention=tally.abstention,
        )

    def votes(self, decision: DecisionLine) -> str:
        """Who voted how, option by option; of messages over days each with its day and what bears it out."""
        parts = []
        for option in Option:
            named = [
                self._vote(one, dated=decision.window is not None) for one in decision.votes if one.option is option
            ]
            if named:
                parts.append(self.say(f"voted_{option.value}", names=", ".join(named)))
        return self.series(parts)

    def _vote(self, vote: VoteLine, *, dated: bool) -> str:
        if not dated:
            return vote.person
        day = self.short_day(bogota(vote.at).date())
        grounds = self.series((vote.note, *vote.evidence), ", ")
        return self.say("vote_dated", person=vote.person, day=day, grounds=f", {grounds}" if grounds else "")

    def recused(self, decision: DecisionLine) -> str:
        """Who abstained for a conflict of interest, and what it is."""
        return self.series((self.series(decision.recused, ", "), decision.conflict_of_interest), ": ")

    def window(self, window: Span) -> str:
        """From when to when a vote by successive communication was open."""
        start = f"{self.moment_day(window.start)}, {self.hour(window.start)}"
        if window.end is None:
            return self.say("vote_open", start=start)
        return self.say("vote_closed", start=start, end=f"{self.moment_day(window.end)}, {self.hour(window.end)}")

    def fields(self, names: Iterable[str]) -> str:
        """The fields nobody could confirm, in words."""
        return self.series((self.named("documents.fields", name) for name in names), ", ")

    def note(self, note: str) -> str:
        """A note of a report: `unsigned:2` becomes a sentence, anything else stands as it is."""
        code, _, count = note.partition(":")
        key = f"note_{code}"
        found = self.say(key, count=count)
        return found if count.isdecimal() and not found.startswith(f"documents.{key}") else note

    def notes(self, paper: ReportPaper) -> list[str]:
        """Everything a report warns of: what is unsigned or unsettled, and what is odd in the numbers of the actas."""
        said = [self.note(one) for one in paper.notes]
        for line in paper.series:
            facts = {"body": line.body, "year": line.year}
            said += [self.say("note_twice", acta=f"{number:03d}", **facts) for number in line.twice]
            for first, last in line.missing:
                numbers = f"{first:03d}" if first == last else f"{first:03d}–{last:03d}"
                said.append(self.say("note_missing", actas=numbers, **facts))
        return said

    def task_note(self, note: str) -> str:
        """What was noted of a task: a code in words, anything else as it was typed."""
        return self.say("not_discussed") if note == NOT_DISCUSSED else note

    def percent(self, percent: int | None) -> str:
        """`35 %`, or a dash."""
        return "–" if percent is None else f"{percent}{NBSP}%"

    def yes(self, value: object) -> str:
        """Yes or no."""
        return self.say("yes" if value else "no")

    def series(self, parts: Iterable[str], by: str = "; ") -> str:
        """The parts that say something, one after the other."""
        return by.join(part for part in parts if part)


def capital(text: str) -> str:
    """`text` with its first letter a capital."""
    return text[:1].upper() + text[1:]


def short_hash(digest: str) -> str:
    """The beginning of a sha256, enough to recognise a file by."""
    return f"sha256{NBSP}{digest[:_SHORT_HASH]}…" if digest else ""
