"""The mirror of a desk's head: a hint outside the database that a restored copy is older than."""

from __future__ import annotations

from pathlib import Path

from circledesk.system.mirror import HeadMirror


def test_what_was_written_is_read_and_nothing_else_is_known(tmp_path: Path) -> None:
    mirror = HeadMirror(tmp_path / "state" / "heads")
    assert mirror.read("00" * 8) == -1
    mirror.write("00" * 8, 7)
    assert HeadMirror(tmp_path / "state" / "heads").read("00" * 8) == 7
    assert mirror.read("11" * 8) == -1


def test_a_damaged_mirror_knows_nothing(tmp_path: Path) -> None:
    for content in (b"", b"{}", b"[]", b"null", b'{"number": "x"}', b"\xff"):
        (tmp_path / f"{'00' * 8}.json").write_bytes(content)
        assert HeadMirror(tmp_path).read("00" * 8) == -1


def test_where_nothing_can_be_written_only_the_hint_is_missing(tmp_path: Path) -> None:
    (tmp_path / "heads").write_bytes(b"a file where a folder should be")
    mirror = HeadMirror(tmp_path / "heads")
    mirror.write("00" * 8, 7)
    assert mirror.read("00" * 8) == -1
