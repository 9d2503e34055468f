"""Makes single segments by hand, as only a test or a hostile laptop would."""

from __future__ import annotations

from tests.sync.memory_ledger import MemoryLedger

from circledesk.sync import circle as circles
from circledesk.sync import envelope, segment

ROW = "0190a000-0000-7000-8000-000000000001"


def next_segment(ledger: MemoryLedger, value: str, *, sign: bytes, **fields: object) -> bytes:
    """A segment as the ledger's own laptop would write next, with whatever a test wants otherwise."""
    known = circles.load(ledger)
    head = ledger.heads().get(ledger.device())
    first = head.last_seq + 1 if head else 1
    operation = ledger.put(ROW, "title", value)
    del ledger.operations[operation.device, operation.seq]
    single = type(operation)(
        **{**{name: getattr(operation, name) for name in operation.__slots__}, "seq": first, "group": first}
    )
    content = fields.pop("content", None) or segment.encode([single])
    header: dict[str, object] = {
        "circle": known.id,
        "device": ledger.device(),
        "incarnation": known.incarnation,
        "number": head.number + 1 if head else 0,
        "previous": head.hash if head else bytes(32),
        "seen": operation.seen,
        "roster": known.version,
        "epoch": 1,
        "schema": segment.SCHEMA,
        "first": first,
        "count": 1,
    }
    whole = envelope.Header(**{**header, **fields})  # type: ignore[arg-type]
    assert isinstance(content, bytes)
    return envelope.write(whole, content, sign=sign, key=known.epochs[1], nonce=bytes(24))
