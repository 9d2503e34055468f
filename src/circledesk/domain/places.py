"""Places a circle shares through: their kinds, how an address is read, and why one does not serve."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, parse_qs, quote, unquote, urlsplit

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id

FOLDER, WEBDAV, S3 = "folder", "webdav", "s3"
REMOTE = (WEBDAV, S3)
"""Kinds of places behind an address, which may ask who comes."""

_HOSTED = re.compile(r"(?:(?P<bucket>.+)\.)?s3[.-](?P<region>[a-z]{2}-[a-z0-9-]+)\.amazonaws\.com")
_PORTS = {"http": 80, "https": 443}
_TAKEN = frozenset("%?#\\")
"""Signs that a reader of addresses takes for something else."""


class PlaceReason(StrEnum):
    """Why a place does not serve, or could not be reached; said in words inside a longer sentence."""

    NO_ADDRESS = "address"
    SCHEME = "scheme"
    CREDENTIALS = "credentials"
    PATH = "path"
    BUCKET = "bucket"
    NOT_A_FOLDER = "file"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    CUT = "cut"
    NOT_KEPT = "not_kept"
    NO_TLS = "no_tls"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """`endpoint` is scheme, host and port; `folder` is what follows, as people read it, with no slash at its ends."""

    endpoint: str
    folder: str
    bucket: str = ""
    region: str = ""


def place_id(kind: str, where: str) -> str:
    """The id of a place; the same on every laptop."""
    return derived_id("place", kind, where)


def webdav(where: str) -> Address:
    """The folder of `https://host/path/of the folder`, percent-encoded or not; raises `place_address_refused`."""
    return Address(endpoint=_endpoint(_split(where), where), folder="/".join(_steps(where)))


def s3(where: str) -> Address:
    """The bucket and folder of `https://host/bucket/folder[?region=…]`, or of `https://bucket.s3.….amazonaws.com`.

    The region is empty where the address tells none. Raises `place_address_refused`.
    """
    split, steps = _split(where), _steps(where)
    endpoint = _endpoint(split, where)
    hosted = _HOSTED.fullmatch(split.hostname or "")
    if hosted and hosted["bucket"]:
        steps.insert(0, hosted["bucket"])
        endpoint = endpoint.replace(f"{hosted['bucket']}.", "", 1)
    if not steps:
        raise _refused(where, PlaceReason.BUCKET)
    region = parse_qs(split.query).get("region", [hosted["region"] if hosted else ""])[0]
    return Address(endpoint=endpoint, folder="/".join(steps[1:]), bucket=steps[0], region=region)


def tidy(kind: str, where: str) -> str:
    """The one form in which an address is kept: as people read it, and still without doubt.

    Raises `place_address_refused`; a folder's path stays as it is.
    """
    if kind not in REMOTE:
        return where
    address = s3(where) if kind == S3 else webdav(where)
    steps = "/".join(part for part in (address.bucket, address.folder) if part)
    return f"{_as_typed(address, where)}/{_plain(steps)}".rstrip("/")


def readable(where: str) -> str:
    """The address as people read it, without whatever credentials somebody wrote into it."""
    try:
        split = urlsplit(where)
    except ValueError:
        return ""
    return unquote(f"{split.scheme}://{_host(split)}{split.path}").rstrip("/") if split.scheme else where


def is_open(where: str) -> bool:
    """Whether what goes to this address, a password too, can be read on the way."""
    return where.lower().startswith("http://")


def _split(where: str) -> SplitResult:
    try:
        split = urlsplit(where.strip())
        known = split.port != 0
    except ValueError as error:
        raise _refused(where, PlaceReason.NO_ADDRESS) from error
    if not split.hostname or not known:
        raise _refused(where, PlaceReason.NO_ADDRESS)
    if split.scheme not in _PORTS:
        raise _refused(where, PlaceReason.SCHEME)
    if "@" in split.netloc:
        raise _refused(where, PlaceReason.CREDENTIALS)
    return split


def _endpoint(split: SplitResult, where: str) -> str:
    try:
        host = _host(split).encode("idna").decode()
    except ValueError as error:
        raise _refused(where, PlaceReason.NO_ADDRESS) from error
    return f"{split.scheme}://{host}"


def _as_typed(address: Address, where: str) -> str:
    """The endpoint with its host as people write it, and no port that goes without saying."""
    split = _split(where)
    if address.bucket and address.endpoint != _endpoint(split, where):
        return address.endpoint
    host = _host(split).lower().removesuffix(f":{_PORTS[split.scheme]}")
    return f"{split.scheme}://{host}"


def _host(split: SplitResult) -> str:
    return split.netloc.rpartition("@")[2]


def _steps(where: str) -> list[str]:
    steps = [unquote(step) for step in _split(where).path.split("/") if step]
    if any(step in {".", ".."} or "/" in step for step in steps):
        raise _refused(where, PlaceReason.PATH)
    return steps


def _plain(steps: str) -> str:
    """Steps with only those signs escaped that would be read as something else, or not be seen."""
    shown = "".join(sign if sign.isprintable() and sign not in _TAKEN else quote(sign) for sign in steps)
    ending = len(shown) - len(shown.rstrip(" "))
    return shown.rstrip(" ") + "%20" * ending


def _refused(where: str, reason: PlaceReason) -> DomainError:
    return DomainError("place_address_refused", where=readable(where), reason=reason)
