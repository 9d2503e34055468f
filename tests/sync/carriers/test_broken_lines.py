"""What a carrier says when the line or the server lets it down: one code for each cause, soon, and nothing hangs."""

from __future__ import annotations

import itertools
import socket
from collections.abc import Callable
from contextlib import suppress

import pytest
from tests.sync.carriers.broken_line import (
    PORTAL,
    Line,
    Request,
    Trouble,
    answer,
    cut_answer,
    cut_request,
    drip,
    hang,
)
from tests.sync.carriers.servers import SECRET, Server

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Carrier
from circledesk.sync.carriers.opendal import Patience

NAME = "head/00112233445566ff.h"
CONTENT = bytes(range(256)) * 800
AT_ONCE = Patience(call=60, tries=1, pause=0.01)
STUBBORN = Patience(call=60, tries=3, pause=0.01)
TURNS = 100
SHORT = Patience(call=0.4, rate=1_000_000, tries=3, pause=0.01)
ACTS: dict[str, Callable[[Carrier], object]] = {
    "list": lambda carrier: carrier.list("head/"),
    "get": lambda carrier: carrier.get(NAME),
    "stat": lambda carrier: carrier.stat(NAME),
    "put": lambda carrier: carrier.put_new(NAME, CONTENT),
    "delete": lambda carrier: carrier.delete_own(NAME),
}


@pytest.fixture
def far(remote: Server, line: Line, root: str) -> Callable[[Patience], Carrier]:
    """A carrier at the far end of the line; the place holds one object."""
    remote.carrier(root).put_new(NAME, CONTENT)
    return lambda patience: remote.carrier(root, port=line.port, patience=patience)


def code_of(act: Callable[[Carrier], object], carrier: Carrier) -> str:
    """What went wrong; never with a secret or the server's own words in it."""
    with pytest.raises(DomainError) as caught:
        act(carrier)
    assert set(caught.value.facts) == {"where", "reason"}
    assert SECRET not in str(caught.value)
    assert "navegar" not in str(caught.value)
    return caught.value.code


def test_a_sound_line_brings_everything(far: Callable[[Patience], Carrier]) -> None:
    carrier = far(AT_ONCE)
    assert carrier.list("head/") == [NAME]
    assert carrier.get(NAME) == CONTENT
    assert carrier.stat(NAME) == len(CONTENT)


REFUSED = {
    401: "place_credentials_refused",
    403: "place_credentials_refused",
    409: "place_busy",
    412: "place_busy",
    413: "place_full",
    423: "place_busy",
    429: "place_busy",
    500: "place_unreachable",
    502: "place_unreachable",
    503: "place_busy",
    507: "place_full",
    511: "place_not_a_store",
}


@pytest.mark.parametrize("act", ["list", "get", "stat", "put"])
@pytest.mark.parametrize("status", REFUSED)
def test_a_server_that_refuses_everything_is_named_by_its_status(
    line: Line, far: Callable[[Patience], Carrier], act: str, status: int
) -> None:
    line.trouble = Trouble(answer(status, b"<error/>"))
    assert code_of(ACTS[act], far(AT_ONCE)) == REFUSED[status]


REFUSED_TO_WRITE = REFUSED | {
    302: "place_not_a_store",
    403: "place_read_only",
    404: "place_missing",
    405: "place_read_only",
}


@pytest.mark.parametrize("status", REFUSED_TO_WRITE)
def test_a_server_that_takes_nothing_is_named_by_its_status(
    line: Line, far: Callable[[Patience], Carrier], remote: Server, status: int
) -> None:
    line.trouble = Trouble(answer(status, b"<error/>", Location="/login"), verbs=("PUT",))
    carrier = far(AT_ONCE)
    strict = remote.kind == "webdav" and status in {404, 409}  # the folder is there, and nothing may be put into it
    assert code_of(ACTS["put"], carrier) == ("place_read_only" if strict else REFUSED_TO_WRITE[status])
    assert carrier.get(NAME) == CONTENT


S3_ERRORS = {
    "SignatureDoesNotMatch": "place_credentials_refused",
    "RequestTimeTooSkewed": "place_credentials_refused",
    "AccessDenied": "place_read_only",
    "QuotaExceeded": "place_full",
}


@pytest.mark.parametrize("said", S3_ERRORS)
def test_a_bucket_says_more_exactly_than_its_status(
    line: Line, far: Callable[[Patience], Carrier], remote: Server, said: str
) -> None:
    if remote.kind != "s3":
        pytest.skip("only S3 has such codes")
    line.trouble = Trouble(answer(403, f"<Error><Code>{said}</Code></Error>".encode()), verbs=("PUT",))
    assert code_of(ACTS["put"], far(AT_ONCE)) == S3_ERRORS[said]


# --- portals and strangers

PORTALS = {
    "page": answer(200, PORTAL),
    "redirect": answer(302, Location="/login"),
    "redirect-307": answer(307, Location="/login"),
}


@pytest.mark.parametrize("act", ["list", "get", "stat", "put"])
@pytest.mark.parametrize("portal", PORTALS)
def test_a_portal_is_no_store_and_never_an_empty_place(
    line: Line, far: Callable[[Patience], Carrier], act: str, portal: str
) -> None:
    line.trouble = Trouble(PORTALS[portal])
    assert code_of(ACTS[act], far(AT_ONCE)) == "place_not_a_store"


def test_a_portal_that_rises_after_the_first_answer_is_found_when_the_upload_is_read_back(
    line: Line, far: Callable[[Patience], Carrier]
) -> None:
    carrier = far(AT_ONCE)
    assert carrier.list("head/") == [NAME]
    line.trouble = Trouble(PORTALS["page"])
    with suppress(DomainError):  # a WebDAV folder notices, a bucket believes whoever says 200
        carrier.put_new(NAME, CONTENT)
    assert code_of(ACTS["get"], carrier) == "place_not_a_store"
    assert code_of(ACTS["list"], carrier) == "place_not_a_store"


def test_a_plain_web_server_is_no_store(line: Line, far: Callable[[Patience], Carrier], remote: Server) -> None:
    line.trouble = Trouble(answer(405), verbs=("PROPFIND", "MKCOL", "PUT", "DELETE"))
    code = "place_not_a_store" if remote.kind == "webdav" else "place_read_only"
    assert code_of(ACTS["put"], far(AT_ONCE)) == code


def test_a_place_that_went_away_is_missing_and_not_empty(line: Line, far: Callable[[Patience], Carrier]) -> None:
    line.trouble = Trouble(answer(404))
    carrier = far(AT_ONCE)
    assert code_of(ACTS["list"], carrier) == "place_missing"
    assert code_of(ACTS["put"], carrier) == "place_missing"
    assert carrier.get(NAME) is None
    assert carrier.stat(NAME) is None


# --- what passes by itself


@pytest.mark.parametrize("status", [409, 423, 429, 500, 503])
@pytest.mark.parametrize("act", ACTS)
def test_what_passes_by_itself_is_tried_again(
    line: Line, far: Callable[[Patience], Carrier], act: str, status: int
) -> None:
    line.trouble = Trouble(answer(status), times=2)
    ACTS[act](far(STUBBORN))
    assert line.trouble.times == 0


@pytest.mark.parametrize("status", [401, 403, 413, 507])
def test_what_does_not_pass_is_asked_once(line: Line, far: Callable[[Patience], Carrier], status: int) -> None:
    line.trouble = Trouble(answer(status))
    code_of(ACTS["get"], far(STUBBORN))
    assert line.seen == ["GET"]


def test_a_busy_place_is_given_up_in_the_end(line: Line, far: Callable[[Patience], Carrier]) -> None:
    line.trouble = Trouble(answer(503))
    assert code_of(ACTS["get"], far(STUBBORN)) == "place_busy"
    assert line.seen == ["GET"] * STUBBORN.tries


# --- silence, slowness, cuts


@pytest.mark.parametrize("act", ACTS)
def test_a_silent_server_is_given_up_and_not_asked_again(
    line: Line, far: Callable[[Patience], Carrier], act: str
) -> None:
    line.trouble = Trouble(hang)
    assert code_of(ACTS[act], far(SHORT)) == "place_unreachable"
    assert len(line.seen) <= 1


@pytest.mark.parametrize("act", ACTS)
def test_nobody_else_waits_while_a_server_thinks(line: Line, far: Callable[[Patience], Carrier], act: str) -> None:
    turns = itertools.count()

    def think(request: Request) -> None:
        """Answer only after many turns of this thread, which a caller that stops all others never lets happen."""
        while next(turns) % TURNS < TURNS - 1:
            request.line.over.wait(0.001)
        content, answer = request.forward(request.body())
        request.reply(answer.status, content, dict(answer.getheaders()))

    line.trouble = Trouble(think)
    ACTS[act](far(AT_ONCE))
    assert next(turns) >= TURNS


@pytest.mark.parametrize("act", ["list", "get"])
def test_an_answer_that_drips_is_given_up(line: Line, far: Callable[[Patience], Carrier], act: str) -> None:
    line.trouble = Trouble(drip)
    assert code_of(ACTS[act], far(SHORT)) == "place_unreachable"


def test_half_an_answer_is_no_object(line: Line, far: Callable[[Patience], Carrier]) -> None:
    line.trouble = Trouble(cut_answer, verbs=("GET",))
    assert code_of(ACTS["get"], far(STUBBORN)) == "place_unreachable"
    assert line.seen == ["GET"] * STUBBORN.tries
    line.trouble.times = 1
    assert far(STUBBORN).get(NAME) == CONTENT


def test_an_upload_cut_half_way_is_told_and_the_next_one_puts_it_right(
    remote: Server, root: str, line: Line, far: Callable[[Patience], Carrier]
) -> None:
    line.trouble = Trouble(cut_request, verbs=("PUT",))
    content = CONTENT[::-1]
    with pytest.raises(DomainError, match="place_unreachable"):
        far(AT_ONCE).put_new(NAME, content)
    sound = remote.carrier(root)
    while sound.get(NAME) != content:  # the server may still be busy with the half it got
        sound.put_new(NAME, content)
    assert sound.list("") == [NAME]


def test_nobody_at_the_door_is_unreachable_with_the_reason(remote: Server, root: str) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        carrier = remote.carrier(root, port=reserved.getsockname()[1], patience=STUBBORN)
        with pytest.raises(DomainError, match="place_unreachable") as caught:
            carrier.list("head/")
    assert "refused" in str(caught.value.facts["reason"]).lower()


def test_an_upload_into_a_folder_seen_before_is_one_request(line: Line, far: Callable[[Patience], Carrier]) -> None:
    carrier = far(AT_ONCE)
    carrier.put_new(NAME, CONTENT)
    line.seen.clear()
    carrier.put_new("head/ffeeddccbbaa9988.h", CONTENT)
    assert line.seen == ["PUT"]
