"""The program's log and its error reports, in a folder of this machine; nothing is ever sent."""

from __future__ import annotations

import logging
import platform
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _KEPT = 512_000, 3
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_logging(folder: Path) -> Path | None:
    """Write records of INFO and above to `circledesk.log` in `folder`; None where that cannot be written."""
    path = folder / "circledesk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def write_report(folder: Path, error: BaseException) -> Path | None:
    """Keep what is known of a mistake of ours, for the person to hand on; None where it cannot be written."""
    moment = datetime.now(UTC)
    path = folder / f"error-{moment:%Y%m%d-%H%M%S-%f}.txt"
    head = f"CircleDesk, {moment:%Y-%m-%d %H:%M:%S} UTC, Python {platform.python_version()}, {platform.platform()}\n\n"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(head + "".join(traceback.format_exception(error)), encoding="utf-8")
        return path
    return None
