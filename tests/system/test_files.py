"""Whole files: replaced at once or not at all, and refusals that name the file."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from circledesk.domain.errors import DomainError
from circledesk.system.files import as_refusal, make_folder, read_text, read_whole, write_whole


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "acta.pdf"
    path.write_bytes(b"before")
    write_whole(path, b"after")
    assert path.read_bytes() == b"after"
    assert [one.name for one in tmp_path.iterdir()] == ["acta.pdf"]


def test_a_refused_write_leaves_the_old_file_and_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "acta.pdf"
    path.write_bytes(b"before")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DomainError) as refused:
        write_whole(path, b"after")
    assert refused.value.code == "disk_full"
    assert refused.value.facts["name"] == str(path)
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir()] == ["acta.pdf"]


def test_writing_into_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as refused:
        write_whole(tmp_path / "gone" / "acta.pdf", b"x")
    assert refused.value.code == "export_unwritable"


def test_a_folder_in_the_place_of_the_file_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / "acta.pdf").mkdir()
    with pytest.raises(DomainError) as refused:
        write_whole(tmp_path / "acta.pdf", b"x")
    assert refused.value.code == "export_unwritable"
    assert [one.name for one in tmp_path.iterdir()] == ["acta.pdf"]


def test_a_folder_cannot_be_made_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DomainError):
        make_folder(tmp_path / "file" / "below")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="needs a device that is always full")
def test_a_device_is_written_to_and_never_replaced() -> None:
    with pytest.raises(DomainError) as refused:
        write_whole(Path("/dev/full"), b"x")
    assert refused.value.code == "disk_full"
    assert Path("/dev/full").is_char_device()


def test_a_link_keeps_pointing_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"before")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    write_whole(tmp_path / "link.pdf", b"after")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"after"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "disk_read_only"),
        (errno.EACCES, "disk_read_only"),
        (errno.EIO, "export_unwritable"),
    ],
)
def test_each_refusal_of_the_machine_has_its_code(tmp_path: Path, number: int, code: str) -> None:
    assert as_refusal(OSError(number, "no"), tmp_path / "x").code == code


def test_reading_names_what_is_missing_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as missing:
        read_whole(tmp_path / "gone.json")
    assert missing.value.code == "file_not_found"
    with pytest.raises(DomainError) as folder:
        read_whole(tmp_path)
    assert folder.value.code == "file_unreadable"
    (tmp_path / "latin.json").write_bytes("Ñáñez".encode("latin-1"))
    with pytest.raises(DomainError) as bytes_:
        read_text(tmp_path / "latin.json")
    assert bytes_.value.code == "text_not_utf8"


def test_a_byte_order_mark_is_no_part_of_a_text(tmp_path: Path) -> None:
    (tmp_path / "notepad.json").write_bytes(b"\xef\xbb\xbf{}")
    assert read_text(tmp_path / "notepad.json") == "{}"
