"""Local preferences of this person on this machine: language, theme, last window; never shared, never secret."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from circledesk.domain.errors import DomainError
from circledesk.system.files import make_folder, read_text, write_whole

Setting: TypeAlias = "bool | int | float | str | list[Setting] | dict[str, Setting] | None"
_LOG = logging.getLogger(__name__)


class SettingsFile:
    """A JSON file of values by name; a damaged file counts as empty and is replaced at the next change."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> dict[str, Setting]:
        """Every value kept so far."""
        if not self.path.exists():
            return {}
        try:
            kept = json.loads(read_text(self.path))
        except (DomainError, ValueError) as error:
            _LOG.info("the local settings cannot be read: %s", error)
            return {}
        return kept if isinstance(kept, dict) else {}

    def change(self, values: Mapping[str, Setting]) -> None:
        """Keep `values` beside those already there; raises as `write_whole` does."""
        kept = self.read()
        changed = {**kept, **values}
        if changed != kept:
            make_folder(self.path.parent)
            text = json.dumps(changed, ensure_ascii=False, indent=2, sort_keys=True)
            write_whole(self.path, f"{text}\n".encode())
