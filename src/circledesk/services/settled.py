"""What was settled before, the newest first: all there was to choose from, what stands today, and choosing again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.history import Choice, LateNote, ParagraphReview
from circledesk.domain.ids import new_id
from circledesk.domain.journal import Conflict
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Paper
from circledesk.services import agenda, history, values
from circledesk.services.history import ValueLine
from circledesk.services.reviews import DELETED, ReviewKind, ReviewLine, item_of, late_line
from circledesk.services.settling import note_late, put_paragraphs
from circledesk.services.values import title

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from circledesk.domain.history import LateChoice, Settlement
    from circledesk.domain.journal import Apart, HistoryEntry, Plain
    from circledesk.domain.records import Record
    from circledesk.services.ports.work import Work
    from circledesk.services.words import Words

_NOT_FOR_PEOPLE = frozenset({Paper.table, LateNote.table})


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledLine:
    """Something that was settled: the `line` as it was to be reviewed, who let what stand (`chosen`), when, and what
    stands `today`. `frozen` says that nothing can be chosen again, for the acta is issued or signed.
    """

    key: str
    line: ReviewLine
    chosen: str
    by: str
    by_id: str
    on: datetime
    today: str
    frozen: bool = False
    review: ParagraphReview | None = None
    choice: LateChoice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedLine:
    """A paragraph somebody settled: the review with all there was to choose from, and how the place reads today."""

    review: ParagraphReview
    subject: str
    today: str


def settled(work: Work, words: Words, since: int = 0) -> list[SettledLine]:
    """Everything that anybody settled from the journal's clock `since` on, the newest first."""
    found = [*_fields(work, words, since), *_paragraphs(work, words, since), *_late(work, words)]
    return sorted(found, key=lambda one: (one.on, one.key), reverse=True)


def use_again(work: Work, one: SettledLine, place: int) -> None:
    """Let another of the values stand. Raises `minutes_frozen`, `sealed`."""
    line = one.line
    if one.review is not None:
        text = str(line.values[place].plain)
        sides = {one.review.one: Choice.ONE, one.review.other: Choice.OTHER}
        choose_again(work, one.review.id, sides.get(text, Choice.REWRITTEN), text)
    else:
        _set(work, line, line.values[place].plain)


def merge_again(work: Work, one: SettledLine) -> None:
    """Let a paragraph stand as the merge had made it. Raises as `use_again`, and `nothing_merged` for a field."""
    if one.review is None:
        raise DomainError("nothing_merged")
    choose_again(work, one.review.id, Choice.MERGED)


def rewrite_again(work: Work, one: SettledLine, value: Plain) -> None:
    """Let something else stand, written anew. Raises as `use_again`."""
    if one.review is not None:
        choose_again(work, one.review.id, Choice.REWRITTEN, str(value))
    else:
        _set(work, one.line, value)


def note_again(work: Work, one: SettledLine, choice: LateChoice) -> None:
    """Let something else become of what arrived after the signature."""
    note_late(work, one.line, choice)


def reviewed(work: Work, words: Words, meeting_id: str = "") -> list[ReviewedLine]:
    """The paragraphs that somebody settled, the newest first, of a session or of the desk: nothing is ever lost."""
    return [
        ReviewedLine(review=one, subject=title(work, words, record_of(work, one.of)), today=standing(work, one))
        for one in reviews_of(work, meeting_id)
    ]


def reviews_of(work: Work, meeting_id: str = "") -> list[ParagraphReview]:
    """The records of it."""
    found = work.all(ParagraphReview, **({"meeting_id": meeting_id} if meeting_id else {}))
    return sorted(found, key=lambda one: (one.on, one.id), reverse=True)


def standing(work: Work, review: ParagraphReview) -> str:
    """How the place of a settled paragraph reads today."""
    start, end = work.standing(review.of, review.text, review.anchor)
    return work.text(review.of, review.text)[start:end]


def choose_again(work: Work, review_id: str, choice: Choice, text: str = "") -> ParagraphReview:
    """Settle a reviewed paragraph otherwise, also long after and on another laptop; `text` is for what is rewritten.

    Whatever stands in its place today is replaced, and stays in the history. Raises `minutes_frozen`.
    """
    review = work.get(ParagraphReview, review_id)
    agenda.require_open(work, review.meeting_id)
    chosen = {Choice.MERGED: review.merged, Choice.ONE: review.one, Choice.OTHER: review.other}
    result = chosen.get(choice, text)
    put_paragraphs(work, record_of(work, review.of), review.text, (review.anchor, result))
    made = replace(
        review, id=new_id(), choice=choice, result=result, on=work.now, by=work.device_name, supersedes=review.id
    )
    work.put(made)
    return made


def record_of(work: Work, row: str) -> Record:
    """The record that has a long text; raises `not_found`."""
    for kind in BY_TABLE.values():
        found = work.find(kind, row) if kind.texts else None
        if found is not None:
            return found
    raise DomainError("not_found", table="*", id=row)


def _set(work: Work, line: ReviewLine, value: Plain) -> None:
    if line.conflict is None:
        raise DomainError("review_changed")
    if line.meeting_id:
        agenda.require_open(work, line.meeting_id)
    work.settle(line.conflict, value)


# --- fields and removals: the journal tells


def _fields(work: Work, words: Words, since: int) -> Iterable[SettledLine]:
    shown: set[tuple[str, str, str]] = set()
    for one in work.settlements(since):
        key = (one.table, one.row, one.column)
        if key not in shown and one.table in BY_TABLE and one.table not in _NOT_FOR_PEOPLE:
            shown.add(key)
            yield _field(work, words, one)


def _field(work: Work, words: Words, one: Settlement) -> SettledLine:
    conflict = Conflict(table=one.table, row=one.row, column=one.column, values=_distinct(one), document=one.document)
    line = history.conflict_line(work, words, conflict)
    key = f"{one.table}/{one.row}/{one.column}"
    field = (one.table, one.row, one.column)
    return SettledLine(
        key=key,
        line=ReviewLine(
            key=key,
            kind=ReviewKind.REMOVAL if one.column == DELETED else ReviewKind.FIELD,
            table=one.table,
            row=one.row,
            column=one.column,
            subject=line.subject,
            meeting_id=line.meeting_id,
            meeting=line.meeting,
            values=line.values,
            conflict=conflict,
            item_id=item_of(work.find(BY_TABLE[one.table], one.row)),
        ),
        chosen=values.shown(work, words, field, one.by.value),
        by=one.by.device_name or one.by.device[:8],
        by_id=one.by.device,
        on=history.typed_at(one.by.clock),
        today=values.shown(work, words, field, one.now.value),
        frozen=_frozen(work, line.meeting_id),
    )


def _distinct(one: Settlement) -> tuple[HistoryEntry, ...]:
    """The values there were, and the one that was written instead where it is none of them; each once."""
    found: dict[str, HistoryEntry] = {}
    for entry in (*one.values, one.by):
        found.setdefault(str(entry.value), entry)
    return tuple(found.values())


# --- paragraphs: a record each


def _paragraphs(work: Work, words: Words, since: int) -> Iterable[SettledLine]:
    found = reviews_of(work)
    known = {one.id: one for one in found}
    replaced = {_act(known[one.supersedes]) for one in found if one.supersedes in known}
    shown: set[tuple[str, ...]] = set()
    for one in found:
        if _act(one) not in replaced | shown and one.on >= history.typed_at(since):
            shown.add(_act(one))
            first = one
            while first.supersedes in known:
                first = known[first.supersedes]
            yield _paragraph(work, words, one, [other for other in found if _act(other) == _act(first)])


def _act(one: ParagraphReview) -> tuple[str, ...]:
    """What is alike of the reviews written by one act: several pairs of laptops may have met in one place."""
    return one.of, one.text, one.by, one.on.isoformat(), one.merged, one.supersedes


def _paragraph(work: Work, words: Words, review: ParagraphReview, met: list[ParagraphReview]) -> SettledLine:
    record = record_of(work, review.of)
    pairs = [pair for one in met for pair in ((one.one_by, one.one), (one.other_by, one.other))]
    line = ReviewLine(
        key=review.conflict,
        kind=ReviewKind.PARAGRAPH,
        table=type(record).table,
        row=review.of,
        column=review.text,
        subject=title(work, words, record),
        meeting_id=review.meeting_id,
        meeting=title(work, words, work.find(Meeting, review.meeting_id)),
        values=tuple(
            ValueLine(shown=text, device=device, typed_at=review.on, plain=text)
            for device, text in dict.fromkeys(pairs)
        ),
        before=review.before,
        merged=review.merged,
        item_id=item_of(record),
    )
    return SettledLine(
        key=f"paragraph/{review.id}",
        line=line,
        chosen=review.result,
        by=review.by,
        by_id="",
        on=review.on,
        today=standing(work, review),
        frozen=_frozen(work, review.meeting_id),
        review=review,
    )


# --- what came after a signature


def _late(work: Work, words: Words) -> Iterable[SettledLine]:
    notes = {(one.device, one.seq): one for one in work.all(LateNote)}
    if not notes:
        return
    acts: dict[tuple[str, LateChoice], list[tuple[LateNote, Apart]]] = {}
    for one in work.late_arrivals():
        note = notes.get((one.entry.device, one.entry.seq))
        if note is not None:
            acts.setdefault((one.document, note.choice), []).append((note, one))
    for (document, choice), found in acts.items():
        newest = work.history(found[0][0].id, "choice")[0]
        yield SettledLine(
            key=f"late/{document}/{choice}",
            line=late_line(work, words, document, [one for _, one in found]),
            chosen=words.label(choice),
            by=newest.device_name or newest.device[:8],
            by_id=newest.device,
            on=history.typed_at(newest.clock),
            today=words.label(choice),
            choice=choice,
        )


def _frozen(work: Work, meeting_id: str) -> bool:
    if not meeting_id:
        return False
    try:
        agenda.require_open(work, meeting_id)
    except DomainError:
        return True
    return False
