"""The program itself: `run` opens the window, `demo` plays a whole session on two desks, `screens` takes pictures."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.parser import Chapter
from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from circledesk.app import Launch
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
    return app.run(_launch(invocation))


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
    """Take a picture of every page of the window, light and dark; needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from circledesk import app  # noqa: PLC0415 - brings Qt

    out = Path(invocation.options.out)
    taken = app.take_pictures(_launch(invocation), out)
    done = invocation.say("screens.taken", count=len(taken), folder=out)
    invocation.output.result([done], {"folder": str(out), "files": [path.name for path in taken]})
    return 0


def _launch(invocation: Invocation) -> Launch:
    from circledesk import app  # noqa: PLC0415 - as above

    options = invocation.options
    return app.Launch(
        desk=getattr(options, "desk", ""),
        passphrase_file=getattr(options, "passphrase_file", ""),
        language=getattr(options, "language", ""),
        theme=getattr(options, "theme", ""),
    )
