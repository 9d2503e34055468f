"""How findings, comments and amendments look as rows of the closing step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circledesk.domain.amendments import AmendmentKind
from circledesk.domain.comments import CommentState
from circledesk.domain.genre import Weight
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.domain.amendments import Amendment
    from circledesk.services.comments import CommentLine
    from circledesk.services.genre import FindingLine
    from circledesk.services.words import Words
    from circledesk.ui.formats import Formats

_MOST = 140  # letters of a paragraph shown in a row
_TONES = {
    CommentState.OPEN: (Tone.ACCENT, "message"),
    CommentState.ACCEPTED: (Tone.OK, "check"),
    CommentState.REJECTED: (Tone.NEUTRAL, "x"),
}


def finding_face(key: str, line: FindingLine, words: Words) -> RowFace:
    """A finding: the sentence, where it is, and why it was let be."""
    finding = line.finding
    facts = {name: _short(fact) if isinstance(fact, str) else fact for name, fact in finding.facts}
    must = finding.weight is Weight.MUST
    item = QCoreApplication.translate("Closing", "item {0}").format(line.item_number) if line.item_number else ""
    parts = [item, headed(words.label(finding.rule))]
    if line.dismissal is not None:
        parts.append(QCoreApplication.translate("Closing", "let be: {0}").format(line.dismissal.reason))
    return RowFace(
        key=key,
        title=words.say(f"genre.{finding.rule.value}", **facts),
        subtitle=" · ".join(part for part in parts if part),
        icon="check" if line.dismissal else "alert-circle" if must else "alert-triangle",
        icon_role="muted" if line.dismissal else "bad" if must else "warn",
        strong=must,
        dim=line.dismissal is not None,
    )


def comment_face(key: str, line: CommentLine, words: Words) -> RowFace:
    """A reviewer's comment: what it says, the wording wished for, who and where, and what became of it."""
    comment = line.comment
    said = [comment.text] if comment.text else []
    if comment.proposal:
        said.append(QCoreApplication.translate("Closing", "Proposed: {0}").format(comment.proposal))
    author = comment.author or QCoreApplication.translate("Closing", "without a name")
    place = comment.label if line.found else QCoreApplication.translate("Closing", "the whole acta")
    parts = [author, place]
    if comment.answer is not None and comment.answer.note:
        parts.append(comment.answer.note)
    tone, icon = _TONES[comment.state]
    return RowFace(
        key=key,
        title=_short("\n".join(said)),
        subtitle=" · ".join(parts),
        icon="message",
        icon_role="accent",
        pill=headed(words.label(comment.state)),
        tone=tone,
        pill_icon=icon,
        dim=comment.answer is not None,
    )


def amendment_face(amendment: Amendment, words: Words, formats: Formats) -> RowFace:
    """A diligencia, clarifying acta or annulment as a row."""
    name = headed(words.label(amendment.kind))
    if amendment.kind is AmendmentKind.DILIGENCIA:
        name = f"{name} {amendment.number}"
    elif amendment.acta is not None:
        name = f"{name} {amendment.acta.number:03d}"
    who = " · ".join(part for part in (formats.short_moment(amendment.made_at), amendment.made_by) if part)
    return RowFace(key=amendment.id, title=f"{name}: {_short(amendment.text)}", subtitle=who, icon="file-text")


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"
