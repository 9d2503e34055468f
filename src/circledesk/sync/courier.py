"""Membership and rounds: everything sync does for the services, over a ledger and a place."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from circledesk.domain import places
from circledesk.domain.errors import DomainError
from circledesk.domain.rights import Grant
from circledesk.services.ports.circle import (
    Authority,
    Check,
    Copy,
    Heard,
    JoinRequest,
    RecoverySheet,
    Renewal,
    RosterMember,
)
from circledesk.services.ports.courier import JoinNote
from circledesk.services.ports.places import Access, PlaceSecrets
from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import Carrier, Guest, Ledger, Mirror, Place, SyncOutcome
from circledesk.sync import admission, circle, doctor, hearing, invitation, names, recovery, revocation
from circledesk.sync.believing import is_foreign
from circledesk.sync.carriers.folder import FolderCarrier
from circledesk.sync.cipher import sha256
from circledesk.sync.circle import Randomness
from circledesk.sync.holdings import Holdings, PlaceNote
from circledesk.sync.invitation import Invitation
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import COORDINATOR, Member
from circledesk.sync.round import go
from circledesk.sync.stories import Stories
from circledesk.sync.visit import CANCELLED, CancelledError, Growth, Tally, Visit

_TURN = 0.05
"""Seconds after which a wish to stop is noticed while another round is under way."""


class SyncCourier:
    """Implements `ports.Courier`. `randomness` answers n random bytes; only tests give another than the system's,
    and another `growth`. `mirror` tells a database that was put back from a copy; without one only the places can.
    `secrets` has the passwords of places. Rounds wait for each other: two at once would cut the same operations twice.
    """

    def __init__(
        self,
        randomness: Randomness = os.urandom,
        growth: Growth | None = None,
        mirror: Mirror | None = None,
        secrets: PlaceSecrets | None = None,
    ) -> None:
        self._randomness = randomness
        self._secrets = secrets
        self._turn = threading.Lock()
        self._mirror = mirror
        self._growth = growth or Growth()
        self._remembered: tuple[Ledger, Holdings] | None = None

    def found(self, ledger: Ledger, name: str, person: str, root_certificate: bytes) -> None:
        """Make this laptop the first of a new circle; raises `already_in_circle`."""
        founder = Member(
            sign_public=b"",
            box_public=b"",
            name=invitation.clean_name(name) or COORDINATOR,
            person=invitation.clean_name(person),
            grants=(Grant(role=COORDINATOR, since=1),),
            admitted=1,
        )
        circle.found(ledger, founder, root_certificate, self._randomness)

    def carrier(self, place: Place, access: Access | None = None) -> Carrier:
        """The carrier of a place, entered with `access` or with the secret that this desk has for it.

        Raises `place_missing`, `place_kind_unknown`, `place_address_refused`, `place_credentials_needed`.
        """
        if place.kind == places.FOLDER:
            if not Path(place.where).is_dir():
                raise DomainError("place_missing", where=place.where)
            return FolderCarrier(place.id, Path(place.where))
        from circledesk.sync.carriers.opendal import open_place  # noqa: PLC0415 - slow to import, and few need it

        user = access.user if access else place.user
        secret = access.secret if access else self._secret(place)
        if user and not secret:
            raise DomainError("place_credentials_needed", where=place.where)
        return open_place(place, user, secret)

    def check_place(self, ledger: Ledger, carrier: Carrier) -> None:
        """Raise what keeps us from sharing there: `foreign_circle`, or what the place refuses to be read or written."""
        held = circle.load(ledger)
        if is_foreign(carrier, held):
            raise DomainError("foreign_circle", where=carrier.label)
        name, content = names.trial(held.device), self._randomness(16)
        carrier.put_new(name, content)
        if carrier.get(name) != content:
            raise DomainError("place_unreachable", where=carrier.label, reason=places.PlaceReason.NOT_KEPT)
        carrier.delete_own(name)

    def forget_place(self, ledger: Ledger, place: str) -> None:
        """Forget everything noted of a place; waits for the round under way."""
        with self._turn:
            ledger.forget_place(place)
            PlaceNote().keep(ledger, place)

    def invite(self, ledger: Ledger, place: Place, guest: Guest, now: datetime) -> bytes:
        """An invitation file's bytes, good for seven days and one laptop; raises `not_coordinator`."""
        held = circle.load(ledger)
        held.require_seed()
        given = Invitation(
            place=place,
            circle=held.id,
            root=held.root_public,
            secret=self._randomness(16),
            grant=Grant(role=guest.role, bodies=tuple(guest.bodies)),
            expires_at=now + invitation.GOOD_FOR,
            roster=held.version,
            roster_hash=sha256(held.roster_blob),
        )
        admission.note_invitation(ledger, given, guest)
        return given.written()

    def invited_to(self, invitation_file: bytes) -> Place:
        """The place that an invitation names; raises `invitation_unreadable`, `place_address_refused`."""
        return invitation.read(invitation_file).place

    def knock(self, carrier: Carrier) -> None:
        """Ask a place anything, to learn whether it lets us in; raises what it refuses."""
        carrier.list(names.JOINS)

    def join(self, ledger: Ledger, invitation_file: bytes, name: str, now: datetime, person: str = "") -> JoinNote:
        """Answer an invitation: keys, and a request that lies here until it is left in a place.

        Raises `invitation_unreadable`, `invitation_expired`, `already_in_circle`.
        """
        given = invitation.read(invitation_file)
        if now > given.expires_at:
            raise DomainError("invitation_expired", expired=given.expires_at)
        if ledger.roster() is not None:
            raise DomainError("already_in_circle")
        keys = circle.kept_keys(ledger) or circle.fresh_keys(self._randomness)
        name = invitation.clean_name(name) or keys.device
        circle.keep_identity(ledger, keys, given.circle, given.root, self._randomness)
        admission.keep_pin(ledger, given)
        blob = invitation.write_request(given, keys, name, invitation.clean_name(person))
        object_name = names.join(self._randomness(16))
        admission.keep_request(ledger, object_name, blob)
        if not ledger.device():
            ledger.set_device(keys.device, name)
        member = invitation.read_request(blob, given.circle).member(given.grant)
        return JoinNote(place=given.place, words=invitation.words(given.circle, given.root, member))

    def leave_request(self, ledger: Ledger, carrier: Carrier) -> None:
        """Leave the open request to join in a place; raises what the place refuses. Every round does the same."""
        request = admission.kept_request(ledger)
        if request:
            carrier.put_new(*request)

    def members(self, ledger: Ledger) -> list[RosterMember]:
        """The laptops of the circle, in the order of their admission; none before this one is admitted."""
        held = circle.load(ledger)
        heads = ledger.heads()
        return [
            RosterMember(
                device=device,
                name=member.name,
                person=member.person,
                role=member.role,
                bodies=member.bodies,
                mine=device == held.device,
                revoked=member.cut_off is not None,
                last_seq=heads[device].last_seq if device in heads else 0,
            )
            for device, member in held.members.items()
        ]

    def heard(self, ledger: Ledger) -> list[Heard]:
        """What was heard last of every other laptop."""
        return hearing.heard(ledger)

    def lacking(self, ledger: Ledger, places: Sequence[str]) -> set[str]:
        """The laptops of which these places lacked, at the last round, what others have already."""
        return {device for place in places for device in PlaceNote.read(ledger, place).lacks}

    def requests(self, ledger: Ledger) -> list[JoinRequest]:
        """The laptops that wait for somebody to compare their words."""
        held = circle.load(ledger)
        return [
            JoinRequest(
                request=request,
                name=asked.member.name,
                person=asked.member.person,
                role=asked.member.role,
                bodies=asked.member.bodies,
                words=invitation.words(held.id, held.root_public, asked.member),
            )
            for request, asked in admission.waiting(ledger, held).items()
        ]

    def admit(self, ledger: Ledger, request: str) -> str:
        """Let a waiting laptop in; answers its name. The next rounds tell everybody."""
        return admission.let_in(ledger, circle.load(ledger), request).name

    def refuse(self, ledger: Ledger, request: str) -> str:
        """Keep a waiting laptop out; answers its name."""
        return admission.refuse(ledger, circle.load(ledger), request).name

    def authority(self, ledger: Ledger) -> Authority:
        """What this laptop may do with the circle; nothing before it belongs to one."""
        if ledger.roster() is None:
            return Authority()
        held = circle.load(ledger)
        return Authority(coordinates=held.seed is not None, root=held.root is not None, forked=bool(held.rivals))

    def revoke(self, ledger: Ledger, device: str) -> None:
        """Revoke a laptop as of the last operation held of it; the next rounds tell everybody."""
        revocation.revoke(ledger, circle.load(ledger), device, self._randomness)

    def readmit(self, ledger: Ledger, device: str) -> int:
        """Let everything held of a revoked laptop count after all; answers its last operation."""
        return revocation.readmit(ledger, circle.load(ledger), device)

    def change_role(self, ledger: Ledger, device: str, role: str, bodies: Sequence[str] = ()) -> None:
        """Trust a laptop with another role from now on."""
        revocation.change_role(ledger, circle.load(ledger), device, Grant(role=role, bodies=tuple(bodies)))

    def copies(self, ledger: Ledger) -> list[Copy]:
        """The stories that copies of one laptop told with its keys."""
        held, heads, ends = circle.load(ledger), ledger.heads(), ledger.ends()
        return [
            Copy(
                id=one.id,
                device=one.device,
                name=held.members[one.device].name,
                first=one.after + 1,
                last=heads[one.id].last_seq if one.id in heads else one.after,
                counted=ends.get(one.id, one.after),
                decided=one.id in held.members[one.device].branches,
            )
            for one in ledger.branches()
            if one.device in held.members
        ]

    def choose_copy(self, ledger: Ledger, copy: str, *, counts: bool) -> None:
        """Let what a copy told count, or leave it out; raises `copy_unknown`, `not_coordinator`."""
        revocation.choose(ledger, circle.load(ledger), copy, counts=counts)

    def renewal(self, ledger: Ledger) -> Renewal | None:
        """What there is to tell while this laptop waits to be let in with new keys, else None."""
        held, request = circle.load(ledger), admission.kept_request(ledger)
        if held.device in held.members or request is None or not invitation.is_renewal(request[1]):
            return None
        try:
            member = admission.renewed(held, request[1])
        except ObjectError:
            # Revoked meanwhile: nobody waits for anything any more.
            return None
        return Renewal(name=member.name, words=invitation.words(held.id, held.root_public, member))

    def recovery_sheet(self, ledger: Ledger) -> RecoverySheet:
        """The circle's root as words and as the text of a QR code; raises `not_root_holder`."""
        held = circle.load(ledger)
        return RecoverySheet(words=recovery.sheet(held), code=recovery.code(held))

    def recovery_parts(self, ledger: Ledger) -> tuple[str, ...]:
        """The circle's root in three parts, of which any two give it back; raises `not_root_holder`."""
        return recovery.parts(circle.load(ledger))

    def restore_root(self, ledger: Ledger, contents: Sequence[str]) -> None:
        """Take the root back from a sheet's words or code, or from two parts of it; raises as `recovery` does."""
        held = circle.load(ledger)
        if len(contents) > 1 or recovery.is_part(contents[0]):
            recovery.restore_parts(ledger, held, contents)
        else:
            recovery.restore(ledger, held, contents[0])

    def mend_roster(self, ledger: Ledger) -> None:
        """Settle two contradicting rosters with the root; raises `not_root_holder`, `roster_not_forked`."""
        recovery.mend(ledger, circle.load(ledger), self._randomness)

    def words(self, ledger: Ledger, device: str) -> tuple[str, ...]:
        """The six words of an admitted laptop; raises `not_found`."""
        held = circle.load(ledger)
        member = held.members.get(device)
        if member is None:
            raise DomainError("not_found", table="device", id=device)
        return invitation.words(held.id, held.root_public, member)

    def root_certificate(self, ledger: Ledger) -> bytes | None:
        """The circle's root certificate (PEM) as the roster carries it, or None before admission."""
        held = circle.load(ledger)
        return held.roster.certificate.encode() if held.roster and held.roster.certificate else None

    def round(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> SyncOutcome:
        """One whole round; raises `no_circle`. What the place refuses (`place_full`, …) is the outcome's state."""
        with self._taking_turns(progress) as ours:
            return go(self._visit(ledger, carrier, now, progress)) if ours else Tally().outcome(CANCELLED)

    def examine(self, ledger: Ledger, progress: Progress) -> list[Check]:
        """Check keys, chains, digests and files; what can be healed is. Raises `no_circle`."""
        return doctor.examine(ledger, circle.load(ledger), progress)

    def scrub(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> Check:
        """A round, and everything held read back from a place and put right there; raises what the place refuses."""
        with self._taking_turns(progress) as ours:
            if not ours:
                return Check(subject="place", state=doctor.UNKNOWN, fact=carrier.label)
            visit = self._visit(ledger, carrier, now, progress)
            visit.full = True
            outcome = go(visit)
            if outcome.state not in {"ok", "older_copy", "newer_program"}:
                stopped = outcome.state == CANCELLED
                code = "" if stopped else outcome.state
                state = doctor.UNKNOWN if stopped else doctor.ILL
                return Check(subject="place", state=state, fact=carrier.label, code=code)
            try:
                return doctor.scrub(self._visit(ledger, carrier, now, progress))
            except CancelledError:
                return Check(subject="place", state=doctor.UNKNOWN, fact=carrier.label)

    @contextmanager
    def _taking_turns(self, progress: Progress) -> Iterator[bool]:
        """Alone with the ledger once another round is over; False where the person wished to stop meanwhile."""
        while not self._turn.acquire(timeout=_TURN):
            if progress.cancelled:
                yield False
                return
        try:
            yield True
        finally:
            self._turn.release()

    def _secret(self, place: Place) -> str:
        return (self._secrets.read(place.id) if self._secrets and place.user else None) or ""

    def _visit(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> Visit:
        holdings = self._holdings(ledger)
        return Visit(
            ledger=ledger,
            carrier=carrier,
            circle=circle.load(ledger),
            now=now,
            progress=progress,
            randomness=self._randomness,
            holdings=holdings,
            stories=Stories(ledger, holdings),
            note=PlaceNote.read(ledger, carrier.place),
            growth=self._growth,
            mirror=self._mirror,
        )

    def _holdings(self, ledger: Ledger) -> Holdings:
        if self._remembered is None or self._remembered[0] is not ledger:
            self._remembered = (ledger, Holdings(ledger))
        else:
            self._remembered[1].refresh()
        return self._remembered[1]
