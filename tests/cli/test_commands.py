"""Commands on a real desk: results on one stream, problems on the other, in the person's language."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.services.sessions import session

from circledesk.cli.main import main
from circledesk.store.folder import FILE_NAME

PASSPHRASE = "frase de una prueba"
Run = Callable[..., "Outcome"]


class Outcome:
    """What one command answered."""

    def __init__(self, code: int, out: str, problems: str) -> None:
        self.code, self.out, self.problems = code, out, problems

    @property
    def data(self) -> Any:  # noqa: ANN401 - whatever the command says
        """The result of a command run with `--json`."""
        return json.loads(self.out)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of the real plan, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("pattern") / "desk"
    os.environ["CIRCLEDESK_PASSPHRASE"] = PASSPHRASE
    try:
        assert main(["--desk", str(folder), "--quiet", "init", "--template", "demo", "--person", "Wilmer"]) == 0
    finally:
        del os.environ["CIRCLEDESK_PASSPHRASE"]
    return folder


@pytest.fixture
def desk(tmp_path: Path, pattern: Path) -> Path:
    """A desk of this test's own."""
    return Path(shutil.copytree(pattern, tmp_path / "desk"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs one command in this process, in Spanish unless told otherwise."""
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", PASSPHRASE)

    def command(*words: str | Path, language: str = "es") -> Outcome:
        capsys.readouterr()
        code = main([*map(str, words), "--language", language])
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return command


def written(folder: Path, document: dict[str, Any]) -> Path:
    """A session's file."""
    path = folder / "sesion.json"
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


def test_init_makes_a_circle_and_info_tells_of_it(run: Run, tmp_path: Path) -> None:
    made = run(
        "--desk", tmp_path / "new", "init", "--person", "Ana", "--device", "portátil", "--name", "Círculo de prueba"
    )
    assert made.code == 0
    assert "«Círculo de prueba»" in made.out
    told = run("info", "--desk", tmp_path / "new", "--json")
    assert told.data["circle"] == "Círculo de prueba"
    assert told.data["device"] == "portátil"
    assert told.data["commitments"] == 6
    assert told.data["sessions"] == 0
    again = run("--desk", tmp_path / "new", "init")
    assert (again.code, again.out) == (3, "")
    assert "ya hay datos" in again.problems


def test_a_session_is_recorded_shown_and_edited_by_recording_it_again(run: Run, desk: Path, tmp_path: Path) -> None:
    document = session(id="prueba/1", start="2026-11-18T09:05", planned={"start": "2026-11-18T09:00"})
    file = written(tmp_path, document)
    first = run("--desk", desk, "record", file, "--json")
    assert first.code == 0
    assert first.data["outcome"] == "new"
    assert run("--desk", desk, "record", file, "--json").data["outcome"] == "unchanged"
    document["place"] = "Sala 9"
    written(tmp_path, document)
    assert run("--desk", desk, "record", file, "--json").data["outcome"] == "changed"
    shown = run("--desk", desk, "show", "minutes", "prueba/1")
    assert "Sala 9" in shown.out
    assert "D-BORRADOR-" in shown.out
    assert "(a favor 6, en contra 0, en blanco 0, abstención 1)" in shown.out
    by_day = run("--desk", desk, "show", "session", "2026-11-18", "--json")
    assert by_day.data["meeting"]["id"] == first.data["session"]


def test_the_schema_that_is_printed_accepts_what_is_recorded(run: Run) -> None:

    printed = run("schema", "session")
    schema = json.loads(printed.out)
    Draft202012Validator.check_schema(schema)
    assert Draft202012Validator(schema).is_valid(session())


@pytest.mark.parametrize(
    "kind",
    [
        *("plans", "commitments", "milestones", "institutions", "bodies", "people", "sessions"),
        *("decisions", "tasks", "checkins", "evidence", "papers", "settings"),
    ],
)
@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_every_kind_is_shown_in_every_language(run: Run, desk: Path, kind: str, language: str) -> None:
    shown = run("--desk", desk, "show", kind, language=language)
    assert shown.code == 0
    assert not [word for word in shown.out.split() if word.startswith(("cli.", "enums.", "settings."))]
    assert isinstance(run("--desk", desk, "show", kind, "--json").data, list)


def test_one_session_is_shown_with_its_roll_and_quorum(run: Run, desk: Path) -> None:
    shown = run("--desk", desk, "show", "attendance", "bogota-50-50/2026-11-17")
    assert "Lía Fernanda Imaginaria Niño · integrante · con suplente o delegado · Licencia de maternidad" in shown.out
    assert "Quórum decisorio" in shown.out
    history = run("--desk", desk, "show", "history", run_id(run, desk), "--json")
    assert any(entry["column"] == "place" for entry in history.data)


def run_id(run: Run, desk: Path) -> str:
    """The id of the session of 17 November."""
    return str(run("--desk", desk, "show", "session", "2026-11-17", "--json").data["meeting"]["id"])


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["shw"], 2, "'shw' no es uno de los valores posibles"),
        (["show"], 2, "Falta lo siguiente: CLASE"),
        (["show", "people", "--colour"], 2, "No se entiende: --colour"),
        (["export", "acta"], 2, "Falta lo siguiente: SESIÓN"),
        (["export", "report", "--as-of", "mañana"], 3, "«mañana» no es una fecha"),
        (["export", "report", "--period", "2026-5"], 3, "«2026-5» no es un período"),
        (["sign", "acta", "x", "--as", "king"], 2, "'king' no es uno de los valores posibles"),
        (["show", "session"], 3, "necesita decir de qué"),
        (["show", "session", "nada"], 3, "No hay una sesión «nada»"),
        (["show", "minutes", "Bogotá"], 3, "No hay una sesión «Bogotá»"),
        (["record", "no-existe.json"], 4, "No existe el archivo «no-existe.json»"),
        (["verify", "no-existe.pdf"], 4, "No existe el archivo «no-existe.pdf»"),
        (["settle", "1", "1"], 3, "hay 0"),
        (["settle", "uno", "1"], 2, "el valor 'uno' no sirve"),
        (["place", "add", "folder", "/no/such/folder"], 4, "/no/such/folder"),
        (["sync"], 3, "todavía no comparte con nadie"),
        (["join", "no-existe.invitation"], 4, "No existe el archivo"),
    ],
)
def test_what_cannot_be_done_is_said_in_spanish(run: Run, desk: Path, words: list[str], code: int, said: str) -> None:
    refused = run("--desk", desk, *words)
    assert (refused.code, refused.out) == (code, "")
    assert said in refused.problems
    english = ("error:", "usage:", "unrecognized", "invalid", "required", "expected", "Traceback")
    assert not [word for word in english if word in refused.problems]


def test_problems_are_json_too_when_asked(run: Run, desk: Path) -> None:
    refused = run("--desk", desk, "show", "session", "nada", "--json")
    error = json.loads(refused.problems)["error"]
    assert error["code"] == "session_unknown"
    assert error["facts"] == {"name": "nada"}
    usage = run("show", "--json")
    assert json.loads(usage.problems)["error"]["code"] == "usage"


def test_a_wrong_passphrase_opens_nothing(run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "otra frase distinta")
    refused = run("--desk", desk, "info")
    assert (refused.code, refused.out) == (3, "")
    assert "no abre los datos" in refused.problems


def test_the_passphrase_comes_from_a_file_and_nobody_is_asked_without_a_terminal(
    run: Run, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CIRCLEDESK_PASSPHRASE")
    assert "Falta la frase de acceso" in run("--desk", desk, "info").problems
    (tmp_path / "phrase").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    assert run("--desk", desk, "info", "--passphrase-file", tmp_path / "phrase").code == 0
    (tmp_path / "phrase").write_text("", encoding="utf-8")
    assert run("--desk", desk, "info", "--passphrase-file", tmp_path / "phrase").code == 3


def test_a_desk_that_is_not_there_or_damaged_says_so(run: Run, desk: Path, tmp_path: Path) -> None:
    assert "no hay datos de CircleDesk" in run("--desk", tmp_path / "empty", "info").problems
    assert not (tmp_path / "empty").exists()
    (desk / FILE_NAME).write_bytes(b"\0" * 8192)
    damaged = run("--desk", desk, "info")
    assert damaged.code == 3
    assert "dañad" in damaged.problems


def test_the_desk_may_be_named_before_or_after_the_command_or_by_the_environment(
    run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("--desk", desk, "place", "list").code == 0
    assert run("place", "list", "--desk", desk).code == 0
    monkeypatch.setenv("CIRCLEDESK_HOME", str(desk))
    assert run("place", "list").code == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"body": None}, "'"),
        ({"mood": "good"}, "No se conoce el campo «mood» en $"),
        ({"start": "ayer"}, "El valor «ayer» en start"),
        ({"modality": "telepathy"}, "no es uno de los admitidos: in_person, virtual, mixed"),
        ({"agenda": [{"title": "Sin clave"}]}, "Falta «key» en agenda[0]"),
        ({"attendance": [{"person": "Amparo Ficticia Rojas", "stays": [{"left": "10:00"}]}]}, "Falta «arrived»"),
    ],
)
def test_a_misshapen_session_is_refused_with_its_place(
    run: Run, desk: Path, tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    document = session(id="mal", **change)
    document = {name: value for name, value in document.items() if value is not None}
    refused = run("--desk", desk, "record", written(tmp_path, document))
    assert refused.code == 3
    assert said in refused.problems or "Falta «body»" in refused.problems
    assert run("--desk", desk, "info", "--json").data["sessions"] == 5


def test_edge_23_a_localidad_without_its_zero_is_refused_by_name(run: Run, desk: Path, tmp_path: Path) -> None:
    refused = run("--desk", desk, "record", written(tmp_path, session(id="mal", localidad="3")))
    assert refused.code == 3
    assert "localidad" in refused.problems
    assert run("--desk", desk, "info", "--json").data["sessions"] == 5


def test_json_that_is_no_json_names_line_and_column(run: Run, desk: Path, tmp_path: Path) -> None:
    (tmp_path / "roto.json").write_text('{"id": 1,\n "body": }', encoding="utf-8")
    refused = run("--desk", desk, "record", tmp_path / "roto.json")
    assert refused.code == 3
    assert "línea 2, columna 10" in refused.problems


def test_a_fault_of_the_rules_names_its_place(run: Run, desk: Path, tmp_path: Path) -> None:
    document = session(id="mal")
    document["decisions"][2]["tally"] = {"in_favour": 40}
    refused = run("--desk", desk, "record", written(tmp_path, document))
    assert refused.code == 3
    assert "Hay 40 votos" in refused.problems
    assert "decisions[2]" in refused.problems


def test_an_acta_is_signed_by_both_and_verified_with_and_without_the_root(run: Run, desk: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "acta.pdf"
    named = "bogota-50-50/2026-09-22"
    assert run("--desk", desk, "sign", "acta", named, "--as", "chair", "--out", pdf).code == 0
    assert run("--desk", desk, "verify", pdf).code == 2
    assert run("--desk", desk, "sign", "acta", named, "--as", "secretary", "--out", pdf).code == 0
    known = run("--desk", desk, "verify", pdf)
    assert known.code == 0
    assert "Amparo Ficticia Rojas" in known.out
    assert run("--desk", tmp_path / "nowhere", "verify", pdf).code == 1
    whole = pdf.read_bytes()
    (tmp_path / "forged.pdf").write_bytes(whole[:40_000] + b"\0\0" + whole[40_002:])
    both = run("--desk", desk, "verify", pdf, tmp_path / "forged.pdf", "--json")
    assert both.code == 2
    assert [one["exit"] for one in both.data] == [0, 2]
    again = run("--desk", desk, "sign", "acta", named, "--as", "chair")
    assert again.code == 3
    edited = run("--desk", desk, "record", written(tmp_path, {"id": named, "body": "COBOG0006", "place": "Otro"}))
    assert edited.code == 3


def test_documents_are_written_whole_or_not_at_all(run: Run, desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "salida"
    out.mkdir()
    assert run("--desk", desk, "export", "workbook", "--period", "2026-T4", "--out", out).code == 0
    assert [path.name for path in out.iterdir()] == ["reporte-2026-T4.xlsx"]
    refused = run("--desk", desk, "export", "workbook", "--period", "2026-T4", "--out", tmp_path / "no" / "x.xlsx")
    assert refused.code == 4
    assert "No se puede escribir" in refused.problems
    assert "la carpeta no existe" in refused.problems
    assert not (tmp_path / "no").exists()


def test_a_session_that_was_held_has_no_constancia(run: Run, desk: Path, tmp_path: Path) -> None:
    refused = run("--desk", desk, "export", "constancia", "2026-11-17", "--out", tmp_path)
    assert refused.code == 3
    assert "no hay constancia de no realización" in refused.problems
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_named(run: Run, desk: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(stat.S_IRUSR | stat.S_IXUSR)
    refused = run("--desk", desk, "export", "workbook", "--out", closed / "x.xlsx")
    assert refused.code == 4


def test_two_laptops_share_a_session_through_a_folder(run: Run, desk: Path, tmp_path: Path) -> None:
    other, shared, letter = tmp_path / "other", tmp_path / "shared", tmp_path / "carta.invitation"
    shared.mkdir()
    assert run("--desk", desk, "place", "add", "folder", shared).code == 0
    told = run("--desk", desk, "sync")
    assert told.code == 0
    assert "recibiendo" in told.problems
    assert run("--desk", desk, "invite", "--out", letter).code == 0
    joined = run("--desk", other, "join", letter, "--device", "segundo")
    assert joined.code == 0
    assert "Compare estas palabras" in joined.out
    for folder in (desk, other, desk, other):
        assert run("--desk", folder, "sync").code == 0
    assert run("--desk", other, "info", "--json").data["sessions"] == 5
    assert len(run("--desk", other, "devices", "--json").data) == 2
    for folder, place in ((desk, "Sala A"), (other, "Sala B")):
        document = {"id": "bogota-50-50/2026-11-17", "body": "COBOG0006", "place": place}
        assert run("--desk", folder, "record", written(tmp_path, document)).code == 0
    for folder in (desk, other, desk):
        assert run("--desk", folder, "sync").code == 0
    conflicts = run("--desk", desk, "conflicts", "--json").data
    assert {one["value"] for one in conflicts[0]["values"]} == {"Sala A", "Sala B"}
    assert run("--desk", desk, "settle", "1", "9").code == 3
    assert run("--desk", desk, "settle", "1", "1").code == 0
    assert run("--desk", desk, "conflicts").out.startswith("No hay nada")


def test_a_failed_join_leaves_no_half_desk(run: Run, tmp_path: Path) -> None:
    (tmp_path / "no.invitation").write_bytes(b"no invitation")
    refused = run("--desk", tmp_path / "new", "join", tmp_path / "no.invitation")
    assert refused.code == 3
    assert not (tmp_path / "new").exists()


def test_a_mistake_of_ours_is_reported_in_a_file(run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("circledesk.cli.founding._facts", lambda _desk: 1 / 0)
    failed = run("--desk", desk, "info")
    assert failed.code == 5
    path = failed.problems.rsplit(" ", 1)[-1].strip().rstrip(".")
    assert "ZeroDivisionError" in Path(f"{path}").read_text(encoding="utf-8")


def test_the_program_starts_and_stops_cleanly_as_a_process(desk: Path) -> None:
    program = [sys.executable, "-m", "circledesk", "--desk", str(desk), "--language", "es"]
    environment = {**os.environ, "CIRCLEDESK_PASSPHRASE": PASSPHRASE}
    helped = subprocess.run([*program, "--help"], capture_output=True, text=True, env=environment, check=False)
    assert helped.returncode == 0
    assert "órdenes" in helped.stdout
    closed = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$@" show people | true', "bash", *program],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert closed.stderr == ""


def test_without_a_display_the_window_says_so(desk: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_" not in name}
    environment["CIRCLEDESK_LANGUAGE"] = "es"
    done = subprocess.run(
        [sys.executable, "-m", "circledesk", "run", "--desk", str(desk)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 4
    assert "No se puede abrir la ventana" in done.stderr
