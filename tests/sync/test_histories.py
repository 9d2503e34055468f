"""Random histories of four laptops and a broken, then hostile, place, over the product's own code."""

from __future__ import annotations

import random
from functools import cache

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from nacl.signing import SigningKey
from tests.sync.laptops import Laptop, MemoryPlace, View, another_of, circle_of, settle
from tests.sync.memory_ledger import TABLE

from circledesk.domain.journal import Operation, OperationKind
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher, circle, envelope, names, segment
from circledesk.sync.holdings import Holdings
from circledesk.sync.stories import Stories

COUNT = 4
ROWS = tuple(f"0190a000-0000-7000-8000-00000000000{number}" for number in range(3))
COLUMNS = ("state", "due")
WHO = st.integers(0, COUNT - 1)
ROW = st.sampled_from(ROWS)
PICK = st.floats(0, 1, exclude_max=True)
THEN = st.lists(WHO, max_size=3)


@cache
def _template() -> tuple[MemoryPlace, list[Laptop]]:
    return circle_of(COUNT)


class Histories(RuleBasedStateMachine):
    """Every operation is known to the machine; at the end nothing of it may be missing anywhere."""

    @initialize(
        skews=st.lists(st.integers(-(10**7), 10**7), min_size=COUNT, max_size=COUNT), seed=st.integers(0, 2**32)
    )
    def start(self, skews: list[int], seed: int) -> None:
        self.random = random.Random(seed)
        self.shared, self.laptops = another_of(*_template(), seed, skews)
        self.views = [one.carrier for one in self.laptops if isinstance(one.carrier, View)]
        self.backups: list[dict[str, bytes]] = []
        self.written: dict[tuple[str, int], Operation] = {}
        self.words: dict[tuple[str, int], tuple[str, str]] = {}
        self.deleted: set[str] = set()
        self.seals: dict[tuple[str, int], tuple[str, str]] = {}

    # --- what people do

    @rule(who=WHO, row=ROW, column=st.sampled_from(COLUMNS), then=THEN)
    def edit_a_field(self, who: int, row: str, column: str, then: list[int]) -> None:
        ledger = self._at(who).ledger
        if not ledger.sealed(row) and not _knows_its_end(self.laptops[who]):
            self._wrote(ledger.put(row, column, f"v{len(self.written)}"))
        self.sync(then)

    @rule(who=WHO, row=ROW, pick=PICK, delete=st.booleans())
    def type_or_delete_a_word(self, who: int, row: str, pick: float, delete: bool) -> None:  # noqa: FBT001 - drawn
        ledger = self._at(who).ledger
        if ledger.sealed(row) or _knows_its_end(self.laptops[who]):
            return
        text = ledger.plain(row)
        words = [f"{word}]" for word in text.split("]")[:-1]]
        if delete and words:
            word = words[int(pick * len(words))]
            edit, expected = TextEdit(_units(text[: text.index(word)]), _units(word), ""), text.replace(word, "", 1)
            self.deleted.add(word)
            self._wrote(ledger.type(row, edit))
        else:
            word, before = f"[{len(self.written)}ñ😀]", "".join(words[: int(pick * (len(words) + 1))])
            expected = before + word + text[len(before) :]
            operation = ledger.type(row, TextEdit(_units(before), 0, word))
            self.words[operation.device, operation.seq] = (row, word)
            self._wrote(operation)
        assert ledger.plain(row) == expected

    @rule(who=WHO, row=ROW, really=st.integers(0, 3))
    def seal(self, who: int, row: str, really: int) -> None:
        ledger = self._at(who).ledger
        if really or ledger.sealed(row) or _knows_its_end(self.laptops[who]):
            return
        text = ledger.plain(row)
        operation = ledger.seal(row)
        self.seals[operation.device, operation.seq] = (row, text)
        self._wrote(operation)

    @rule(then=st.lists(WHO, min_size=1, max_size=4))
    def sync(self, then: list[int]) -> None:
        for who in then:
            assert self._at(who).sync().state in {"ok", "older_copy", "revoked"}

    @rule(who=st.integers(1, COUNT - 1), really=st.integers(0, 2), then=THEN)
    def revoke(self, who: int, really: int, then: list[int]) -> None:
        coordinator, device = self._at(0), self.laptops[who].device
        if not really and device not in coordinator.ledger.membership.cuts():
            coordinator.courier.revoke(coordinator.ledger, device)
        self.sync(then)

    @rule(who=st.integers(1, COUNT - 1), really=st.integers(0, 2), then=THEN)
    def give_back(self, who: int, really: int, then: list[int]) -> None:
        coordinator, device = self._at(0), self.laptops[who].device
        if not really and device in coordinator.ledger.membership.cuts():
            coordinator.courier.readmit(coordinator.ledger, device)
        self.sync(then)

    @rule(who=WHO, then=THEN)
    def crash(self, who: int, then: list[int]) -> None:
        self.laptops[who].crash()
        self.sync(then)

    # --- what the place does

    @rule(who=WHO, pick=PICK)
    def hide_objects(self, who: int, pick: float) -> None:
        self.views[who].hidden = {name for name in self._segments() if self.random.random() < pick * 0.7}

    @rule(pick=PICK, then=THEN)
    def lose_an_object(self, pick: float, then: list[int]) -> None:
        if found := self._segments():
            del self.shared.objects[found[int(pick * len(found))]]
        self.sync(then)

    @rule(pick=PICK, then=THEN)
    def tear_an_object(self, pick: float, then: list[int]) -> None:
        if found := self._segments():
            name = found[int(pick * len(found))]
            content = self.shared.objects[name]
            self.shared.objects[name] = content[: self.random.randrange(len(content) + 1)]
        self.sync(then)

    @rule(pick=PICK, then=THEN)
    def flip_a_bit(self, pick: float, then: list[int]) -> None:
        found = sorted(name for name, content in self.shared.objects.items() if content)
        name = found[int(pick * len(found))]
        content = bytearray(self.shared.objects[name])
        content[self.random.randrange(len(content))] ^= 1 << self.random.randrange(8)
        self.shared.objects[name] = bytes(content)
        self.sync(then)

    @rule(pick=PICK)
    def copy_in_conflict(self, pick: float) -> None:
        if found := self._segments():
            name = found[int(pick * len(found))]
            copied = name.replace(".cds", " (conflicted copy 2022-03-14 093000).cds")
            self.shared.objects[copied] = self.shared.objects[name]

    @rule()
    def swap_two_contents(self) -> None:
        if len(found := self._segments()) > 1:
            one, other = self.random.sample(found, 2)
            objects = self.shared.objects
            objects[one], objects[other] = objects[other], objects[one]

    @rule(who=WHO)
    def sync_behind_a_portal(self, who: int) -> None:
        self.shared.portal = True
        assert self._at(who).sync().state == "unreachable"
        self.shared.portal = False

    @rule(keep=st.booleans())
    def roll_the_place_back(self, keep: bool) -> None:  # noqa: FBT001 - drawn
        if keep or not self.backups:
            self.backups.append(dict(self.shared.objects))
        else:
            self.shared.objects.clear()
            self.shared.objects.update(self.random.choice(self.backups))

    @rule(victim=WHO, with_key=st.booleans(), then=THEN)
    def forge(self, victim: int, with_key: bool, then: list[int]) -> None:  # noqa: FBT001 - drawn
        """Somebody without the victim's key, though perhaps with the circle's, writes in the victim's name."""
        blob, number = forged(self.laptops[victim], self.random, with_key=with_key)
        name = names.SegmentName(device=self.laptops[victim].device, number=number, mark=names.mark(blob))
        self.shared.objects[str(name)] = blob
        self.sync(then)

    # --- what must hold

    @invariant()
    def nothing_forged_was_applied(self) -> None:
        for laptop in getattr(self, "laptops", []):
            assert all(one.value != "FORGED" for one in laptop.ledger.operations.values())
            assert not laptop.ledger.secrets("fork/"), "a false alarm"

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        for view in self.views:
            view.hidden = set()
        for _ in range(6):
            self.shared.portal = False
            settle(self.laptops, rounds=1)
        cuts = self.laptops[0].ledger.membership.cuts()
        members = [laptop for laptop in self.laptops if laptop.device not in cuts]
        digests = [laptop.ledger.digest() for laptop in members]
        assert all(digest == digests[0] for digest in digests), "diverged"
        for laptop in members:
            assert laptop.ledger.operations == self.written, "an operation was lost"
            assert laptop.ledger.unverified("office") == 0
            assert all(_name(held) in self.shared.objects for held in laptop.ledger.held()), "said to be sent"
        self._every_value_is_accounted_for()
        self._no_word_is_lost()
        self._what_was_signed_stands()

    def _every_value_is_accounted_for(self) -> None:
        ledger = self.laptops[0].ledger
        apart = self._apart()
        counting = [one for key, one in self.written.items() if key not in apart]
        for one in counting:
            if one.kind is not OperationKind.SET:
                continue
            shown = one.value in ledger.values(one.row).get(one.column, [])
            late = (one.device, one.seq) in ledger.late(one.row)
            known = any(later.knew(one) for later in counting if _same_field(one, later))
            assert shown or late or known, "a value was dropped in silence"

    def _no_word_is_lost(self) -> None:
        ledger = self.laptops[0].ledger
        apart = self._apart()
        for key, (row, word) in self.words.items():
            assert key in apart or word in ledger.plain(row) or word in self.deleted or key in ledger.late(row)

    def _what_was_signed_stands(self) -> None:
        cuts = self.laptops[0].ledger.membership.cuts()
        for laptop in (one for one in self.laptops if one.device not in cuts):
            for key, (row, text) in self.seals.items():
                seal = laptop.ledger.sealed(row)
                if seal and (seal.device, seal.seq) == key:
                    assert laptop.ledger.plain(row) == text

    def _apart(self) -> set[tuple[str, int]]:
        """What everybody keeps apart: only of revoked laptops, beyond their end."""
        ledger = self.laptops[0].ledger
        return {(device, seq) for row in ROWS for device, seq, _ in ledger.kept_apart(row)}

    def _at(self, who: int) -> Laptop:
        laptop = self.laptops[who]
        laptop.clock.milliseconds += self.random.randrange(1, 60_000)
        return laptop

    def _wrote(self, operation: Operation) -> None:
        self.written[operation.device, operation.seq] = operation

    def _segments(self) -> list[str]:
        return sorted(name for name in self.shared.objects if name.startswith("log/"))


def _knows_its_end(laptop: Laptop) -> bool:
    return laptop.device in laptop.ledger.membership.cuts()


def forged(victim: Laptop, randomness: random.Random, *, with_key: bool) -> tuple[bytes, int]:
    """A segment in the victim's name, made by somebody who has not the victim's key."""
    device, ledger = victim.device, victim.ledger
    head = ledger.heads().get(device)
    number, first = (head.number + 1, head.last_seq + 1) if head else (0, 1)
    operation = Operation(
        device=device,
        seq=first,
        clock=1 << 61,
        group=first,
        kind=OperationKind.SET,
        table=TABLE,
        row=ROWS[0],
        column="state",
        value="FORGED",
        document=ROWS[0],
        seen={},
    )
    header = envelope.Header(
        circle=circle.load(ledger).id,
        device=device,
        incarnation=bytes(8),
        number=number,
        previous=head.hash if head else bytes(32),
        seen={},
        witness=Stories(ledger, Holdings(ledger)).witness({}),
        roster=COUNT,
        epoch=1,
        schema=segment.SCHEMA,
        first=first,
        count=1,
    )
    key = ledger.secret("epoch/0001") if with_key else None
    mallory = bytes(SigningKey(randomness.randbytes(32)))
    content = segment.encode([operation])
    nonce = randomness.randbytes(cipher.NONCE)
    return envelope.write(header, content, sign=mallory, key=key or randomness.randbytes(32), nonce=nonce), number


def _name(held: HeldSegment) -> str:
    return str(names.SegmentName(device=held.device, number=held.number, mark=held.hash.hex()[:16]))


def _units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _same_field(one: Operation, other: Operation) -> bool:
    return (one.kind, one.row, one.column) == (other.kind, other.row, other.column)


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=max(100, settings().max_examples),
    stateful_step_count=40,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
)
