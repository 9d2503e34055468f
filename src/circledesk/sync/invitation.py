"""Invitations and the requests that answer them, tied together by a secret that counts once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from circledesk.domain import places
from circledesk.domain.errors import DomainError
from circledesk.domain.rights import Grant
from circledesk.services.ports.sync import Place
from circledesk.sync import cipher, signed
from circledesk.sync.cipher import DeviceKeys
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import Member
from circledesk.sync.word_list import WORDS

KIND, VERSION = "circledesk-invitation", 1
GOOD_FOR = timedelta(days=7)
LARGEST_REQUEST = 4096
_SECRET_BYTES = 16
_LARGEST_FILE = 1 << 16
_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What an invited person is handed: where the circle meets, its root, and a 128-bit secret for one laptop.

    `roster` and `roster_hash` are the version whoever invited held and its sha256: nothing older is believed.
    """

    place: Place
    circle: bytes
    root: bytes
    secret: bytes
    grant: Grant
    expires_at: datetime
    roster: int = 0
    roster_hash: bytes = b""

    @property
    def id(self) -> bytes:
        """8 bytes that name the invitation without telling its secret."""
        return cipher.sha256(b"circledesk-invitation" + self.secret)[:8]

    def written(self) -> bytes:
        """The invitation as a file."""
        region = {"region": self.place.region} if self.place.region else {}
        content = {
            "kind": KIND,
            "version": VERSION,
            "place": {"kind": self.place.kind, "where": self.place.where, **region},
            "circle": self.circle.hex(),
            "root": self.root.hex(),
            "roster": {"version": self.roster, "hash": self.roster_hash.hex()},
            "secret": self.secret.hex(),
            "role": self.grant.role,
            "bodies": list(self.grant.bodies),
            "expires_at": self.expires_at.isoformat(timespec="seconds"),
        }
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def read(content: bytes) -> Invitation:
    """An invitation from its file; raises `invitation_unreadable`, `place_address_refused`."""
    try:
        return _parsed(content)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DomainError("invitation_unreadable") from error


def _parsed(content: bytes) -> Invitation:
    raw = json.loads(content) if len(content) <= _LARGEST_FILE else {}
    if raw["kind"] != KIND or raw["version"] != VERSION:
        raise ValueError("kind")
    expires_at = datetime.fromisoformat(raw["expires_at"])
    if expires_at.tzinfo is None:
        raise ValueError("expires_at")
    place, held = raw["place"], raw.get("roster") or {"version": 0, "hash": ""}
    if not isinstance(held["version"], int) or held["version"] < 0:
        raise ValueError("roster")
    return Invitation(
        place=_place(_text(place["kind"]), _text(place["where"]), str(place.get("region", ""))),
        circle=_hex(raw["circle"], 16),
        root=_hex(raw["root"], cipher.KEY),
        secret=_hex(raw["secret"], _SECRET_BYTES),
        grant=Grant(role=_text(raw["role"]), bodies=tuple(_text(one) for one in raw.get("bodies", []))),
        expires_at=expires_at,
        roster=held["version"],
        roster_hash=_hex(held["hash"], cipher.HASH) if held["version"] else b"",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a joining laptop leaves in the place: its public keys and name, for one invitation."""

    invitation: bytes
    sign_public: bytes
    box_public: bytes
    name: str
    person: str = ""

    def member(self, grant: Grant, person: str = "") -> Member:
        """The laptop as the roster will name it; `person` is who was invited, else who it says it is."""
        return Member(
            sign_public=self.sign_public,
            box_public=self.box_public,
            name=self.name,
            person=person or self.person,
            grants=(grant,),
            admitted=0,
            invitation=self.invitation,
        )


def write_request(invitation: Invitation, keys: DeviceKeys, name: str, person: str = "") -> bytes:
    """A request: signed with the new laptop's key, and marked with the invitation's secret over every byte."""
    fields: dict[str, object] = {
        "c": invitation.circle,
        "i": invitation.id,
        "s": keys.sign_public,
        "b": keys.box_public,
        "n": name,
        "o": person,
    }
    blob = signed.write(signed.JOIN, fields, keys.sign)
    return blob + _stamp(invitation.secret, blob)


def read_request(blob: bytes, circle: bytes) -> Request:
    """A request to join `circle`, whose invitation is not yet proved; raises ObjectError."""
    if len(blob) > LARGEST_REQUEST:
        raise ObjectError("size")
    fields = signed.read(signed.JOIN, blob[: -cipher.HASH])
    request = Request(
        invitation=fields.binary("i", 8),
        sign_public=fields.binary("s", cipher.KEY),
        box_public=fields.binary("b", cipher.KEY),
        name=clean_name(fields.text("n")),
        person="" if fields.absent("o") else clean_name(fields.text("o")),
    )
    signed.prove(blob[: -cipher.HASH], request.sign_public)
    if fields.binary("c", 16) != circle or not request.name:
        raise ObjectError("request")
    return request


def prove_request(blob: bytes, secret: bytes) -> None:
    """Raise ObjectError unless the writer knew the invitation's secret."""
    if not cipher.same(_stamp(secret, blob[: -cipher.HASH]), blob[-cipher.HASH :]):
        raise ObjectError("request")


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What a laptop leaves that found itself copied: its new keys, vouched for with those it had before."""

    former: str
    sign_public: bytes
    box_public: bytes
    name: str

    def member(self, former: Member, since: int) -> Member:
        """The laptop as the roster will name it: trusted with what it was trusted with before."""
        return Member(
            sign_public=self.sign_public,
            box_public=self.box_public,
            name=self.name,
            person=former.person,
            grants=(replace(former.grants[-1], since=since),),
            admitted=0,
            succeeds=self.former,
        )


def write_renewal(circle: bytes, former: DeviceKeys, keys: DeviceKeys, name: str) -> bytes:
    """A request to be let in anew: signed with the new key, and with the one the circle knows."""
    fields: dict[str, object] = {
        "c": circle,
        "d": bytes.fromhex(former.device),
        "s": keys.sign_public,
        "b": keys.box_public,
        "n": name,
    }
    blob = signed.write(signed.RENEWAL, fields, keys.sign)
    return blob + cipher.sign(former.sign, blob)


def is_renewal(blob: bytes) -> bool:
    """Whether a request is one of a laptop that took new keys."""
    return blob.startswith(signed.RENEWAL)


def read_renewal(blob: bytes, circle: bytes, members: Mapping[str, Member]) -> tuple[Renewal, Member]:
    """A request to be let in anew, and whose it is; raises ObjectError, also for a laptop that was revoked."""
    if len(blob) > LARGEST_REQUEST:
        raise ObjectError("size")
    inner = blob[: -cipher.SIGNATURE]
    fields = signed.read(signed.RENEWAL, inner)
    found = Renewal(
        former=fields.binary("d", 8).hex(),
        sign_public=fields.binary("s", cipher.KEY),
        box_public=fields.binary("b", cipher.KEY),
        name=clean_name(fields.text("n")),
    )
    signed.prove(inner, found.sign_public)
    former = members.get(found.former)
    if fields.binary("c", 16) != circle or not found.name or former is None or former.cut_off:
        raise ObjectError("renewal")
    cipher.verify(former.sign_public, inner, blob[-cipher.SIGNATURE :])
    return found, former


def words(circle: bytes, root: bytes, member: Member) -> tuple[str, ...]:
    """Six words that only agree on both screens when nobody stood between them. Slow on purpose (some 50 ms)."""
    parts = (circle, root, member.invitation, member.sign_public, member.box_public, member.name.encode())
    material = b"".join(len(part).to_bytes(2, "big") + part for part in parts)
    digest = hashlib.scrypt(material, salt=b"circledesk-words", n=1 << 14, r=8, p=1, dklen=_WORDS)
    return tuple(WORDS[one] for one in digest)


def clean_name(name: str) -> str:
    """A laptop's name on one line, without what cannot be printed, at most 80 characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())[:80]


def _stamp(secret: bytes, blob: bytes) -> bytes:
    return cipher.keyed_hash(secret, b"circledesk-join", blob)


def _place(kind: str, where: str, region: str) -> Place:
    """A place as another laptop knows it; who comes there is everybody's own matter."""
    where = places.tidy(kind, where)
    return Place(id=places.place_id(kind, where), kind=kind, where=where, region=region)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("text")
    return value


def _hex(value: object, size: int) -> bytes:
    raw = bytes.fromhex(_text(value))
    if len(raw) != size:
        raise ValueError("size")
    return raw
