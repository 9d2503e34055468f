"""Evidence: a kept file known by its hash, or a link, and where it is referred to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from circledesk.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """A means of verification. `file` is the sha256 of kept bytes; a link has none."""

    table: ClassVar[str] = "evidence"

    title: str
    kind: str = ""
    file: str = ""
    file_name: str = ""
    size: int = 0
    link: str = ""
    dated: date | None = None
    public: bool = False
    refers_to: str = ""


FORM_MEGABYTES = 10
"""The largest file that OGP's form of a commitment's assessment takes (OGP Local, means of verification)."""


def fingerprint(content: bytes) -> str:
    """sha256 in lower-case hexadecimal: the name under which bytes are kept."""
    return hashlib.sha256(content).hexdigest()
