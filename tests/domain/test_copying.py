"""Copied words come in and go out whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.copying import laid_in, page_copy, plain_copy
from circledesk.domain.inline import Run, Runs
from circledesk.domain.markup import Block, Heading, Item, Paragraph, Statement, Table, parse, shown, words_of

WORD = st.sampled_from(["uno", "dos", "ñandú", "12.", "-", "**", "|", "😀", "##", "a|b", "[x](", ">"])
RUNS: st.SearchStrategy[Runs] = st.lists(
    st.builds(Run, st.lists(WORD, min_size=1, max_size=3).map(" ".join), st.booleans()), min_size=1, max_size=2
).map(tuple)
BLOCK: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, RUNS),
    st.builds(Heading, st.integers(1, 2), RUNS),
    st.builds(Item, st.integers(0, 2), st.none() | st.integers(1, 9), RUNS),
    st.builds(Table, st.lists(st.tuples(RUNS, RUNS), min_size=1, max_size=2).map(tuple)),
)
SIDE = st.sampled_from(["", "antes", "- punto ", "fin.", "## tema", "1. "])


def letters(text: str) -> str:
    return "".join(text.split())


@given(st.lists(BLOCK, max_size=4), SIDE, st.sampled_from(["", "después", " y más"]))
def test_every_word_laid_in_is_there_and_none_of_the_line_is_lost(blocks: list[Block], before: str, after: str) -> None:
    made = before + laid_in(blocks, before, after) + after
    wanted = letters("".join(words_of(block) for block in blocks))
    found = letters("".join(words_of(block) for block in parse(made)))
    beside = letters(shown(before).removeprefix("1. ")), letters(after)
    assert found in {f"{beside[0]}{wanted}{beside[1]}", f"1.{wanted}{beside[1]}"}


@pytest.mark.parametrize(
    ("blocks", "before", "after", "made"),
    [
        ([Paragraph((Run("dos"),))], "uno", "tres", " dos "),
        ([Paragraph((Run("dos"),))], "uno ", ".", "dos"),
        ([Item(0, None, (Run("dos"),))], "uno", "", "\n- dos"),
        ([Item(0, None, (Run("dos"),))], "", "tres", "- dos\n"),
        ([Paragraph((Run("dos"),)), Item(0, None, (Run("tres"),))], "uno", "", " dos\n- tres"),
        ([Table((((Run("a"),), (Run("b|c"),)),))], "| x ", " |", "a b\\|c"),
        ([], "uno", "dos", ""),
    ],
)
def test_words_go_on_in_a_line_and_the_rest_stands_on_lines_of_its_own(
    blocks: list[Block], before: str, after: str, made: str
) -> None:
    assert laid_in(blocks, before, after) == made


TEXT = """## Tema
- **uno**
  - dos
3. tres
| a | b |
> Constancia de Ana: ver [x](https://x.co) y [f](evidence:1)
\\- <i>"""


def test_other_programs_read_words_without_signs() -> None:
    assert plain_copy(TEXT) == "Tema\n- uno\n  - dos\n3. tres\na\tb\nConstancia, Ana: ver x y f\n- <i>"


def test_other_programs_get_a_page_in_which_nothing_is_theirs_to_run() -> None:
    page = page_copy(TEXT)
    assert page.startswith(
        '<h2>Tema</h2><ul><li><b>uno</b></li><ul><li>dos</li></ul></ul><ol start="3"><li>tres</li></ol>'
    )
    assert "<th>a</th>" in page
    assert '<a href="https://x.co">x</a> y f' in page
    assert "&lt;i&gt;" in page
    assert plain_copy("") == page_copy("") == ""


def test_a_statement_is_copied_with_whose_it_is() -> None:
    assert Statement("Constancia", "Ana", (Run("x"),)).dissent is False
    assert "<b>Constancia, Ana:</b> x" in page_copy("> Constancia de Ana: x")
