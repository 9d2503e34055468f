"""The workbook read back by another library: typed cells, codes as text, and texts that stay texts."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import datetime, time
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from tests.documents.conftest import opened
from tests.documents.papers import PEOPLE, TASKS
from tests.documents.reports import ATTENDANCE, report

from circledesk.documents.scribe import ReportlabScribe
from circledesk.services.ports.documents import Written

SHEETS = [
    "Leeme",
    "Sesiones",
    "Asistencia",
    "Decisiones",
    "Tareas",
    "Compromisos del plan",
    "Hitos",
    "Avances",
    "Catalogos",
]
RISKY = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("https://x.example")',
    "https://x.example",
    "007",
]


def read(content: bytes) -> Workbook:
    """The workbook as openpyxl reads it."""
    return load_workbook(BytesIO(content))


def columns(book: Workbook, sheet: str) -> dict[str, int]:
    """Title to column number, from 1."""
    return {str(cell.value): number for number, cell in enumerate(book[sheet][1], start=1)}


@pytest.fixture(scope="module")
def book(scribe: ReportlabScribe) -> Workbook:
    return read(scribe.workbook(report()))


def test_the_sheets_are_those_promised(book: Workbook) -> None:
    assert book.sheetnames == SHEETS


def test_dates_times_and_percentages_are_values_of_their_type(book: Workbook) -> None:
    sheet, at = book["Sesiones"], columns(book, "Sesiones")
    assert sheet.cell(2, at["Fecha"]).value == datetime(2022, 3, 15)  # noqa: DTZ001 - Excel knows no zones
    assert sheet.cell(2, at["Fecha"]).number_format == "dd/mm/yyyy"
    assert sheet.cell(2, at["Inicio"]).value == time(9, 5)
    assert sheet.cell(2, at["Asistencia"]).value == pytest.approx(5 / 7)
    assert sheet.cell(2, at["Asistencia"]).number_format == "0%"
    assert sheet.cell(2, at["Presentes"]).value == 5
    assert sheet.cell(3, at["Fin"]).value is None
    tasks, where = book["Tareas"], columns(book, "Tareas")
    assert tasks.cell(3, where["Avance"]).value == pytest.approx(0.4)
    assert tasks.cell(3, where["Vence"]).value is None


def test_codes_keep_their_zeros(book: Workbook) -> None:
    sheet, at = book["Sesiones"], columns(book, "Sesiones")
    assert sheet.cell(2, at["Código de localidad"]).value == "03"
    assert sheet.cell(2, at["Código de localidad"]).number_format == "@"
    assert sheet.cell(2, at["Localidad"]).value == "Santa Fe"
    assert sheet.cell(2, at["Acta"]).value == "004"


def test_every_data_sheet_has_a_frozen_and_filtered_heading_and_no_merged_cells(book: Workbook) -> None:
    for name in SHEETS[1:]:
        sheet = book[name]
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref is not None
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.print_title_rows == "$1:$1"
        titles = [cell.value for cell in sheet[1]]
        assert len(set(titles)) == len(titles)
        assert not [title for title in titles if str(title).startswith("documents.")]
    assert not [sheet.title for sheet in book if sheet.merged_cells.ranges]


def test_there_is_no_formula_and_no_link_in_the_book(scribe: ReportlabScribe) -> None:
    tasks = tuple(replace(TASKS[0], text=text, label=text, responsible=text, note=text) for text in RISKY)
    content = scribe.workbook(report(tasks=tasks))
    sheet, at = read(content)["Tareas"], columns(read(content), "Tareas")
    for row, text in enumerate(RISKY, start=2):
        cell = sheet.cell(row, at["Descripción"])
        assert cell.data_type == "s"
        assert cell.value == text.replace("\r", "\n")
        assert cell.hyperlink is None
    with zipfile.ZipFile(BytesIO(content)) as package:
        parts = "".join(package.read(name).decode() for name in package.namelist() if "sheet" in name)
    assert "<f>" not in parts
    assert "hyperlink" not in parts


def test_a_risky_text_stays_text_when_somebody_edits_its_cell(scribe: ReportlabScribe) -> None:
    content = scribe.workbook(report(tasks=(replace(TASKS[0], text="=1+1"),)))
    book = read(content)
    cell: Any = book["Tareas"].cell(2, columns(book, "Tareas")["Descripción"])
    assert cell.quotePrefix


def test_texts_longer_than_a_cell_are_cut_visibly(scribe: ReportlabScribe) -> None:
    book = read(scribe.workbook(report(tasks=(replace(TASKS[0], text="a" * 40_000),))))
    shown = str(book["Tareas"].cell(2, columns(book, "Tareas")["Descripción"]).value)
    assert len(shown) == 32_767
    assert shown.endswith("…")


def test_odd_characters_do_not_break_the_file(scribe: ReportlabScribe) -> None:
    book = read(scribe.workbook(report(circle="🎉 \x00\x1b \ud83d", notes=("\x07",))))
    assert book.sheetnames == SHEETS


def test_the_readme_says_what_the_file_is(book: Workbook) -> None:
    lines = {str(row[0].value): row[1].value for row in book["Leeme"].iter_rows(min_row=3, max_col=2)}
    assert lines["Período"] == "2022-T1"
    assert lines["Datos con corte a"] == datetime(2022, 3, 31)  # noqa: DTZ001 - Excel knows no zones
    assert str(lines["Código de verificación"]).startswith("circledesk:v1:")
    assert str(lines["Sesiones"]).startswith("2 filas.")


def test_the_properties_name_the_document_and_a_fixed_moment(book: Workbook) -> None:
    assert str(book.properties.keywords).startswith("circledesk:v1:7c1e0f58")
    assert book.properties.created.replace(tzinfo=None) == datetime(2022, 4, 5, 10, 30)  # noqa: DTZ001


def test_members_of_the_package_carry_no_clock(scribe: ReportlabScribe) -> None:
    with zipfile.ZipFile(BytesIO(scribe.workbook(report()))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_catalogue_lists_every_code_with_its_name(book: Workbook) -> None:
    rows = [tuple(cell.value for cell in row) for row in book["Catalogos"].iter_rows(min_row=2)]
    assert ("Localidad", "03", "Santa Fe") in rows
    assert ("Nivel (escala OGP)", "no_evidence", "sin evidencia disponible") in rows
    assert ("Estamento", "academia", "academia") in rows


def test_the_acta_carries_its_own_session(written_acta: Written) -> None:
    with opened(written_acta.content) as pdf:
        files = {str(file.UF): bytes(file.EF.F.read_bytes()) for file in pdf.Root.AF}
    book = read(files["libro.xlsx"])
    assert book.sheetnames == [name for name in SHEETS if name not in {"Compromisos del plan", "Hitos"}]
    sessions, at = book["Sesiones"], columns(book, "Sesiones")
    assert sessions.max_row == 2
    assert sessions.cell(2, at["Acta"]).value == "004"
    assert sessions.cell(2, at["N.º de sesión"]).value == 4
    assert book["Asistencia"].max_row == 1 + len(PEOPLE)
    assert book["Asistencia"].cell(2, columns(book, "Asistencia")["Primera llegada"]).value == time(9, 5)


def test_no_contact_data_has_a_column(book: Workbook) -> None:
    titles = {title.lower() for name in SHEETS for title in columns(book, name)}
    assert not [title for title in titles if "correo" in title or "tel" in title.split()]
    assert len(ATTENDANCE) < book["Asistencia"].max_row


def test_rows_are_as_tall_as_their_wrapped_texts(scribe: ReportlabScribe) -> None:
    tasks = (replace(TASKS[0], text="Corto."), replace(TASKS[0], text="Un texto largo. " * 30))
    sheet = read(scribe.workbook(report(tasks=tasks)))["Tareas"]
    short, long = (sheet.row_dimensions[row].height for row in (2, 3))
    assert short is not None
    assert long is not None
    assert short < 50 < long <= 409
