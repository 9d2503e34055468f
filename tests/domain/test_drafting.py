"""What keys make of a line keeps its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.drafting import as_kind, deeper, following, next_cell, number_after, toggled, with_bold
from circledesk.domain.inline import plain, runs
from circledesk.domain.markup import Kind, line_of

LINES = st.lists(st.sampled_from([*"ab ñ*[]\\", "**", "[x](https://a.co)", "- ", "## ", "😀"]), max_size=14).map(
    "".join
)


@given(LINES, st.integers(0, 30), st.integers(0, 30))
def test_bold_changes_no_word(line: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(line)), min(other, len(line))))
    drafted = with_bold(line, start, end)
    if line_of(line).kind is not Kind.ROW and "****" not in drafted.text:
        assert plain(runs(drafted.text, line_of(line).start)).split() == plain(runs(line, line_of(line).start)).split()
    assert 0 <= drafted.start <= drafted.end <= len(drafted.text)


@pytest.mark.parametrize(
    ("line", "start", "end", "made"),
    [
        ("Se aprueba la meta", 11, 18, "Se aprueba **la meta**"),
        ("Se aprueba **la meta**", 13, 20, "Se aprueba la meta"),
        ("Se aprueba la meta", 4, 4, "Se **aprueba** la meta"),
        ("**uno dos**", 2, 5, "uno **dos**"),
        ("**uno** dos", 2, 11, "**uno dos**"),
        ("- punto", 2, 7, "- **punto**"),
        ("| a | bc |", 6, 8, "| a | **bc** |"),
        ("ver [el dato](https://x.co)", 5, 12, "ver **[el dato](https://x.co)**"),
        ("", 0, 0, "****"),
    ],
)
def test_bold_comes_and_goes(line: str, start: int, end: int, made: str) -> None:
    assert with_bold(line, start, end).text == made


def test_the_same_words_stay_selected() -> None:
    drafted = with_bold("Se aprueba la meta", 11, 18)
    assert drafted.text[drafted.start : drafted.end] == "la meta"
    again = with_bold(drafted.text, drafted.start, drafted.end)
    assert (again.text, again.start, again.end) == ("Se aprueba la meta", 11, 18)


def test_a_heading_key_goes_round() -> None:
    line = "- Avance"
    for made in ("## Avance", "### Avance", "Avance", "## Avance"):
        line = toggled(line, Kind.HEADING)
        assert line == made


def test_a_list_key_keeps_how_deep_an_entry_stands() -> None:
    assert toggled("  - uno", Kind.NUMBER, 4) == "  4. uno"
    assert toggled("  4. uno", Kind.NUMBER) == "uno"
    assert deeper("- uno", 1) == "  - uno"
    assert deeper("    - uno", 1) == "    - uno"
    assert deeper("- uno", -1) == "- uno"
    assert deeper("uno", 1) == "uno"


def test_the_line_after_an_entry_is_one_too() -> None:
    assert following("  - uno") == "  - "
    assert following("9. uno") == "10. "
    assert following("- ") is None
    assert following("| a | b |") == "|  |  |"
    assert following("|  |  |") is None
    assert following("## Título") == ""
    assert number_after(["1. a", "2. b"]) == 3
    assert number_after(["a"]) == 1
    assert number_after([]) == 1


def test_one_goes_from_cell_to_cell() -> None:
    row = "| uno | dos |  |"
    assert next_cell(row, 3, 1) == (8, 11)
    assert next_cell(row, 9, 1) == (14, 14)
    assert next_cell(row, 14, 1) is None
    assert next_cell(row, 9, -1) == (2, 5)


@given(LINES, st.sampled_from([Kind.HEADING, Kind.BULLET, Kind.NUMBER]))
def test_another_kind_of_line_keeps_the_words(line: str, kind: Kind) -> None:
    made = as_kind(line, kind, 1)
    assert line_of(made).kind is kind
    assert made[line_of(made).start :] == line[line_of(line).start :].lstrip()
