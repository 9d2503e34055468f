"""What was put right of one person's attendance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from circledesk.domain.meetings import Modality


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """`times` by event, each whole; `reason` and the others are None where they were not asked for or not changed."""

    person_id: str
    times: Mapping[str, datetime]
    modality: Modality | None = None
    reason: str | None = None
    attachment: Path | None = None
