"""What every place keeps, whichever server stands behind it: whole objects, by their names, and nothing else."""

from __future__ import annotations

import os
import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.sync.carriers.servers import SECRET, Server

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Carrier

NAME = "log/00112233445566ff/0000/00000001-0123456789abcdef.cds"
NAMES = 10_000 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 1_000
"""How many names a folder holds; ten times as many in the long run, where examples are many too."""

BYTES = random.Random(7).randbytes


@pytest.fixture
def carrier(server: Server, root: str) -> Carrier:
    return server.carrier(root)


@pytest.mark.parametrize("size", [1, 300, 70_000, 3_000_000])
def test_what_was_put_is_given_back_byte_for_byte(carrier: Carrier, size: int) -> None:
    content = BYTES(size)
    carrier.put_new(NAME, content)
    assert carrier.get(NAME) == content
    assert carrier.stat(NAME) == size


def test_what_is_not_there_is_none_and_no_error(carrier: Carrier) -> None:
    assert carrier.get(NAME) is None
    assert carrier.stat(NAME) is None
    carrier.put_new(NAME, b"acta")
    assert carrier.get(NAME.replace("1-", "2-")) is None
    assert carrier.stat(NAME.replace("1-", "2-")) is None


def test_an_object_is_written_over_a_damaged_one_of_its_name(carrier: Carrier) -> None:
    for content in (b"torn", b"whole and longer", b"short"):
        carrier.put_new(NAME, content)
        assert carrier.get(NAME) == content


def test_a_damaged_object_that_holds_a_web_page_is_given_as_it_is(carrier: Carrier) -> None:
    page = b"<!DOCTYPE html><html><body>500</body></html>"
    carrier.put_new(NAME, page)
    assert carrier.get(NAME) == page


def test_a_listing_names_what_lies_below_its_prefix_at_any_depth(carrier: Carrier) -> None:
    names = ["circle/keys/0001/00112233445566ff.k", "head/00112233445566ff.h", "head/a.h", "heads/b.h", NAME]
    for name in names:
        carrier.put_new(name, b"x")
    assert carrier.list("") == sorted(names)
    assert carrier.list("head/") == names[1:3]
    assert carrier.list("log/") == [NAME]
    assert carrier.list("log/00112233445566ff/0000/") == [NAME]
    assert carrier.list("join/") == []


def test_a_new_place_shows_nothing(carrier: Carrier) -> None:
    assert carrier.list("") == []
    assert carrier.list("circle/roster/") == []


def test_a_listing_shows_every_one_of_many_names(server: Server, root: str) -> None:
    carrier = server.carrier(root)
    names = [f"log/a/{number // 100:04d}/{number:08d}.cds" for number in range(NAMES)]
    for name in names:
        path = server.store / root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert carrier.list("log/a/") == names


def test_a_listing_leaves_out_what_is_none_of_ours(server: Server, root: str) -> None:
    carrier = server.carrier(root)
    carrier.put_new("head/a.h", b"x")
    folder = server.store / root / "head"
    for stranger in ("B.H", "b (conflicted copy 2026-11-02).h", "c.h.0a1b.part", "ñandú.h", "~$d.h"):
        (folder / stranger).write_bytes(b"x")
    (folder / "empty.h").touch()
    assert carrier.list("head/") == ["head/a.h"]


@pytest.mark.parametrize("name", ["Head/a.h", "head/A.h", "head/ñ.h", "head/../a.h", "/head/a.h", "head/a b.h", ""])
def test_a_name_that_systems_may_confuse_is_refused(carrier: Carrier, name: str) -> None:
    with pytest.raises(DomainError, match="place_name_refused"):
        carrier.put_new(name, b"x")
    with pytest.raises(DomainError, match="place_name_refused"):
        carrier.get(name)


def test_an_own_object_goes_away_and_may_be_gone_already(carrier: Carrier) -> None:
    carrier.put_new("join/0a.j", b"x")
    carrier.put_new("join/0b.j", b"x")
    carrier.delete_own("join/0a.j")
    carrier.delete_own("join/0a.j")
    assert carrier.get("join/0a.j") is None
    assert carrier.list("join/") == ["join/0b.j"]


def test_eight_writers_of_one_name_end_with_one_whole_object(server: Server, root: str) -> None:
    """Names carry the hash of what they name, so all of them write the same bytes, into folders not yet made."""
    content = BYTES(200_000)
    carriers = [server.carrier(root) for _ in range(8)]
    with ThreadPoolExecutor(8) as writers:
        list(writers.map(lambda carrier: carrier.put_new(NAME, content), carriers))
    assert server.carrier(root).get(NAME) == content
    assert server.carrier(root).list("") == [NAME]


def test_two_folders_of_one_server_know_nothing_of_each_other(server: Server, root: str) -> None:
    one, other = server.carrier(f"{root}/uno"), server.carrier(f"{root}/uno dos")
    one.put_new(NAME, b"uno")
    assert other.list("") == []
    assert other.get(NAME) is None


def test_a_place_that_is_not_there_is_missing_and_never_made(server: Server, root: str) -> None:
    carrier = server.carrier(root)
    (server.store / root).rmdir()
    if server.kind == "s3":
        pytest.skip("a folder of a bucket is only the beginning of a name")
    for attempt in (lambda: carrier.list(""), lambda: carrier.put_new(NAME, b"x")):
        with pytest.raises(DomainError, match="place_missing"):
            attempt()
    assert not (server.store / root).exists()


def test_a_wrong_password_is_said_to_be_one(server: Server, root: str) -> None:
    if not server.secured:
        pytest.skip("this server asks nobody who he is")
    carrier = server.carrier(root, secret=SECRET + "?")
    for attempt in (lambda: carrier.list(""), lambda: carrier.get(NAME), lambda: carrier.put_new(NAME, b"x")):
        with pytest.raises(DomainError, match="place_credentials_refused") as caught:
            attempt()
        assert SECRET not in str(caught.value)
