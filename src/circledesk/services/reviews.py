"""What two laptops disagree on, as people read it, and settling it: fields, paragraphs, and rows removed meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, get_type_hints

from circledesk.domain.errors import DomainError
from circledesk.domain.history import Choice, ParagraphConflict, ParagraphReview, Side
from circledesk.domain.ids import new_id
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.minutes import Paper
from circledesk.domain.texts import replacing, utf16_units
from circledesk.services import agenda, history

if TYPE_CHECKING:
    from circledesk.domain.journal import Conflict, Plain
    from circledesk.domain.records import Record
    from circledesk.domain.texts import Anchor
    from circledesk.services.history import ValueLine
    from circledesk.services.ports.work import Work
    from circledesk.services.words import Words

DELETED = "deleted"


class ReviewKind(StrEnum):
    """What is to be looked at: a field with several values, a paragraph both changed, a removal beside an edit."""

    FIELD = "field"
    PARAGRAPH = "paragraph"
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """One thing to review; `key` names it on every laptop.

    `values` are what may stand: of a field its values, the shown one first; of a paragraph each laptop's version (an
    empty one took the paragraph away), this laptop's first; of a removal the edits (`plain` False: keep the row), then
    the removals (True). A paragraph also has how it read `before` and what the merge made of it, as it stands now
    from `start` to `end` of the text (UTF-16 units, as an editor counts; alike where nothing is left of it).
    `weighty` says that both sides changed numbers, dates or names: these come first.
    """

    key: str
    kind: ReviewKind
    table: str
    row: str
    column: str
    subject: str
    meeting_id: str
    meeting: str
    values: tuple[ValueLine, ...]
    weighty: bool = False
    before: str = ""
    merged: str = ""
    start: int = 0
    end: int = 0
    conflict: Conflict | None = None
    paragraphs: tuple[ParagraphConflict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedLine:
    """A paragraph somebody settled: the review with all there was to choose from, and how the place reads today."""

    review: ParagraphReview
    subject: str
    today: str


def to_review(work: Work, words: Words, meeting_id: str = "") -> list[ReviewLine]:
    """What is to be reviewed, of one session or of the whole desk; paragraphs with numbers, dates or names first."""
    found = [*_paragraphs(work, words), *(_field(work, words, one) for one in work.conflicts())]
    return sorted((one for one in found if meeting_id in {"", one.meeting_id}), key=lambda one: not one.weighty)


def unsettled(work: Work, meeting_id: str) -> bool:
    """Whether something of a session's record waits to be reviewed."""
    fields = any(one.document == meeting_id and one.table != Paper.table for one in work.conflicts())
    return fields or any(one.document == meeting_id for one in work.paragraph_conflicts())


def require_settled(work: Work, meeting_id: str) -> None:
    """Raise `conflicts_open` while something of a session's record waits to be reviewed."""
    if unsettled(work, meeting_id):
        raise DomainError("conflicts_open", meeting=meeting_id)


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
    kind = BY_TABLE.get(line.table)
    if kind is None or get_type_hints(kind).get(line.column) is not str or line.column.endswith("_id"):
        raise DomainError("value_not_text", field=line.column)
    work.settle(_unchanged(work, line), text)


def reviewed(work: Work, words: Words, meeting_id: str = "") -> list[ReviewedLine]:
    """The paragraphs that somebody settled, the newest first, of a session or of the desk: nothing is ever lost."""
    found = work.all(ParagraphReview, **({"meeting_id": meeting_id} if meeting_id else {}))
    found.sort(key=lambda one: (one.on, one.id), reverse=True)
    return [
        ReviewedLine(
            review=one,
            subject=history.title(work, words, _record(work, one.of)),
            today=_standing(work, one.of, one.text, one.anchor)[1],
        )
        for one in found
    ]


def choose_again(work: Work, review_id: str, choice: Choice, text: str = "") -> ParagraphReview:
    """Settle a reviewed paragraph otherwise, also long after and on another laptop; `text` is for what is rewritten.

    Whatever stands in its place today is replaced, and stays in the history. Raises `minutes_frozen`.
    """
    review = work.get(ParagraphReview, review_id)
    agenda.require_open(work, review.meeting_id)
    chosen = {Choice.MERGED: review.merged, Choice.ONE: review.one, Choice.OTHER: review.other}
    result = chosen.get(choice, text)
    _put(work, _record(work, review.of), review.text, (review.anchor, result))
    made = replace(
        review, id=new_id(), choice=choice, result=result, on=work.now, by=work.device_name, supersedes=review.id
    )
    work.put(made)
    return made


def _field(work: Work, words: Words, conflict: Conflict) -> ReviewLine:
    line = history.conflict_line(work, words, conflict)
    return ReviewLine(
        key=f"{conflict.table}/{conflict.row}/{conflict.column}",
        kind=ReviewKind.REMOVAL if conflict.column == DELETED else ReviewKind.FIELD,
        table=conflict.table,
        row=conflict.row,
        column=conflict.column,
        subject=line.subject,
        meeting_id=line.meeting_id,
        meeting=line.meeting,
        values=line.values,
        conflict=conflict,
    )


def _paragraphs(work: Work, words: Words) -> list[ReviewLine]:
    """One line for each place of a text, however many pairs of laptops met there."""
    standing = [(one, _standing(work, one.row, one.column, one.anchor)) for one in work.paragraph_conflicts()]
    standing.sort(key=lambda one: (one[0].row, one[0].column, one[1][0]))
    return [
        _paragraph(work, words, [one for one, _ in alike], place, merged)
        for (_, _, place, merged), alike in groupby(
            standing, key=lambda one: (one[0].row, one[0].column, one[1][0], one[1][1])
        )
    ]


def _paragraph(
    work: Work, words: Words, conflicts: Iterable[ParagraphConflict], place: tuple[int, int], merged: str
) -> ReviewLine:
    found = sorted(conflicts, key=lambda one: one.id)
    first = found[0]
    record = work.find(BY_TABLE[first.table], first.row)
    meeting = history.meeting_of(work, record)
    text = work.text(first.row, first.column)
    return ReviewLine(
        key=first.id,
        kind=ReviewKind.PARAGRAPH,
        table=first.table,
        row=first.row,
        column=first.column,
        subject=history.title(work, words, record),
        meeting_id=first.document,
        meeting=history.title(work, words, meeting),
        values=tuple(_version(side) for side in _sides(found)),
        weighty=any(one.weighty for one in found),
        before=first.before,
        merged=merged,
        start=utf16_units(text[: place[0]]),
        end=utf16_units(text[: place[1]]),
        paragraphs=tuple(found),
    )


def _sides(conflicts: Iterable[ParagraphConflict]) -> list[Side]:
    """The newest version of each laptop, this one's first, then the newest."""
    newest: dict[str, Side] = {}
    for side in (side for one in conflicts for side in (one.one, one.other)):
        known = newest.get(side.hand.device)
        if known is None or known.hand.last < side.hand.last:
            newest[side.hand.device] = side
    return sorted(newest.values(), key=lambda side: (not side.mine, -side.clock))


def _version(side: Side) -> ValueLine:
    return history.ValueLine(
        shown=side.text,
        device=side.device_name or side.hand.device[:8],
        typed_at=history.typed_at(side.clock),
        plain=side.text,
        mine=side.mine,
    )


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
    if _standing(work, first.row, first.column, first.anchor)[1] != line.merged:
        raise DomainError("review_changed")
    agenda.require_open(work, line.meeting_id)
    _put(work, work.get(BY_TABLE[first.table], first.row), first.column, (first.anchor, result))
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


def _put(work: Work, record: Record, column: str, what: tuple[Anchor, str]) -> None:
    """Put paragraphs where those of an anchor stand today."""
    anchor, paragraphs = what
    text = work.text(record.id, column)
    edits = replacing(text, work.standing(record.id, column, anchor), paragraphs)
    if edits:
        work.edit_text(record, column, edits)


def _standing(work: Work, row: str, column: str, anchor: Anchor) -> tuple[tuple[int, int], str]:
    start, end = work.standing(row, column, anchor)
    return (start, end), work.text(row, column)[start:end]


def _record(work: Work, row: str) -> Record:
    """The record that has a long text; raises `not_found`."""
    for kind in BY_TABLE.values():
        found = work.find(kind, row) if kind.texts else None
        if found is not None:
            return found
    raise DomainError("not_found", table="*", id=row)
