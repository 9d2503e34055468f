"""The unit of work: reads, and writes journalled field by field in the same transaction."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Conflict, HistoryEntry, OperationKind, OperationState, Plain, Seal
from circledesk.domain.merging import maximal
from circledesk.domain.records import Record
from circledesk.store import (
    apart,
    disputes,
    fulltext,
    indexing,
    journal,
    membership,
    paragraphs,
    rebuilding,
    rows,
    settlements,
    texts,
    timeline,
    undoing,
)
from circledesk.store.codec import registers_of
from circledesk.store.query import through_sqlalchemy
from circledesk.store.reading import Reading
from circledesk.store.tables import CONFLICT, ENTITY, FILE, OPERATION, SEALED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from circledesk.domain.devices import Standing
    from circledesk.domain.history import ParagraphConflict, Settlement
    from circledesk.domain.journal import Apart, Operation
    from circledesk.domain.searching import Realm, Sought
    from circledesk.domain.texts import Anchor, TextEdit
    from circledesk.domain.timeline import TextVersion
    from circledesk.services.ports.search import Match

_SEALED = "SELECT document FROM sealed WHERE document = ?"


class SqlWork(Reading):
    """Implements `ports.Work` on one transaction; `take_pen` answers where our own journal stands."""

    def __init__(
        self,
        connection: Connection,
        take_pen: Callable[[], journal.Pen],
        open_texts: texts.OpenTexts,
        now: datetime,
        device_name: str,
    ) -> None:
        super().__init__(through_sqlalchemy(connection), now)
        self._connection = connection
        self._take_pen = take_pen
        self._texts = open_texts
        self._device_name = device_name
        self._rows: set[tuple[str, str]] = set()
        self._documents: set[str] = set()
        self._edited: set[str] = set()
        self._groups: list[int] = []

    @property
    def device(self) -> str:
        """The id of this laptop."""
        return self._take_pen().device

    @property
    def device_name(self) -> str:
        """The name of this laptop."""
        return self._device_name

    def laptops(self) -> Mapping[str, Standing]:
        """Every laptop of the newest roster by its id."""
        return membership.read(self._connection).members

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        rows, documents = frozenset(self._rows), frozenset(self._documents)
        return Changes(rows, documents, frozenset(self._edited), tuple(self._groups))

    # --- records

    def put(self, record: Record) -> None:
        """Keep `record`: journals each field that differs."""
        kind = type(record)
        before = self.find(kind, record.id)
        if before == record:
            return
        if before is not None and kind.insert_only and not _taken_back(before, record):
            raise DomainError("insert_only", table=kind.table, id=record.id)
        document = record.document
        self._require_unsealed(document)
        edits = _differences(before, record)
        entity = journal.find_entity(self._connection, kind.table, record.id)
        if entity is None:
            entity = journal.add_entity(self._connection, kind.table, record.id, document)
        elif entity.document != document:
            raise DomainError("document_changed", table=kind.table, id=record.id)
        sets = [(OperationKind.SET, column, value) for column, value in edits.items()]
        self._groups.append(journal.append(self._connection, self._take_pen(), entity, sets))
        rows.write_registers(self._connection, kind.table, record.id, edits)
        for column in edits:
            rows.mark_conflict(self._connection, entity.id, column, open_=False)
        self._touch(kind.table, record.id, document)

    # --- texts

    def text(self, row: str, column: str) -> str:
        """The long text of a row, empty where nobody wrote."""
        return texts.read_many(self._connection, self._texts, [row], column).get(row, "")

    def texts(self, wanted: Iterable[str], column: str) -> dict[str, str]:
        """Several long texts at once, by row."""
        return texts.read_many(self._connection, self._texts, wanted, column)

    def start_text(self, record: Record, column: str, session: str) -> str:
        """The text, and from now on the version that the edits of `session` refer to."""
        texts.catch_up(self._connection, self._texts)
        return self._texts.start(self._connection, (record.id, column), session)

    def edit_text(self, record: Record, column: str, edits: Sequence[TextEdit], session: str = "") -> None:
        """Apply an editor's own edits to the version its session started from."""
        self._require_unsealed(record.document)
        update, beside = self._texts.edit(self._connection, (record.id, column), edits, session)
        self._journal_text(record, column, update, beside=beside)

    def rewrite_text(self, record: Record, column: str, text: str) -> None:
        """Make a whole text equal one that came from outside."""
        if self._texts.newest(self._connection, record.id, column).plain == text:
            return
        self._require_unsealed(record.document)
        live = self._texts.changing(self._connection, record.id, column)
        self._journal_text(record, column, live.rewrite(text), beside=False)

    def _journal_text(self, record: Record, column: str, update: bytes, *, beside: bool) -> None:
        if not update:
            return
        table, pen = type(record).table, self._take_pen()
        entity = pen.entities.get((table, record.id)) or journal.find_entity(self._connection, table, record.id)
        if entity is None:
            raise DomainError("not_found", table=table, id=record.id)
        pen.entities[table, record.id] = entity
        journal.append(self._connection, pen, entity, [(OperationKind.TEXT, column, update)])
        texts.fall_behind(self._connection, record.id, column)
        if beside:
            paragraphs.note(self._connection, entity.id, column, [(pen.device, pen.seq)])
        self._edited.add(record.id)
        self._documents.add(record.document)

    # --- seals

    def seal(self, record: Record, seal: Seal) -> None:
        """Freeze the document of `record` for every reader."""
        document = record.document
        self._require_unsealed(document)
        texts.catch_up(self._connection, self._texts)
        entity = journal.find_entity(self._connection, type(record).table, record.id)
        if entity is None or not document:
            raise DomainError("not_found", table=type(record).table, id=record.id)
        value: Plain = {"data": seal.data_hash, "file": seal.file, "by": list(seal.signed_by)}
        pen = self._take_pen()
        journal.append(self._connection, pen, entity, [(OperationKind.SEAL, "seal", value)])
        self._connection.execute(insert(SEALED).values(document=document, stream=pen.stream, seq=pen.seq))
        self._touch(type(record).table, record.id, document)

    def sealed(self, document: str) -> Seal | None:
        """What froze a document, or None."""
        operation = rebuilding.seal_of(self._connection, document)
        if operation is None or not isinstance(operation.value, dict):
            return None
        by = operation.value.get("by")
        return Seal(
            data_hash=str(operation.value.get("data", "")),
            file=str(operation.value.get("file", "")),
            signed_by=tuple(str(one) for one in by) if isinstance(by, list) else (),
        )

    def _require_unsealed(self, document: str) -> None:
        if document and self._is_sealed(document):
            raise DomainError("sealed", meeting=document)

    def _is_sealed(self, document: str) -> bool:
        return bool(self._query(_SEALED, [document]))

    def late(self, document: str) -> list[HistoryEntry]:
        """Operations that arrived after the document was frozen: kept, not applied."""
        query = journal.selection().where(ENTITY.c.document == document, OPERATION.c.state == OperationState.LATE.value)
        return [journal.entry_from(row) for row in self._connection.execute(query)]

    def late_arrivals(self) -> list[Apart]:
        """Whatever arrived after its document was frozen, of every document; of a text also how it would read."""
        return apart.arrived_late(self._connection, self._texts)

    # --- history

    def settlements(self, since: int = 0) -> list[Settlement]:
        """Fields that somebody settled from the journal's clock `since` on, the newest first."""
        return settlements.settled(self._connection, since)

    def history(self, row: str, column: str = "") -> list[HistoryEntry]:
        """Every edit of a row, the newest first."""
        query = (
            journal.selection().where(ENTITY.c.row == row).order_by(OPERATION.c.clock.desc(), OPERATION.c.seq.desc())
        )
        if column:
            query = query.where(OPERATION.c.col == column)
        return [journal.entry_from(found) for found in self._connection.execute(query)]

    def versions(self, row: str, column: str) -> list[TextVersion]:
        """How a long text read after each burst of writing, the newest first."""
        return timeline.versions(self._connection, self._texts, row, column)

    def conflicts(self) -> list[Conflict]:
        """Fields with several values that nobody settled."""
        query = select(CONFLICT, ENTITY.c.tbl, ENTITY.c.row, ENTITY.c.document).join(
            ENTITY, ENTITY.c.id == CONFLICT.c.entity
        )
        return [
            Conflict(
                table=row.tbl,
                row=row.row,
                column=row.col,
                values=tuple(self._rivals(row.entity, row.col)),
                document=row.document,
            )
            for row in self._connection.execute(query).all()
        ]

    def _rivals(self, entity: int, column: str) -> list[HistoryEntry]:
        if column == disputes.DELETED:
            return self._for_and_against(entity)
        top = maximal(journal.of_field(self._connection, entity, column, OperationKind.SET))
        return self._entries(entity, top)

    def _for_and_against(self, entity: int) -> list[HistoryEntry]:
        """Who deleted a row; and who changed it meanwhile, which is a wish that it stays."""
        found = self._entries(entity, disputes.rivals(self._connection, entity))
        return [
            one if one.column == disputes.DELETED else replace(one, column=disputes.DELETED, value=False)
            for one in found
        ]

    def _entries(self, entity: int, wanted: Sequence[Operation]) -> list[HistoryEntry]:
        places = {(one.device, one.seq): place for place, one in enumerate(wanted)}
        query = journal.selection().where(
            OPERATION.c.entity == entity, OPERATION.c.col.in_({one.column for one in wanted})
        )
        entries = [journal.entry_from(row) for row in self._connection.execute(query)]
        rivals = [entry for entry in entries if (entry.device, entry.seq) in places]
        return sorted(rivals, key=lambda entry: places[entry.device, entry.seq])

    def paragraph_conflicts(self) -> list[ParagraphConflict]:
        """Paragraphs that two laptops changed at once and nobody reviewed, the weighty first."""
        return paragraphs.open_ones(self._connection, self._texts, self._take_pen().device)

    def standing(self, row: str, column: str, anchor: Anchor) -> tuple[int, int]:
        """Where the paragraphs of `anchor` stand in a long text now: whole lines, in characters."""
        return paragraphs.standing(self._connection, self._texts, (row, column), anchor)

    def settle(self, conflict: Conflict, value: Plain) -> None:
        """Settle a conflict with `value`, as an operation that has seen all of them."""
        self._set(conflict.table, conflict.row, {conflict.column: value})

    def undo(self, group: int) -> tuple[str, str]:
        """Set the fields of one group of own operations back, each that still reads as it left it."""
        table, row, back = undoing.back(self._connection, self._take_pen(), group)
        if back:
            self._set(table, row, back)
        return table, row

    def _set(self, table: str, row: str, values: dict[str, Plain]) -> None:
        entity = journal.find_entity(self._connection, table, row)
        if entity is None:
            raise DomainError("not_found", table=table, id=row)
        self._require_unsealed(entity.document)
        sets = [(OperationKind.SET, column, value) for column, value in values.items()]
        self._groups.append(journal.append(self._connection, self._take_pen(), entity, sets))
        rows.write_registers(self._connection, table, row, values)
        for column in values:
            rows.mark_conflict(self._connection, entity.id, column, open_=False)
        self._touch(table, row, entity.document)

    def conflict_count(self) -> int:
        """How many things wait to be reviewed: as many as `services.reviews.to_review` lists."""
        paragraphs.look(self._connection, self._texts)
        return super().conflict_count()

    # --- words and files

    def search(self, sought: Sought, most: Mapping[Realm, int], meeting_id: str = "") -> list[Match]:
        """So many lines of each realm with all the words looked for, the best or the newest first."""
        return fulltext.find(self._connection, sought, most, meeting_id)

    def read_into_index(self, most: int) -> int:
        """Read rows written since they were last read into the index of words; answers how many still wait."""
        texts.catch_up(self._connection, self._texts)
        return indexing.catch_up(self._connection, most)

    def keep_file(self, content: bytes) -> str:
        """Keep bytes by their sha256, which is answered."""
        return keep_file(self._connection, content)

    def file(self, fingerprint: str) -> bytes | None:
        """Kept bytes, or None where this laptop does not have them yet."""
        return read_file(self._connection, fingerprint)

    def _touch(self, table: str, row: str, document: str) -> None:
        self._rows.add((table, row))
        if document:
            self._documents.add(document)


def keep_file(connection: Connection, content: bytes) -> str:
    """Keep bytes by their sha256, which is answered; twice the same is once."""
    fingerprint = hashlib.sha256(content).hexdigest()
    connection.execute(insert(FILE).values(fingerprint=fingerprint, content=content).on_conflict_do_nothing())
    return fingerprint


def read_file(connection: Connection, fingerprint: str) -> bytes | None:
    """Kept bytes, or None."""
    found = connection.execute(select(FILE.c.content).where(FILE.c.fingerprint == fingerprint)).scalar()
    return bytes(found) if found is not None else None


def _taken_back(before: Record, record: Record) -> bool:
    """Whether a record that never changes is only taken back, or put back, and may be."""
    return record.retractable and replace(record, deleted=before.deleted) == before


def _differences(before: Record | None, record: Record) -> dict[str, Plain]:
    """The plain values to journal: of a new record those that are not its beginning, else those that differ."""
    edits = {}
    for register in registers_of(type(record)):
        value = getattr(record, register.name)
        old = register.default if before is None else getattr(before, register.name)
        if value != old or (before is None and register.required):
            edits[register.name] = register.coder.to_plain(value)
    return edits
