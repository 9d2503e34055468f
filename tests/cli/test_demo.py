"""The demonstration leaves what its README promises, again and again, and touches nobody's files."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.cli.main import main


def test_the_demonstration_leaves_signed_papers_two_desks_and_pictures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "demo"
    for _ in range(2):
        assert main(["demo", "--out", str(out), "--language", "es"]) == 0
    steps = capsys.readouterr().err
    assert "[8/8]" in steps
    names = {path.name for path in out.iterdir()}
    assert {"acta-001-bogota-50-50.pdf", "acta-002-bogota-50-50.pdf", "informe-2026-T4.pdf"} <= names
    assert {"reporte-2026-T4.xlsx", "circulo-raiz.pem", "desk-coordinator", "desk-secretary", "shared"} <= names
    assert {"home-light.png", "home-dark.png"} <= {path.name for path in (out / "screens").iterdir()}
    papers = [str(path) for path in out.glob("*.pdf")]
    root = str(out / "circulo-raiz.pem")
    assert main(["--desk", str(tmp_path / "none"), "verify", *papers, "--root", root, "--quiet"]) == 0
    assert main(["--desk", str(tmp_path / "none"), "verify", *papers, "--quiet"]) == 1


def test_a_folder_with_other_files_is_refused_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tesis.pdf").write_bytes(b"mine")
    assert main(["demo", "--out", str(tmp_path), "--language", "es"]) == 3
    assert "no son de la demostración" in capsys.readouterr().err
    assert (tmp_path / "tesis.pdf").read_bytes() == b"mine"
