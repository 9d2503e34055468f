"""Places through the program itself, one process a command, as a script or a second laptop runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.services.sessions import session
from tests.sync.carriers.broken_line import Line, Trouble, hang, line_to
from tests.sync.carriers.servers import SECRET, USER, Server, serving

from circledesk.system.files import make_folder

Run = Callable[..., tuple[int, str]]
PROGRAM = (sys.executable, "-m", "circledesk", "--language", "es")


@pytest.fixture(scope="module")
def dav() -> Iterator[Server]:
    with serving("rclone-webdav") as running:
        yield running


@pytest.fixture
def line(dav: Server) -> Iterator[Line]:
    with line_to(dav.port) as running:
        yield running


@pytest.fixture
def environment() -> dict[str, str]:
    return {**os.environ, "CIRCLEDESK_PASSPHRASE": "frase de una prueba", "CIRCLEDESK_PLACE_PASSWORD": SECRET}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Runs one command on a desk in a process of its own: exit code, and everything it said."""

    def command(desk: str, *words: str | Path) -> tuple[int, str]:
        done = subprocess.run(
            [*PROGRAM, "--desk", tmp_path / desk, *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert SECRET not in done.stdout + done.stderr
        return done.returncode, done.stdout + done.stderr

    return command


def test_two_laptops_work_through_a_server_and_a_stick_at_once(run: Run, dav: Server, tmp_path: Path) -> None:
    make_folder(dav.store / "Círculo de Bogotá")
    where, usb = dav.where("Círculo de Bogotá"), make_folder(tmp_path / "usb")
    letter, agenda = tmp_path / "carta", tmp_path / "sesion.json"
    agenda.write_text(json.dumps(session(), ensure_ascii=False), encoding="utf-8")
    assert run("ana", "init", "--template", "demo", "--person", "Ana", "--device", "portátil de Ana")[0] == 0
    assert run("ana", "place", "add", "folder", usb)[0] == 0
    assert run("ana", "place", "add", "webdav", where, "--user", USER)[0] == 0
    code, said = run("ana", "sync")
    assert (code, said.count("al día")) == (0, 2)
    assert run("ana", "invite", "--out", letter, "--place", where, "--role", "coordinator")[0] == 0
    assert run("beto", "join", letter, "--user", USER, "--device", "portátil de Beto")[0] == 0
    assert "Admitidos ahora: portátil de Beto" in run("ana", "sync")[1]
    assert run("beto", "sync")[0] == 0
    usb.rename(tmp_path / "desconectada")
    assert run("beto", "record", agenda)[0] == 0
    assert run("beto", "sync")[0] == 0
    code, said = run("ana", "sync")
    assert (code, "no se encuentra la carpeta" in said) == (4, True)
    (tmp_path / "desconectada").rename(usb)
    assert run("ana", "sync")[0] == 0
    shown = [json.loads(run(desk, "show", "sessions", "--json")[1]) for desk in ("ana", "beto")]
    assert shown[0] == shown[1]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT for one process")
def test_ctrl_c_ends_a_round_with_a_server_that_says_nothing(
    run: Run, dav: Server, line: Line, tmp_path: Path, environment: dict[str, str]
) -> None:
    make_folder(dav.store / "Círculo 2")
    assert run("ana", "init", "--template", "empty", "--person", "Ana")[0] == 0
    assert run("ana", "place", "add", "webdav", dav.where("Círculo 2", line.port), "--user", USER)[0] == 0
    line.trouble = Trouble(hang)
    line.seen.clear()
    with subprocess.Popen(
        [*PROGRAM, "--desk", tmp_path / "ana", "sync"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        while not line.seen:
            assert process.poll() is None
            line.over.wait(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert not line.over.is_set()
        assert process.stderr is not None
        assert "Interrumpido" in process.stderr.read()
    line.trouble = None
    assert run("ana", "sync")[0] == 0
