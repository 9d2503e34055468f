"""The first schema, as it was when the program was first given out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Make every table; the statements are frozen beside this file."""
    script = Path(__file__).with_suffix(".sql").read_text("utf-8")
    for statement in script.split(";\n"):
        if statement.strip():
            operations.execute(statement)
