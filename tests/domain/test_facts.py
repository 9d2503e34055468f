"""What both changed is weighed by the numbers, dates and names in it."""

from __future__ import annotations

import pytest

from circledesk.domain.facts import weighty

BEFORE = "Ana Ruiz propuso reunirse el 3 de marzo."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ana Ruiz propuso reunirse el 4 de marzo.", "Ana Ruiz propuso reunirse el 5 de marzo.", True),
        ("Ana Ruiz propuso reunirse el 3 de abril.", "Ana Peña propuso reunirse el 3 de marzo.", True),
        ("Ana Ruiz propuso verse el 3 de marzo.", "Ana Ruiz propuso reunirse el 5 de marzo.", False),
        ("Ana Ruiz sugirió reunirse el 3 de marzo.", "Ana Ruiz pidió reunirse el 3 de marzo.", False),
        ("", "Ana Ruiz propuso reunirse el tres de marzo.", True),
    ],
)
def test_a_paragraph_weighs_when_both_changed_what_can_be_counted_dated_or_named(
    one: str, other: str, *, expected: bool
) -> None:
    assert weighty(BEFORE, one, other) is expected
