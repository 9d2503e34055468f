"""Addresses of remote places: what a URL without credentials says of a WebDAV folder or a bucket."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from circledesk.domain.errors import DomainError

_HOSTED_REGION = re.compile(r"s3[.-]([a-z0-9-]+)\.amazonaws\.com")
_COMMON_REGION = "us-east-1"
"""The region servers answer to that know none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """`endpoint` is scheme, host and port; `folder` is what follows, as people read it, with no slash at its ends."""

    endpoint: str
    folder: str
    bucket: str = ""
    region: str = ""


def webdav(where: str) -> Address:
    """The folder of `https://host/path/of the folder`, percent-encoded or not; raises `place_address_refused`."""
    return Address(endpoint=_endpoint(where), folder="/".join(_steps(where)))


def s3(where: str) -> Address:
    """The bucket and folder of `https://host/bucket/folder[?region=…]`; raises `place_address_refused`."""
    endpoint, steps = _endpoint(where), _steps(where)
    if not steps:
        raise _refused(where, "bucket")
    split = urlsplit(where)
    hosted = _HOSTED_REGION.search(split.hostname or "")
    region = parse_qs(split.query).get("region", [hosted[1] if hosted else _COMMON_REGION])[0]
    return Address(endpoint=endpoint, folder="/".join(steps[1:]), bucket=steps[0], region=region)


def readable(where: str) -> str:
    """The address as people read it, without whatever credentials somebody wrote into it."""
    try:
        split = urlsplit(where)
    except ValueError:
        return ""
    return unquote(f"{split.scheme}://{_host(split)}{split.path}").rstrip("/")


def _endpoint(where: str) -> str:
    try:
        split = urlsplit(where)
        port = split.port
        host = _host(split).encode("idna").decode()
    except ValueError as error:
        raise _refused(where, "address") from error
    if split.scheme not in {"http", "https"} or not split.hostname or port == 0:
        raise _refused(where, "address")
    if "@" in split.netloc:
        raise _refused(where, "credentials")
    return f"{split.scheme}://{host}"


def _host(split: SplitResult) -> str:
    return split.netloc.rpartition("@")[2]


def _steps(where: str) -> list[str]:
    steps = [unquote(step) for step in urlsplit(where).path.split("/") if step]
    if any(step in {".", ".."} or "/" in step for step in steps):
        raise _refused(where, "path")
    return steps


def _refused(where: str, reason: str) -> DomainError:
    return DomainError("place_address_refused", where=readable(where), reason=reason)
