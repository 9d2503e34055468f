"""The file itself: unreadable without its key, brought up to date, and clear about what is wrong with it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, text
from tests.store.laptops import KEY, NOON, Laptop

from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting, Span
from circledesk.store.database import Database
from circledesk.store.engine import open_engine
from circledesk.store.folder import FILE_NAME, KEY_FILE, SCHEMA
from circledesk.store.migrations.upgrade import steps, upgrade
from circledesk.store.tables import METADATA
from circledesk.store.vault import new_key, unwrap_key
from circledesk.sync.texts import LoroTextMerge

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

SECRET = "Palabra que nadie debe leer"


def reopened(folder: Path, key: bytes = KEY) -> Database:
    """The desk in `folder`, opened again."""
    return Database(folder, key, LoroTextMerge)


def code_of(folder: Path, key: bytes = KEY) -> str:
    """The code with which opening is refused."""
    with pytest.raises(DomainError) as refused:
        reopened(folder, key)
    return refused.value.code


@pytest.fixture
def folder(laptop: Laptop) -> Path:
    """A closed desk with one session in it."""
    with laptop.database.work() as work:
        work.put(Meeting(id="m", body_id="b", number=1, planned=Span(start=NOON), objective=SECRET))
    laptop.database.close()
    return laptop.database.path.parent


def test_nothing_of_the_desk_can_be_read_from_its_files(folder: Path) -> None:
    for path in folder.iterdir():
        content = path.read_bytes()
        assert SECRET.encode() not in content
        assert b"SQLite format" not in content


def test_another_key_or_a_plain_sqlite_opens_nothing(folder: Path) -> None:
    assert code_of(folder, bytes(32)) == "desk_damaged"
    plain = sqlite3.connect(folder / FILE_NAME)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master")
    plain.close()


@pytest.mark.parametrize("damage", [b"", b"<html>Acceso a internet</html>" * 40, bytes(4096)])
def test_a_damaged_file_is_named_and_left_as_it_is(
    folder: Path, damage: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / FILE_NAME).write_bytes(damage)
    for rest in folder.glob(f"{FILE_NAME}-*"):
        rest.unlink()
    assert code_of(folder) == "desk_damaged"
    assert "ERROR" not in capfd.readouterr().err  # the cipher's own log, in English
    assert (folder / FILE_NAME).read_bytes() == damage


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "desk_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_newer_programs_file_is_refused(folder: Path) -> None:
    engine = open_engine(folder / FILE_NAME, KEY)
    with engine.begin() as connection:
        connection.execute(text(f"PRAGMA user_version = {SCHEMA + 1}"))
    engine.dispose()
    assert code_of(folder) == "desk_newer"


def schema(engine: Engine) -> set[str]:
    """Every statement of a file's schema, white space folded."""
    with engine.connect() as connection:
        query = text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {" ".join(row.sql.split()) for row in connection.execute(query)}


def test_the_migrations_make_the_same_file_as_a_new_desk() -> None:
    fresh, migrated = create_engine("sqlite://"), create_engine("sqlite://")
    METADATA.create_all(fresh)
    upgrade(migrated)
    assert schema(migrated) == schema(fresh)
    assert [number for number, _ in steps()] == list(range(1, SCHEMA + 1))
    with migrated.connect() as connection:
        assert connection.execute(text("PRAGMA user_version")).scalar_one() == SCHEMA
    fresh.dispose()
    migrated.dispose()


def test_the_passphrase_gives_the_key_back_and_another_one_does_not(tmp_path: Path) -> None:
    key = new_key(tmp_path, "la quebrada canta")
    assert unwrap_key(tmp_path, "la quebrada canta") == key
    with pytest.raises(DomainError, match="wrong_passphrase"):
        unwrap_key(tmp_path, "la quebrada calla")
    with pytest.raises(DomainError, match="passphrase_too_short"):
        new_key(tmp_path, "corta")


def test_a_damaged_key_file_is_named(tmp_path: Path) -> None:
    new_key(tmp_path, "la quebrada canta")
    (tmp_path / KEY_FILE).write_text("{}", "ascii")
    with pytest.raises(DomainError, match="key_file_damaged"):
        unwrap_key(tmp_path, "la quebrada canta")
