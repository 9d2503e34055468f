"""What every record is: frozen, known by its id, changed only by making a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A thing kept on a shelf. Each field but `id` is one register of the journal.

    `table` names its shelf; `scope` names the field holding the id of the session whose seal freezes it;
    `texts` are its long texts, kept beside the fields; an `insert_only` record never changes once
    written, but may be taken back where it is `retractable`. `near`
    names instants that two laptops may note minutes apart without contradicting each other.
    """

    table: ClassVar[str] = ""
    scope: ClassVar[str] = ""
    texts: ClassVar[tuple[str, ...]] = ()
    insert_only: ClassVar[bool] = False
    retractable: ClassVar[bool] = False
    near: ClassVar[frozenset[str]] = frozenset()

    id: str
    deleted: bool = False

    @property
    def document(self) -> str:
        """Id of the session whose seal freezes this record, or an empty text."""
        return str(getattr(self, self.scope) or "") if self.scope else ""
