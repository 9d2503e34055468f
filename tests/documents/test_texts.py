"""A long text comes out as what its author made of it, and every word of it is printed."""

from __future__ import annotations

from dataclasses import replace

import pikepdf
import pytest
from tests.documents.conftest import opened, text_of
from tests.documents.papers import ITEMS, acta
from tests.documents.structure_reader import tree

from circledesk.documents.scribe import ReportlabScribe
from circledesk.services.papers import EvidenceLine

PHOTO = EvidenceLine(title="Foto", file_name="foto.png", file="a" * 64, link="", public=False, evidence_id="0190")


def written(scribe: ReportlabScribe, text: str) -> bytes:
    return scribe.acta(acta(items=(replace(ITEMS[4], text=text, check_ins=()),), annexes=(PHOTO, PHOTO))).content


def roles(pdf: pikepdf.Pdf) -> list[str]:
    return [node.role for node in tree(pdf).walk()]


def test_a_table_has_a_header_row_and_as_many_cells_in_each(scribe: ReportlabScribe) -> None:
    with opened(written(scribe, "| Localidad | Cifra |\n| Usme | 3 |\n| Suba | 4 |")) as pdf:
        table = tree(pdf).all("Table")[-1]
    assert [[cell.role for cell in row.kids] for row in table.kids] == [["TH", "TH"], ["TH", "TD"], ["TH", "TD"]]


def test_a_list_within_a_list_stands_below_its_entry(scribe: ReportlabScribe) -> None:
    with opened(written(scribe, "- uno\n  - dos\n- tres")) as pdf:
        outer, inner = (found for found in tree(pdf).all("L") if str(found.entry.A.ListNumbering) == "/Disc")
    assert [len(outer.kids), len(inner.kids)] == [2, 1]
    assert inner in outer.kids[0].kids[1].kids


def test_numbers_are_printed_as_they_were_typed(scribe: ReportlabScribe) -> None:
    assert "4. cuatro 7. siete" in text_of(written(scribe, "4. cuatro\n7) siete"))


def test_where_words_lead_is_printed_beside_them(scribe: ReportlabScribe) -> None:
    text = text_of(written(scribe, "Ver [el dato](https://x.co/a) y https://y.co; [la foto](evidence:0190)."))
    assert "Ver el dato (https://x.co/a) y https://y.co; la foto (anexo 2)." in text


def test_an_attachment_that_is_gone_leaves_its_words(scribe: ReportlabScribe) -> None:
    assert "Ver la foto." in text_of(written(scribe, "Ver [la foto](evidence:0191)."))


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("> Constancia de Ana Ruiz: pidió la cifra.", "Constancia que solicita Ana Ruiz"),
        ("> Discrepancia de Ana Ruiz: pidió la cifra.", "Discrepancia que expresa Ana Ruiz"),
    ],
)
def test_a_statement_says_whose_it_is(scribe: ReportlabScribe, line: str, title: str) -> None:
    assert f"{title} pidió la cifra." in text_of(written(scribe, line))
