"""Where one was in a session, remembered on this laptop: item, caret and scroll bar."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circledesk.ui.page import Settings

KEY = "meeting.here"
_MOST = 12


class Memory:
    """The last dozen sessions; a damaged note counts as none."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def last(self) -> str:
        """The session worked on last, '' without one."""
        return next(reversed(self._read()), "")

    def place(self, meeting_id: str) -> tuple[str, int, int]:
        """Item, caret in UTF-16 units and scroll bar of a session."""
        kept = self._read().get(meeting_id)
        if isinstance(kept, list) and len(kept) == len(("item", "caret", "scroll")):
            item, caret, top = kept
            if isinstance(item, str) and isinstance(caret, int) and isinstance(top, int):
                return item, caret, top
        return "", 0, 0

    def note(self, meeting_id: str, place: tuple[str, int, int]) -> None:
        """Remember where one is."""
        kept = self._read()
        if next(reversed(kept), "") == meeting_id and kept[meeting_id] == list(place):
            return
        kept.pop(meeting_id, None)
        kept[meeting_id] = list(place)
        while len(kept) > _MOST:
            del kept[next(iter(kept))]
        self._settings.set(KEY, json.dumps(kept))

    def _read(self) -> dict[str, object]:
        try:
            kept = json.loads(self._settings.get(KEY) or "{}")
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}
