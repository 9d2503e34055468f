"""Servers that cannot be trusted, or not be written to: said as such, and no password ever leaves for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sync.carriers.broken_line import line_to
from tests.sync.carriers.certificates import served_with
from tests.sync.carriers.servers import SECRET, USER, Server, serving

from circledesk.domain.errors import DomainError
from circledesk.domain.places import PlaceReason
from circledesk.services.ports.sync import Carrier, Place
from circledesk.sync.carriers.opendal import Patience, open_place

NAME = "head/00112233445566ff.h"
AT_ONCE = Patience(call=60, tries=1, pause=0.01)
ACTS: dict[str, Callable[[Carrier], object]] = {
    "list": lambda carrier: carrier.list("head/"),
    "put": lambda carrier: carrier.put_new(NAME, b"x"),
}
STRANGE: dict[str, dict[str, object]] = {"unknown": {}, "expired": {"expired": True}, "another": {"host": "127.0.0.2"}}


def carrier_at(server: Server, where: str) -> Carrier:
    return open_place(Place(id="place", kind=server.kind, where=where), USER, SECRET, AT_ONCE)


@pytest.mark.parametrize("strange", STRANGE)
@pytest.mark.parametrize("act", ACTS)
def test_a_certificate_nobody_can_trust_is_said_and_nothing_is_sent(
    remote: Server, tmp_path: Path, strange: str, act: str
) -> None:
    context = served_with(tmp_path, **STRANGE[strange])  # type: ignore[arg-type]
    with line_to(remote.port, context) as line:
        where = remote.where("", line.port).replace("http://", "https://")
        with pytest.raises(DomainError, match="place_untrusted"):
            ACTS[act](carrier_at(remote, where))
        assert line.seen == []


def test_a_server_without_tls_is_said_to_have_none(remote: Server) -> None:
    carrier = carrier_at(remote, remote.where("").replace("http://", "https://"))
    with pytest.raises(DomainError, match="place_unreachable") as caught:
        carrier.list("head/")
    assert caught.value.facts["reason"] is PlaceReason.NO_TLS


def test_a_host_nobody_knows_is_said_to_be_unknown(remote: Server) -> None:
    with pytest.raises(DomainError, match="place_host_unknown"):
        carrier_at(remote, "https://nadie.invalid/circulo").list("head/")


def test_a_server_that_only_lets_read_is_said_to_be_read_only() -> None:
    with serving("read-only") as server:
        carrier = server.carrier("circulo")
        assert carrier.list("head/") == []
        with pytest.raises(DomainError, match="place_read_only"):
            carrier.put_new(NAME, b"x")


def test_a_stranger_is_asked_for_credentials_and_not_told_that_they_are_wrong(remote: Server) -> None:
    carrier = open_place(Place(id="place", kind=remote.kind, where=remote.where("")), "", "", AT_ONCE)
    with pytest.raises(DomainError, match="place_credentials_needed"):
        carrier.list("head/")
