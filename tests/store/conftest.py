"""What tests of the store share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import strategies as st
from tests.store.laptops import Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


# Times are always aware: a record with a naive one is refused.
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """One laptop with an empty desk."""
    made = Laptop(tmp_path / "desk", 1)
    yield made
    made.database.close()
