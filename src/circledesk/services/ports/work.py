"""The unit of work that services are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol, TypeVar

from circledesk.domain.changes import Changes
from circledesk.domain.devices import Standing
from circledesk.domain.history import ParagraphConflict, Settlement
from circledesk.domain.journal import Apart, Conflict, HistoryEntry, Plain, Seal
from circledesk.domain.records import Record
from circledesk.domain.searching import Realm, Sought
from circledesk.domain.tasks import Task, TaskState
from circledesk.domain.texts import Anchor, TextEdit
from circledesk.domain.timeline import TextVersion
from circledesk.services.ports.search import Match
from circledesk.services.ports.sync import Place

R = TypeVar("R", bound=Record)


class Reader(Protocol):
    """What can be read without a unit of work; `Work` reads the same."""

    @property
    def now(self) -> datetime:
        """The aware time at which this began."""

    def get(self, kind: type[R], row: str) -> R:
        """The record of that id; raises `not_found`. A deleted record is still found."""

    def find(self, kind: type[R], row: str) -> R | None:
        """The record of that id, or None."""

    def all(self, kind: type[R], /, **where: object) -> list[R]:
        """The records whose fields equal `where` (a collection means: is one of), not deleted unless that is asked."""

    def overdue_tasks(self, today: date, most: int) -> list[tuple[Task, TaskState]]:
        """Open tasks whose day has passed, the longest overdue first."""

    def conflict_count(self) -> int:
        """How many things wait to be reviewed: as many as `services.reviews.to_review` lists."""

    def places(self) -> list[Place]:
        """The places this desk shares through."""

    def unsent(self) -> int:
        """How many own operations have not left this laptop by its best place."""


class Work(Reader, Protocol):
    """One unit of work: reads, and writes that are journalled in the same transaction."""

    @property
    def device(self) -> str:
        """The id of this laptop."""

    @property
    def device_name(self) -> str:
        """The name of this laptop as the circle knows it."""

    def laptops(self) -> Mapping[str, Standing]:
        """Every laptop of the newest roster by its id; none before this desk has one."""

    @property
    def changes(self) -> Changes:
        """What was touched so far; final after the commit."""

    def put(self, record: Record) -> None:
        """Keep `record`: journals each field that differs. Raises `sealed` or `insert_only`."""

    def text(self, row: str, column: str) -> str:
        """The long text of a row, empty where nobody wrote."""

    def texts(self, rows: Iterable[str], column: str) -> dict[str, str]:
        """Several long texts at once, by row."""

    def start_text(self, record: Record, column: str, session: str) -> str:
        """The text, and from now on the version that the edits of `session` refer to."""

    def edit_text(self, record: Record, column: str, edits: Sequence[TextEdit], session: str = "") -> None:
        """Apply an editor's own edits to the version `session` started from, else to the newest. Raises `sealed`."""

    def rewrite_text(self, record: Record, column: str, text: str) -> None:
        """Replace a whole text that came from outside (a file); the smallest difference is journalled."""

    def seal(self, record: Record, seal: Seal) -> None:
        """Freeze the document of `record` for every reader. Raises `sealed`."""

    def sealed(self, document: str) -> Seal | None:
        """What froze a document, or None."""

    def late(self, document: str) -> list[HistoryEntry]:
        """Operations that arrived after the document was frozen: kept, not applied."""

    def late_arrivals(self) -> list[Apart]:
        """Whatever arrived after its document was frozen, of every document; of a text also how it would read."""

    def settlements(self, since: int = 0) -> list[Settlement]:
        """Fields that somebody settled from the journal's clock `since` on, the newest first."""

    def history(self, row: str, column: str = "") -> list[HistoryEntry]:
        """Every edit of a row, the newest first."""

    def versions(self, row: str, column: str) -> list[TextVersion]:
        """How a long text read after each burst of writing, the newest first."""

    def conflicts(self) -> list[Conflict]:
        """Fields with several values that nobody settled.

        A row that one laptop deleted while another changed it stays visible and is one of them, by its field
        `deleted`: False stands for the edit, True for the deletion.
        """

    def paragraph_conflicts(self) -> list[ParagraphConflict]:
        """Paragraphs that two laptops changed at once and nobody reviewed, the weighty first."""

    def standing(self, row: str, column: str, anchor: Anchor) -> tuple[int, int]:
        """Where the paragraphs of `anchor` stand in a long text now: whole lines, in characters."""

    def settle(self, conflict: Conflict, value: Plain) -> None:
        """Settle a conflict with `value`, as an operation that has seen all of them."""

    def undo(self, group: int) -> tuple[str, str]:
        """Set the fields of one group of own operations back; answers table and row. Raises `nothing_to_undo`.

        A field that somebody changed since stays as it is; a record that the group made is removed.
        """

    def search(self, sought: Sought, most: Mapping[Realm, int], meeting_id: str = "") -> list[Match]:
        """So many lines of each realm with all the words looked for; only of one session if it is named.

        The best come first, or the newest where ranking would be slow.
        """

    def read_into_index(self, most: int) -> int:
        """Read rows written since into the index of words, about `most` lines of them; answers how many still wait."""

    def keep_file(self, content: bytes) -> str:
        """Keep bytes by their sha256, which is answered; twice the same is once."""

    def file(self, fingerprint: str) -> bytes | None:
        """Kept bytes, or None where this laptop does not have them yet."""
