"""Every piece of content is part of the structure or an artifact, and the structure is one a reader can follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from tests.documents.conftest import opened
from tests.documents.papers import DECISION, ITEMS, TASKS, acta, person
from tests.documents.reports import report
from tests.documents.structure_reader import marks_in_content, tree, unmarked

from circledesk.documents.scribe import ReportlabScribe

RICH = """### Sin título de primer nivel
Se leyó **la meta 1** y [el tablero](https://datos.gov.co/tablero), según [la foto](evidence:0190).
## Avance
- uno
  - uno punto uno
    - más adentro
  1. primero
- dos
### Cifras
| Localidad | Encuentros |
| --- | --- |
| Usme | 3 |
| Suba | |
> Constancia de Nhora Ejemplo Muñoz: pidió la cifra.
> Discrepancia de Ómar Supuesto Peña: no la comparte."""
LONG = "Se dejó constancia de la intervención y de las razones expuestas por las organizaciones. " * 120
TALL = replace(
    ITEMS[5],
    text="\n".join([LONG[:600]] * 12 + ["- " + LONG[:900]] * 6),
    decisions=(replace(DECISION, text=LONG), replace(DECISION, text="\n".join(["Primera parte."] * 90))),
    tasks=(replace(TASKS[0], text=LONG), *TASKS),
)


@pytest.fixture(scope="module", params=["acta", "crowded", "tall", "rich", "draft", "report"])
def pdf(request: pytest.FixtureRequest, scribe: ReportlabScribe) -> Iterator[pikepdf.Pdf]:
    crowd = tuple(person(f"Persona Inventada {number}") for number in range(60))
    content = {
        "acta": lambda: scribe.acta(acta()),
        "crowded": lambda: scribe.acta(acta(people=crowd)),
        "tall": lambda: scribe.acta(acta(items=(TALL,))),
        "rich": lambda: scribe.acta(acta(items=(replace(ITEMS[5], text=RICH),))),
        "draft": lambda: scribe.acta(acta(provisional=True, number="BORRADOR-7F3K")),
        "report": lambda: scribe.report(report()),
    }[request.param]().content
    with opened(content) as found:
        yield found


def test_all_content_is_marked(pdf: pikepdf.Pdf) -> None:
    assert not unmarked(pdf)


def test_each_mark_belongs_to_exactly_one_element_of_its_own_role(pdf: pikepdf.Pdf) -> None:
    of_elements = sorted((page, mark, node.role) for node in tree(pdf).walk() for page, mark in node.marks)
    assert of_elements == sorted(marks_in_content(pdf))
    assert len({(page, mark) for page, mark, _ in of_elements}) == len(of_elements)


def test_the_parent_tree_leads_back_from_each_mark(pdf: pikepdf.Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
    assert len(parents) == int(pdf.Root.StructTreeRoot.ParentTreeNextKey)
    for node in tree(pdf).walk():
        for page, mark in node.marks:
            assert parents[int(pdf.pages[page].StructParents)][mark].objgen == node.entry.objgen


def test_headings_begin_at_one_and_never_skip_a_level(pdf: pikepdf.Pdf) -> None:
    levels = [int(node.role[1:]) for node in tree(pdf).walk() if node.role[0] == "H" and node.role[1:].isdigit()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_tables_are_regular_and_their_headers_have_a_scope(pdf: pikepdf.Pdf) -> None:
    tables = tree(pdf).all("Table")
    assert tables
    for table in tables:
        widths = {len(row.kids) for row in table.kids}
        assert {row.role for row in table.kids} == {"TR"}
        assert len(widths) == 1
        assert {cell.role for row in table.kids for cell in row.kids} <= {"TH", "TD"}
        for header in table.all("TH"):
            assert str(header.entry.A.O) == "/Table"
            assert str(header.entry.A.Scope) in {"/Row", "/Column"}


def test_lists_have_labels_and_bodies(pdf: pikepdf.Pdf) -> None:
    for listing in tree(pdf).all("L"):
        assert str(listing.entry.A.ListNumbering) in {"/Decimal", "/Disc"}
        for entry in listing.kids:
            assert [kid.role for kid in entry.kids] == ["Lbl", "LBody"]
            assert all(kid.marks or [below.role for below in kid.kids][:2] == ["P", "L"] for kid in entry.kids)


def test_figures_say_what_they_show_and_where(pdf: pikepdf.Pdf) -> None:
    for figure in tree(pdf).all("Figure"):
        assert len(str(figure.entry.Alt)) > 40
        left, bottom, right, top = (float(number) for number in figure.entry.A.BBox)
        assert 0 < left < right < 612
        assert 0 < bottom < top < 792


def test_pages_are_read_in_the_order_of_the_structure(pdf: pikepdf.Pdf) -> None:
    beginnings = [node.marks[0] for node in tree(pdf).walk() if node.marks]
    assert beginnings == sorted(beginnings)
    assert all(str(page.Tabs) == "/S" for page in pdf.pages)


def test_only_standard_roles_are_used(pdf: pikepdf.Pdf) -> None:
    tabular, running = {"Table", "TR", "TH", "TD"}, {"P", "H1", "H2", "H3", "H4", "H5", "Figure", "Form"}
    standard = tabular | running | {"Document", "Sect", "Div", "L", "LI", "Lbl", "LBody"}
    assert {node.role for node in tree(pdf).walk()} <= standard


def test_no_element_is_left_without_content(pdf: pikepdf.Pdf) -> None:
    empty = [node.role for node in tree(pdf).walk() if not (node.kids or node.marks or node.objects)]
    assert set(empty) <= {"TD"}
