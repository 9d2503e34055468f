"""Moving agenda items is one register that always finds a place between its neighbours."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.agenda import AgendaItem, in_order, order_between


@given(st.lists(st.integers(0, 40), max_size=40))
def test_there_is_always_room_between_two_neighbours(places: list[int]) -> None:
    orders: list[str] = []
    for place in places:
        at = min(place, len(orders))
        before = orders[at - 1] if at else ""
        after = orders[at] if at < len(orders) else ""
        found = order_between(before, after)
        assert before < found
        assert not after or found < after
        orders.insert(at, found)
    assert orders == sorted(set(orders))


def test_the_same_order_from_two_laptops_is_told_apart_by_id() -> None:
    one = AgendaItem(id="1", meeting_id="m", order="i", title="Uno")
    two = AgendaItem(id="2", meeting_id="m", order="i", title="Dos")
    gone = AgendaItem(id="0", meeting_id="m", order="a", title="Tres", deleted=True)
    assert in_order([two, gone, one]) == [one, two]
