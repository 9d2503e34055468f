"""A folder as a place: objects whole or not at all, and every refusal in a code of ours."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from tests.sync.laptops import Clock, Laptop, circle_of, join, settle

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Place
from circledesk.sync.carriers.folder import FolderCarrier
from circledesk.sync.courier import SyncCourier

NAME = "log/0011223344556677/0000/00000001-0011223344556677.cds"
ROW = "0190a000-0000-7000-8000-000000000001"


def test_what_was_put_is_got_listed_and_measured(tmp_path: Path) -> None:
    place = FolderCarrier("p", tmp_path)
    assert place.get(NAME) is None
    assert place.stat(NAME) is None
    place.put_new(NAME, b"whole")
    place.put_new("head/0011223344556677.h", b"head")
    assert place.get(NAME) == b"whole"
    assert place.stat(NAME) == 5
    assert place.list("log/") == [NAME]
    assert place.list("log/0011223344556677/0000/") == [NAME]
    assert place.list("blob/") == []
    assert place.label == str(tmp_path)
    place.delete_own(NAME)
    place.delete_own(NAME)
    assert place.list("log/") == []


def test_an_object_replaces_a_damaged_one_whole(tmp_path: Path) -> None:
    place = FolderCarrier("p", tmp_path)
    place.put_new(NAME, b"damaged")
    place.put_new(NAME, b"whole")
    assert place.get(NAME) == b"whole"
    assert [path.name for path in (tmp_path / NAME).parent.iterdir()] == [Path(NAME).name]


def test_parts_empty_files_and_strange_names_are_not_seen(tmp_path: Path) -> None:
    place = FolderCarrier("p", tmp_path)
    place.put_new(NAME, b"whole")
    folder = (tmp_path / NAME).parent
    (folder / "00000002-0011223344556677.cds").touch()
    (folder / "00000003-0011223344556677.cds.ab12.part").write_bytes(b"half")
    (folder / "00000001-0011223344556677 (conflicted copy).cds").write_bytes(b"copy")
    (folder / ".DS_Store").write_bytes(b"x")
    (tmp_path / "log" / "Desktop.ini").write_bytes(b"x")
    assert place.list("log/") == [NAME]


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = FolderCarrier("p", tmp_path)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DomainError, match="place_full"):
        place.put_new(NAME, b"whole")
    assert list((tmp_path / NAME).parent.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "place_full"),
        (errno.EDQUOT, "place_full"),
        (errno.EROFS, "place_read_only"),
        (errno.EACCES, "place_read_only"),
        (errno.EIO, "place_unreachable"),
        (errno.ETIMEDOUT, "place_unreachable"),
    ],
)
def test_what_the_system_refuses_gets_a_code_with_where_and_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    place = FolderCarrier("p", tmp_path)
    place.put_new(NAME, b"whole")

    def refuse(*_: object, **__: object) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(DomainError) as caught:
        place.put_new(NAME, b"other")
    assert caught.value.code == code
    assert caught.value.facts == {"where": str(tmp_path), "reason": os.strerror(number)}
    assert place.get(NAME) == b"whole"


def test_a_file_that_cannot_be_read_is_an_unreachable_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = FolderCarrier("p", tmp_path)

    def refuse(*_: object) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(Path, "stat", refuse)
    for ask in (place.get, place.stat):
        with pytest.raises(DomainError, match="place_unreachable"):
            ask(NAME)


def test_a_folder_that_is_gone_is_missing_and_is_not_made_again(tmp_path: Path) -> None:
    place = FolderCarrier("p", tmp_path / "stick")
    with pytest.raises(DomainError, match="place_missing"):
        place.list("log/")
    with pytest.raises(DomainError, match="place_missing"):
        place.put_new(NAME, b"whole")
    assert not (tmp_path / "stick").exists()


def test_a_folder_in_the_way_of_an_object_is_no_object(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir(parents=True)
    assert FolderCarrier("p", tmp_path).get(NAME) is None


def test_only_names_of_ours_are_written(tmp_path: Path) -> None:
    for name in ("../escape", "/etc/passwd", "Log/x", "log//x", "", "log/ x"):
        with pytest.raises(DomainError, match="place_name_refused"):
            FolderCarrier("p", tmp_path).put_new(name, b"x")


def test_a_link_out_of_the_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside" / "0000").mkdir(parents=True)
    (tmp_path / "outside" / "0000" / "00000001-0011223344556677.cds").write_bytes(b"x")
    (tmp_path / "place" / "log").mkdir(parents=True)
    (tmp_path / "place" / "log" / "0011223344556677").symlink_to(tmp_path / "outside")
    assert FolderCarrier("p", tmp_path / "place").list("log/") == []


def test_the_courier_opens_only_a_folder_that_is_there(tmp_path: Path) -> None:
    courier = SyncCourier()
    found = courier.carrier(Place(id="stick", kind="folder", where=str(tmp_path)))
    assert found.place == "stick"
    with pytest.raises(DomainError, match="place_missing"):
        courier.carrier(Place(id="stick", kind="folder", where=str(tmp_path / "none")))


def test_two_laptops_share_through_a_real_folder(tmp_path: Path) -> None:
    clock = Clock()
    laptops = [Laptop(name, FolderCarrier(name, tmp_path), clock, seed=1) for name in ("ana", "beto")]
    laptops[0].courier.found(laptops[0].ledger, "ana", "Ana Ñáñez", b"")
    laptops[0].sync()
    join(*laptops)
    for laptop in laptops:
        laptop.ledger.put(ROW, "title", laptop.name)
    settle(laptops)
    assert sorted(map(str, laptops[0].ledger.values(ROW)["title"])) == ["ana", "beto"]
    assert laptops[0].ledger.digest() == laptops[1].ledger.digest()
    assert not list(tmp_path.rglob("*.part"))


def test_a_stick_pulled_out_during_a_round_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, laptops = circle_of(1)
    laptop = laptops[0]
    laptop.carrier = FolderCarrier("stick", tmp_path)
    laptop.ledger.put(ROW, "title", "Apertura")
    real, states = Path.replace, set()
    for writes in range(8):
        left = [writes]

        def pulled(path: Path, target: Path, left: list[int] = left) -> Path:
            left[0] -= 1
            if left[0] < 0:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return real(path, target)

        monkeypatch.setattr(Path, "replace", pulled)
        states.add(laptop.sync().state)
        laptop.crash()
    assert states >= {"unreachable", "ok"}
    assert laptop.ledger.unverified("stick") == 0
    assert len(laptop.ledger.operations) == 1
