"""Paragraphs that two laptops changed at once: looked for once per batch, kept with what there is to choose from."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.errors import DomainError
from circledesk.domain.history import Hand, ParagraphConflict, ParagraphReview, Side
from circledesk.domain.ids import derived_id
from circledesk.domain.journal import OperationKind, OperationState
from circledesk.domain.texts import Anchor
from circledesk.services.ports.texts import TextUpdate
from circledesk.store import journal
from circledesk.store.tables import ENTITY, OPERATION, PARAGRAPH, RECORDS, STREAM, UNREAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from circledesk.domain.paragraphs import Paragraph
    from circledesk.services.ports.texts import Overlap
    from circledesk.store.texts import OpenTexts

_EVERYTHING = ("", 0)
"""Stands for every operation of a text, where what is applied of it changed."""


def note(connection: Connection, entity: int, column: str, operations: Iterable[tuple[str, int]]) -> None:
    """Remember that new operations (device, count) of a text met others; `look` finds what that did."""
    rows = [{"entity": entity, "col": column, "device": device, "seq": seq} for device, seq in operations]
    connection.execute(insert(UNREAD).on_conflict_do_nothing(), rows)


def start_anew(connection: Connection, entity: int, column: str) -> None:
    """Forget what was found in a text, since some of its operations were taken out or let in."""
    connection.execute(delete(PARAGRAPH).where(PARAGRAPH.c.entity == entity, PARAGRAPH.c.col == column))
    note(connection, entity, column, [_EVERYTHING])


def look(connection: Connection, open_texts: OpenTexts) -> None:
    """Look at every text in which edits met since it was last looked at."""
    waiting: dict[tuple[int, str, str], set[tuple[str, int]]] = {}
    query = select(UNREAD, ENTITY.c.row).join(ENTITY, ENTITY.c.id == UNREAD.c.entity)
    for one in connection.execute(query).all():
        waiting.setdefault((one.entity, one.row, one.col), set()).add((one.device, one.seq))
    for (entity, row, column), fresh in waiting.items():
        live = open_texts.newest(connection, row, column)
        updates = _updates(connection, entity, column)
        try:
            found = live.overlaps(updates, None if _EVERYTHING in fresh else fresh)
        except DomainError:
            # A hostile update: everything of it is in the text, which is all that can be said of it.
            found = []
        for overlap in found:
            _keep(connection, (entity, row, column), overlap)
    if waiting:
        connection.execute(delete(UNREAD))
    _find_spots(connection, open_texts)


def open_ones(connection: Connection, open_texts: OpenTexts, own: str) -> list[ParagraphConflict]:
    """What nobody reviewed: the weighty first, then in the order in which it was written."""
    look(connection, open_texts)
    return [_conflict(connection, row, own) for row in _open_rows(connection)]


def standing(connection: Connection, open_texts: OpenTexts, key: tuple[str, str], anchor: Anchor) -> tuple[int, int]:
    """Where the paragraphs of `anchor` stand in the newest text of a row."""
    return open_texts.newest(connection, *key).standing(anchor)


def _open_rows(connection: Connection) -> Sequence[Row[Any]]:
    reviews = RECORDS[ParagraphReview.table]
    settled = select(reviews.c.conflict).where(reviews.c.conflict.is_not(None))
    query = (
        select(PARAGRAPH, ENTITY.c.tbl, ENTITY.c.row, ENTITY.c.document)
        .join(ENTITY, ENTITY.c.id == PARAGRAPH.c.entity)
        .where(PARAGRAPH.c.id.not_in(settled))
        .order_by(PARAGRAPH.c.weighty.desc(), ENTITY.c.row, PARAGRAPH.c.start, PARAGRAPH.c.id)
    )
    return connection.execute(query).all()


def _find_spots(connection: Connection, open_texts: OpenTexts) -> None:
    """Note which of the open ones stand in one place today, so that they are counted as they are listed."""
    rows = _open_rows(connection)
    spots: dict[tuple[str, str, tuple[int, int]], str] = {}
    where: dict[str, tuple[str, str, tuple[int, int]]] = {}
    for row in rows:
        anchor = Anchor(version=row.version, start=row.start, end=row.end)
        where[row.id] = (row.row, row.col, standing(connection, open_texts, (row.row, row.col), anchor))
        spots[where[row.id]] = min(spots.get(where[row.id], row.id), row.id)
    for row in rows:
        spot = spots[where[row.id]]
        if row.spot != spot:
            connection.execute(update(PARAGRAPH).where(PARAGRAPH.c.id == row.id).values(spot=spot))


def _updates(connection: Connection, entity: int, column: str) -> list[TextUpdate]:
    """Every applied update of a text, with the operation that carries it."""
    query = (
        select(STREAM.c.device, OPERATION.c.seq, OPERATION.c.val)
        .join(STREAM, STREAM.c.id == OPERATION.c.stream)
        .where(
            OPERATION.c.entity == entity,
            OPERATION.c.col == column,
            OPERATION.c.kind == OperationKind.TEXT.value,
            OPERATION.c.state == OperationState.APPLIED.value,
        )
    )
    found = ((row.device, row.seq, journal.unpack(row.val)) for row in connection.execute(query))
    return [TextUpdate(device=one, seq=seq, content=value) for one, seq, value in found if isinstance(value, bytes)]


def _keep(connection: Connection, key: tuple[int, str, str], overlap: Overlap) -> None:
    """Write what was found where two hands met, over what was found there before."""
    entity, row, column = key
    one, other = overlap.one, overlap.other
    connection.execute(
        delete(PARAGRAPH).where(
            PARAGRAPH.c.entity == entity,
            PARAGRAPH.c.col == column,
            PARAGRAPH.c.one_device == one.device,
            PARAGRAPH.c.one_first == one.first,
            PARAGRAPH.c.other_device == other.device,
            PARAGRAPH.c.other_first == other.first,
        )
    )
    alike: dict[str, int] = {}
    for paragraph in overlap.paragraphs:
        print_ = _fingerprint(paragraph)
        alike[print_] = alike.get(print_, 0) + 1
        values = {
            "id": derived_id("paragraph", row, column, _name(one), _name(other), print_, str(alike[print_])),
            "entity": entity,
            "col": column,
            **_hand("one", one),
            **_hand("other", other),
            "before": paragraph.before,
            "one": paragraph.one,
            "other": paragraph.other,
            "merged": paragraph.merged,
            "version": overlap.version,
            "start": paragraph.start,
            "end": paragraph.end,
            "weighty": int(paragraph.weighty),
        }
        connection.execute(insert(PARAGRAPH).values(values).on_conflict_do_nothing())


def _hand(side: str, hand: Hand) -> dict[str, Any]:
    return {f"{side}_device": hand.device, f"{side}_first": hand.first, f"{side}_last": hand.last}


def _name(hand: Hand) -> str:
    return f"{hand.device}:{hand.first}"


def _fingerprint(paragraph: Paragraph) -> str:
    read = f"{paragraph.before}\x00{paragraph.one}\x00{paragraph.other}"
    return hashlib.sha256(read.encode("utf-8")).hexdigest()


def _conflict(connection: Connection, row: Row[Any], own: str) -> ParagraphConflict:
    return ParagraphConflict(
        id=row.id,
        table=row.tbl,
        row=row.row,
        column=row.col,
        document=row.document,
        before=row.before,
        one=_side(connection, Hand(device=row.one_device, first=row.one_first, last=row.one_last), row.one, own),
        other=_side(
            connection, Hand(device=row.other_device, first=row.other_first, last=row.other_last), row.other, own
        ),
        merged=row.merged,
        anchor=Anchor(version=row.version, start=row.start, end=row.end),
        weighty=bool(row.weighty),
        spot=row.spot,
    )


def _side(connection: Connection, hand: Hand, text: str, own: str) -> Side:
    query = (
        select(STREAM.c.name, OPERATION.c.clock)
        .join(OPERATION, OPERATION.c.stream == STREAM.c.id)
        .where(STREAM.c.device == hand.device, OPERATION.c.seq == hand.last)
    )
    name, clock = connection.execute(query).one()
    return Side(hand=hand, device_name=name, clock=clock, text=text, mine=hand.device == own)
