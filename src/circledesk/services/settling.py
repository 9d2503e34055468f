"""Settling what is to be reviewed: each choice is an ordinary operation that reaches every laptop."""

from __future__ import annotations

from datetime import date
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, get_args, get_type_hints

from circledesk.domain.errors import DomainError
from circledesk.domain.history import Choice, LateChoice, LateNote, ParagraphReview, late_note_id
from circledesk.domain.ids import new_id
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.domain.texts import replacing
from circledesk.services import agenda
from circledesk.services.reviews import DELETED, ReviewKind, ReviewLine

if TYPE_CHECKING:
    from circledesk.domain.history import ParagraphConflict
    from circledesk.domain.journal import Conflict, Plain
    from circledesk.domain.records import Record
    from circledesk.domain.texts import Anchor
    from circledesk.services.ports.work import Work

_BY_THE_PROGRAM = frozenset({"order", "numbering_device", "data_hash", "file", "file_name", "refers_to", "of"})
"""Texts that nobody types."""


class Writing(Enum):
    """How a person writes a value of a field; `NOT` where it is chosen elsewhere (a person, votes, a span)."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    CHOICE = "choice"
    NOT = "not"


def use(work: Work, line: ReviewLine, place: int) -> None:
    """Let one of the values stand. Raises `review_changed` where it is no more what was seen, `minutes_frozen`."""
    value = line.values[place]
    if line.kind is ReviewKind.PARAGRAPH:
        first = line.paragraphs[0]
        choice = Choice.ONE if value.plain == first.one.text else Choice.OTHER
        _settle_paragraph(work, line, choice, str(value.plain))
    else:
        work.settle(_unchanged(work, line), value.plain)


def keep_merged(work: Work, line: ReviewLine) -> None:
    """Let a paragraph stand as the merge made it. Raises as `use`, and `nothing_merged` for a field."""
    if line.kind is not ReviewKind.PARAGRAPH:
        raise DomainError("nothing_merged")
    _settle_paragraph(work, line, Choice.MERGED, line.merged)


def rewrite(work: Work, line: ReviewLine, text: str) -> None:
    """Let something else stand, written anew. Raises as `use`, and `value_not_text` for what is no text."""
    if line.kind is ReviewKind.PARAGRAPH:
        _settle_paragraph(work, line, Choice.REWRITTEN, text)
        return
    if writing(line.table, line.column)[0] is not Writing.TEXT:
        raise DomainError("value_not_text", field=line.column)
    work.settle(_unchanged(work, line), text)


def note_late(work: Work, line: ReviewLine, choice: LateChoice) -> None:
    """Note what is to become of everything that arrived after a signature; what was signed stays as it is."""
    body = work.get(Meeting, line.meeting_id).body_id
    for device, seq in (one for arrival in line.arrivals for one in arrival.operations):
        work.put(
            LateNote(
                id=late_note_id(device, seq),
                body_id=body,
                meeting_id=line.meeting_id,
                device=device,
                seq=seq,
                choice=choice,
            )
        )


def writing(table: str, column: str) -> tuple[Writing, tuple[StrEnum, ...]]:
    """How another value of a field is written, and of a choice what there is to choose from."""
    kind = BY_TABLE.get(table)
    hint = get_type_hints(kind).get(column) if kind and column != DELETED else None
    for one in (hint, *get_args(hint)):
        if isinstance(one, type) and issubclass(one, StrEnum):
            return Writing.CHOICE, tuple(one)
        if one is date:
            return Writing.DAY, ()
    if hint is str and not column.endswith("_id") and column not in _BY_THE_PROGRAM:
        return Writing.TEXT, ()
    return (Writing.NUMBER, ()) if hint is int else (Writing.NOT, ())


def write(work: Work, line: ReviewLine, value: Plain) -> None:
    """Let another value stand: a text, a day (ISO), a number, a choice. Raises as `use`, and `value_not_text`."""
    how, choices = writing(line.table, line.column)
    fits = {
        Writing.TEXT: isinstance(value, str),
        Writing.DAY: isinstance(value, str) and _is_day(value),
        Writing.NUMBER: isinstance(value, int) and not isinstance(value, bool),
        Writing.CHOICE: value in {one.value for one in choices},
    }
    if not fits.get(how, False):
        raise DomainError("value_not_text", field=line.column)
    work.settle(_unchanged(work, line), value)


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _unchanged(work: Work, line: ReviewLine) -> Conflict:
    """The conflict as it stands, while it is still what was seen."""
    for conflict in work.conflicts():
        if (conflict.table, conflict.row, conflict.column) == (line.table, line.row, line.column):
            if line.conflict and _names(conflict) == _names(line.conflict):
                return conflict
            break
    raise DomainError("review_changed")


def _names(conflict: Conflict) -> set[tuple[str, int, Plain]]:
    return {(one.device, one.seq, str(one.value)) for one in conflict.values}


def _settle_paragraph(work: Work, line: ReviewLine, choice: Choice, result: str) -> None:
    """Put `result` where the paragraph stands, and note what there was to choose from."""
    known = {one.id for one in line.paragraphs}
    waiting = [one for one in work.paragraph_conflicts() if one.id in known]
    if {one.id for one in waiting} != known:
        raise DomainError("review_changed")
    first = line.paragraphs[0]
    start, end = work.standing(first.row, first.column, first.anchor)
    if work.text(first.row, first.column)[start:end] != line.merged:
        raise DomainError("review_changed")
    agenda.require_open(work, line.meeting_id)
    put_paragraphs(work, work.get(BY_TABLE[first.table], first.row), first.column, (first.anchor, result))
    for one in waiting:
        work.put(_review(work, line, one, (choice, result)))


def _review(work: Work, line: ReviewLine, conflict: ParagraphConflict, settled: tuple[Choice, str]) -> ParagraphReview:
    choice, result = settled
    if choice in {Choice.ONE, Choice.OTHER}:
        # Of another pair that met in the same place the chosen version may be the other side, or neither.
        sides = {conflict.one.text: Choice.ONE, conflict.other.text: Choice.OTHER}
        choice = sides.get(result, Choice.REWRITTEN)
    return ParagraphReview(
        id=new_id(),
        meeting_id=line.meeting_id,
        of=conflict.row,
        text=conflict.column,
        conflict=conflict.id,
        choice=choice,
        on=work.now,
        by=work.device_name,
        anchor=conflict.anchor,
        before=conflict.before,
        one=conflict.one.text,
        one_by=conflict.one.device_name,
        other=conflict.other.text,
        other_by=conflict.other.device_name,
        merged=line.merged,
        result=result,
    )


def put_paragraphs(work: Work, record: Record, column: str, what: tuple[Anchor, str]) -> None:
    """Put paragraphs where those of an anchor stand today."""
    anchor, paragraphs = what
    text = work.text(record.id, column)
    edits = replacing(text, work.standing(record.id, column, anchor), paragraphs)
    if edits:
        work.edit_text(record, column, edits)
