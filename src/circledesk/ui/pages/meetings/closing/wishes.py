"""What the closing step asks of the desk, by position: reads, small writes, and the files of a review."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.comments import CommentState
from circledesk.domain.genre import dismissal_id
from circledesk.domain.minutes import ApprovalWay
from circledesk.services import agenda, amendments, closing, comments, exporting, genre
from circledesk.ui.widgets.whole_file import write_whole

if TYPE_CHECKING:
    from circledesk.domain.amendments import Amendment
    from circledesk.domain.genre import Finding
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.work import Work

MOST_BYTES = 20_000_000


def let_be(work: Work, meeting_id: str, finding: Finding, reason: str) -> None:
    """Let a warning be for a reason."""
    genre.dismiss(work, meeting_id, finding, reason)


def take_up(work: Work, meeting_id: str, finding: Finding) -> None:
    """Take a warning up again that somebody let be."""
    genre.take_up(work, dismissal_id(meeting_id, finding.rule, finding.subject))


def accept(work: Work, comment_id: str) -> None:
    """Accept a comment; the wording it wishes for takes the paragraph's place."""
    comments.accept(work, comment_id, work.device_name)


def reject(work: Work, comment_id: str, note: str) -> None:
    """Turn a comment down for a reason."""
    comments.answer(work, comment_id, CommentState.REJECTED, note, work.device_name)


def ask_again(work: Work, comment_id: str) -> None:
    """Let a comment wait for an answer again."""
    comments.answer(work, comment_id, CommentState.OPEN)


def approve(work: Work, meeting_id: str, way: ApprovalWay) -> None:
    """Approve the draft."""
    closing.approve(work, meeting_id, way, work.device_name)


def annotate(work: Work, meeting_id: str, text: str) -> Amendment:
    """Add a diligencia."""
    return amendments.annotate(work, meeting_id, text, work.device_name)


def clarify(work: Work, meeting_id: str, text: str) -> Amendment:
    """Make an acta aclaratoria."""
    return amendments.clarify(work, meeting_id, text, work.device_name)


def annul(work: Work, meeting_id: str, text: str) -> Amendment:
    """Annul the acta."""
    return amendments.annul(work, meeting_id, text, work.device_name)


def publish(work: Work, meeting_id: str, where: str) -> None:
    """Note that the public edition was given out."""
    amendments.publish(work, meeting_id, where, work.device_name)


def send_pack(desk: OpenDesk, progress: Progress, meeting_id: str, folder: Path) -> list[Path]:
    """Send the draft for review: it is in review from now on, and its pack lies in `folder`; answers the files."""
    with desk.work() as work:
        agenda.require_open(work, meeting_id)
        closing.send_for_review(work, meeting_id)
        name = desk.words.say("documents.review_file", number=closing.label(work, meeting_id))
    pack = exporting.review_pack(desk, meeting_id)
    if progress.cancelled:
        return []
    return [write_whole(folder / f"{name}.pdf", pack.pdf), write_whole(folder / f"{name}.docx", pack.docx)]


def receive(desk: OpenDesk, _progress: Progress, meeting_id: str, path: Path) -> int:
    """Read a file that came back; answers how many comments are new."""
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    return len(exporting.take_review(desk, meeting_id, content))
