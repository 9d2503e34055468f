"""A glance at a folder: others' traces are seen, one's own and whatever is none of ours are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.services.glancing import HEADS, can_glance, glance
from circledesk.services.ports.sync import Place
from circledesk.sync import names

ME, OTHER = "a" * 16, "b" * 16


def place(folder: Path) -> Place:
    return Place(id="p", kind="folder", where=str(folder))


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def test_it_looks_where_sync_writes() -> None:
    assert names.head(ME).startswith(f"{HEADS}/{ME}")
    assert names.join(bytes(16)).startswith("join/")
    assert names.roster(1, b"").startswith("circle/roster/")


def test_an_empty_place_looks_the_same_twice(tmp_path: Path) -> None:
    assert glance(place(tmp_path), ME) == glance(place(tmp_path), ME) == frozenset()


@pytest.mark.parametrize("name", [names.head(OTHER), names.join(bytes(16)), names.roster(2, b"r")])
def test_what_another_laptop_leaves_is_seen(tmp_path: Path, name: str) -> None:
    before = glance(place(tmp_path), ME)
    put(tmp_path / name, b"one")
    assert glance(place(tmp_path), ME) != before


def test_a_head_written_again_with_the_same_size_is_seen(tmp_path: Path) -> None:
    put(tmp_path / names.head(OTHER), b"one")
    before = glance(place(tmp_path), ME)
    put(tmp_path / names.head(OTHER), b"two")
    assert glance(place(tmp_path), ME) != before


@pytest.mark.parametrize("name", [names.head(ME), f"{HEADS}/{OTHER}.h.part", "log/x.cds"])
def test_what_is_ones_own_or_half_written_is_not(tmp_path: Path, name: str) -> None:
    before = glance(place(tmp_path), ME)
    put(tmp_path / name, b"one")
    assert glance(place(tmp_path), ME) == before


def test_a_folder_that_is_gone_is_no_empty_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        glance(place(tmp_path / "gone"), ME)


def test_only_folders_are_glanced_at() -> None:
    assert can_glance(place(Path()))
    assert not can_glance(Place(id="p", kind="s3", where="bucket"))
