"""Python's garbage is collected in the UI thread alone: a widget that dies in another takes the program along."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Garbage(QObject):
    """Collects cycles now and then while Qt's event loop runs, and keeps Python from doing so wherever it is.

    Pages and their lambdas refer to each other, so that only the collector frees them; left alone it runs in whatever
    thread allocates most, and that is the desk's.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._often = QTimer(self)
        self._often.setInterval(_EVERY_MS)
        self._often.timeout.connect(self.collect)
        self._often.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation, limit in enumerate(limits) if counts[generation] > limit]
        if due:
            gc.collect(due[-1])

    def release(self) -> None:
        """Leave collecting to Python again."""
        self._often.stop()
        gc.enable()
