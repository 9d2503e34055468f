"""The one door for everything that goes wrong: the rules say no, the world says no, or we are wrong."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from circledesk.domain.errors import DomainError
from circledesk.ui.jobs import Landing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

_LOG = logging.getLogger(__name__)


class Speaker(Protocol):
    """A catalogue of sentences in the user's language."""

    def say(self, key: str, **facts: object) -> str:
        """Answer the sentence kept under this key, its facts filled in."""
        ...


@dataclass(frozen=True, slots=True)
class Report:
    """What we know of a mistake of our own: one line for people and the details to hand on."""

    summary: str
    details: str


class Problems(QObject):
    """Sorts errors and says them: `refused` is for a toast, `blocked` for a dialog, `broken` for a report."""

    refused = Signal(str)
    blocked = Signal(str)
    broken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._speaker: Speaker | None = None
        self._landing = Landing()
        self._seen: set[str] = set()

    def speak_with(self, speaker: Speaker) -> None:
        """Take the catalogue of sentences of the language in force."""
        self._speaker = speaker

    def sentence(self, error: BaseException) -> str:
        """Answer what to tell people about this error: what is wrong, where, and what to do."""
        if isinstance(error, DomainError):
            return self._words(error.code, error.facts)
        if isinstance(error, OSError):
            facts = {"name": str(error.filename or ""), "reason": error.strerror or str(error)}
            return self._words(_os_code(error), facts)
        return self._words("unexpected", {"name": type(error).__name__})

    def tell(self, error: BaseException) -> None:
        """Show an error where its kind belongs; call in the UI thread."""
        if isinstance(error, DomainError):
            _LOG.info("refused: %s", error)
            self.refused.emit(self.sentence(error))
        elif isinstance(error, OSError):
            _LOG.info("blocked: %s", error)
            self.blocked.emit(self.sentence(error))
        else:
            self._report(error)

    def catch_everything(self) -> None:
        """Route uncaught errors of every thread, and Qt's own messages, through this door."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(self._qt_message)

    def _report(self, error: BaseException) -> None:
        _LOG.error("unexpected error", exc_info=error)
        details = "".join(traceback.format_exception(error))
        if details in self._seen:
            return
        self._seen.add(details)
        head = f"Python {platform.python_version()} · {platform.system()} {platform.machine()}\n\n"
        self.broken.emit(Report(self.sentence(error), head + details))

    def _words(self, code: str, facts: Mapping[str, object]) -> str:
        if self._speaker is None:
            return f"{code} {facts or ''}".strip()
        return self._speaker.say(f"problems.{code}", **facts)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._landing.post(lambda: self.tell(error))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        error = args.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self._landing.post(lambda: self.tell(error))

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
        _LOG.log(levels.get(kind, logging.WARNING), "Qt: %s", message)


def _os_code(error: OSError) -> str:
    if error.errno in _FULL:
        return "disk_full"
    if isinstance(error, PermissionError) or error.errno in _READ_ONLY:
        return "not_allowed_here"
    if isinstance(error, FileNotFoundError):
        return "file_not_found"
    return "machine_says_no"


_FULL = (28, 122)  # no space left, quota exceeded
_READ_ONLY = (30,)
