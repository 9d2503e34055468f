"""Membership from the command line: roles, words to compare, revocation, what was kept apart, the sheet of paper."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from circledesk.cli.main import main

PASSPHRASE = "frase de una prueba"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs one command on a desk of this test: exit code, what was said, what went wrong."""
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", PASSPHRASE)

    def command(desk: str, *words: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--desk", str(tmp_path / desk), *map(str, words), "--language", "es"])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def circle(run: Run, tmp_path: Path) -> Path:
    """A circle of one laptop and its shared folder; answers where invitations go."""
    (tmp_path / "shared").mkdir()
    assert run("ana", "init", "--template", "demo", "--person", "Ana", "--device", "portátil de Ana")[0] == 0
    assert run("ana", "place", "add", "folder", tmp_path / "shared")[0] == 0
    assert run("ana", "sync")[0] == 0
    return tmp_path / "carta.invitation"


def rounds(run: Run, *desks: str) -> None:
    for desk in desks:
        run(desk, "sync")


def test_a_mailed_invitation_waits_for_the_words(run: Run, circle: Path) -> None:
    code, said, _ = run("ana", "invite", "--out", circle, "--by", "mail", "--guest", "Beto Tisoy", "--role", "door")
    assert (code, "seis palabras" in said) == (0, True)
    _, said, _ = run("beto", "join", circle, "--device", "portátil de Beto")
    words = said.split("invitó: ")[1].splitlines()[0]
    rounds(run, "beto", "ana", "beto")
    _, listed, _ = run("ana", "devices")
    assert f"Sus palabras: {words}" in listed
    assert "Beto Tisoy" in listed
    assert len(json.loads(run("ana", "devices", "--json")[1])) == 2
    assert run("ana", "admit", "nadie")[0] == 3
    assert run("ana", "admit", "portátil de Beto")[0] == 0
    rounds(run, "ana", "beto")
    members = json.loads(run("beto", "devices", "--json")[1])
    assert [(one["name"], one["role"]) for one in members] == [
        ("portátil de Ana", "coordinator"),
        ("portátil de Beto", "door"),
    ]


def test_a_revoked_laptop_is_told_and_its_later_work_can_be_read(run: Run, circle: Path, tmp_path: Path) -> None:
    assert run("ana", "invite", "--out", circle, "--bodies", "no existe")[0] == 3
    assert run("ana", "invite", "--out", circle, "--bodies", "COBOG0006")[0] == 0
    run("beto", "join", circle, "--device", "portátil de Beto")
    rounds(run, "beto", "ana", "beto")
    assert run("ana", "role", "portátil de Beto", "secretary")[0] == 0
    rounds(run, "ana", "beto")
    assert run("beto", "revoke", "portátil de Ana")[0] == 3
    assert run("ana", "revoke", "portátil de Beto")[0] == 0
    session = tmp_path / "sesion.json"
    session.write_text(json.dumps({"id": "bogota-50-50/2026-11-17", "body": "COBOG0006", "place": "Sala B"}), "utf-8")
    assert run("beto", "record", session)[0] == 0
    rounds(run, "beto", "ana", "beto")
    code, said, _ = run("beto", "sync")
    assert (code, "fue retirado del círculo" in said) == (4, True)
    code, _, problem = run("beto", "settle", "1", "1")
    assert code == 3
    code, _, problem = run("beto", "record", _changed(session))
    assert (code, "fue retirado del círculo" in problem) == (3, True)
    assert "posterior al retiro" in run("ana", "quarantine")[1]
    assert run("ana", "quarantine", "--out", tmp_path / "apartado.json")[0] == 0
    kept = json.loads((tmp_path / "apartado.json").read_text("utf-8"))
    assert [(one["column"], one["value"], one["state"]) for one in kept] == [("place", "Sala B", "revoked")]
    assert run("ana", "readmit", "portátil de Beto")[0] == 0
    assert run("ana", "quarantine")[1].startswith("No hay nada apartado")


def test_the_root_is_printed_and_comes_back(run: Run, circle: Path, tmp_path: Path) -> None:
    assert run("ana", "recovery", "print", "--out", tmp_path / "hoja.txt")[0] == 0
    assert run("ana", "invite", "--out", circle)[0] == 0
    run("beto", "join", circle, "--device", "portátil de Beto")
    rounds(run, "beto", "ana", "beto")
    assert run("beto", "recovery", "print", "--out", tmp_path / "otra.txt")[0] == 3
    wrong = tmp_path / "mal.txt"
    wrong.write_text("estas no son las palabras", "utf-8")
    assert run("beto", "recovery", "restore", wrong)[0] == 3
    assert run("beto", "recovery", "restore", tmp_path / "hoja.txt")[0] == 0
    assert run("beto", "revoke", "portátil de Ana")[0] == 0
    assert run("beto", "recovery", "mend")[0] == 3


def test_the_root_is_split_and_two_parts_bring_it_back(run: Run, circle: Path, tmp_path: Path) -> None:
    assert run("ana", "recovery", "print", "--split", "--out", tmp_path / "hoja.txt")[0] == 0
    parts = sorted(tmp_path.glob("hoja-?.txt"))
    assert len(parts) == 3
    assert not (tmp_path / "hoja.txt").exists()
    assert run("ana", "invite", "--out", circle)[0] == 0
    run("beto", "join", circle, "--device", "portátil de Beto")
    rounds(run, "beto", "ana", "beto")
    assert run("beto", "recovery", "restore", parts[2])[0] == 3
    assert run("beto", "revoke", "portátil de Ana")[0] == 3
    assert run("beto", "recovery", "restore", parts[2], parts[0])[0] == 0
    assert run("beto", "revoke", "portátil de Ana")[0] == 0


def _changed(session: Path) -> Path:
    content = json.loads(session.read_text("utf-8"))
    session.write_text(json.dumps({**content, "place": "Sala C"}), "utf-8")
    return session


def test_two_copies_of_a_desk_lose_nothing_and_the_coordinator_chooses(
    run: Run, circle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("ana", "invite", "--out", circle)[0] == 0
    run("beto", "join", circle, "--device", "portátil de Beto")
    rounds(run, "ana", "beto")
    session = tmp_path / "sesion.json"
    session.write_text(json.dumps({"id": "bogota-50-50/2026-11-17", "body": "COBOG0006", "place": "Sala B"}), "utf-8")
    shutil.copytree(tmp_path / "beto", tmp_path / "copia")
    assert run("beto", "record", session)[0] == 0
    assert run("beto", "sync")[0] == 0
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "otra máquina"))
    assert run("copia", "record", _changed(session))[0] == 0
    shutil.move(tmp_path / "shared" / "log", tmp_path / "aparte")
    assert run("copia", "sync")[0] == 0
    shutil.copytree(tmp_path / "aparte", tmp_path / "shared" / "log", dirs_exist_ok=True)
    code, said, _ = run("copia", "sync")
    assert (code, "pidió entrar de nuevo" in said) == (4, True)
    code, said, _ = run("ana", "sync")
    assert (code, "misma identidad" in said, "Piden entrar" in said) == (4, True, True)
    assert "pide entrar de nuevo" in run("copia", "devices")[1]
    found = json.loads(run("ana", "copies", "list", "--json")[1])
    assert [(one["counted"], one["decided"], one["name"]) for one in found] == [(0, False, "portátil de Beto")] * 2
    assert run("copia", "copies", "admit", found[0]["id"])[0] == 3
    assert run("ana", "copies", "admit", found[0]["id"])[0] == 0
    assert run("ana", "copies", "leave", found[1]["id"][:6])[0] == 0
    assert run("ana", "copies", "leave", "zzzz")[0] == 3
    (asking,) = [one for one in json.loads(run("ana", "devices", "--json")[1]) if "request" in one]
    assert run("ana", "admit", asking["name"])[0] == 0
    assert run("ana", "sync")[0] == 0
    assert run("copia", "sync")[0] == 0
    for desk in ("ana", "copia"):
        kept = run(desk, "show", "session", "bogota-50-50/2026-11-17", "--json")[1]
        assert ("Sala B" in kept) != ("Sala C" in kept)
        assert "de una copia del equipo" in run(desk, "quarantine")[1]
