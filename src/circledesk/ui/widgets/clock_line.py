"""A time of day that may be left empty: typed as 11, 11:30 or 1130."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

_TYPED = re.compile(r"\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?\s*\Z")
_HOURS, _MINUTES = 24, 60


class ClockLine(QLineEdit):
    """Answers a time, None where nothing stands; what is no time raises ValueError and stays as it was typed."""

    def __init__(self, name: str, at: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText("11:30")
        self.set_time_of_day(at)

    def time_of_day(self) -> time | None:
        """Answer the time typed."""
        if not self.text().strip():
            return None
        found = _TYPED.match(self.text())
        hour, minute = (int(found[1]), int(found[2] or 0)) if found else (_HOURS, 0)
        if hour >= _HOURS or minute >= _MINUTES:
            raise ValueError(self.text())
        return time(hour, minute)

    def set_time_of_day(self, at: time | None) -> None:
        """Show a time, or nothing."""
        self.setText(f"{at:%H:%M}" if at else "")
