"""Joining: a new laptop asks in the place, the holder of the root answers with a roster and a sealed key."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from circledesk.domain.errors import DomainError
from circledesk.domain.rights import Grant
from circledesk.services.ports.sync import Guest, Ledger
from circledesk.sync import cipher, invitation, keyring, names, roster, signed
from circledesk.sync.believing import is_foreign, newest_trusted
from circledesk.sync.circle import Circle, publish, refreshed
from circledesk.sync.invitation import LARGEST_REQUEST, Invitation, Request
from circledesk.sync.packing import Fields, ObjectError, pack, unpack, worded
from circledesk.sync.roster import Epoch, Member
from circledesk.sync.visit import FOREIGN, WAITING, Visit

_INVITED, _JOINING, _WAITING, _REFUSED = "invitation/", "joining", "waiting/", "refused/"
_PINNED = "pinned-roster"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Invited:
    """What the inviting laptop remembers of an invitation."""

    secret: bytes
    guest: Guest
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A laptop that asks to be let in, as the roster would name it, and whether somebody must compare its words."""

    member: Member
    confirm: bool


def note_invitation(ledger: Ledger, given: Invitation, guest: Guest) -> None:
    """Remember an invitation's secret and for whom it is, to know its answer by."""
    fields = {
        "s": given.secret,
        "r": guest.role,
        "b": list(guest.bodies),
        "o": guest.person,
        "w": guest.confirm,
        "x": given.expires_at.isoformat(),
    }
    ledger.keep_secret(_INVITED + given.id.hex(), pack(fields))


def keep_request(ledger: Ledger, name: str, blob: bytes) -> None:
    """Keep our request to join, so that every round can leave it where it is missing."""
    ledger.keep_secret(_JOINING, pack({"n": name, "b": blob}))


def kept_request(ledger: Ledger) -> tuple[str, bytes] | None:
    """Name and bytes of our request, or None where none is open."""
    raw = ledger.secret(_JOINING)
    try:
        fields = Fields(unpack(raw)) if raw else None
        return (fields.text("n"), fields.binary("b")) if fields else None
    except ObjectError as error:
        raise DomainError("device_keys_damaged") from error


def keep_pin(ledger: Ledger, given: Invitation) -> None:
    """Remember the roster that whoever invited us held: a place that shows only older ones is not believed."""
    ledger.keep_secret(_PINNED, pack({"v": given.roster, "h": given.roster_hash}))


def _pinned(ledger: Ledger) -> tuple[int, bytes]:
    raw = ledger.secret(_PINNED)
    fields = Fields(unpack(raw)) if raw else None
    return (fields.number("v"), fields.binary("h")) if fields else (0, b"")


def forget_request(ledger: Ledger) -> None:
    """Our request was answered: nothing is left of it anywhere."""
    ledger.keep_secret(_JOINING, b"")


def await_admission(visit: Visit) -> str:
    """For a laptop not yet admitted: leave the request, or take up roster and keys; answers a state or nothing."""
    newest = newest_trusted(visit, *_pinned(visit.ledger))
    if newest is not None and visit.circle.device in newest[0].members:
        found, blob = newest
        visit.circle = visit.circle.holding(found, blob)
        if not fetch_keys(visit) and not visit.circle.epochs:
            return WAITING
        visit.ledger.keep_roster(found.version, blob, found.membership())
        visit.note.roster = found.version
        return ""
    if is_foreign(visit.carrier, visit.circle):
        return FOREIGN
    request = kept_request(visit.ledger)
    if request:
        visit.keep(*request)
    return WAITING


def withdraw_request(visit: Visit) -> None:
    """Once admitted, remove our own request from the place."""
    request = kept_request(visit.ledger)
    if request and visit.carrier.stat(request[0]) is not None:
        visit.carrier.delete_own(request[0])


def fetch_keys(visit: Visit) -> bool:
    """Fetch the epoch keys sealed for this laptop that it lacks, of rivals too; answers whether it has our newest."""
    circle = visit.circle
    if not circle.roster:
        return False
    for epoch in circle.all_epochs():
        if epoch in circle.epochs:
            continue
        blob = visit.carrier.get(names.key(epoch.number, epoch.mark, circle.device))
        try:
            key = cipher.unseal(circle.keys.box, signed.read(signed.KEY, blob).binary("k")) if blob else b""
        except ObjectError:
            visit.tally.refused += 1
            continue
        if len(key) == cipher.KEY and cipher.same(roster.canary(circle.id, epoch.number, key), epoch.canary):
            keyring.keep(visit.ledger, epoch, key)
    visit.circle = refreshed(visit.ledger, circle)
    return circle.roster.epoch() in visit.circle.epochs


def admit(visit: Visit) -> None:
    """Admit every laptop whose request answers an open invitation of ours, or keep it for somebody to confirm."""
    if visit.circle.seed is None or visit.circle.rivals:
        return
    for name in visit.carrier.list(names.JOINS):
        visit.go_on()
        size = visit.carrier.stat(name) if names.is_join(name) else None
        if not size:
            continue
        try:
            blob = visit.carrier.get(name) if size <= LARGEST_REQUEST else b""
            asked = _asked(visit.ledger, visit.circle, blob, visit.now) if blob is not None else None
            if asked and _refused(visit.ledger, asked.member.device):
                continue
            if asked and blob and asked.confirm:
                _keep_waiting(visit, asked, blob)
            elif asked:
                _enter(visit, asked.member)
        except ObjectError:
            visit.tally.refused += 1


def share_keys(visit: Visit) -> None:
    """Seal every epoch key for each laptop that has not yet shown that it has it, where the place lacks that."""
    circle = visit.circle
    if circle.device not in circle.members:
        return
    for device, member in circle.members.items():
        note = visit.heads.get(device)
        if device == circle.device or member.cut_off:
            continue
        for epoch, key in circle.epochs.held.items():
            has = note is not None and epoch.mark in note.keys
            if not has and not any(story.keeps_out(epoch, device) for story in circle.stories()):
                _share(visit, member, epoch, key)


def _share(visit: Visit, member: Member, epoch: Epoch, key: bytes) -> None:
    circle = visit.circle
    name = names.key(epoch.number, epoch.mark, member.device)
    blob = visit.carrier.get(name)
    try:
        fields = signed.read(signed.KEY, blob) if blob else None
        if blob and fields and fields.number("n") == epoch.number and fields.binary("d", 8).hex() == member.device:
            signed.prove(blob, circle.members[fields.binary("by", 8).hex()].sign_public)
            return
    except (ObjectError, KeyError):
        visit.tally.refused += 1
    fresh: dict[str, object] = {
        "c": circle.id,
        "n": epoch.number,
        "d": bytes.fromhex(member.device),
        "k": cipher.seal_for(member.box_public, key),
        "by": bytes.fromhex(circle.device),
    }
    visit.put(name, signed.write(signed.KEY, fresh, circle.keys.sign))


def waiting(ledger: Ledger, circle: Circle) -> dict[str, Asked]:
    """The requests that wait for somebody to compare their words, by their names here."""
    found = {}
    for name, blob in ledger.secrets(_WAITING).items():
        with suppress(ObjectError):
            asked = _asked(ledger, circle, blob)
            if asked and not _refused(ledger, asked.member.device):
                found[name.removeprefix(_WAITING)] = asked
    return found


def refuse(ledger: Ledger, circle: Circle, request: str) -> Member:
    """Keep a waiting laptop out for good: it has to answer another invitation, as another one.

    Only here: a coordinator who knows better may let it in. Raises `request_unknown`, `not_coordinator`.
    """
    circle.require_seed()
    asked = waiting(ledger, circle).get(request)
    if asked is None:
        raise DomainError("request_unknown", name=request)
    ledger.keep_secret(_REFUSED + asked.member.device, b"1")
    return asked.member


def _refused(ledger: Ledger, device: str) -> bool:
    return bool(ledger.secret(_REFUSED + device))


def let_in(ledger: Ledger, circle: Circle, request: str) -> Member:
    """Admit a laptop whose words were compared; raises `request_unknown`, `not_coordinator`, `roster_forked`."""
    circle.require_seed()
    asked = waiting(ledger, circle).get(request)
    if asked is None:
        raise DomainError("request_unknown", name=request)
    _admitted(ledger, circle, asked.member)
    return asked.member


def _keep_waiting(visit: Visit, asked: Asked, blob: bytes) -> None:
    name = _WAITING + asked.member.device
    visit.ledger.keep_secret(name, blob)
    visit.tally.asking.append(asked.member.name)


def _asked(ledger: Ledger, circle: Circle, blob: bytes, now: datetime | None = None) -> Asked | None:
    """The laptop that asks, or None where it is in already; raises ObjectError for what is to be refused.

    A request counts by when it came (`now`); once it waits here, the invitation may expire.
    """
    if invitation.is_renewal(blob):
        return _asked_again(circle, blob)
    request = invitation.read_request(blob, circle.id)
    invited = _invited(ledger, request)
    invitation.prove_request(blob, invited.secret)
    guest = invited.guest
    grant = Grant(role=guest.role, bodies=tuple(guest.bodies), since=circle.version + 1)
    member = request.member(grant, guest.person)
    if _is_in(circle, member):
        return None
    if any(one.invitation == request.invitation for one in circle.members.values()):
        raise ObjectError("used")
    if now is not None and now > invited.expires_at:
        raise ObjectError("expired")
    cipher.seal_for(member.box_public, b"")  # a key that cannot be sealed for is refused before it is written down
    return Asked(member=member, confirm=guest.confirm)


def _asked_again(circle: Circle, blob: bytes) -> Asked | None:
    """As `_asked`, of a laptop that took new keys: whoever has its old ones may be a thief, so somebody must look."""
    member = renewed(circle, blob)
    cipher.seal_for(member.box_public, b"")
    return None if _is_in(circle, member) else Asked(member=member, confirm=True)


def renewed(circle: Circle, blob: bytes) -> Member:
    """A laptop that took new keys, as the roster would name it; raises ObjectError."""
    renewal, former = invitation.read_renewal(blob, circle.id, circle.members)
    return renewal.member(former, circle.version + 1)


def _is_in(circle: Circle, member: Member) -> bool:
    """Whether a laptop is in already; raises ObjectError where another has its id."""
    known = circle.members.get(member.device)
    if known is None:
        return False
    if (known.sign_public, known.box_public) != (member.sign_public, member.box_public):
        raise ObjectError("device")
    return True


def _admitted(ledger: Ledger, circle: Circle, newcomer: Member) -> Circle:
    if circle.roster is None:
        return circle
    return publish(ledger, circle, circle.roster.admitting(newcomer, cipher.sha256(circle.roster_blob)))


def _enter(visit: Visit, newcomer: Member) -> None:
    visit.circle = _admitted(visit.ledger, visit.circle, newcomer)
    blob = visit.circle.roster_blob
    visit.put(names.roster(visit.circle.version, blob), blob)
    visit.note.roster = visit.circle.version
    visit.tally.admitted.append(newcomer.name)


def _invited(ledger: Ledger, request: Request) -> _Invited:
    raw = ledger.secret(_INVITED + request.invitation.hex())
    if raw is None:
        raise ObjectError("unknown")
    fields = Fields(unpack(raw))
    return _Invited(
        secret=fields.binary("s"),
        guest=Guest(
            role=fields.text("r"),
            bodies=tuple(worded(one) for one in fields.listed("b")),
            person=fields.text("o"),
            confirm=fields.flag("w"),
        ),
        expires_at=datetime.fromisoformat(fields.text("x")),
    )
