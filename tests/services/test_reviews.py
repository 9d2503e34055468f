"""What two laptops disagree on is listed in people's words, settled everywhere, and never lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.pair import TEXT, Pair

from circledesk.bootstrap import Desk
from circledesk.domain.agenda import AgendaItem
from circledesk.domain.errors import DomainError
from circledesk.domain.genre import Rule
from circledesk.domain.history import Choice
from circledesk.domain.ids import new_id
from circledesk.domain.journal import Seal
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.domain.tasks import Task
from circledesk.services import genre, history, minutes, reviews, settled, settling
from circledesk.services.reviews import ReviewKind, ReviewLine


def waiting(desk: Desk) -> list[ReviewLine]:
    """What is to be reviewed there."""
    with desk.work() as work:
        return reviews.to_review(work, desk.words)


@pytest.fixture
def parted(pair: Pair) -> Pair:
    """The two typed different votes into the same paragraph, and met."""
    pair.swap(pair.ana, "7", "9")
    pair.swap(pair.beto, "7", "5")
    pair.meet()
    return pair


def test_a_paragraph_both_changed_is_listed_with_who_when_and_what(parted: Pair) -> None:
    for desk, first in ((parted.ana, "portátil de Ana"), (parted.beto, "portátil de Beto")):
        (line,) = waiting(desk)
        assert (line.kind, line.meeting_id, line.subject) == (ReviewKind.PARAGRAPH, parted.meeting, "Avance del hito 2")
        assert line.before == "Se aprobó con 7 votos."
        assert line.merged in {"Se aprobó con 95 votos.", "Se aprobó con 59 votos."}
        assert {(one.device, one.shown) for one in line.values} == {
            ("portátil de Ana", "Se aprobó con 9 votos."),
            ("portátil de Beto", "Se aprobó con 5 votos."),
        }
        assert (line.values[0].device, line.values[0].mine, line.weighty) == (first, True, True)
        assert parted.text(desk)[line.start : line.end] == line.merged


def test_using_one_version_settles_it_on_both_and_keeps_all_of_them(parted: Pair) -> None:
    (line,) = waiting(parted.beto)
    with parted.beto.work() as work:
        settling.use(work, line, next(place for place, one in enumerate(line.values) if "9" in one.shown))
    parted.meet()
    for desk in (parted.ana, parted.beto):
        assert waiting(desk) == []
        assert parted.text(desk) == TEXT.replace("7", "9")
        with desk.work() as work:
            (kept,) = settled.reviewed(work, desk.words, parted.meeting)
        assert (kept.review.before, kept.review.merged) == (line.before, line.merged)
        assert {kept.review.one, kept.review.other} == {one.shown for one in line.values}
        assert (kept.review.by, kept.today) == ("portátil de Beto", "Se aprobó con 9 votos.")


def test_keeping_the_merge_changes_no_letter(parted: Pair) -> None:
    before = parted.text(parted.ana)
    (line,) = waiting(parted.ana)
    with parted.ana.work() as work:
        settling.keep_merged(work, line)
    parted.meet()
    assert (waiting(parted.beto), parted.text(parted.beto)) == ([], before)


def test_a_settled_paragraph_can_be_settled_otherwise_on_the_other_laptop(parted: Pair) -> None:
    (line,) = waiting(parted.ana)
    with parted.ana.work() as work:
        settling.rewrite(work, line, "Se aprobó con 8 votos,\ncontados dos veces.")
    parted.meet()
    parted.swap(parted.beto, "Se abrió.", "Antes.\nSe abrió.")
    with parted.beto.work() as work:
        (kept,) = settled.reviewed(work, parted.beto.words, parted.meeting)
        assert kept.today == "Se aprobó con 8 votos,\ncontados dos veces."
        made = settled.choose_again(work, kept.review.id, Choice.ONE)
        assert (made.supersedes, made.result) == (kept.review.id, kept.review.one)
    parted.meet()
    assert parted.text(parted.ana) == f"Antes.\n{TEXT}".replace(line.before, made.result)
    assert waiting(parted.ana) == []
    with parted.ana.work() as work:
        assert len(settled.reviewed(work, parted.ana.words, parted.meeting)) == 2


def test_the_version_that_took_the_paragraph_away_can_stand(pair: Pair) -> None:
    pair.swap(pair.ana, "Se aprobó con 7 votos.\n", "")
    pair.swap(pair.beto, "7", "5")
    pair.meet()
    (line,) = waiting(pair.ana)
    with pair.ana.work() as work:
        settling.use(work, line, 0)
    pair.meet()
    assert pair.text(pair.beto) == TEXT.replace("Se aprobó con 7 votos.\n", "")


def test_what_somebody_else_settled_or_changed_meanwhile_is_not_settled_blindly(parted: Pair) -> None:
    (line,) = waiting(parted.ana)
    parted.swap(parted.ana, "votos", "votos a favor")
    with parted.ana.work() as work, pytest.raises(DomainError, match="review_changed"):
        settling.keep_merged(work, line)
    (line,) = waiting(parted.ana)
    with parted.ana.work() as work:
        settling.keep_merged(work, line)
    with parted.ana.work() as work, pytest.raises(DomainError, match="review_changed"):
        settling.use(work, line, 0)


def test_paragraphs_with_numbers_changed_by_both_come_first(parted: Pair) -> None:
    parted.swap(parted.ana, "lleno", "muy lleno")
    parted.swap(parted.beto, "El salón", "El auditorio")
    with parted.ana.work() as work:
        work.put(replace(work.get(AgendaItem, parted.item), title="Avance"))
    with parted.beto.work() as work:
        work.put(replace(work.get(AgendaItem, parted.item), title="Avances"))
    parted.meet()
    lines = waiting(parted.ana)
    assert [(one.kind, one.weighty) for one in lines] == [
        (ReviewKind.PARAGRAPH, True),
        (ReviewKind.PARAGRAPH, False),
        (ReviewKind.FIELD, False),
    ]
    with parted.ana.work() as work:
        assert work.conflict_count() == 3
        settling.rewrite(work, lines[2], "Avance y retos")
    parted.meet()
    with parted.beto.work() as work:
        assert work.get(AgendaItem, parted.item).title == "Avance y retos"


def test_a_field_that_is_no_text_takes_only_its_values(parted: Pair) -> None:
    for desk, minutes_planned in ((parted.ana, 10), (parted.beto, 20)):
        with desk.work() as work:
            work.put(replace(work.get(AgendaItem, parted.item), minutes_planned=minutes_planned))
    parted.meet()
    line = waiting(parted.ana)[-1]
    with parted.ana.work() as work, pytest.raises(DomainError, match="value_not_text"):
        settling.rewrite(work, line, "quince")
    with parted.ana.work() as work, pytest.raises(DomainError, match="nothing_merged"):
        settling.keep_merged(work, line)
    with parted.ana.work() as work:
        settling.use(work, line, 1)
        assert work.get(AgendaItem, parted.item).minutes_planned == line.values[1].plain
    with parted.ana.work() as work, pytest.raises(DomainError, match="review_changed"):
        settling.use(work, line, 0)


@pytest.mark.parametrize("stays", [True, False])
def test_a_task_removed_by_one_and_changed_by_the_other_waits_in_sight(pair: Pair, *, stays: bool) -> None:
    task = Task(id=new_id(), meeting_id=pair.meeting, agenda_item_id=pair.item, number=1, text="Convocar")
    with pair.ana.work() as work:
        work.put(task)
    pair.meet()
    with pair.ana.work() as work:
        work.put(replace(task, deleted=True))
    with pair.beto.work() as work:
        work.put(replace(task, text="Convocar a la academia"))
    pair.meet()
    (line,) = waiting(pair.ana)
    assert (line.kind, line.subject) == (ReviewKind.REMOVAL, "Convocar a la academia")
    assert [(one.device, one.shown, one.plain) for one in line.values] == [
        ("portátil de Beto", "conservar", False),
        ("portátil de Ana", "eliminar", True),
    ]
    with pair.ana.work() as work:
        assert len(work.all(Task)) == 1
        assert len(history.open_conflicts(work, pair.ana.words)) == 1
        settling.use(work, line, 0 if stays else 1)
    pair.meet()
    for desk in (pair.ana, pair.beto):
        assert waiting(desk) == []
        with desk.work() as work:
            assert [one.text for one in work.all(Task)] == (["Convocar a la academia"] if stays else [])


def test_an_acta_with_something_to_review_is_neither_issued_nor_presented_again_nor_sealed(parted: Pair) -> None:
    with parted.ana.work() as work:
        for act in (
            lambda: minutes.issue(work, parted.meeting),
            lambda: minutes.present_again(work, parted.meeting),
            lambda: minutes.finish(work, parted.meeting, Seal(data_hash="a", file="b", signed_by=())),
        ):
            with pytest.raises(DomainError, match="conflicts_open"):
                act()
        assert Rule.CONFLICTS_SETTLED in {one.finding.rule for one in genre.check(work, parted.meeting)}
    (line,) = waiting(parted.ana)
    with parted.ana.work() as work:
        settling.use(work, line, 0)
        assert Rule.CONFLICTS_SETTLED not in {one.finding.rule for one in genre.check(work, parted.meeting)}
        reviews.require_settled(work, parted.meeting)
        minutes.issue(work, parted.meeting)


def test_an_issued_acta_takes_no_settling(parted: Pair) -> None:
    (line,) = waiting(parted.ana)
    with parted.ana.work() as work:
        acta = work.get(Minutes, minutes_id(parted.meeting))
        work.put(replace(acta, state=MinutesState.AWAITING_SIGNATURES))
    with parted.ana.work() as work, pytest.raises(DomainError, match="minutes_frozen"):
        settling.use(work, line, 0)
    assert len(waiting(parted.ana)) == 1
