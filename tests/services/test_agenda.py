"""The agenda of a session: laid out from its body's template, worked on item by item, with what is attached to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.services.sessions import circle

from circledesk.domain.agenda import Expected, FixedItem, ItemRole, checked_template
from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.meetings import Meeting
from circledesk.services import agenda, evidence, meetings, minutes, roll
from circledesk.services.agenda import ItemDraft
from circledesk.services.evidence import Attachment
from circledesk.services.meetings import SessionPlan
from circledesk.services.people import directory
from circledesk.services.ports.work import Work
from circledesk.store.database import Database

START = at(date(2027, 2, 16), 9)
OPENING = [ItemRole.QUORUM, ItemRole.AGENDA, ItemRole.PREVIOUS_MINUTES, ItemRole.TASKS]
CLOSING = [ItemRole.OTHER_BUSINESS, ItemRole.NEXT_SESSION]
STANDING = FixedItem(title="Informe de la entidad líder", expected=Expected.INFORM, minutes=20)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """The demonstration's circle without its sessions."""
    found = circle(tmp_path)
    yield found
    found.close()


def body_of(work: Work) -> Body:
    return next(one for one in work.all(Body) if one.name == "Comité Bogotá 50/50")


def planned(work: Work) -> Meeting:
    return meetings.plan(work, SessionPlan(body_id=body_of(work).id, starts=START, place="Sala 3"))


def test_a_session_opens_with_the_fixed_items_closes_with_theirs_and_each_has_its_minutes(database: Database) -> None:
    with database.work() as work:
        items = agenda.items(work, planned(work).id)
    assert [one.role for one in items] == [*OPENING, *CLOSING]
    assert [one.minutes_planned for one in items] == [5, 5, 10, 15, 10, 5]
    assert items[-1].expected is Expected.DECIDE


def test_a_body_s_own_template_is_for_its_sessions_alone_and_earlier_ones_keep_theirs(database: Database) -> None:
    with database.work() as work:
        before = planned(work)
        known = agenda.template(work, body_of(work).id)
        agenda.keep_template(work, body_of(work).id, [*known[:4], STANDING, *known[4:]])
        after = planned(work)
        other = next(one for one in work.all(Body) if one.id != body_of(work).id)
    with database.work() as work:
        assert [one.title for one in agenda.items(work, after.id)][4] == "Informe de la entidad líder"
        assert len(agenda.items(work, before.id)) == 6
        assert len(agenda.template(work, other.id)) == 6
        assert body_of(work).agenda[4] == STANDING


@pytest.mark.parametrize(
    ("spoil", "code", "field"),
    [
        (lambda items: [*items, replace(STANDING, title="  ")], "agenda_item_without_title", "6"),
        (lambda items: [replace(items[0], minutes=601), *items[1:]], "agenda_minutes_unlikely", "0"),
        (lambda items: items[1:], "agenda_role_missing", None),
        (lambda items: [*items, items[0]], "agenda_role_twice", None),
    ],
)
def test_a_template_without_what_every_session_needs_is_refused(
    database: Database, spoil: Callable[[list[FixedItem]], list[FixedItem]], code: str, field: str | None
) -> None:
    with database.work() as work:
        known = list(agenda.template(work, body_of(work).id))
    with pytest.raises(DomainError, match=code) as refused:
        checked_template(spoil(known))
    assert refused.value.facts.get("field") == field


def test_the_details_of_an_item_are_kept_together_and_bad_ones_not_at_all(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        item = agenda.add(work, meeting.id, "Ruta de paridad")
        chair = roll.call(work, meeting, work.now, directory(work)).people[0].person_id
        draft = ItemDraft(
            id=item.id, title=" Ruta de paridad 2027 ", expected=Expected.DECIDE, presenter_id=chair, minutes=25
        )
        agenda.detail(work, draft)
        for wrong, code in (
            (replace(draft, minutes=-1), "agenda_minutes_unlikely"),
            (replace(draft, title=""), "agenda_item_without_title"),
        ):
            with pytest.raises(DomainError, match=code) as refused:
                agenda.detail(work, wrong)
            assert refused.value.facts["field"] in {"minutes", "title"}
        kept = next(one for one in agenda.items(work, meeting.id) if one.id == item.id)
    assert (kept.title, kept.expected, kept.presenter_id, kept.minutes_planned) == (
        "Ruta de paridad 2027",
        Expected.DECIDE,
        chair,
        25,
    )


def test_what_is_attached_to_an_item_is_an_annex_of_the_acta_until_it_is_taken_off(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        item = agenda.items(work, meeting.id)[3]
        kept = evidence.attach(work, item.id, Attachment(name="seguimiento.pdf", content=b"%PDF-1.7 inventado"))
        assert agenda.attachments(work, meeting.id) == {item.id: (kept,)}
        assert [one.file_name for one in minutes.acta_paper(work, meeting.id, "es").annexes] == ["seguimiento.pdf"]
        agenda.detach(work, meeting.id, kept.id)
        assert not agenda.attachments(work, meeting.id)
        assert not minutes.acta_paper(work, meeting.id, "es").annexes
        agenda.require_open(work, meeting.id)
        assert work.file(kept.file) is not None
        assert not work.all(Evidence, refers_to=item.id)
