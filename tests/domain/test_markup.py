"""The light markup: what is read and written again is the same, and no word is ever lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.inline import Run, Token, address, plain, runs, tokens, written
from circledesk.domain.markup import (
    Block,
    Heading,
    Item,
    Kind,
    Paragraph,
    Statement,
    Table,
    cells,
    line_of,
    parse,
    render,
    shown,
    statement_line,
    words_of,
)

SIGNS = st.sampled_from(
    [*"ab ñ*\\[]()|#>-•.0 \n", "**", "](", "- ", "1. ", "## ", "https://a.co/x", "mailto:x@y.co", "😀", "| ", "> "]
)
MARKED = st.lists(SIGNS, max_size=24).map("".join)


@given(MARKED)
def test_what_is_read_and_written_again_reads_the_same(text: str) -> None:
    blocks = parse(text)
    assert parse(render(blocks)) == blocks


@given(MARKED)
def test_the_stretches_of_a_line_follow_without_a_gap(line: str) -> None:
    found = tokens(line)
    assert [one.start for one in found] == [0, *(one.end for one in found)][: len(found)]
    assert "".join(line[one.start : one.end] for one in found) == line


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12)
RUN = st.builds(Run, WORDS, st.booleans(), st.sampled_from(["", "https://datos.gov.co/a", "evidence:0190"]))


@given(st.lists(RUN, max_size=5).map(tuple))
def test_any_words_written_are_read_word_for_word(found: tuple[Run, ...]) -> None:
    text = render([Paragraph(found)])
    assert "".join(words_of(block) for block in parse(text)).split() == plain(found).split()
    assert all(isinstance(block, Paragraph) for block in parse(text))


@given(st.lists(st.lists(RUN, min_size=1, max_size=2).map(tuple), min_size=1, max_size=3))
def test_cells_keep_their_words_apart(row: list[tuple[Run, ...]]) -> None:
    (table,) = parse(render([Table((tuple(row), *([tuple(row)] * 2)))])) or [Table(())]
    if any(plain(cell).strip() for cell in row):
        assert isinstance(table, Table)
        assert [plain(cell).split() for cell in table.rows[0]] == [plain(cell).split() for cell in row]


def test_each_kind_of_line_is_known() -> None:
    text = "## Avance\n### Detalle\nPárrafo.\n- uno\n  - dos\n3) tres\n\n| A | B |\n|---|---|\n| c | |"
    assert parse(text) == [
        Heading(1, (Run("Avance"),)),
        Heading(2, (Run("Detalle"),)),
        Paragraph((Run("Párrafo."),)),
        Item(0, None, (Run("uno"),)),
        Item(1, None, (Run("dos"),)),
        Item(0, 3, (Run("tres"),)),
        Table((((Run("A"),), (Run("B"),)), ((Run("c"),), ()))),
    ]


def test_bold_words_and_links_are_known_and_their_signs_are_not_words() -> None:
    assert runs("La **meta 1** ver [el dato](https://datos.gov.co/a_b) o https://x.co.") == (
        Run("La "),
        Run("meta 1", bold=True),
        Run(" ver "),
        Run("el dato", target="https://datos.gov.co/a_b"),
        Run(" o "),
        Run("https://x.co", target="https://x.co"),
        Run("."),
    )


@pytest.mark.parametrize(
    "text", ["2 ** 3", "** suelto", "a **b", "[sin destino]", "[x](javascript:alert)", "5*3*2", "****"]
)
def test_signs_that_say_nothing_are_words(text: str) -> None:
    assert plain(runs(text)) == text


def test_an_escaped_sign_is_a_word() -> None:
    assert parse("\\- no es lista\n12\\. tampoco\n\\*\\*ni negrita**") == [
        Paragraph((Run("- no es lista"),)),
        Paragraph((Run("12. tampoco"),)),
        Paragraph((Run("**ni negrita**"),)),
    ]


def test_who_asked_for_a_statement_is_known() -> None:
    text = statement_line("Discrepancia", "Íngrid Ñáñez", "no comparte la cifra.")
    (found,) = parse(text)
    assert found == Statement("Discrepancia", "Íngrid Ñáñez", (Run("no comparte la cifra."),))
    assert found.dissent
    assert not Statement("Constancia", "Ana", ()).dissent
    assert line_of("> cita sin más").kind is Kind.PARAGRAPH
    assert line_of("> Nota de Ana: x").kind is Kind.PARAGRAPH


def test_only_addresses_that_lead_somewhere_known_are_targets() -> None:
    assert address(" https://x.co/a b(1)|ñ ") == "https://x.co/a%20b%281%29%7C%C3%B1"
    assert address("javascript:alert(1)") == ""
    assert address("file:///etc/passwd") == ""


def test_bold_never_embraces_the_blanks_beside_it() -> None:
    assert written((Run("a"), Run(" b ", bold=True), Run("c"))) == "a **b** c"


def test_a_row_knows_where_its_cells_stand() -> None:
    row = "| a \\| b | c |"
    assert [row[start:end] for start, end in cells(row)] == [" a \\| b ", " c "]
    open_row = "| a | b"
    assert [open_row[start:end] for start, end in cells(open_row)] == [" a ", " b"]


def test_people_read_no_signs() -> None:
    text = "## Tema\n- **uno** y [dos](https://x.co)\n2. tres\n| a | b |\n> Constancia de Ana: ver\n\\- cuatro"
    assert shown(text) == "Tema\nuno y dos\n2. tres\na b\nAna: ver\n- cuatro"


def test_two_tables_stay_two() -> None:
    tables: list[Block] = [Table((((Run("a"),),),)), Table((((Run("b"),),),))]
    assert parse(render(tables)) == tables


def test_an_unmarked_line_is_one_stretch() -> None:
    assert tokens("palabras", 2, 5) == [Token(2, 5)]
    assert tokens("", 0) == []
