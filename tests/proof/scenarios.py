"""What a round may find: news on both sides, a snapshot to begin from, something to fold, a revocation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from tests.proof.scene import ITEMS, PEOPLE
from tests.proof.world import Laptop, Template, World, template

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.evidence import Evidence
from circledesk.domain.ids import derived_id
from circledesk.domain.people import Person
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import Guest

DAY = 24 * 3_600_000


def write(laptop: Laptop, number: int) -> None:
    """A field, a piece of text and a kept file."""
    with laptop.database.work() as work:
        work.put(replace(work.get(AgendaItem, ITEMS[0].id), title=f"{laptop.name} {number}"))
        work.edit_text(ITEMS[0], MINUTES_TEXT, [TextEdit(0, 0, f"palabra {number} de {laptop.name}. ")])
        work.put(replace(work.get(Person, PEOPLE[0].id), phone=str(number)))
        file = work.keep_file(f"anexo {number} de {laptop.name}".encode())
        work.put(Evidence(id=derived_id("e", laptop.name, str(number)), title="anexo", file=file))


def sends_and_receives() -> World:
    """Everybody has something new, and the place has lost something."""
    world = template(Guest()).copy(1, [0, 0])
    for laptop in world.laptops:
        write(laptop, 1)
    world.laptops[0].sync()
    del world.places["office"].objects[next(name for name in world.places["office"].objects if name.startswith("log/"))]
    return world


def begins_from_a_snapshot() -> World:
    """The second laptop was let in and has nothing yet; there is a snapshot, and news after it."""
    world = World(2)
    first = world.found()
    for number in range(8):
        write(first, number)
        first.sync()
    world.admit("newcomer", Guest())
    write(first, 8)
    first.sync()
    return world


def folds_and_clears() -> World:
    """There are segments to fold, and others that were folded long ago."""
    world = template(Guest()).copy(3, [0, 0])
    second = world.laptops[1]
    for number in range(6):
        write(second, number)
        second.sync()
    world.settle()
    world.milliseconds += 3 * DAY
    for number in range(6, 12):
        write(second, number)
        if number < 11:
            second.sync()
    return world


def learns_of_a_revocation() -> World:
    """A laptop is revoked, there is a new key, and the second laptop had written on top of what no longer counts."""
    world = template(Guest(), Guest()).copy(4, [0, 0, 0])
    first, second, third = world.laptops
    write(third, 1)
    third.sync()
    second.sync()
    write(second, 1)
    first.courier.revoke(first.ledger, third.device)
    write(third, 2)
    third.sync()
    first.sync()
    return world


SCENARIOS: dict[str, Callable[[], World]] = {
    one.__name__: one for one in (sends_and_receives, begins_from_a_snapshot, folds_and_clears, learns_of_a_revocation)
}


@cache
def prepared(scenario: str) -> Template:
    """A scenario just before the round in which the second laptop dies."""
    return Template.of(SCENARIOS[scenario]())
