"""Judging each operation by the roster: what its author had no right to, or wrote after the end, is kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from circledesk.domain.devices import Membership, Run, Standing, raised
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Operation, OperationKind, OperationState
from circledesk.domain.meetings import Meeting
from circledesk.domain.rights import BODY, OF_A_BODY, Grant, Role, hangs_on_a_body, may
from circledesk.store import journal, membership
from circledesk.store.tables import CONTEXT, ENTITY, OPERATION, SECRET, STREAM

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.journal import Plain
    from circledesk.store.journal import Entity, Pen

    Verdict = Callable[[Operation], OperationState | None]
    """Quarantined, revoked, forked, or None where the roster has nothing against an operation."""

_Edit = tuple[OperationKind, str, "Plain"]


class Judge:
    """Decides as every other reader does: from the operation, its past, and the newest roster."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._membership: Membership = membership.read(connection)
        self._cuts = membership.read_cuts(connection, self._membership)
        self._limits = membership.read_limits(connection)
        self._copied = {one.id: one.device for one in membership.branches(connection)}
        self._bodies: dict[tuple[str, str], list[Operation]] = {}
        self._coming: dict[str, list[tuple[int, int]]] = {}

    def of(self, first: Operation) -> Verdict:
        """What decides on the operations of a device from `first` on, for as long as their past is the same."""
        device, copied = first.device, self._copied.get(first.device)
        member = self._membership.members.get(copied or device)
        if member is None:
            return _nothing_against
        came = self._coming.setdefault(device, [])
        if not came or came[-1][1] != first.roster:
            came.append((first.seq, first.roster))
        grant, limit = self._grant(first, member), self._limits.get(device)
        beyond = OperationState.FORKED if copied else OperationState.REVOKED

        def verdict(operation: Operation) -> OperationState | None:
            if not self._allows(grant, operation):
                return OperationState.QUARANTINED
            if operation.column == BODY and operation.kind is OperationKind.SET and operation.table in OF_A_BODY:
                self._bodies.setdefault((operation.table, operation.row), []).append(operation)
            return beyond if limit is not None and operation.seq > limit else None

        return verdict

    def must_look_again(self, operations: Sequence[Operation]) -> bool:
        """Whether these operations, now kept, give back something of a revoked laptop that innocent work stands on."""
        if not self._cuts:
            return False
        return any(
            one.seq <= self._limits.get(one.device, one.seq)
            and raised(
                Run(device=one.device, first=one.seq, seen=one.seen, roster=one.roster), self._cuts, self._limits
            )
            for one in _one_of_each_past(operations)
        )

    def _allows(self, grant: Grant, operation: Operation) -> bool:
        if grant.role == Role.COORDINATOR:
            return True
        return may(grant, operation, self._bodies_of(operation) if grant.bodies and hangs_on_a_body(operation) else ())

    def _grant(self, operation: Operation, member: Standing) -> Grant:
        if len(member.grants) == 1:
            return member.grants[0]
        return member.at(max([operation.roster, *self._rosters_known(operation), *self._just_come(operation)]))

    def _rosters_known(self, operation: Operation) -> list[int]:
        """The rosters known to the author's earlier operations and to the last it had seen of everybody."""
        past = (STREAM.c.device == operation.device) & (OPERATION.c.seq < operation.seq)
        for device, seq in operation.seen.items():
            past |= (STREAM.c.device == device) & (OPERATION.c.seq == seq)
        query = (
            select(CONTEXT.c.vector)
            .join(OPERATION, OPERATION.c.context == CONTEXT.c.id)
            .join(STREAM, STREAM.c.id == OPERATION.c.stream)
            .where(past)
            .distinct()
        )
        return [membership.past_of(vector)[1] for vector in self._connection.execute(query).scalars()]

    def _just_come(self, operation: Operation) -> list[int]:
        """As `_rosters_known`, of operations judged in this batch and not yet kept."""
        reach = {**operation.seen, operation.device: operation.seq}
        return [
            roster for device, seq in reach.items() for first, roster in self._coming.get(device, ()) if first <= seq
        ]

    def _bodies_of(self, operation: Operation) -> set[str]:
        """Every body that the operation's own past names for what it is about."""
        of_itself = operation.table in OF_A_BODY
        key = (operation.table, operation.row) if of_itself else (Meeting.table, operation.document)
        if key not in self._bodies:
            self._bodies[key] = self._named_bodies(*key)
        known = [one for one in self._bodies[key] if operation.knew(one)]
        if of_itself and operation.column == BODY:
            known.append(operation)
        return {str(one.value) for one in known}

    def _named_bodies(self, table: str, row: str) -> list[Operation]:
        query = journal.selection().where(
            ENTITY.c.tbl == table,
            ENTITY.c.row == row,
            OPERATION.c.col == BODY,
            OPERATION.c.kind == OperationKind.SET.value,
            OPERATION.c.state != OperationState.QUARANTINED.value,
        )
        return [journal.operation_from(found) for found in self._connection.execute(query)]


def _nothing_against(_operation: Operation) -> None:
    """The verdict on whom no roster names."""


def guard(connection: Connection, pen: Pen, entity: Entity, edits: Sequence[_Edit]) -> None:
    """Refuse what every other reader would keep apart; raises `laptop_revoked`, `right_missing`."""
    judge = Judge(connection)
    table, row = connection.execute(select(ENTITY.c.tbl, ENTITY.c.row).where(ENTITY.c.id == entity.id)).one()
    for number, (kind, column, value) in enumerate(edits, start=1):
        operation = Operation(
            device=pen.device,
            seq=pen.seq + number,
            clock=pen.clock,
            group=pen.seq + 1,
            kind=kind,
            table=table,
            row=row,
            column=column,
            value=value,
            document=entity.document,
            seen=pen.seen,
            roster=pen.roster,
        )
        if judge.of(operation)(operation) is OperationState.QUARANTINED:
            raise DomainError("right_missing", table=table)


def refuse_revoked(_connection: Connection, _pen: Pen, _entity: Entity, _edits: Sequence[_Edit]) -> None:
    """The guard of a laptop that no longer belongs to the circle."""
    raise DomainError("laptop_revoked")


def guard_of(connection: Connection, device: str) -> journal.Guard | None:
    """What stands before this laptop's own writing; nothing for a coordinator."""
    members = membership.read(connection).members
    former = connection.execute(select(SECRET.c.value).where(SECRET.c.name == membership.FORMER)).scalar()
    member = members.get(device) or members.get(bytes(former or b"").decode("ascii"))
    if member is None:
        return None
    if member.cut_off:
        return refuse_revoked
    unbound = all(grant.role == Role.COORDINATOR for grant in member.grants)
    return None if unbound else guard


def _one_of_each_past(operations: Sequence[Operation]) -> list[Operation]:
    """The first operation of each device and past."""
    found: dict[tuple[str, int, int], Operation] = {}
    for one in operations:
        found.setdefault((one.device, id(one.seen), one.roster), one)
    return list(found.values())
