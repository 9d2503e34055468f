"""What this laptop holds and remembers between rounds, so that a round costs what is new and not what is old."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from circledesk.services.ports.sync import Head, HeldSegment, Ledger
from circledesk.sync.packing import Fields, ObjectError, counted, pack, sized, unpack, vector_of

_FORK, _PLACE = "fork/", "place/"


class Holdings:
    """The index of segments held, by chain (a device's, or a copy's own) and number; read from the ledger once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._chains: dict[str, list[HeldSegment]] = {}
        self._forks: set[str] | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read the index anew where the ledger tells another story than we remember."""
        heads = self._ledger.heads()
        if {chain: head.number for chain, head in heads.items()} == {
            chain: found[-1].number for chain, found in self._chains.items()
        }:
            return
        self.reload()

    def reload(self) -> None:
        """Read the index anew."""
        self._chains = {}
        for segment in self._ledger.held():
            self.add(segment)

    def add(self, segment: HeldSegment) -> None:
        """Remember the next segment of a chain."""
        self._chains.setdefault(segment.chain, []).append(segment)

    def chains(self) -> list[str]:
        """The chains of which something is held."""
        return sorted(self._chains)

    def last(self, chain: str) -> int:
        """Number of the last segment held of a chain, -1 for none."""
        found = self._chains.get(chain)
        return found[-1].number if found else -1

    def head(self, chain: str) -> Head | None:
        """How far a chain is held, or None."""
        found = self._chains.get(chain)
        return Head(number=found[-1].number, hash=found[-1].hash, last_seq=found[-1].last_seq) if found else None

    def find(self, chain: str, number: int) -> HeldSegment | None:
        """A segment held, or None."""
        found = self.between(chain, number, number)
        return found[0] if found else None

    def covering(self, chain: str, seq: int) -> HeldSegment | None:
        """The segment held of a chain that has the operation `seq`, or None."""
        found = self._chains.get(chain, [])
        place = bisect_left(found, seq, key=lambda one: one.last_seq)
        return found[place] if place < len(found) else None

    def between(self, chain: str, first: int, last: int) -> list[HeldSegment]:
        """Segments held with numbers from `first` to `last`, both included."""
        found = self._chains.get(chain, [])
        begins = found[0].number if found else 0
        return found[max(first - begins, 0) : max(last + 1 - begins, 0)]

    def forks(self) -> set[str]:
        """Names of the segments kept aside: genuine, but a second story of the same laptop."""
        if self._forks is None:
            self._forks = {name.removeprefix(_FORK) for name in self._ledger.secrets(_FORK)}
        return self._forks

    def set_aside(self, name: str, blob: bytes) -> None:
        """Keep a genuine segment that contradicts another; it is never applied, and never lost."""
        if name not in self.forks():
            self._ledger.keep_secret(_FORK + name, blob)
            self.forks().add(name)


@dataclass(slots=True, kw_only=True)
class PlaceNote:
    """What is remembered of one place: hints only, losing them costs requests and never data.

    `roster` is the newest version seen there, `full` when everything was listed last (milliseconds), `heads` the marks
    of the other laptops' heads already answered, `lacks` the segments others have and that were not there, `passed` the
    marks of older rosters that were looked at and say nothing new.
    """

    roster: int = 0
    full: int = 0
    heads: dict[str, bytes] = field(default_factory=dict)
    lacks: dict[str, int] = field(default_factory=dict)
    passed: set[bytes] = field(default_factory=set)

    @classmethod
    def read(cls, ledger: Ledger, place: str) -> PlaceNote:
        """The note kept of a place; an empty one where there is none that can be read."""
        try:
            fields = Fields(unpack(ledger.secret(_PLACE + place) or b""))
            heads = {sized(device, 8).hex(): sized(mark, 8) for device, mark in fields.mapped("h").items()}
            lacks = dict(fields.vector("l"))
            passed = set() if fields.absent("p") else {sized(one, 8) for one in fields.listed("p")}
            return cls(
                roster=counted(fields.number("r")), full=fields.number("f"), heads=heads, lacks=lacks, passed=passed
            )
        except ObjectError:
            return cls()

    def keep(self, ledger: Ledger, place: str) -> None:
        """Keep the note where it differs from the one kept."""
        heads = {bytes.fromhex(device): mark for device, mark in sorted(self.heads.items())}
        packed = pack(
            {"r": self.roster, "f": self.full, "h": heads, "l": vector_of(self.lacks), "p": sorted(self.passed)}
        )
        if packed != ledger.secret(_PLACE + place):
            ledger.keep_secret(_PLACE + place, packed)
