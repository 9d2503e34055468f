"""Membership and rounds: everything sync does for the services, over a ledger and a place."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.rights import Grant
from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import (
    Carrier,
    Check,
    Guest,
    JoinNote,
    JoinRequest,
    Ledger,
    Mirror,
    Place,
    RecoverySheet,
    RosterMember,
    SyncOutcome,
)
from circledesk.sync import admission, circle, doctor, invitation, names, recovery, revocation
from circledesk.sync.believing import is_foreign
from circledesk.sync.carriers.folder import FolderCarrier
from circledesk.sync.circle import Randomness
from circledesk.sync.holdings import Holdings, PlaceNote
from circledesk.sync.invitation import Invitation
from circledesk.sync.roster import COORDINATOR, Member
from circledesk.sync.round import go
from circledesk.sync.visit import Growth, Visit


class SyncCourier:
    """Implements `ports.Courier`. `randomness` answers n random bytes; only tests give another than the system's,
    and another `growth`. `mirror` tells a database that was put back from a copy; without one only the places can.
    """

    def __init__(
        self, randomness: Randomness = os.urandom, growth: Growth | None = None, mirror: Mirror | None = None
    ) -> None:
        self._randomness = randomness
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

    def carrier(self, place: Place) -> Carrier:
        """The carrier of a place; raises `place_missing` or `place_kind_unknown`."""
        if place.kind != "folder":
            raise DomainError("place_kind_unknown", kind=place.kind)
        if not Path(place.where).is_dir():
            raise DomainError("place_missing", where=place.where)
        return FolderCarrier(place.id, Path(place.where))

    def check_place(self, ledger: Ledger, carrier: Carrier) -> None:
        """Raise `foreign_circle` when the place holds another circle's objects and none of ours."""
        if is_foreign(carrier, circle.load(ledger)):
            raise DomainError("foreign_circle", where=carrier.label)

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
        )
        admission.note_invitation(ledger, given, guest)
        return given.written()

    def join(self, ledger: Ledger, invitation_file: bytes, name: str, now: datetime, person: str = "") -> JoinNote:
        """Leave a request in the invitation's place; raises `invitation_unreadable`, `invitation_expired`,
        `already_in_circle`. Where the place cannot be reached now, the request waits for a round that reaches one.
        """
        given = invitation.read(invitation_file)
        if now > given.expires_at:
            raise DomainError("invitation_expired", expired=given.expires_at)
        if ledger.roster() is not None:
            raise DomainError("already_in_circle")
        keys = circle.kept_keys(ledger) or circle.fresh_keys(self._randomness)
        name = invitation.clean_name(name) or keys.device
        circle.keep_identity(ledger, keys, given.circle, given.root, self._randomness)
        blob = invitation.write_request(given, keys, name, invitation.clean_name(person))
        object_name = names.join(self._randomness(16))
        admission.keep_request(ledger, object_name, blob)
        if not ledger.device():
            ledger.set_device(keys.device, name)
        place = Place(
            id=derived_id("place", given.place.kind, given.place.where), kind=given.place.kind, where=given.place.where
        )
        with suppress(DomainError):
            self.carrier(place).put_new(object_name, blob)
        member = invitation.read_request(blob, given.circle).member(given.grant)
        return JoinNote(place=place, words=invitation.words(given.circle, given.root, member))

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

    def revoke(self, ledger: Ledger, device: str) -> None:
        """Revoke a laptop as of the last operation held of it; the next rounds tell everybody."""
        revocation.revoke(ledger, circle.load(ledger), device, self._randomness)

    def readmit(self, ledger: Ledger, device: str) -> int:
        """Let everything held of a revoked laptop count after all; answers its last operation."""
        return revocation.readmit(ledger, circle.load(ledger), device)

    def change_role(self, ledger: Ledger, device: str, role: str, bodies: Sequence[str] = ()) -> None:
        """Trust a laptop with another role from now on."""
        revocation.change_role(ledger, circle.load(ledger), device, Grant(role=role, bodies=tuple(bodies)))

    def recovery_sheet(self, ledger: Ledger) -> RecoverySheet:
        """The circle's root as words and as the text of a QR code; raises `not_root_holder`."""
        held = circle.load(ledger)
        return RecoverySheet(words=recovery.sheet(held), code=recovery.code(held))

    def restore_root(self, ledger: Ledger, content: str) -> None:
        """Take the root back from a sheet's words or code; raises `recovery_unreadable`, `recovery_foreign`."""
        recovery.restore(ledger, circle.load(ledger), content)

    def mend_roster(self, ledger: Ledger) -> None:
        """Settle two contradicting rosters with the root; raises `not_root_holder`, `roster_not_forked`."""
        recovery.mend(ledger, circle.load(ledger))

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
        return go(self._visit(ledger, carrier, now, progress))

    def examine(self, ledger: Ledger, progress: Progress) -> list[Check]:
        """Check keys, chains, digests and files; what can be healed is. Raises `no_circle`."""
        return doctor.examine(ledger, circle.load(ledger), progress)

    def scrub(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> Check:
        """A round, and everything held read back from a place and put right there; raises what the place refuses."""
        visit = self._visit(ledger, carrier, now, progress)
        visit.full = True
        outcome = go(visit)
        if outcome.state not in {"ok", "older_copy", "newer_program"}:
            return Check(subject="place", state=doctor.ILL, fact=carrier.label, code=outcome.state)
        return doctor.scrub(self._visit(ledger, carrier, now, progress))

    def _visit(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> Visit:
        return Visit(
            ledger=ledger,
            carrier=carrier,
            circle=circle.load(ledger),
            now=now,
            progress=progress,
            randomness=self._randomness,
            holdings=self._holdings(ledger),
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
