"""What this laptop knows of its circle: own keys, the root's public key, epoch keys and the newest roster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, keyring, rivals, roster
from circledesk.sync.cipher import DeviceKeys
from circledesk.sync.keyring import Keyring
from circledesk.sync.packing import Fields, ObjectError, pack, unpack
from circledesk.sync.roster import Epoch, Member, Roster

Randomness = Callable[[int], bytes]

_KEYS, _CIRCLE, ROOT = "device/keys/", "circle", "root"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """The circle as this laptop holds it. `root` is the root's seed, on the coordinator's laptop only.

    `roster` is None until the laptop is admitted; `rivals` are rosters that contradict it and that wait for the root's
    word, `beside` all that ever did; `epochs` are the keys of every epoch that any of these names.
    """

    id: bytes
    root_public: bytes
    keys: DeviceKeys
    incarnation: bytes
    root: bytes | None
    roster: Roster | None
    roster_blob: bytes
    rivals: tuple[Roster, ...] = ()
    beside: tuple[Roster, ...] = ()
    epochs: Keyring = field(default_factory=Keyring)

    @property
    def device(self) -> str:
        """This laptop's id."""
        return self.keys.device

    @property
    def version(self) -> int:
        """Version of the roster held, 0 for none."""
        return self.roster.version if self.roster else 0

    @property
    def members(self) -> dict[str, Member]:
        """The laptops by device; none before admission."""
        return dict(self.roster.members) if self.roster else {}

    @property
    def revoked(self) -> bool:
        """Whether the roster cut this laptop off."""
        member = self.members.get(self.device)
        return member is not None and member.cut_off is not None

    @property
    def seed(self) -> bytes | None:
        """What this laptop signs the next roster with: the root's seed, or a coordinator's own; else None."""
        if self.root is not None:
            return self.root
        me = self.members.get(self.device)
        return self.keys.sign if me and me.role == roster.COORDINATOR and me.cut_off is None else None

    def ours(self, found: Roster) -> bool:
        """Whether a roster is one of this circle, by its root."""
        return found.circle == self.id and found.root == self.root_public

    def require_seed(self) -> bytes:
        """What this laptop signs the next roster with; raises `not_coordinator`."""
        if self.seed is None or self.roster is None:
            raise DomainError("not_coordinator")
        return self.seed

    def holding(self, found: Roster, blob: bytes) -> Circle:
        """The circle with a newer roster."""
        return replace(self, roster=found, roster_blob=blob)

    def stories(self) -> tuple[Roster, ...]:
        """The roster held and its rivals."""
        return (*([self.roster] if self.roster else []), *self.rivals)

    def all_epochs(self) -> list[Epoch]:
        """Every epoch that any story names, or ever named: what was written under it is to stay readable."""
        told = (*([self.roster] if self.roster else []), *self.beside)
        return list(dict.fromkeys(epoch for story in told for epoch in story.epochs))


def fresh_keys(randomness: Randomness) -> DeviceKeys:
    """New keys for a laptop."""
    return DeviceKeys(sign=randomness(cipher.KEY), box=randomness(cipher.KEY))


def publish(ledger: Ledger, circle: Circle, following: Roster) -> Circle:
    """Sign and keep the next roster; every round puts it where it is missing. Raises `not_coordinator`, and
    `roster_forked` while two stories of one roster wait for the root.
    """
    if circle.rivals:
        raise DomainError("roster_forked")
    blob = roster.write(following, circle.require_seed())
    ledger.keep_roster(following.version, blob, following.membership())
    return refreshed(ledger, circle.holding(roster.read(blob), blob))


def found(ledger: Ledger, founder: Member, certificate: bytes, randomness: Randomness) -> None:
    """Make a new circle with `founder` as its only laptop; the keys in `founder` are set here."""
    if ledger.roster() is not None:
        raise DomainError("already_in_circle")
    keys = kept_keys(ledger) or fresh_keys(randomness)
    root, key, circle = randomness(32), randomness(32), randomness(16)
    member = replace(founder, sign_public=keys.sign_public, box_public=keys.box_public, admitted=1)
    first = Roster(
        circle=circle,
        version=1,
        previous=bytes(cipher.HASH),
        root=cipher.public_of(root),
        members={keys.device: member},
        epochs=(Epoch(number=1, canary=roster.canary(circle, 1, key)),),
        certificate=certificate.decode("ascii"),
    )
    keep_identity(ledger, keys, circle, first.root, randomness)
    ledger.keep_secret(ROOT, root)
    keyring.keep(ledger, first.epoch(), key)
    if not ledger.device():
        ledger.set_device(keys.device, member.name)
    # Last, because it is what makes the circle: a beginning cut short is simply begun anew.
    ledger.keep_roster(1, roster.write(first, root), first.membership())


def keep_identity(ledger: Ledger, keys: DeviceKeys, circle: bytes, root_public: bytes, randomness: Randomness) -> None:
    """Keep who this laptop is and which circle it belongs to."""
    keep_keys(ledger, keys)
    ledger.keep_secret(_CIRCLE, pack({"c": circle, "r": root_public, "i": randomness(8)}))


def keep_keys(ledger: Ledger, keys: DeviceKeys) -> None:
    """Keep keys by the device they make; which of them are this laptop's, the ledger says."""
    ledger.keep_secret(_KEYS + keys.device, pack({"s": keys.sign, "b": keys.box}))


def kept_keys(ledger: Ledger) -> DeviceKeys | None:
    """This laptop's keys, or None before it has any; those of a beginning cut short are taken up."""
    device = ledger.device() or min(ledger.secrets(_KEYS), default="").removeprefix(_KEYS)
    return keys_of(ledger, device)


def keys_of(ledger: Ledger, device: str) -> DeviceKeys | None:
    """The keys kept of a device that this laptop is or was, or None."""
    raw = ledger.secret(_KEYS + device)
    if raw is None:
        return None
    try:
        fields = Fields(unpack(raw))
        return DeviceKeys(sign=fields.binary("s", cipher.KEY), box=fields.binary("b", cipher.KEY))
    except ObjectError as error:
        raise DomainError("device_keys_damaged") from error


def vouching(ledger: Ledger, circle: Circle) -> tuple[Member, DeviceKeys]:
    """This laptop as the roster last knew it, with those keys; raises `not_in_circle`."""
    for device in (circle.device, ledger.former()):
        member, keys = circle.members.get(device), keys_of(ledger, device)
        if member and keys:
            return member, keys
    raise DomainError("not_in_circle")


def load(ledger: Ledger) -> Circle:
    """The circle of this desk; raises `no_circle` before it founded or joined one."""
    keys, raw = kept_keys(ledger), ledger.secret(_CIRCLE)
    if keys is None or raw is None:
        raise DomainError("no_circle")
    kept = ledger.roster()
    try:
        fields = Fields(unpack(raw))
        held = roster.read(kept[1]) if kept else None
        circle, root_public = fields.binary("c", 16), fields.binary("r", cipher.KEY)
        incarnation = fields.binary("i", 8)
    except ObjectError as error:
        raise DomainError("device_keys_damaged") from error
    found = Circle(
        id=circle,
        root_public=root_public,
        keys=keys,
        incarnation=incarnation,
        root=ledger.secret(ROOT),
        roster=held,
        roster_blob=kept[1] if kept else b"",
    )
    return refreshed(ledger, found)


def refreshed(ledger: Ledger, circle: Circle) -> Circle:
    """The circle with the rivals of its roster and every epoch key now kept that a canary proves."""
    beside = rivals.beside(ledger)
    # Nobody ever contradicted us in most circles: then nothing older need be read.
    waiting = rivals.waiting(beside, rivals.kept(ledger), circle.roster, circle.roster_blob) if beside else {}
    told = replace(circle, rivals=tuple(waiting.values()), beside=tuple(beside.values()))
    return replace(told, epochs=keyring.read(ledger, circle.id, told.all_epochs()))
