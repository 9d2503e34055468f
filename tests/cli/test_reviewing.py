"""What two laptops disagree on, listed and settled from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.cli.test_commands import desk, pattern, run, written

if TYPE_CHECKING:
    from tests.cli.test_commands import Run

__all__ = ["desk", "pattern", "run"]
SESSION = {"id": "bogota-50-50/2026-11-17", "body": "COBOG0006"}


@pytest.fixture
def pair(run: Run, desk: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Two desks of one circle that have met."""
    other, shared, letter = tmp_path / "other", tmp_path / "shared", tmp_path / "carta.invitation"
    shared.mkdir()
    run("--desk", desk, "place", "add", "folder", shared)
    run("--desk", desk, "sync")
    run("--desk", desk, "invite", "--out", letter)
    run("--desk", other, "join", letter, "--device", "segundo")
    meet(run, (desk, other))
    return desk, other


def meet(run: Run, pair: tuple[Path, Path]) -> None:
    """Everything reaches both."""
    for folder in (*pair, *pair):
        assert run("--desk", folder, "sync").code == 0


def record(run: Run, folder: Path, tmp_path: Path, text: str) -> None:
    """Give the session's theme this text."""
    document = {**SESSION, "agenda": [{"key": "v", "title": "Votación de prueba", "text": text}]}
    assert run("--desk", folder, "record", written(tmp_path, document)).code == 0


def test_a_paragraph_both_changed_is_listed_settled_and_settled_otherwise(
    run: Run, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    record(run, pair[0], tmp_path, "Se abrió.\nSe aprobó con 7 votos.")
    meet(run, pair)
    record(run, pair[0], tmp_path, "Se abrió.\nSe aprobó con 9 votos.")
    record(run, pair[1], tmp_path, "Se abrió.\nSe aprobó con 5 votos.")
    meet(run, pair)
    for folder in pair:
        (line,) = run("--desk", folder, "conflicts", "--json").data
        assert (line["kind"], line["weighty"], line["before"]) == ("paragraph", True, "Se aprobó con 7 votos.")
        assert {one["value"] for one in line["values"]} == {"Se aprobó con 9 votos.", "Se aprobó con 5 votos."}
        assert line["merged"] in {"Se aprobó con 95 votos.", "Se aprobó con 59 votos."}
    shown = run("--desk", pair[0], "conflicts").out
    assert "antes: Se aprobó con 7 votos." in shown
    assert f"0) {line['merged']}" in shown
    assert run("--desk", pair[0], "info", "--json").data["conflicts"] == 1
    assert run("--desk", pair[0], "settle", "1").code == 3
    assert run("--desk", pair[0], "settle", "1", "3").code == 3
    kept = run("--desk", pair[0], "settle", "1", "1", "--json").data["value"]
    meet(run, pair)
    assert run("--desk", pair[1], "conflicts", "--json").data == []
    (reviewed,) = run("--desk", pair[1], "show", "reviews", "--json").data
    assert reviewed["today"] == kept
    again = run("--desk", pair[1], "resettle", reviewed["review"]["id"], "--text", "Se aprobó con 6 votos.")
    assert "Se aprobó con 6 votos." in again.out
    meet(run, pair)
    assert run("--desk", pair[0], "conflicts", "--json").data == []
    assert [one["today"] for one in run("--desk", pair[0], "show", "reviews", "--json").data] == [
        "Se aprobó con 6 votos."
    ] * 2
    assert "Se aprobó con 6 votos." in run("--desk", pair[0], "show", "reviews").out


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_a_merged_paragraph_can_be_kept(run: Run, pair: tuple[Path, Path], tmp_path: Path, language: str) -> None:
    record(run, pair[0], tmp_path, "Se aprobó con 9 votos.")
    record(run, pair[1], tmp_path, "Se aprobó con 5 votos.")
    meet(run, pair)
    found = run("--desk", pair[0], "conflicts", "--json", language=language).data
    paragraphs = [one["number"] for one in found if one["kind"] == "paragraph"]
    assert len(paragraphs) == 1
    assert "cli." not in run("--desk", pair[0], "conflicts", language=language).out
    assert run("--desk", pair[0], "settle", str(paragraphs[0]), "0", language=language).code == 0
