"""Calling a session on the command line: files written, corrected, taken back, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from tests.cli.test_commands import PASSPHRASE, Outcome

from circledesk import bootstrap
from circledesk.cli.main import main
from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.meetings import Meeting
from circledesk.services import meetings
from circledesk.services.meetings import SessionPlan

Circledesk = Callable[..., Outcome]
DAY = "2037-02-17"


def edit(desk: Path, change: Callable[[Meeting], Meeting]) -> None:
    """Change the session of the day as the window would."""
    opened = bootstrap.open_desk(desk, PASSPHRASE)
    with opened.work() as work:
        meeting = next(one for one in work.all(Meeting) if one.starts.year == 2037)
        work.put(change(meeting))
    opened.close()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A circle of invented people with a session planned far ahead."""
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "desk"
    founding = bootstrap.Founding(template="demo", person="Wilmer Inventado", device_name="Portátil")
    made = bootstrap.found_circle(folder, PASSPHRASE, founding)
    with made.work() as work:
        body = next(one for one in work.all(Body) if one.name == "Comité Bogotá 50/50")
        starts = at(date.fromisoformat(DAY), 9)
        meetings.plan(work, SessionPlan(body_id=body.id, starts=starts, place="Sala 3, «Archivo»; piso 2"))
    made.close()
    return folder


@pytest.fixture
def circledesk(desk: Path, capsys: pytest.CaptureFixture[str]) -> Circledesk:
    """Runs one command on that desk, in Spanish."""

    def command(*words: str | Path) -> Outcome:
        capsys.readouterr()
        code = main(["--desk", str(desk), *map(str, words), "--language", "es"])
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return command


def test_a_session_is_called_put_right_and_called_off_with_one_uid(
    circledesk: Circledesk, desk: Path, tmp_path: Path
) -> None:
    out = tmp_path / "salida"
    early = circledesk("export", "convening", DAY, "--out", tmp_path)
    assert early.code == 3
    assert "no se ha convocado" in early.problems
    first = circledesk("convene", DAY, "--channel", "correo", "--out", out, "--json")
    assert (first.code, first.data["sequence"]) == (0, 0)
    ics = next(Path(name) for name in first.data["files"] if name.endswith(".ics"))
    assert ics.name == f"convocatoria-bogota-50-50-{DAY}.ics"
    events = [Calendar.from_ical(ics.read_bytes())]
    assert circledesk("convene", DAY, "--out", out, "--json").data["sequence"] == 0
    edit(desk, lambda one: replace(one, place="Sala 9"))
    moved = circledesk("convene", DAY, "--out", out)
    assert "rectificada (1)" in moved.out
    events.append(Calendar.from_ical(ics.read_bytes()))
    off = circledesk("call-off", DAY, "--reason", "Paro de transporte", "--out", out, "--json")
    assert off.data["sequence"] == 2
    events.append(Calendar.from_ical(ics.read_bytes()))
    found = [one.walk("VEVENT")[0] for one in events]
    assert [one["SEQUENCE"] for one in found] == [0, 1, 2]
    assert len({str(one["UID"]) for one in found}) == 1
    assert [str(one["METHOD"]) for one in events] == ["REQUEST", "REQUEST", "CANCEL"]


def test_the_convening_and_the_sheet_are_written_as_pdf(circledesk: Circledesk, tmp_path: Path) -> None:
    assert circledesk("convene", DAY, "--out", tmp_path).code == 0
    told = circledesk("export", "convening", DAY, "--format", "pdf", "--out", tmp_path / "c.pdf", "--json")
    assert told.data["bytes"] > 1000
    assert circledesk("export", "attendance-sheet", DAY, "--out", f"{tmp_path}/").code == 0
    for name in ("c.pdf", f"asistencia-bogota-50-50-{DAY}.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")


def test_a_session_that_passed_or_has_no_place_is_not_called_and_no_file_is_written(
    circledesk: Circledesk, desk: Path, tmp_path: Path
) -> None:
    edit(desk, lambda one: replace(one, place=""))
    refused = circledesk("convene", DAY, "--out", tmp_path / "salida", "--json")
    assert refused.code == 3
    assert json.loads(refused.problems)["error"]["code"] == "meeting_without_place"
    assert not (tmp_path / "salida").exists()


def test_calling_off_needs_a_reason(circledesk: Circledesk) -> None:
    assert circledesk("call-off", DAY).code == 2
    refused = circledesk("call-off", DAY, "--reason", "  ")
    assert refused.code == 3
    assert "por qué" in refused.problems
