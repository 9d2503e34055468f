"""What a unit of work touched, so that each page can tell whether it must ask again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Touched rows by table, the sessions they belong to, and whether texts moved.

    `groups` name, in their order, the fields that this desk itself set: what can be taken back.
    """

    rows: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    documents: frozenset[str] = field(default_factory=frozenset)
    texts: frozenset[str] = field(default_factory=frozenset)
    groups: tuple[int, ...] = field(default=(), compare=False)

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of `tables` changed."""
        return any(table in tables for table, _ in self.rows)

    def joined(self, more: Changes) -> Changes:
        """What either touched."""
        groups = self.groups + more.groups
        return Changes(self.rows | more.rows, self.documents | more.documents, self.texts | more.texts, groups)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.rows or self.texts)
