"""What is packed comes back as it was, whatever its texts look like."""

from __future__ import annotations

import msgpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.domain.ids import derived_id
from circledesk.sync.packing import pack, unpack

ROW = derived_id("row")
LOOK_ALIKES = [
    ROW.upper(),
    ROW.replace("-", " "),
    ROW[:8] + ROW[9:] + "-",
    ROW[:-1] + "g",
    ROW[:-1] + "é",
    ROW[:-2] + " 0",
    "-" * 36,
    "0" * 36,
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_a_text_that_only_looks_like_an_id_stays_as_it_was(text: str) -> None:
    for value in (text, [text], [ROW, text, ROW], {"a": [text, None, [ROW]]}):
        assert unpack(pack(value)) == value


def test_ids_take_half_their_letters_wherever_they_stand() -> None:
    for value in (ROW, [ROW], ["text", ROW, 1], {"a": [ROW]}):
        assert len(pack(value)) == len(msgpack.packb(value)) - 20


@settings(max_examples=100)
@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**63), 2**63)
        | st.binary(max_size=20)
        | st.text(max_size=40)
        | st.uuids().map(str)
        | st.sampled_from(LOOK_ALIKES),
        lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
        max_leaves=20,
    )
)
def test_whatever_a_journal_may_hold_comes_back_as_it_was(value: object) -> None:
    assert unpack(pack(value)) == value
