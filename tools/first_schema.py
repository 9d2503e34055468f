"""Writes the statements of today's tables beside the first migration; only before the program is given out."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine, text

from circledesk.store.migrations import versions
from circledesk.store.tables import METADATA


def statements() -> str:
    """Every statement that makes an empty file of today's schema."""
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    with engine.connect() as connection:
        query = text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name")
        return "".join(f"{' '.join(row.sql.split())};\n" for row in connection.execute(query))


if __name__ == "__main__":
    (Path(versions.__path__[0]) / "v0001_first.sql").write_text(statements(), "utf-8")
