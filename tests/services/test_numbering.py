"""The authority over a body's numbers, on two desks that met before: who gives them, and what was given twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from tests.services.pair import Pair
from tests.sync.laptops import NOON

from circledesk.bootstrap import Desk
from circledesk.documents.phrases import Phrases
from circledesk.domain.bodies import Body
from circledesk.domain.clock import BOGOTA, quarter_code
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import ACTA, Minutes, MinutesState, Number, Paper, minutes_id, paper_id
from circledesk.domain.numbering import Jump
from circledesk.services import amendments, membership, minutes, numbering, reports
from circledesk.services.papers import SeriesLine

SEAL = Seal(data_hash="d", file="f", signed_by=("chair", "secretary"))
YEAR = NOON.year


@dataclass(frozen=True)
class Held:
    """A body and three closed sessions of it that both desks know."""

    pair: Pair
    body: str
    sessions: tuple[str, ...]

    def issue(self, desk: Desk, place: int) -> str:
        """Give the acta of a session its number; answers it."""
        with desk.work() as work:
            return minutes.issue(work, self.sessions[place]).label

    def label(self, desk: Desk, place: int) -> str:
        """What the acta of a session is called on a desk."""
        with desk.work() as work:
            return work.get(Minutes, minutes_id(self.sessions[place])).label

    def twice(self) -> None:
        """Both desks give a first number without seeing each other, and meet."""
        self.issue(self.pair.ana, 0)
        self.issue(self.pair.beto, 1)
        self.pair.meet()

    def both(self) -> tuple[Desk, Desk]:
        """The two desks."""
        return self.pair.ana, self.pair.beto


@pytest.fixture
def held(pair: Pair) -> Held:
    """Three closed sessions of one body, known to both desks."""
    body = Body(id=new_id(), name="Comité de Datos Abiertos")
    start = NOON.astimezone(BOGOTA)
    made = []
    with pair.ana.work() as work:
        work.put(body)
        for number in (1, 2, 3):
            opens = start + timedelta(days=number)
            span = Span(start=opens, end=opens + timedelta(hours=2))
            meeting = Meeting(id=new_id(), body_id=body.id, number=number, planned=span, held=span)
            work.put(meeting)
            work.put(Minutes(id=minutes_id(meeting.id), meeting_id=meeting.id))
            made.append(meeting.id)
    pair.meet()
    return Held(pair, body.id, tuple(made))


def test_edge_1_only_one_laptop_gives_numbers_and_the_other_says_which(held: Held) -> None:
    ana, beto = held.both()
    assert held.issue(ana, 0) == "001"
    held.pair.meet()
    with pytest.raises(DomainError, match="numbering_elsewhere") as refused:
        held.issue(beto, 1)
    assert refused.value.facts["laptop"] == "portátil de Ana"
    assert held.label(beto, 1).startswith("BORRADOR-")
    assert held.issue(ana, 1) == "002"


def test_edge_1_a_number_given_twice_is_shown_on_both_laptops_and_keeps_both_actas_from_the_seal(held: Held) -> None:
    held.twice()
    for desk in held.both():
        with desk.work() as work:
            clash = numbering.series(work, held.body).clashes
            assert [(one.number.number, set(one.of)) for one in clash] == [(1, set(held.sessions[:2]))]
            assert [one.id for one in numbering.clash_of(work, held.sessions[0])] == [held.sessions[1]]
        for place in (0, 1):
            with pytest.raises(DomainError, match="number_given_twice"), desk.work() as work:
                minutes.finish(work, held.sessions[place], SEAL)
            with desk.work() as work:
                assert work.sealed(held.sessions[place]) is None


def test_edge_1_the_number_taken_back_from_one_leaves_it_to_the_other_and_no_number_is_lost(held: Held) -> None:
    held.twice()
    ana, beto = held.both()
    with beto.work() as work:
        numbering.withdraw(work, held.sessions[1])
    held.pair.meet()
    assert (held.label(ana, 0), held.label(ana, 1)[:8]) == ("001", "BORRADOR")
    with beto.work() as work:
        numbering.appoint(work, held.body, work.device)
    held.pair.meet()
    assert held.issue(beto, 1) == "002"
    held.pair.meet()
    with ana.work() as work:
        minutes.finish(work, held.sessions[0], SEAL)
        series = numbering.series(work, held.body)
        assert (series.clashes, series.jumps, series.laptop) == ((), (), "portátil de Beto")


def test_a_number_is_taken_back_only_where_it_was_given_twice_and_nobody_signed(held: Held) -> None:
    ana, _ = held.both()
    held.issue(ana, 0)
    with pytest.raises(DomainError, match="number_not_given_twice"), ana.work() as work:
        numbering.withdraw(work, held.sessions[0])
    assert held.label(ana, 0) == "001"


def test_a_number_with_a_signature_on_it_stays_and_the_other_gives_way(held: Held) -> None:
    held.twice()
    ana, _ = held.both()
    with ana.work() as work:
        signed, row = held.sessions[0], paper_id(ACTA, held.sessions[0])
        work.put(
            Paper(id=row, kind=ACTA, of=signed, meeting_id=signed, data_hash="d", file="f", signed_by=("secretary",))
        )
    with pytest.raises(DomainError, match="number_signed_twice"), ana.work() as work:
        numbering.withdraw(work, held.sessions[0])
    with ana.work() as work:
        numbering.withdraw(work, held.sessions[1])
        assert work.get(Minutes, minutes_id(held.sessions[1])).state is MinutesState.DRAFT
        assert numbering.series(work, held.body).clashes == ()


def test_an_annulled_acta_keeps_its_number_and_no_longer_keeps_the_other_from_the_seal(held: Held) -> None:
    held.twice()
    ana, _ = held.both()
    with ana.work() as work:
        amendments.annul(work, held.sessions[1], "Se numeró dos veces.")
        minutes.finish(work, held.sessions[0], SEAL)
        numbering.appoint(work, held.body, work.device)
    assert held.issue(ana, 2) == "002"


def test_another_laptop_takes_the_numbers_over_and_the_first_is_refused_then(held: Held) -> None:
    ana, beto = held.both()
    held.issue(ana, 0)
    held.pair.meet()
    with beto.work() as work:
        numbering.appoint(work, held.body, work.device)
    held.pair.meet()
    assert held.issue(beto, 1) == "002"
    with pytest.raises(DomainError, match="numbering_elsewhere"):
        held.issue(ana, 2)


def test_a_revoked_laptop_gives_no_numbers_and_the_next_that_issues_goes_on(held: Held) -> None:
    ana, beto = held.both()
    held.issue(beto, 0)
    held.pair.meet()
    membership.revoke(ana, "portátil de Beto")
    assert held.issue(ana, 1) == "002"
    with ana.work() as work:
        assert numbering.series(work, held.body).own
        assert [one.name for one in numbering.choices(work)] == ["portátil de Ana"]


def test_a_laptop_nobody_knows_is_not_told_to_give_numbers(held: Held) -> None:
    ana, _ = held.both()
    with pytest.raises(DomainError, match="device_unknown"), ana.work() as work:
        numbering.appoint(work, held.body, "0000000000000000")


def test_the_report_names_gaps_and_doubles_of_the_series(held: Held) -> None:
    held.twice()
    ana, _ = held.both()
    with ana.work() as work:
        third = work.get(Minutes, minutes_id(held.sessions[2]))
        work.put(third.issued(Number(year=YEAR, number=4), work.now))
        assert numbering.series(work, held.body).jumps == (Jump(year=YEAR, first=2, last=3),)
        paper = reports.report_paper(work, quarter_code(NOON.date()))
    assert paper.series == (SeriesLine(body="Comité de Datos Abiertos", year=YEAR, missing=((2, 3),), twice=(1,)),)
    said = Phrases(ana.words).notes(paper)
    assert f"El número 001 de {YEAR} lo tiene más de un acta de Comité de Datos Abiertos." in said
    assert any("002–003" in one for one in said)
