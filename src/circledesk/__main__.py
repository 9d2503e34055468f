"""The program's door: the window at once when that is all that is asked for, else the command line."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

WINDOW_OPTIONS = ("--desk", "--passphrase-file", "--language", "--theme")


def main() -> int:
    """Run the program and answer its exit code."""
    code = _run(sys.argv[1:])
    if "opendal" in sys.modules:
        _leave_at_once(code)
    return code


def _run(words: Sequence[str]) -> int:
    if _only_the_window(words) and _display_here():
        from circledesk import app  # noqa: PLC0415 - start-up is a budget: nothing else is loaded before the window

        return app.main(words)
    from circledesk.cli.main import main as run_command  # noqa: PLC0415 - as above

    return run_command(words)


def _leave_at_once(code: int) -> None:
    """End without taking the interpreter down: a thread of opendal's that calls back meanwhile would abort it."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):  # a windowed program has none, a reader may have gone
            stream.flush()
    os._exit(code)


def _only_the_window(words: Sequence[str]) -> bool:
    """Whether the words are `run`, or nothing, with options the window understands; anything else is explained."""
    rest = list(words)
    commands = 0
    while rest:
        name, given, value = rest.pop(0).partition("=")
        if name == "run" and not given:
            commands += 1
        elif name in WINDOW_OPTIONS:
            value = value if given else rest.pop(0) if rest else ""
            known = {"--language": ("es", "en", "fr"), "--theme": ("light", "dark", "contrast")}.get(name)
            if not value or value.startswith("-") or (known and value not in known):
                return False
        else:
            return False
    return commands <= 1


def _display_here() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
