"""The people of an acta: attendees, guests, absent, and the quorum they made."""

from __future__ import annotations

from collections.abc import Sequence

from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Column, lines, strong
from circledesk.documents.phrases import Phrases, capital
from circledesk.documents.quorum_chart import QuorumChart, Span
from circledesk.domain.attendance import Capacity, Standing
from circledesk.domain.meetings import Modality
from circledesk.domain.quorum import QuorumReading, QuorumRule
from circledesk.services.papers import ActaPaper, PersonLine

MOST_IN_TEXT = 15
"""With more attendees than this the list is annexed (GTC 185)."""

_MEMBERS = frozenset({Capacity.MEMBER, Capacity.ALTERNATE})
_THERE = frozenset({Standing.PRESENT, Standing.LEFT_EARLY})


class People:
    """Writes who was there and who was not."""

    def __init__(self, paper: ActaPaper, phrases: Phrases) -> None:
        self._paper, self._phrases = paper, phrases
        there = [person for person in paper.people if person.standing in _THERE]
        self.members = [person for person in there if person.capacity in _MEMBERS]
        self.guests = [person for person in there if person.capacity not in _MEMBERS]
        self.absent = [person for person in paper.people if person.standing not in _THERE]

    @property
    def annexed(self) -> bool:
        """Whether the list goes to the end."""
        return len(self.members) + len(self.guests) > MOST_IN_TEXT

    def write(self, composer: Composer) -> None:
        """The blocks of attendees, guests and absent."""
        say = self._phrases.say
        with composer.group():
            composer.heading(2, say("attendees").upper())
            if self.annexed:
                count = len(self.members) + len(self.guests)
                composer.paragraph(say("annexed_list", count=count))
            elif self.members:
                self._roll(composer, self.members)
            else:
                composer.paragraph(say("nobody"), "note")
        if self.guests and not self.annexed:
            with composer.group():
                composer.heading(2, say("guests").upper())
                self._roll(composer, self.guests)
        if self.absent:
            with composer.group():
                composer.heading(2, say("absent").upper())
                self._absences(composer)

    def write_annex(self, composer: Composer) -> None:
        """The annexed list of a large session, on pages of its own."""
        say = self._phrases.say
        composer.new_page()
        with composer.group():
            composer.heading(2, say("attendance_list").upper())
            for title, people in ((say("attendees"), self.members), (say("guests"), self.guests)):
                if people:
                    composer.heading(3, say("counted", title=title, count=len(people)))
                    self._roll(composer, people)

    def write_quorum(self, composer: Composer) -> None:
        """The rule, what it asked for and what was there."""
        paper, phrases, say = self._paper, self._phrases, self._phrases.say
        with composer.group():
            composer.heading(2, say("quorum").upper())
            for bench in paper.joint:
                composer.heading(3, bench.body)
                composer.facts(self._quorum_facts(bench.rule, bench.quorum))
            if not paper.joint:
                composer.facts(self._quorum_facts(paper.rule, paper.quorum))
            if paper.ends is not None and len(paper.course) > 1:
                chart = QuorumChart(paper.course, Span(paper.starts, paper.ends), phrases)
                composer.paragraph(say("course"), "note")
                composer.figure(chart.size, chart.alt, chart.paint)

    def _quorum_facts(self, rule: QuorumRule | None, reading: QuorumReading | None) -> list[tuple[str, Cell]]:
        phrases, say = self._phrases, self._phrases.say
        rows: list[tuple[str, Cell]] = [(say("rule"), phrases.rule(rule))] if rule is not None else []
        if reading is None:
            return [*rows, (say("reading"), say("quorum_unread"))]
        seats = say(
            "seats_present",
            present=reading.present,
            basis=reading.basis,
            deliberate=reading.needed_to_deliberate,
            decide=reading.needed_to_decide,
        )
        return [
            *rows,
            (say("reading"), say("reading_at", hour=phrases.hour(reading.at))),
            (say("seats"), seats),
            (say("deliberatory"), phrases.yes(reading.deliberatory)),
            (say("decisory"), phrases.yes(reading.decisory)),
            (say("missing_sectors"), phrases.missing(reading)),
        ]

    def _roll(self, composer: Composer, people: Sequence[PersonLine]) -> None:
        say = self._phrases.say
        columns = [
            Column(say("name_and_position"), 0.31),
            Column(say("institution"), 0.29),
            Column(say("takes_part_as"), 0.16),
            Column(say("in_and_out"), 0.24),
        ]
        composer.table(columns, [self._row(person) for person in people])

    def _row(self, person: PersonLine) -> tuple[Cell, ...]:
        phrases = self._phrases
        mixed, ended = self._paper.modality is Modality.MIXED, self._paper.ends is not None
        represents = phrases.say("represents", whom=person.represents) if person.represents else ""
        stays = [(phrases.stay(stay, mixed=mixed, ended=ended), "cell") for stay in person.stays]
        early = phrases.label(person.standing) if person.standing is Standing.LEFT_EARLY else ""
        return (
            lines((strong(person.name), "cell"), (person.position, "cell_quiet"), (represents, "cell_quiet")),
            lines((person.institution, "cell"), (capital(phrases.sector(person.sector)), "cell_quiet")),
            lines((phrases.capacity(person), "cell"), (phrases.vote(person), "cell_quiet")),
            lines(*stays, (early, "cell_quiet")),
        )

    def _absences(self, composer: Composer) -> None:
        phrases, say = self._phrases, self._phrases.say
        columns = [
            Column(say("name_and_position"), 0.31),
            Column(say("institution"), 0.29),
            Column(say("absence"), 0.40),
        ]
        rows: list[tuple[Cell, ...]] = []
        for person in self.absent:
            justified = say("justified" if person.standing is Standing.EXCUSED else "unjustified")
            rows.append(
                (
                    lines((strong(person.name), "cell"), (person.position, "cell_quiet")),
                    lines((person.institution, "cell"), (capital(phrases.sector(person.sector)), "cell_quiet")),
                    lines((justified, "cell"), (person.excuse, "cell_quiet")),
                )
            )
        composer.table(columns, rows)
