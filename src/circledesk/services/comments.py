"""The review of a draft: its paragraphs numbered for reviewers, and their comments beside the paragraphs again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.comments import Answer, Comment, CommentState, comment_id
from circledesk.domain.decisions import Decision
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting
from circledesk.domain.prose import Paragraph, paragraphs
from circledesk.domain.tasks import Task
from circledesk.domain.texts import replacing
from circledesk.services import agenda, meetings, settings
from circledesk.services.papers import ReviewItem, ReviewPaper, ReviewParagraph
from circledesk.services.ports.documents import Remark

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedParagraph:
    """A paragraph of the draft under its number, `4.2`: the second paragraph of the fourth item."""

    label: str
    item_id: str
    words: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentLine:
    """A comment with the place its paragraph has today; `found` is False where the words are no longer there."""

    comment: Comment
    item_number: int
    item_title: str
    start: int = 0
    end: int = 0
    found: bool = False


def numbered(work: Work, meeting_id: str) -> list[NumberedParagraph]:
    """Every paragraph of a session's texts with its number, then each item's decisions and tasks with theirs."""
    items = agenda.items(work, meeting_id)
    texts = work.texts([item.id for item in items], MINUTES_TEXT)
    found = [
        NumberedParagraph(label=f"{place}.{number}", item_id=item.id, words=one.words, start=one.start, end=one.end)
        for place, item in enumerate(items, 1)
        for number, one in enumerate(paragraphs(texts.get(item.id, "")), 1)
    ]
    acta = meetings.minutes_of(work, meeting_id).label
    notes = [(f"D-{acta}-{one.number}", one.agenda_item_id, one.text) for one in _decisions(work, meeting_id)]
    notes += [(f"T-{acta}-{one.number}", one.agenda_item_id, one.text) for one in _tasks(work, meeting_id)]
    return found + [NumberedParagraph(label=label, item_id=item, words=words) for label, item, words in notes]


def review_paper(work: Work, meeting_id: str, language: str = "es") -> ReviewPaper:
    """The draft as reviewers get it, in the round that is under way."""
    meeting = work.get(Meeting, meeting_id)
    minutes = meetings.minutes_of(work, meeting_id)
    known = numbered(work, meeting_id)
    items = tuple(
        ReviewItem(
            number=place,
            title=item.title,
            paragraphs=tuple(
                ReviewParagraph(label=one.label, words=one.words) for one in known if one.item_id == item.id
            ),
        )
        for place, item in enumerate(agenda.items(work, meeting_id), 1)
    )
    return ReviewPaper(
        document_id=derived_id("review", meeting_id),
        meeting_id=meeting_id,
        circle=settings.value(work, settings.CIRCLE_NAME),
        body=work.get(Body, meeting.body_id).name,
        acta=minutes.label,
        held_on=meeting.starts,
        sent_at=minutes.review.sent_at if minutes.review else work.now,
        round=minutes.review.round if minutes.review else 1,
        due_on=minutes.review.due_on if minutes.review else None,
        items=items,
        language=language,
    )


def receive(work: Work, meeting_id: str, remarks: Iterable[Remark]) -> list[Comment]:
    """Keep what reviewers sent back; what is known already is kept once. Answers the new ones.

    A number nobody gave is kept with the comment, which then is about the whole acta. Raises `minutes_frozen`.
    """
    agenda.require_open(work, meeting_id)
    known = {one.label: one for one in numbered(work, meeting_id)}
    found = []
    for remark in remarks:
        row = comment_id(meeting_id, remark.label, remark.author, remark.text, remark.proposal)
        if work.find(Comment, row) is not None or not (remark.text.strip() or remark.proposal.strip()):
            continue
        place = _place(known, remark)
        comment = Comment(
            id=row,
            meeting_id=meeting_id,
            label=remark.label.strip(),
            agenda_item_id=place.item_id if place else "",
            quoted=remark.quoted or (place.words if place else ""),
            author=remark.author.strip(),
            text=remark.text.strip(),
            proposal=remark.proposal.strip(),
            received_at=work.now,
        )
        work.put(comment)
        found.append(comment)
    return found


def answer(work: Work, comment_id_: str, state: CommentState, note: str = "", by: str = "") -> Comment:
    """Say what became of a comment; raises `rejection_without_reason`, `minutes_frozen`."""
    comment = work.get(Comment, comment_id_)
    agenda.require_open(work, comment.meeting_id)
    answered = comment.answered(Answer(state=state, on=work.now, by=by, note=note.strip()))
    work.put(answered)
    return answered


def accept(work: Work, comment_id_: str, by: str = "") -> Comment:
    """Accept a comment; the wording it wishes for takes the place of its paragraph, where that still stands."""
    comment = answer(work, comment_id_, CommentState.ACCEPTED, by=by)
    if comment.proposal and comment.agenda_item_id:
        item = work.get(AgendaItem, comment.agenda_item_id)
        text = work.text(item.id, MINUTES_TEXT)
        place = _standing(comment, text)
        if place is not None and place.words != comment.proposal:
            start = place.end - len(place.words)
            work.edit_text(item, MINUTES_TEXT, replacing(text, (start, place.end), comment.proposal))
    return comment


def lines(work: Work, meeting_id: str) -> list[CommentLine]:
    """The comments on a session's acta, in the order of its paragraphs; those about the whole come first."""
    items = {item.id: (place, item) for place, item in enumerate(agenda.items(work, meeting_id), 1)}
    texts = work.texts(list(items), MINUTES_TEXT)
    found = [
        _line(comment, items.get(comment.agenda_item_id), texts.get(comment.agenda_item_id, ""))
        for comment in work.all(Comment, meeting_id=meeting_id)
    ]
    return sorted(found, key=lambda one: (one.item_number, one.start, one.comment.received_at, one.comment.id))


def _decisions(work: Work, meeting_id: str) -> list[Decision]:
    return sorted(work.all(Decision, meeting_id=meeting_id), key=lambda one: one.number)


def _tasks(work: Work, meeting_id: str) -> list[Task]:
    return sorted(work.all(Task, meeting_id=meeting_id), key=lambda one: one.number)


def _line(comment: Comment, item: tuple[int, AgendaItem] | None, text: str) -> CommentLine:
    place = _standing(comment, text)
    return CommentLine(
        comment=comment,
        item_number=item[0] if item else 0,
        item_title=item[1].title if item else "",
        start=place.start if place else 0,
        end=place.end if place else 0,
        found=place is not None,
    )


def _standing(comment: Comment, text: str) -> Paragraph | None:
    """The paragraph a comment speaks of: by its words, else by its number within the item."""
    found = list(paragraphs(text))
    same = next((one for one in found if one.words == comment.quoted), None)
    if same is not None:
        return same
    number = comment.label.rpartition(".")[2]
    place = int(number) if number.isascii() and number.isdigit() else 0
    return found[place - 1] if 0 < place <= len(found) else None


def _place(known: dict[str, NumberedParagraph], remark: Remark) -> NumberedParagraph | None:
    """The paragraph a remark was made on: by the words quoted where numbers moved since, else by its number."""
    by_words = next((one for one in known.values() if remark.quoted and one.words == remark.quoted), None)
    return by_words or known.get(remark.label.strip())
