"""A digest of every table that all laptops must agree on, free of the numbers that only this file knows."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgpack
from sqlalchemy import text

from circledesk.store.tables import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_SHARED = {
    "operation": (
        "SELECT s.device, o.seq, o.clock, c.vector, o.grp, o.kind, e.tbl, e.row, e.document, o.col, o.val, o.state"
        " FROM operation o JOIN stream s ON s.id = o.stream JOIN context c ON c.id = o.context"
        " JOIN entity e ON e.id = o.entity ORDER BY s.device, o.seq"
    ),
    "branch": 'SELECT id, device, parent, number, "after", hash FROM branch ORDER BY id',
    "conflict": (
        "SELECT e.tbl, e.row, c.col FROM conflict c JOIN entity e ON e.id = c.entity ORDER BY e.tbl, e.row, c.col"
    ),
    "paragraph_conflict": (
        "SELECT p.id, e.tbl, e.row, p.col, p.one_device, p.one_first, p.one_last, p.other_device, p.other_first,"
        ' p.other_last, p.before, p.one, p.other, p.merged, p.start, p."end", p.weighty'
        " FROM paragraph_conflict p JOIN entity e ON e.id = p.entity ORDER BY p.id"
    ),
    # A text that came to nothing is one nobody wrote.
    "long_text": "SELECT row, col, plain FROM long_text WHERE plain <> '' ORDER BY row, col",
    "sealed": ("SELECT d.document, s.device, d.seq FROM sealed d JOIN stream s ON s.id = d.stream ORDER BY d.document"),
    "head": (
        "SELECT s.device, h.number, h.hash, h.last_seq FROM head h JOIN stream s ON s.id = h.stream ORDER BY s.device"
    ),
}


def digests(connection: Connection) -> dict[str, str]:
    """The sha256 of each shared table, in hex: equal wherever the same operations were accepted."""
    found = {name: _digest(connection.execute(text(query))) for name, query in _SHARED.items()}
    for name, table in RECORDS.items():
        found[name] = _digest(connection.execute(table.select().order_by(table.c.id)))
    return found


def _digest(rows: Iterable[Any]) -> str:
    pack = msgpack.Packer(use_bin_type=True).pack
    summed = hashlib.sha256()
    for row in rows:
        summed.update(pack(tuple(row)))
    return summed.hexdigest()
