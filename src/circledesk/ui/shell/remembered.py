"""The window's small memory: what it remembers of this laptop, and what forgets for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Mapping

_WRITE_AFTER_MS = 400


class KeptFile(Protocol):
    """A file of named values; both deeds may raise DomainError or OSError."""

    def read(self) -> Mapping[str, object]:
        """Answer every value."""

    def change(self, changed: Mapping[str, str], /) -> object:
        """Write some values and leave the others."""


class Unremembered:
    """Settings for pictures: gone afterwards."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, key: str, default: str = "") -> str:
        """Answer a value set meanwhile."""
        return self._values.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Keep a value for the time being."""
        self._values[key] = value


class Remembered(QObject):
    """Small values of this laptop, written to their file shortly after they change."""

    def __init__(self, file: KeptFile) -> None:
        super().__init__()
        self._file = file
        self._values = {name: value for name, value in file.read().items() if isinstance(value, str)}
        self._changed: dict[str, str] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WRITE_AFTER_MS)
        self._soon.timeout.connect(self.write)

    def get(self, key: str, default: str = "") -> str:
        """Answer a remembered value."""
        return self._values.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Remember a value."""
        if self._values.get(key) != value:
            self._values[key] = self._changed[key] = value
            if not self._soon.isActive():  # begun anew each time it would wait as long as somebody types
                self._soon.start()

    def write(self) -> None:
        """Write what changed; settings that cannot be kept are no reason to stop anybody."""
        changed, self._changed = self._changed, {}
        if changed:
            try:
                self._file.change(changed)
            except (DomainError, OSError):
                self._changed = {**changed, **self._changed}
