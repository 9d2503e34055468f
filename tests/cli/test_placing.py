"""Places from the command line: adding, listing, testing, leaving; passwords from files and the environment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from tests.sync.carriers.servers import SECRET, USER, Server, serving

from circledesk.cli.main import main
from circledesk.system.files import make_folder

PASSPHRASE = "frase de una prueba"
Run = Callable[..., tuple[int, str, str]]


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture(scope="module")
def dav() -> Iterator[Server]:
    with serving("rclone-webdav") as running:
        yield running


@pytest.fixture(scope="module")
def bucket() -> Iterator[Server]:
    with serving("rclone-s3") as running:
        yield running


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs one command on a desk of this test: exit code, what was said, what went wrong."""
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", PASSPHRASE)

    def command(desk: str, *words: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--desk", str(tmp_path / desk), "--language", "es", *map(str, words)])
        said = capsys.readouterr()
        assert SECRET not in said.out + said.err
        return code, said.out, said.err

    assert command("ana", "init", "--template", "empty", "--person", "Ana", "--device", "portátil de Ana")[0] == 0
    return command


@pytest.fixture
def password(tmp_path: Path) -> Path:
    file = tmp_path / "clave.txt"
    file.write_text(f"{SECRET}\n", encoding="utf-8")
    return file


@pytest.fixture
def where(dav: Server, tmp_path: Path) -> str:
    """A folder of the WebDAV server for this test alone."""
    folder = f"Círculo {tmp_path.name}"
    make_folder(dav.store / folder)
    return dav.where(folder)


def test_places_of_three_kinds_are_added_and_listed(
    run: Run, where: str, bucket: Server, password: Path, tmp_path: Path
) -> None:
    enter = ("--user", USER, "--password-file", password)
    code, said, _ = run("ana", "place", "add", "webdav", where, *enter)
    assert (code, "no es https" in said, "--remember" in said) == (0, True, True)
    prefix = f"actas/{tmp_path.name}"
    server = f"http://127.0.0.1:{bucket.port}"
    made = run("ana", "place", "add", "s3", server, "--bucket", "circulo", "--prefix", prefix, *enter, "--json")
    added = json.loads(made[1])
    assert added["where"] == f"{server}/circulo/{prefix}"
    assert (added["kind"], added["password_kept"], added["warnings"]) == ("s3", False, ["place_open"])
    assert run("ana", "place", "add", "folder", make_folder(tmp_path / "usb"))[0] == 0
    listed = json.loads(run("ana", "place", "list", "--json")[1])
    assert [(one["kind"], one["user"]) for one in listed] == [("webdav", USER), ("s3", USER), ("folder", "")]
    assert "password" not in listed[0]


def test_a_password_is_for_one_place_unless_it_is_said_for_which(
    run: Run, where: str, bucket: Server, password: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = password.parent.name
    monkeypatch.setenv("CIRCLEDESK_PLACE_PASSWORD", SECRET)
    assert run("ana", "place", "add", "webdav", where, "--user", USER)[0] == 0
    assert run("ana", "sync")[0] == 0
    assert run("ana", "place", "add", "s3", bucket.where(folder), "--key-id", USER)[0] == 0
    code, said, _ = run("ana", "sync")
    assert (code, said.count("falta la clave")) == (4, 2)
    monkeypatch.delenv("CIRCLEDESK_PLACE_PASSWORD")
    code, _, said = run("ana", "sync", "--password-file", password)
    assert (code, "LUGAR=ARCHIVO" in said) == (3, True)
    one, other = f"{where}={password}", f"{bucket.where(folder)}={password}"
    code, said, _ = run("ana", "sync", "--password-file", one, "--password-file", other)
    assert (code, said.count("al día")) == (0, 2)
    assert run("ana", "place", "test", where, "--password-file", password)[0] == 0


def test_a_place_that_refuses_says_why_and_leaves_with_4(run: Run, where: str, tmp_path: Path) -> None:
    wrong = tmp_path / "otra.txt"
    wrong.write_text("no es esta", encoding="utf-8")
    code, _, said = run("ana", "place", "add", "webdav", where, "--user", USER, "--password-file", wrong)
    assert (code, "no aceptó el usuario o la clave" in said) == (4, True)
    code, _, said = run("ana", "place", "add", "webdav", where, "--user", USER)
    assert (code, "pide usuario y clave" in said) == (4, True)
    code, _, said = run("ana", "place", "add", "webdav", "nube.example.org/x", "--user", USER)
    assert (code, "no es una dirección" in said) == (3, True)
    code, _, said = run("ana", "place", "add", "webdav", f"https://ana:{SECRET}@nube.example.org/x")
    assert (code, "no van en la dirección" in said) == (3, True)
    code, _, said = run("ana", "place", "add", "webdav", where, "--password-file", wrong, "--json")
    assert (code, json.loads(said)["error"]["code"]) == (3, "place_user_missing")
    assert json.loads(run("ana", "place", "list", "--json")[1]) == []


def test_a_place_is_tested_and_left(run: Run, where: str, password: Path, tmp_path: Path) -> None:
    usb = make_folder(tmp_path / "usb")
    run("ana", "place", "add", "webdav", where, "--user", USER, "--password-file", password)
    run("ana", "place", "add", "folder", usb)
    code, said, _ = run("ana", "place", "test", "--password-file", password)
    assert (code, said.count("se llega, se lee y se escribe")) == (0, 2)
    usb.rename(tmp_path / "desconectada")
    tested = run("ana", "place", "test", "--password-file", password, "--json")
    assert tested[0] == 4
    assert [one["state"] for one in json.loads(tested[1])] == ["ok", "place_missing"]
    assert run("ana", "place", "remove", "usb")[0] == 0
    assert run("ana", "place", "remove", "usb")[0] == 3
    assert run("ana", "place", "test", "--password-file", password)[0] == 0


def test_a_changed_password_is_tried_before_it_counts(run: Run, where: str, password: Path, tmp_path: Path) -> None:
    run("ana", "place", "add", "webdav", where, "--user", USER, "--password-file", password)
    wrong = tmp_path / "otra.txt"
    wrong.write_text("no es esta", encoding="utf-8")
    assert run("ana", "place", "password", where, "--password-file", wrong)[0] == 4
    code, said, _ = run("ana", "place", "password", where, "--password-file", password)
    assert (code, "La clave nueva sirve" in said) == (0, True)
    assert run("ana", "sync", "--password-file", password)[0] == 0


def test_a_laptop_joins_through_the_place_chosen_with_its_own_password(
    run: Run, where: str, password: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "carta.circledesk-invitation"
    run("ana", "place", "add", "folder", make_folder(tmp_path / "usb"))
    run("ana", "place", "add", "webdav", where, "--user", USER, "--password-file", password)
    assert run("ana", "invite", "--out", letter, "--place", where)[0] == 0
    assert USER not in letter.read_text("utf-8")
    assert SECRET not in letter.read_text("utf-8")
    code, _, said = run("beto", "join", letter)
    assert (code, "pide usuario y clave" in said) == (4, True)
    assert not (tmp_path / "beto").exists()
    mine = ("--user", USER, "--password-file", password)
    assert run("beto", "join", letter, *mine, "--device", "portátil de Beto")[0] == 0
    assert "Admitidos ahora: portátil de Beto" in run("ana", "sync", "--password-file", password)[1]
    assert run("beto", "sync", "--password-file", password)[0] == 0
    assert len(json.loads(run("beto", "devices", "--json")[1])) == 2


def test_a_kept_password_opens_the_place_from_then_on_until_it_is_left(
    run: Run, where: str, password: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    code, said, _ = run(
        "ana", "place", "add", "webdav", where, "--user", USER, "--password-file", password, "--remember"
    )
    assert (code, "queda en el llavero" in said) == (0, True)
    assert run("ana", "sync")[0] == 0
    assert "al día" in run("ana", "place", "list")[1]
    assert len(ring.kept) == 1
    assert run("ana", "place", "password", where, "--password-file", password)[0] == 0
    assert ring.kept == {}, "whoever types it without wishing so has it kept no longer"
    code, said, _ = run("ana", "sync")
    assert (code, "place password LUGAR --remember" in said) == (4, True)
    assert run("ana", "place", "password", where, "--password-file", password, "--remember")[0] == 0
    assert run("ana", "place", "remove", where)[0] == 0
    assert ring.kept == {}
