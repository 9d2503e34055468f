"""What this program understands of others' operations, as bytes that differ where two programs read differently."""

from __future__ import annotations

from dataclasses import fields

from circledesk.domain.journal import OperationKind, OperationState
from circledesk.domain.kinds import KINDS
from circledesk.sync import cipher, segment


def understanding() -> bytes:
    """32 bytes that change when the program learns a kind, a state, a table or a field."""
    known = [str(segment.SCHEMA), *sorted(one.value for kind in (OperationKind, OperationState) for one in kind)]
    for kind in sorted(KINDS, key=lambda one: one.table):
        known += [kind.table, *sorted(field.name for field in fields(kind)), *sorted(kind.texts)]
    return cipher.sha256("\n".join(known).encode())
