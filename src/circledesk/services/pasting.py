"""Taking in what was copied elsewhere: words without their looks, pictures and files as attachments of the session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.inline import EVIDENCE, Run, Runs, plain
from circledesk.domain.markup import Block, Table, words_of
from circledesk.services import evidence
from circledesk.services.agenda import require_open
from circledesk.services.evidence import Attachment
from circledesk.services.ports.documents import PICTURE

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.documents import Picture
    from circledesk.services.ports.work import Work

MOST_CHARACTERS = 400_000
"""Of one paste: more than twice an acta of 60 pages."""
MOST_IN_LINE = 40_000
"""Characters of one paragraph: with more the window would no longer keep up with the keys."""
MOST_SOURCE = 40_000_000
"""Characters of a page with all its looks and pictures."""
_MEGA = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What was taken in: words in our markup, how many pictures are attached, and how many could not come along."""

    blocks: tuple[Block, ...]
    attached: int = 0
    lost: int = 0
    too_large: int = 0


def read_page(desk: OpenDesk, source: str, meeting_id: str) -> Pasted:
    """What another program copied, its pictures attached to the session; raises `paste_too_long`, nothing kept then."""
    if len(source) > MOST_SOURCE:
        raise DomainError("paste_too_heavy", size=len(source) // _MEGA, most=MOST_SOURCE // _MEGA)
    clipping = desk.tools.html_reader.read(source)
    require_short(
        sum(len(words_of(block)) for block in clipping.blocks), max(map(_longest, clipping.blocks), default=0)
    )
    small = [one if len(one.content) <= evidence.MOST_BYTES else None for one in clipping.pictures]
    kept: list[Evidence | None] = []
    if any(small):
        with desk.work() as work:
            kept = [_attach_picture(work, meeting_id, one) if one else None for one in small]
    return Pasted(
        blocks=tuple(_with_attachments(block, kept) for block in clipping.blocks)
        if clipping.pictures
        else clipping.blocks,
        attached=sum(one is not None for one in kept),
        lost=clipping.lost,
        too_large=small.count(None),
    )


def require_short(characters: int, longest: int) -> None:
    """Raise `paste_too_long`, `paste_line_too_long` for more than a text of the acta can take at once."""
    if characters > MOST_CHARACTERS:
        raise DomainError("paste_too_long", thousands=characters // 1000, most=MOST_CHARACTERS // 1000)
    if longest > MOST_IN_LINE:
        raise DomainError("paste_line_too_long", thousands=longest // 1000, most=MOST_IN_LINE // 1000)


def attach_file(desk: OpenDesk, path: Path, meeting_id: str, item_id: str = "") -> Evidence:
    """Attach a file of this laptop to a session, or to one item of its agenda.

    Raises `attachment_missing`, and what `attach` raises.
    """
    try:
        # Of a file too large one byte too many is enough to be refused.
        with path.open("rb") as file:
            content = file.read(evidence.MOST_BYTES + 1)
    except OSError as error:
        raise DomainError("attachment_missing", name=path.name, reason=error.strerror or "") from error
    with desk.work() as work:
        if item_id:
            require_open(work, meeting_id)
            return evidence.attach(work, item_id, Attachment(name=path.name, content=content, title=path.stem))
        return attach(work, meeting_id, path.name, content)


def attach(work: Work, meeting_id: str, name: str, content: bytes, title: str = "") -> Evidence:
    """Keep bytes as an attachment of a session; raises `attachment_too_large`, `attachment_empty`, `minutes_frozen`."""
    require_open(work, meeting_id)
    return evidence.attach(work, meeting_id, Attachment(name=name, content=content, title=title or Path(name).stem))


def _longest(block: Block) -> int:
    """The characters of a block's longest line."""
    if isinstance(block, Table):
        return max((sum(len(plain(cell)) for cell in row) for row in block.rows), default=0)
    return len(words_of(block))


def _attach_picture(work: Work, meeting_id: str, picture: Picture) -> Evidence:
    number = len(work.all(Evidence, refers_to=meeting_id)) + 1
    return attach(work, meeting_id, f"{PICTURE}-{number}{picture.suffix}", picture.content, picture.caption)


def _with_attachments(block: Block, kept: list[Evidence | None]) -> Block:
    if isinstance(block, Table):
        return Table(tuple(tuple(_referred(cell, kept) for cell in row) for row in block.rows))
    return replace(block, runs=_referred(block.runs, kept))


def _referred(runs: Runs, kept: list[Evidence | None]) -> Runs:
    """Pictures as references to their attachments; of one that was not kept only its caption remains."""
    found = []
    for run in runs:
        scheme, _, place = run.target.partition(":")
        if scheme != PICTURE:
            found.append(run)
            continue
        one = kept[int(place)] if kept else None
        if one is not None:
            words = one.title if run.text == PICTURE else run.text
            found.append(Run(words, run.bold, f"{EVIDENCE}{one.id}"))
        elif run.text != PICTURE:
            found.append(replace(run, target=""))
    return tuple(found)
