"""Packs: many segments of one laptop, verbatim, in one object that it signed; and which of them a place shows."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher, names
from circledesk.sync.names import PackName
from circledesk.sync.packing import Fields, ObjectError, counted, pack, unpack
from circledesk.sync.roster import Member
from circledesk.sync.visit import Visit

MAGIC = b"CDP1"
LARGEST = 8 << 20
_LARGEST_HEADER = 1 << 20
_LENGTH = struct.Struct("<I")
_BEFORE_HEADER = len(MAGIC) + _LENGTH.size
_PROVED = "packs/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Segments of one laptop, from number `first` on, byte for byte as they lie loose."""

    first: int
    segments: tuple[bytes, ...]

    @property
    def last(self) -> int:
        """Number of the last segment in it."""
        return self.first + len(self.segments) - 1


def write(found: Pack, circle: bytes, device: str, sign: bytes) -> bytes:
    """A pack as an object, signed with the Ed25519 seed of the laptop whose segments they are."""
    sizes = [len(one) for one in found.segments]
    header = pack({"c": circle, "d": bytes.fromhex(device), "f": found.first, "z": sizes})
    blob = b"".join([MAGIC, _LENGTH.pack(len(header)), header, *found.segments])
    return blob + cipher.sign(sign, blob)


def read(blob: bytes, name: PackName, member: Member, circle: bytes) -> Pack:
    """The pack of that name, every byte of it signed by `member`; raises ObjectError."""
    if blob[: len(MAGIC)] != MAGIC or not _BEFORE_HEADER + cipher.SIGNATURE < len(blob) <= LARGEST:
        raise ObjectError("magic")
    cipher.verify(member.sign_public, blob[: -cipher.SIGNATURE], blob[-cipher.SIGNATURE :])
    size: int = _LENGTH.unpack_from(blob, len(MAGIC))[0]
    if size > min(_LARGEST_HEADER, len(blob)) or names.mark(blob) != name.mark:
        raise ObjectError("name")
    fields = Fields(unpack(blob[_BEFORE_HEADER : _BEFORE_HEADER + size]))
    said = (fields.binary("c", 16), fields.binary("d", 8).hex(), fields.number("f"))
    sizes = [counted(one) for one in fields.listed("z")]
    start = _BEFORE_HEADER + size
    if said != (circle, name.device, name.first) or len(sizes) != name.last - name.first + 1:
        raise ObjectError("header")
    if start + sum(sizes) + cipher.SIGNATURE != len(blob):
        raise ObjectError("sizes")
    segments = []
    for one in sizes:
        segments.append(blob[start : start + one])
        start += one
    return Pack(first=name.first, segments=tuple(segments))


def groups(held: Sequence[HeldSegment]) -> list[list[HeldSegment]]:
    """Consecutive segments in groups that fit one pack each."""
    found: list[list[HeldSegment]] = []
    size = 0
    for one in held:
        # A size takes at most nine bytes in the header.
        weight = one.size + 9
        if not found or size + weight > LARGEST - (1 << 12) or one.number != found[-1][-1].number + 1:
            found.append([])
            size = 0
        found[-1].append(one)
        size += weight
    return [group for group in found if sum(one.size for one in group) + 9 * len(group) <= LARGEST - (1 << 12)]


class Shown:
    """The packs a place shows, listed when first asked for; one of each laptop is kept in memory."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._names: dict[str, list[PackName]] | None = None
        self._open: dict[str, tuple[PackName, Pack]] = {}
        self._bad: set[PackName] = set()
        self._good: set[PackName] = set()

    def of(self, device: str) -> list[PackName]:
        """The packs named for a laptop."""
        return self._listed().get(device, [])

    def covering(self, device: str, number: int) -> list[PackName]:
        """The packs whose names say that they hold a segment."""
        return [name for name in self.of(device) if name.first <= number <= name.last]

    def segments(self, device: str, number: int) -> list[bytes]:
        """The verbatim bytes of a segment in every genuine pack of its author: copies of a laptop may differ."""
        found = [(name, self.read(name)) for name in self.covering(device, number)]
        return list(dict.fromkeys(one.segments[number - name.first] for name, one in found if one))

    def exactly(self, held: HeldSegment) -> bytes | None:
        """The verbatim bytes of that very segment as a genuine pack of its author has them, or None."""
        found = self.segments(held.device, held.number)
        return next((blob for blob in found if cipher.sha256(blob) == held.hash), None)

    def has(self, held: HeldSegment) -> bool:
        """Whether a genuine pack, read in this visit, holds exactly that segment."""
        return self.exactly(held) is not None

    def read(self, name: PackName) -> Pack | None:
        """A pack that is what its name says, or None; a bad one is counted once and left where it lies."""
        if name in self._bad:
            return None
        known = self._open.get(name.device)
        if known and known[0] == name:
            return known[1]
        visit = self._visit
        visit.go_on()
        member = visit.circle.members.get(name.device)
        blob = visit.carrier.get(str(name)) if member else None
        try:
            found = read(blob, name, member, visit.circle.id) if blob and member else None
        except ObjectError:
            found = None
        if found is None:
            self._bad.add(name)
            visit.tally.refused += blob is not None
            return None
        self._open[name.device] = (name, found)
        self._good.add(name)
        return found

    def bad(self, name: PackName) -> bool:
        """Whether a pack read in this visit is not what its name says."""
        return name in self._bad

    def good(self) -> set[PackName]:
        """The packs read whole in this visit."""
        return self._good

    def _listed(self) -> dict[str, list[PackName]]:
        if self._names is None:
            self._names = {}
            for said in map(names.read_pack, self._visit.carrier.list(names.PACKS)):
                if said:
                    self._names.setdefault(said.device, []).append(said)
            for found in self._names.values():
                # The longest first: it answers for the most segments with one request.
                found.sort(key=lambda one: (one.first - one.last, str(one)))
        return self._names


class Proved:
    """Which packs of a place were read whole, and when first (milliseconds): a hint, losing it costs requests."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._key = _PROVED + visit.carrier.place
        self.moments: dict[PackName, int] = {}
        try:
            kept = Fields({"m": unpack(visit.ledger.secret(self._key) or b"")}).mapped("m")
        except ObjectError:
            kept = {}
        for text, moment in kept.items():
            name = names.read_pack(text) if isinstance(text, str) else None
            if name and isinstance(moment, int):
                self.moments[name] = moment
        self._numbers = self._counted()

    def covers(self, held: HeldSegment) -> bool:
        """Whether a pack read before holds that segment's number."""
        return held.number in self._numbers.get(held.device, ())

    def note(self, name: PackName) -> None:
        """A pack was read whole."""
        self.moments.setdefault(name, self._visit.milliseconds)
        self._numbers.setdefault(name.device, set()).update(range(name.first, name.last + 1))

    def forget(self, name: PackName) -> None:
        """A pack does not count any more."""
        self.moments.pop(name, None)
        self._numbers = self._counted()

    def compare(self, shown: Shown) -> None:
        """Forget the packs that the place does not show any more, or that turned out damaged."""
        for name in list(self.moments):
            if name not in shown.of(name.device) or shown.bad(name):
                del self.moments[name]
        self._numbers = self._counted()

    def keep(self) -> None:
        """Keep the note where it changed."""
        packed = pack({str(name): moment for name, moment in sorted(self.moments.items(), key=lambda one: str(one[0]))})
        if packed != self._visit.ledger.secret(self._key) and (self.moments or self._visit.ledger.secret(self._key)):
            self._visit.ledger.keep_secret(self._key, packed)

    def _counted(self) -> dict[str, set[int]]:
        numbers: dict[str, set[int]] = {}
        for one in self.moments:
            numbers.setdefault(one.device, set()).update(range(one.first, one.last + 1))
        return numbers
