"""The roster: which laptops are the circle's, signed by its root, each version naming the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from circledesk.sync import cipher, signed
from circledesk.sync.packing import Fields, ObjectError, counted

FORMAT = 1
COORDINATOR = "coordinator"
_LONGEST_NAME = 200
_LONGEST_CERTIFICATE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """Where a revoked laptop ends: its last operation that counts, and the roster version that said so."""

    last_seq: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One laptop: its public keys, names, role, the invitation it came with (8 bytes, empty for the first)."""

    sign_public: bytes
    box_public: bytes
    name: str
    person: str
    role: str
    admitted: int
    invitation: bytes = b""
    cut_off: CutOff | None = None

    @property
    def device(self) -> str:
        """The laptop's id."""
        return cipher.device_of(self.sign_public)


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """A period with one key for everything; the canary proves a key before it is used."""

    number: int
    canary: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """One version of the circle's membership. `previous` is the sha256 of the version before, zeros for the first."""

    circle: bytes
    version: int
    previous: bytes
    root: bytes
    members: Mapping[str, Member]
    epochs: tuple[Epoch, ...]
    certificate: str

    def admitting(self, member: Member, previous: bytes) -> Roster:
        """The next version, with one more laptop; `previous` is the sha256 of this version as it was written."""
        version = self.version + 1
        newcomer = replace(member, admitted=version)
        return replace(self, version=version, previous=previous, members={**self.members, newcomer.device: newcomer})

    def names(self) -> dict[str, str]:
        """Names of the laptops by device."""
        return {device: member.name for device, member in self.members.items()}

    def epoch(self) -> Epoch:
        """The newest epoch."""
        return self.epochs[-1]


def canary(circle: bytes, number: int, key: bytes) -> bytes:
    """What only the right key of an epoch answers: 32 bytes."""
    return cipher.keyed_hash(key, b"circledesk-epoch", circle + number.to_bytes(4, "big"))


def write(roster: Roster, root: bytes) -> bytes:
    """The roster as an object, signed with the root's seed."""
    fields: dict[str, object] = {
        "f": FORMAT,
        "c": roster.circle,
        "v": roster.version,
        "p": roster.previous,
        "root": roster.root,
        "by": cipher.public_of(root),
        "m": [_written(member) for member in roster.members.values()],
        "e": [[epoch.number, epoch.canary] for epoch in roster.epochs],
        "x": roster.certificate,
    }
    return signed.write(signed.ROSTER, fields, root)


def read(blob: bytes) -> Roster:
    """A roster that its own root signed; whether that root is ours is for the reader to compare. Raises ObjectError."""
    fields = signed.read(signed.ROSTER, blob)
    root = fields.binary("root", cipher.KEY)
    if fields.number("f") != FORMAT or fields.binary("by", cipher.KEY) != root:
        raise ObjectError("roster format")
    signed.prove(blob, root)
    members = [_member(Fields(one)) for one in fields.listed("m")]
    epochs = tuple(_epoch(one) for one in fields.listed("e"))
    by_device = {member.device: member for member in members}
    numbers = [epoch.number for epoch in epochs]
    if len(by_device) != len(members) or numbers != list(range(1, len(epochs) + 1)) or not epochs:
        raise ObjectError("roster")
    return Roster(
        circle=fields.binary("c", 16),
        version=fields.number("v"),
        previous=fields.binary("p", cipher.HASH),
        root=root,
        members=by_device,
        epochs=epochs,
        certificate=fields.text("x", _LONGEST_CERTIFICATE),
    )


def _written(member: Member) -> dict[str, object]:
    cut = member.cut_off
    return {
        "s": member.sign_public,
        "b": member.box_public,
        "n": member.name,
        "o": member.person,
        "r": member.role,
        "a": member.admitted,
        "i": member.invitation,
        "x": None if cut is None else {"q": cut.last_seq, "v": cut.version},
    }


def _member(fields: Fields) -> Member:
    return Member(
        sign_public=fields.binary("s", cipher.KEY),
        box_public=fields.binary("b", cipher.KEY),
        name=fields.text("n", _LONGEST_NAME),
        person=fields.text("o", _LONGEST_NAME),
        role=fields.text("r", _LONGEST_NAME),
        admitted=fields.number("a"),
        invitation=fields.binary("i"),
        cut_off=_cut_off(fields),
    )


def _cut_off(fields: Fields) -> CutOff | None:
    if fields.absent("x"):
        return None
    cut = Fields(fields.mapped("x"))
    return CutOff(last_seq=cut.number("q"), version=cut.number("v"))


def _epoch(raw: object) -> Epoch:
    if not isinstance(raw, list) or len(raw) != 2 or not isinstance(raw[1], bytes):  # noqa: PLR2004 - a pair
        raise ObjectError("epoch")
    return Epoch(number=counted(raw[0]), canary=raw[1])
