"""Copies of one laptop: each one's story becomes a chain of its own, and this laptop takes a new identity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.devices import Branch, seen_along
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import OperationKind
from circledesk.store import journal, membership, paragraphs
from circledesk.store.database import DEVICE
from circledesk.store.tables import BRANCH, CONTEXT, HEAD, OPERATION, SEALED, SECRET, SEGMENT, STREAM, VERIFIED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection

    from circledesk.services.ports.sync import HeldSegment

    Retold = Callable[[Mapping[str, int]], Mapping[str, int]]


def fork(connection: Connection, found: Sequence[Branch]) -> None:
    """Know that a chain goes on in several ways; what is held of it from there on moves to the branch it is."""
    known = {one.id for one in membership.branches(connection)}
    for one in found:
        if one.id in known:
            continue
        values = {"device": one.device, "parent": one.parent, "number": one.number, "after": one.after}
        connection.execute(insert(BRANCH).values(id=one.id, hash=one.hash, **values))
        name = connection.execute(select(STREAM.c.name).where(STREAM.c.device == one.device)).scalar()
        journal.stream_of(connection, one.id, name or "")
    for one in found:
        if _holds(connection, one):
            _move(connection, one)


def renew(connection: Connection, old: str, new: str, name: str, *, carry: bool) -> None:
    """Write as `new` from now on; what `old` wrote and never cut is carried over, else there must be nothing.

    Raises `operations_uncut`.
    """
    before, after = journal.stream_of(connection, old), journal.stream_of(connection, new, name)
    last = connection.execute(select(HEAD.c.last_seq).where(HEAD.c.stream == before)).scalar() or 0
    uncut = (OPERATION.c.stream == before) & (OPERATION.c.seq > last)
    if connection.execute(select(OPERATION.c.seq).where(uncut).limit(1)).scalar() is None:
        return
    if not carry:
        raise DomainError("operations_uncut")
    _retell(connection, uncut, lambda seen: {**seen, old: last} if last else seen)
    _look_again(connection, uncut)
    connection.execute(
        update(OPERATION).where(uncut).values(stream=after, seq=OPERATION.c.seq - last, grp=OPERATION.c.grp - last)
    )
    sealed = (SEALED.c.stream == before) & (SEALED.c.seq > last)
    connection.execute(update(SEALED).where(sealed).values(stream=after, seq=SEALED.c.seq - last))


def refuse_uncut(connection: Connection, coming: Sequence[HeldSegment]) -> None:
    """Raise `operations_uncut` where own segments come back while we have written something else meanwhile."""
    own = connection.execute(select(SECRET.c.value).where(SECRET.c.name == DEVICE)).scalar()
    device = bytes(own or b"").decode("ascii")
    mine = next((one for one in coming if one.chain == device), None)
    if mine is None:
        return
    last = select(func.max(HEAD.c.last_seq)).where(HEAD.c.stream == STREAM.c.id).scalar_subquery()
    written = (
        select(OPERATION.c.seq)
        .join(STREAM, STREAM.c.id == OPERATION.c.stream)
        .where(STREAM.c.device == device, OPERATION.c.seq > func.coalesce(last, 0))
        .limit(1)
    )
    if connection.execute(written).scalar() is not None:
        raise DomainError("operations_uncut")


def _holds(connection: Connection, branch: Branch) -> bool:
    """Whether the first segment of a branch is held as one of the chain it goes on from."""
    parent = journal.stream_of(connection, branch.parent)
    here = (SEGMENT.c.stream == parent) & (SEGMENT.c.number == branch.number)
    found = connection.execute(select(SEGMENT.c.hash).where(here)).scalar()
    return found is not None and bytes(found) == branch.hash


def _move(connection: Connection, branch: Branch) -> None:
    """Make what follows in the parent's chain the branch's own, as every reader does who knows of it."""
    parent, mine = journal.stream_of(connection, branch.parent), journal.stream_of(connection, branch.id)
    head = connection.execute(select(HEAD).where(HEAD.c.stream == parent)).one()
    connection.execute(delete(HEAD).where(HEAD.c.stream == parent))
    connection.execute(insert(HEAD).values(stream=mine, number=head.number, hash=head.hash, last_seq=head.last_seq))
    last = (SEGMENT.c.stream == parent) & (SEGMENT.c.number == branch.number - 1)
    before = connection.execute(select(SEGMENT.c.hash).where(last)).scalar()
    if before is not None:
        values = {"number": branch.number - 1, "hash": before, "last_seq": branch.after}
        connection.execute(insert(HEAD).values(stream=parent, **values))
    for table in (SEGMENT, VERIFIED):
        beyond = (table.c.stream == parent) & (table.c.number >= branch.number)
        connection.execute(update(table).where(beyond).values(stream=mine))
    later = (BRANCH.c.parent == branch.parent) & (BRANCH.c.number > branch.number)
    connection.execute(update(BRANCH).where(later).values(parent=branch.id))
    _retell(connection, None, lambda seen: seen_along(seen, branch))
    written = (OPERATION.c.stream == parent) & (OPERATION.c.seq > branch.after)
    _retell(connection, written, lambda seen: {**seen, branch.parent: branch.after} if branch.after else seen)
    _look_again(connection, written)
    connection.execute(update(OPERATION).where(written).values(stream=mine))
    sealed = (SEALED.c.stream == parent) & (SEALED.c.seq > branch.after)
    connection.execute(update(SEALED).where(sealed).values(stream=mine))


def _retell(connection: Connection, which: ColumnElement[bool] | None, retold: Retold) -> None:
    """Tell the past of operations anew, of all that there are where none are said."""
    used = select(OPERATION.c.context).distinct()
    query = select(CONTEXT).where(CONTEXT.c.id.in_(used if which is None else used.where(which)))
    for row in connection.execute(query).all():
        seen, roster = membership.past_of(row.vector)
        told = retold(seen)
        if told == seen:
            continue
        context = journal.context_of(connection, told, roster)
        mine = OPERATION.c.context == row.id
        connection.execute(update(OPERATION).where(mine if which is None else mine & which).values(context=context))


def _look_again(connection: Connection, which: ColumnElement[bool]) -> None:
    """Have the texts of some operations looked at anew: what was found of them names who wrote them."""
    text = OPERATION.c.kind == OperationKind.TEXT.value
    for entity, column in connection.execute(select(OPERATION.c.entity, OPERATION.c.col).where(which, text).distinct()):
        paragraphs.start_anew(connection, entity, column)
