"""Evidence: files kept beside what they bear out, each once by its hash, and found again by what it refers to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence, fingerprint
from circledesk.domain.ids import derived_id

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

MOST_BYTES = 50 * 1024 * 1024
"""More than this travels badly between laptops; a link is kept instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file as it was chosen: its name and its bytes."""

    name: str
    content: bytes
    title: str = ""
    kind: str = ""


def attach(work: Work, refers_to: str, attachment: Attachment) -> Evidence:
    """Keep a file beside the record `refers_to`; once. Raises `attachment_empty`, `attachment_too_large`."""
    size = len(attachment.content)
    if not size:
        raise DomainError("attachment_empty", name=attachment.name, field="attachment")
    if size > MOST_BYTES:
        most = MOST_BYTES // (1024 * 1024)
        raise DomainError("attachment_too_large", name=attachment.name, most=most, field="attachment")
    evidence = Evidence(
        id=derived_id("attachment", refers_to, fingerprint(attachment.content)),
        title=attachment.title.strip() or attachment.name,
        kind=attachment.kind,
        file=work.keep_file(attachment.content),
        file_name=attachment.name,
        size=size,
        dated=bogota(work.now).date(),
        refers_to=refers_to,
    )
    work.put(evidence)
    return evidence
