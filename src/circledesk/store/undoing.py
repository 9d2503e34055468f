"""What takes one group of our own operations back, without touching what somebody changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.journal import OperationKind
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.merging import maximal
from circledesk.store import journal
from circledesk.store.codec import Register, registers_of
from circledesk.store.tables import OPERATION

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from circledesk.domain.journal import Operation, Plain

_DELETED = "deleted"


def back(connection: Connection, pen: journal.Pen, group: int) -> tuple[str, str, dict[str, Plain]]:
    """Table and row of a group, and its fields as they were before; raises `nothing_to_undo`.

    A record made by the group is to be removed; a field that reads otherwise by now is left out.
    """
    query = journal.selection().where(
        OPERATION.c.stream == pen.stream, OPERATION.c.grp == group, OPERATION.c.kind == OperationKind.SET.value
    )
    done = [(row.entity, journal.operation_from(row)) for row in connection.execute(query)]
    if not done:
        raise DomainError("nothing_to_undo")
    table, row = done[0][1].table, done[0][1].row
    registers = {one.name: one for one in registers_of(BY_TABLE[table])}
    made, found = False, {}
    for entity, operation in done:
        register = registers[operation.column]
        known = journal.of_field(connection, entity, operation.column, OperationKind.SET)
        earlier = maximal(one for one in known if operation.knew(one))
        made = made or (register.required and not earlier)
        if maximal(known)[0].value == operation.value:
            found[operation.column] = _before(register, earlier)
    return table, row, {_DELETED: True} if made else found


def _before(register: Register, earlier: list[Operation]) -> Plain:
    if earlier:
        return earlier[0].value
    return None if register.required else register.coder.to_plain(register.default)
