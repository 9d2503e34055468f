"""The program itself: `run` opens the window, `demo` plays a whole session on two desks, `screens` takes pictures."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.parser import Chapter
from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation

THEMES = ("light", "dark", "contrast")


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    run = chapter.add("run", run_window)
    chapter.option(run, "--theme", choices=THEMES, default="")
    demo = chapter.add("demo", run_demo)
    chapter.option(demo, "--out", default="out/demo")
    screens = chapter.add("screens", run_screens)
    chapter.option(screens, "--out", default="out/screens")


def run_window(invocation: Invocation) -> int:
    """Open the window; raises `window_unavailable` where there is no display or the system lacks a library."""
    if not display_here():
        raise DomainError("window_unavailable", reason="DISPLAY, WAYLAND_DISPLAY")
    try:
        from circledesk import app  # noqa: PLC0415 - Qt loads only for the window
    except ImportError as error:
        raise DomainError("window_unavailable", reason=str(error)) from error
    options = invocation.options
    launch = app.Launch(
        desk=getattr(options, "desk", ""),
        passphrase_file=getattr(options, "passphrase_file", ""),
        language=getattr(options, "language", ""),
        theme=getattr(options, "theme", ""),
    )
    return app.run(launch)


def display_here() -> bool:
    """Whether a window can be shown; Qt itself would end the process without a word to catch."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_demo(invocation: Invocation) -> int:
    """Play a whole session on two desks and leave everything it yields in a folder."""
    from circledesk.cli.demo_story import play  # noqa: PLC0415 - brings every wing

    return play(invocation, Path(invocation.options.out))


def run_screens(invocation: Invocation) -> int:
    """Take a picture of every page of the window, light and dark."""
    from circledesk.cli.demo_story import take_pictures  # noqa: PLC0415 - brings Qt

    return take_pictures(invocation, Path(invocation.options.out))
