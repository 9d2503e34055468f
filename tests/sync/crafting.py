"""Makes single segments by hand, as only a test or a hostile laptop would."""

from __future__ import annotations

from circledesk.domain.journal import Operation, OperationKind
from circledesk.services.ports.sync import Ledger
from circledesk.sync import circle as circles
from circledesk.sync import envelope, segment
from circledesk.sync.holdings import Holdings
from circledesk.sync.names import SegmentName, mark
from circledesk.sync.stories import Stories

TABLE = "agenda_item"
ROW = "0190a000-0000-7000-8000-000000000001"


def next_segment(ledger: Ledger, value: str, *, sign: bytes, **fields: object) -> bytes:
    """A segment as the ledger's own laptop would write next, with whatever a test wants otherwise."""
    known = circles.load(ledger)
    heads = ledger.heads()
    head = heads.pop(known.device, None)
    first = head.last_seq + 1 if head else 1
    seen = {device: other.last_seq for device, other in heads.items()}
    operation = Operation(
        device=known.device,
        seq=first,
        clock=(1_647_277_200_000 + first) << 16,
        group=first,
        kind=OperationKind.SET,
        table=TABLE,
        row=ROW,
        column="title",
        value=value,
        document=ROW,
        seen=seen,
        roster=known.version,
    )
    content = fields.pop("content", None) or segment.encode([operation])
    header: dict[str, object] = {
        "circle": known.id,
        "device": known.device,
        "incarnation": known.incarnation,
        "number": head.number + 1 if head else 0,
        "previous": head.hash if head else bytes(32),
        "seen": seen,
        "witness": Stories(ledger, Holdings(ledger)).witness(seen),
        "roster": known.version,
        "epoch": 1,
        "schema": segment.SCHEMA,
        "first": first,
        "count": 1,
    }
    whole = envelope.Header(**{**header, **fields})  # type: ignore[arg-type]
    assert isinstance(content, bytes)
    return envelope.write(whole, content, sign=sign, key=known.epochs.numbered(1)[0], nonce=bytes(24))


def name_of(blob: bytes) -> str:
    """The name under which a segment belongs in a place."""
    header = envelope.read_header(blob)
    return str(SegmentName(device=header.device, number=header.number, mark=mark(blob)))
