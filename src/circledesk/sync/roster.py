"""The roster: which laptops are the circle's, signed by its root, each version naming the one before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from circledesk.domain.devices import CutOff, Membership, Standing
from circledesk.domain.rights import Grant, Role
from circledesk.sync import cipher, signed
from circledesk.sync.packing import Fields, ObjectError, counted, sized, vector_of, worded

FORMAT = 1
COORDINATOR = Role.COORDINATOR.value
_MARK = 8
_LONGEST_NAME = 200
_LONGEST_CERTIFICATE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One laptop: its public keys, names, grants, the invitation it came with (8 bytes, empty for the first).

    `succeeds` is the device it was before it took new keys; `branches` says of stories that copies of it told with its
    keys up to which operation each one counts.
    """

    sign_public: bytes
    box_public: bytes
    name: str
    person: str
    grants: tuple[Grant, ...]
    admitted: int
    invitation: bytes = b""
    cut_off: CutOff | None = None
    succeeds: str = ""
    branches: Mapping[str, int] = field(default_factory=dict)

    @property
    def role(self) -> str:
        """What the laptop is trusted with now."""
        return self.grants[-1].role

    @property
    def bodies(self) -> tuple[str, ...]:
        """The bodies its role is for (ids); none means every body."""
        return self.grants[-1].bodies

    @property
    def device(self) -> str:
        """The laptop's id."""
        return cipher.device_of(self.sign_public)


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """A period with one key for everything; the canary proves a key before it is used."""

    number: int
    canary: bytes

    @property
    def mark(self) -> bytes:
        """What tells it from another epoch of that number: 8 bytes."""
        return self.canary[:_MARK]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """One version of the circle's membership. `previous` is the sha256 of the version before, zeros for the first.

    `by` is the public key that signed it: the root's, or that of a coordinator of the version before. `mends` holds the
    marks (8 bytes) of the rosters that the root put aside when two stories of one version were told.
    """

    circle: bytes
    version: int
    previous: bytes
    root: bytes
    members: Mapping[str, Member]
    epochs: tuple[Epoch, ...]
    certificate: str
    by: bytes = b""
    mends: tuple[bytes, ...] = ()

    def admitting(self, member: Member, previous: bytes) -> Roster:
        """The next version, with one more laptop; `previous` is the sha256 of this version as it was written."""
        version = self.version + 1
        return self.following(replace(member, admitted=version), previous)

    def following(self, member: Member, previous: bytes) -> Roster:
        """The next version, with one laptop new or changed."""
        return replace(
            self, version=self.version + 1, previous=previous, members={**self.members, member.device: member}
        )

    def membership(self) -> Membership:
        """What this version says of every laptop, as readers judge by it."""
        members = {
            device: Standing(
                name=one.name, person=one.person, grants=one.grants, cut_off=one.cut_off, branches=one.branches
            )
            for device, one in self.members.items()
        }
        return Membership(version=self.version, members=members)

    def trusts(self, found: Roster) -> bool:
        """Whether another version was signed by somebody who may: the root, or a coordinator of this version."""
        if found.by == self.root:
            return True
        return any(
            one.sign_public == found.by and one.role == COORDINATOR and one.cut_off is None
            for one in self.members.values()
        )

    def keeps_out(self, epoch: Epoch, device: str) -> bool:
        """Whether this version has that epoch and does not let that laptop read it."""
        member = self.members.get(device)
        return epoch in self.epochs and member is not None and member.cut_off is not None

    def epoch(self) -> Epoch:
        """The newest epoch."""
        return self.epochs[-1]


def canary(circle: bytes, number: int, key: bytes) -> bytes:
    """What only the right key of an epoch answers: 32 bytes."""
    return cipher.keyed_hash(key, b"circledesk-epoch", circle + number.to_bytes(4, "big"))


def write(roster: Roster, seed: bytes) -> bytes:
    """The roster as an object, signed with the seed of the root or of a coordinator."""
    fields: dict[str, object] = {
        "f": FORMAT,
        "c": roster.circle,
        "v": roster.version,
        "p": roster.previous,
        "root": roster.root,
        "by": cipher.public_of(seed),
        "m": [_written(member) for member in roster.members.values()],
        "e": [[epoch.number, epoch.canary] for epoch in roster.epochs],
        "x": roster.certificate,
    }
    if roster.mends:
        fields["w"] = list(roster.mends)
    return signed.write(signed.ROSTER, fields, seed)


def read(blob: bytes) -> Roster:
    """A roster that is signed by whom it says; whether to trust them is for the reader to tell. Raises ObjectError."""
    fields = signed.read(signed.ROSTER, blob)
    by = fields.binary("by", cipher.KEY)
    if fields.number("f") != FORMAT:
        raise ObjectError("roster format")
    signed.prove(blob, by)
    members = [_member(Fields(one)) for one in fields.listed("m")]
    epochs = tuple(_epoch(one) for one in fields.listed("e"))
    by_device = {member.device: member for member in members}
    if len(by_device) != len(members) or not _in_order(epochs):
        raise ObjectError("roster")
    return Roster(
        circle=fields.binary("c", 16),
        version=fields.number("v"),
        previous=fields.binary("p", cipher.HASH),
        root=fields.binary("root", cipher.KEY),
        members=by_device,
        epochs=epochs,
        certificate=fields.text("x", _LONGEST_CERTIFICATE),
        by=by,
        mends=() if fields.absent("w") else tuple(sized(one, _MARK) for one in fields.listed("w")),
    )


def _written(member: Member) -> dict[str, object]:
    cut = member.cut_off
    written: dict[str, object] = {
        "s": member.sign_public,
        "b": member.box_public,
        "n": member.name,
        "o": member.person,
        "g": [[grant.role, list(grant.bodies), grant.since] for grant in member.grants],
        "a": member.admitted,
        "i": member.invitation,
        "x": None if cut is None else {"q": cut.last_seq, "v": cut.version, "m": cut.mark},
    }
    if member.succeeds:
        written["d"] = bytes.fromhex(member.succeeds)
    if member.branches:
        written["k"] = vector_of(member.branches)
    return written


def _member(fields: Fields) -> Member:
    return Member(
        sign_public=fields.binary("s", cipher.KEY),
        box_public=fields.binary("b", cipher.KEY),
        name=fields.text("n", _LONGEST_NAME),
        person=fields.text("o", _LONGEST_NAME),
        grants=_grants(fields),
        admitted=fields.number("a"),
        invitation=fields.binary("i"),
        cut_off=_cut_off(fields),
        succeeds="" if fields.absent("d") else fields.binary("d", 8).hex(),
        branches={} if fields.absent("k") else fields.vector("k"),
    )


def _grants(fields: Fields) -> tuple[Grant, ...]:
    """What a laptop was granted, the oldest first; the first rosters knew one role only."""
    if fields.absent("g"):
        return (Grant(role=fields.text("r", _LONGEST_NAME)),)
    grants = []
    for raw in fields.listed("g"):
        if not isinstance(raw, list) or len(raw) != 3 or not isinstance(raw[1], list):  # noqa: PLR2004 - a grant
            raise ObjectError("grant")
        role, bodies = worded(raw[0]), tuple(worded(body) for body in raw[1])
        grants.append(Grant(role=role, bodies=bodies, since=counted(raw[2])))
    if not grants or [one.since for one in grants] != sorted({one.since for one in grants}):
        raise ObjectError("grants")
    return tuple(grants)


def _cut_off(fields: Fields) -> CutOff | None:
    if fields.absent("x"):
        return None
    cut = Fields(fields.mapped("x"))
    return CutOff(last_seq=cut.number("q"), version=cut.number("v"), mark=cut.binary("m"))


def _in_order(epochs: Sequence[Epoch]) -> bool:
    """Whether epochs go from 1 on without gaps, each one once, and the last has its number for itself."""
    numbers = [epoch.number for epoch in epochs]
    steps = {after - before for before, after in pairwise(numbers)}
    alone = len(numbers) < 2 or numbers[-1] != numbers[-2]  # noqa: PLR2004 - the last two
    return numbers[:1] == [1] and steps <= {0, 1} and alone and len(set(epochs)) == len(epochs)


def _epoch(raw: object) -> Epoch:
    if not isinstance(raw, list) or len(raw) != 2 or not isinstance(raw[1], bytes):  # noqa: PLR2004 - a pair
        raise ObjectError("epoch")
    return Epoch(number=counted(raw[0]), canary=raw[1])
