"""What a unit of work touched, so that each page can tell whether it must ask again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Touched rows by table, the sessions they belong to, and whether texts moved."""

    rows: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    documents: frozenset[str] = field(default_factory=frozenset)
    texts: frozenset[str] = field(default_factory=frozenset)

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of `tables` changed."""
        return any(table in tables for table, _ in self.rows)

    def joined(self, more: Changes) -> Changes:
        """What either touched."""
        return Changes(self.rows | more.rows, self.documents | more.documents, self.texts | more.texts)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.rows or self.texts)
