"""An acta gets its number once, and takes edits only while it is a draft."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from circledesk.domain.errors import DomainError
from circledesk.domain.minutes import Minutes, MinutesState, Number, minutes_id

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
DRAFT = Minutes(id=minutes_id("m"), meeting_id="m")


def test_a_draft_has_a_label_that_is_no_number() -> None:
    assert DRAFT.label.startswith("BORRADOR-")
    assert DRAFT.issued(Number(year=2026, number=4), NOON).label == "004"


def test_issuing_twice_is_refused() -> None:
    issued = DRAFT.issued(Number(year=2026, number=4), NOON)
    with pytest.raises(DomainError, match="minutes_already_issued"):
        issued.issued(Number(year=2026, number=5), NOON)


@pytest.mark.parametrize("state", [MinutesState.AWAITING_SIGNATURES, MinutesState.SIGNED, MinutesState.ANNULLED])
def test_what_is_no_draft_takes_no_edits(state: MinutesState) -> None:
    with pytest.raises(DomainError, match="minutes_frozen"):
        Minutes(id="x", meeting_id="m", state=state).require_open()
