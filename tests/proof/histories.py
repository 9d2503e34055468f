"""The machine: random histories of a circle over the product's own store and sync, and what must be true of each."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule
from tests.proof import scene
from tests.proof.forging import FORGED
from tests.proof.people import MALLORY, PICK, PLACE, ROUNDS, WHO, People, past_of
from tests.proof.truth import Truth, tokens
from tests.proof.weather import Weather
from tests.proof.world import PLACES, Template, differing, operations_of, template
from tests.sync.laptops import Quiet

from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.kinds import BY_TABLE
from circledesk.services.ports.sync import Guest
from circledesk.store.codec import register_of
from circledesk.sync import circle as circles
from circledesk.sync import names, packs, segment
from circledesk.sync.packing import ObjectError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.proof.places import SharedPlace
    from tests.proof.world import Laptop

    from circledesk.services.ports.sync import SyncOutcome

GUESTS = (Guest(), Guest(bodies=(scene.BODIES[0].id,)), Guest(role="reader", person="mallory"))
COUNT = len(GUESTS) + 1
CALM = frozenset({"ok", "revoked", "older_copy", "newer_program"})
SKEW = st.integers(-(10**10), 10**10)
"""Milliseconds: clocks are wrong by up to four months."""


def circle() -> Template:
    """The circle every history begins with."""
    return template(*GUESTS)


class Histories(People, Weather):
    """Everything written is known to the machine; in the end nothing of it may be missing or wrong anywhere."""

    @initialize(skews=st.lists(SKEW, min_size=COUNT, max_size=COUNT), seed=st.integers(0, 2**32))
    def begin(self, skews: list[int], seed: int) -> None:
        self.truth, self.number, self.sealed = Truth(), 0, {}
        self.world = circle().copy(seed, skews)
        self.newer: set[str] = set()
        self.reached: dict[str, tuple[dict[str, int], int, int]] = {}
        first = self.world.laptops[0]
        for one in operations_of(first):
            self.truth.add(one, {})

    # --- sharing

    @rule(then=st.lists(st.tuples(WHO, PLACE), min_size=1, max_size=4))
    def sync(self, then: list[tuple[int, str]]) -> None:
        self.rounds(then)

    @rule(who=WHO, place=PLACE, deeds=st.integers(0, 60), then=ROUNDS)
    def die_in_a_round(self, who: int, place: str, deeds: int, then: list[tuple[int, str]]) -> None:
        laptop = self.at(who)
        with self.program(laptop):
            laptop.die_in_a_round(place, deeds)
        self.look(laptop)
        self.rounds(then)

    @rule(who=WHO, then=ROUNDS)
    def start_again(self, who: int, then: list[tuple[int, str]]) -> None:
        self.at(who).start_again()
        self.rounds(then)

    @rule(who=WHO)
    def examine(self, who: int) -> None:
        laptop = self.at(who)
        with self.program(laptop):
            # What a newer program wrote is read first, where an update brought what it takes to read it.
            news, before = bool(laptop.ledger.not_understood()), laptop.ledger.digests()
            checks = laptop.courier.examine(laptop.ledger, Quiet())
            if laptop is not self.world.laptops[MALLORY]:
                assert not [one for one in checks if one.state in {"ill", "healed"}]
                assert news or laptop.ledger.digests() == before

    # --- membership

    @rule(who=st.integers(1, 4), really=st.integers(0, 2), then=ROUNDS)
    def revoke(self, who: int, really: int, then: list[tuple[int, str]]) -> None:
        first, laptop = self.at(0), self.at(who)
        member = circles.load(first.ledger).members.get(laptop.device)
        if really == 0 and laptop is not first and member and member.cut_off is None:
            first.courier.revoke(first.ledger, laptop.device)
        self.rounds(then)

    @rule(who=st.integers(1, 4), really=st.integers(0, 1), then=ROUNDS)
    def readmit(self, who: int, really: int, then: list[tuple[int, str]]) -> None:
        first, laptop = self.at(0), self.at(who)
        member = circles.load(first.ledger).members.get(laptop.device)
        if really == 0 and member and member.cut_off:
            first.courier.readmit(first.ledger, laptop.device)
        self.rounds(then)

    @rule(who=st.integers(1, 2), role=st.sampled_from(["secretary", "door", "reader"]), body=st.integers(0, 2))
    def change_a_role(self, who: int, role: str, body: int) -> None:
        first, laptop = self.at(0), self.at(who)
        bodies = tuple(one.id for one in scene.BODIES[body : body + 1])
        if circles.load(first.ledger).members[laptop.device].cut_off is None:
            first.courier.change_role(first.ledger, laptop.device, role, bodies)

    @rule(place=PLACE, pick=PICK)
    def let_a_newcomer_in(self, place: str, pick: float) -> None:
        if len(self.world.laptops) == COUNT and pick < 1 / 2:
            for view in self.world.laptops[0].views.values():
                view.hidden = set()
            made = self.world.admit("newcomer", Guest(), place)
            self.round(made, place)

    @rule(who=st.integers(1, 4))
    def update_the_program(self, who: int) -> None:
        """From now on somebody's program is newer, and what it sends means something else to the others."""
        self.newer.add(self.at(who).name)

    # --- what must hold all the time

    def rounds(self, then: list[tuple[int, str]]) -> None:
        for who, place in then:
            outcome = self.round(self.at(who), place)
            assert outcome.state in CALM | {"waiting_for_admission"}, outcome.state

    def round(self, laptop: Laptop, place: str) -> SyncOutcome:
        with self.program(laptop):
            outcome = laptop.sync(place)
        self.look(laptop)
        return outcome

    @contextmanager
    def program(self, laptop: Laptop) -> Iterator[None]:
        """The version of the program that a laptop runs."""
        before = segment.SCHEMA
        segment.SCHEMA = before + (laptop.name in self.newer)
        try:
            yield
        finally:
            segment.SCHEMA = before

    def look(self, laptop: Laptop) -> None:
        """What a laptop holds never goes back, and nothing in it is forged or forked."""
        heads = {device: head.number for device, head in laptop.ledger.heads().items()}
        held = circles.load(laptop.ledger)
        now = (heads, held.version, len(held.epochs.held))
        before = self.reached.get(laptop.name, ({}, 0, 0))
        assert all(heads.get(device, -1) >= number for device, number in before[0].items()), "a head went back"
        assert now[1:] >= before[1:], "a roster or a key went back"
        self.reached[laptop.name] = now
        assert not laptop.ledger.branches(), "a false alarm"
        assert not laptop.ledger.secrets("fork/"), "a false alarm"
        assert not laptop.ledger.secrets("roster-fork/"), "a false alarm"
        with laptop.database.work() as work:
            assert all(one.value != FORGED for one in work.history(scene.ITEMS[0].id, "title")), "a forgery was read"

    # --- what must hold in the end

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        try:
            if sys.exc_info()[0] is None:
                # What a rule found is told by itself.
                self._end()
        finally:
            self.world.close()

    def _end(self) -> None:
        for laptop in self.world.laptops:
            self.newer.add(laptop.name)
            for view in laptop.views.values():
                view.hidden = set()
        first = self.world.laptops[0]
        with self.program(first):
            self._settle()
            cuts = circles.load(first.ledger).members
            members = [one for one in self.world.laptops if cuts[one.device].cut_off is None]
            honest = [one for one in members if one is not self.world.laptops[MALLORY]]
            self._nothing_is_lost(members, honest)
            self._everybody_tells_the_truth(honest)
            self._whoever_reads_one_place_alone_gets_the_same(honest)
            self._everything_is_where_it_is_said_to_be(members)

    def _settle(self) -> None:
        # Everything is listed once a day: what was passed over until then comes to light.
        self.world.milliseconds += 25 * 3_600_000
        states = self.world.settle(rounds=8)
        assert set(states) <= {"ok", "revoked"}, states
        for laptop in self.world.laptops:
            self.look(laptop)

    def _nothing_is_lost(self, members: list[Laptop], honest: list[Laptop]) -> None:
        for laptop in honest:
            assert not differing(laptop, honest[0])
        wanted: dict[str, int] = {}
        for device, seq in self.truth.written:
            wanted[device] = max(wanted.get(device, 0), seq)
        for laptop in members:
            last = {device: head.last_seq for device, head in laptop.ledger.heads().items()}
            assert {device: last.get(device, 0) for device in wanted} == wanted, "an operation was lost"

    def _everything_is_where_it_is_said_to_be(self, members: list[Laptop]) -> None:
        first = members[0]
        for place in self.world.places.values():
            check = first.courier.scrub(first.ledger, first.views[place.id], first.now(), Quiet())
            assert check.state in {"well", "healed"}
            shown = _segments_in(place, members[0])
            for laptop in members:
                assert laptop.ledger.unverified(place.id) == 0
                lacking = [one for one in laptop.ledger.held() if one.hash.hex()[:16] not in shown]
                assert not lacking, f"said to be in {place.id}: {[(one.device, one.number) for one in lacking]}"

    def _everybody_tells_the_truth(self, honest: list[Laptop]) -> None:
        laptop = honest[0]
        cuts = {
            device: one.cut_off
            for device, one in circles.load(laptop.ledger).members.items()
            if one.cut_off is not None
        }
        states = self.truth.states(cuts)
        with laptop.database.transaction() as connection:
            found = connection.exec_driver_sql(
                "SELECT s.device, o.seq, o.state FROM operation o JOIN stream s ON s.id = o.stream"
            ).all()
        assert {(device, seq): state for device, seq, state in found} == states
        self._fields_show_what_they_must(laptop, states)
        with laptop.database.work() as work:
            for row, words in self.truth.texts(states).items():
                assert tokens(work.text(row, MINUTES_TEXT)) == words
        for document, seal in self.truth.seals(states).items():
            if seal.key in self.sealed:
                of, contents = self.sealed[seal.key]
                assert scene.MEETINGS[of].id == document
                now = self.read(laptop, of)
                assert now == contents, f"what was signed changed from {contents} to {now}"

    def _fields_show_what_they_must(self, laptop: Laptop, states: dict[tuple[str, int], str]) -> None:
        with laptop.database.work() as work:
            rivals = {
                (one.table, one.row, one.column): {(value.device, value.seq) for value in one.values}
                for one in work.conflicts()
            }
            expected = self.truth.registers(states)
            assert rivals == {cell: one.rivals for cell, one in expected.items() if one.rivals}
            for (table, row, column), one in expected.items():
                kind: Any = BY_TABLE[table]
                record, register = work.find(kind, row), register_of(kind, column)
                if record is None or register is None:
                    continue
                value = getattr(record, column)
                assert register.coder.to_plain(value) == one.shown, (table, row, column)
                if any((table, row, column) == (each.kind.table, each.row, each.name) for each in scene.TOGETHER):
                    assert scene.is_whole(value), "halves were mixed"

    def _whoever_reads_one_place_alone_gets_the_same(self, honest: list[Laptop]) -> None:
        place = PLACES[self.number % 2]
        reader = self.world.admit("the last to come", Guest(role="reader"), place)
        self.newer.add(reader.name)
        for _ in range(3):
            # What everybody had may lie there damaged: who lacks it says so, and whoever holds it puts it right.
            states = {one.sync(place).state for one in (reader, *honest)}
            assert states == {"ok"}, states
        assert not differing(reader, honest[0])
        assert not reader.ledger.hollow()
        assert past_of(reader) == past_of(honest[0])


def _segments_in(place: SharedPlace, laptop: Laptop) -> set[str]:
    """The marks of every segment that a place holds whole, loose or in a pack."""
    shown = set()
    held = circles.load(laptop.ledger)
    for name, blob in place.objects.items():
        loose, pack = names.read_segment(name), names.read_pack(name)
        if loose and names.mark(blob) == loose.mark:
            shown.add(loose.mark)
        elif pack and pack.device in held.members:
            try:
                found = packs.read(blob, pack, held.members[pack.device], held.id)
            except ObjectError:
                continue
            shown |= {names.mark(one) for one in found.segments}
    return shown
