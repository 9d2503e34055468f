"""What has not left this laptop is told in words, and who lacks what."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.services.pair import Pair
from tests.sync.laptops import Quiet

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.people import Person
from circledesk.services import devices, outbox, syncing


def test_what_waits_is_told_by_session_and_kind_with_the_moment_it_began(pair: Pair) -> None:
    assert outbox.outbox(pair.ana) == outbox.Outbox()
    with pair.ana.work() as work:
        began = work.now
        work.put(replace(work.get(AgendaItem, pair.item), title="Avance del hito 3"))
        work.put(Person(id="p1", given_names="Ximena", surnames="Inventada"))
        work.put(Person(id="p2", given_names="Yeison", surnames="Supuesto"))
    pair.swap(pair.ana, "7", "9")
    told = outbox.outbox(pair.ana)
    assert told.changes == syncing.unsent(pair.ana)
    assert told.since is not None
    assert abs(told.since - began) < timedelta(seconds=5)
    session, people = told.lines
    assert session.meeting_id == pair.meeting
    assert [(one.kind, one.count, one.name) for one in session.parts] == [
        ("punto del orden del día", 1, "Avance del hito 3")
    ]
    assert (people.title, people.meeting_id, people.parts[0].count) == ("persona", "", 2)
    assert session.changes + people.changes == told.changes
    pair.meet()
    assert outbox.outbox(pair.ana) == outbox.Outbox()


def test_each_laptop_is_told_with_what_it_lacks_of_ours(pair: Pair) -> None:
    pair.meet()
    (mine, other) = devices.laptops(pair.ana).lines
    assert (mine.member.mine, mine.heard) == (True, None)
    assert (other.member.name, other.unread, other.missing) == ("portátil de Beto", 0, 0)
    assert other.heard is not None
    pair.swap(pair.ana, "7", "9")
    syncing.sync(pair.ana, Quiet(), only={pair.place})
    assert devices.laptops(pair.ana).lines[1].unread > 0
    pair.meet()
    assert devices.laptops(pair.ana).lines[1].unread == 0
    assert devices.laptops(pair.ana).own_ahead == timedelta(0)
