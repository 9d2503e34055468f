"""The window's door: starts Qt, shows the frame, and only then loads and opens the data.

Order of a start: options, local settings, QApplication with theme and language, the empty window shown and painted,
and from then on the desk's own thread: bootstrap and its wings imported, the data opened (or the first run or the
passphrase asked for), the page of last time made and filled. Nothing slow happens before the first paint.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from circledesk.domain.errors import DomainError
from circledesk.system import paths, resources
from circledesk.system.settings_file import SettingsFile
from circledesk.ui import application
from circledesk.ui.desk import Desk
from circledesk.ui.garbage import Garbage
from circledesk.ui.shell.places import places
from circledesk.ui.shell.remembered import Remembered, Unremembered
from circledesk.ui.shell.window import LANGUAGE, POINTS, THEME, MainWindow
from circledesk.ui.theme import fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.sync import Place
    from circledesk.services.ports.work import Work
    from circledesk.system.single import DeskLock
    from circledesk.ui.shell.admission import Admission
    from circledesk.ui.shell.first_run import Beginning, FirstRun
    from circledesk.ui.shell.indexer import Indexer
    from circledesk.ui.shell.screens import Stop
    from circledesk.ui.shell.sharing import Sharing
    from circledesk.ui.shell.unlock import Unlock

PASSPHRASE_VARIABLE = "CIRCLEDESK_PASSPHRASE"  # noqa: S105 - a name, not a passphrase


@dataclass(slots=True, kw_only=True)
class Launch:
    """What the command line says of this start; empty means: as usual."""

    desk: str = ""
    passphrase_file: str = ""
    language: str = ""
    theme: str = ""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and answer the program's exit code; `argv` are the options after `run`."""
    return run(read_options(sys.argv[1:] if argv is None else argv))


def read_options(argv: Sequence[str]) -> Launch:
    """Read `--desk DIR --passphrase-file FILE --language xx --theme name`; raises `option_unknown`.

    Written by hand because argparse costs as much as the first page; the command line proper explains and checks.
    """
    launch = Launch()
    words = iter([word for word in argv if word != "run"])
    for word in words:
        name, _, value = word.partition("=")
        field_name = name.removeprefix("--").replace("-", "_")
        if not name.startswith("--") or field_name not in Launch.__slots__:
            raise DomainError("option_unknown", name=word)
        setattr(launch, field_name, value or next(words, ""))
    return launch


def run(launch: Launch) -> int:
    """Open the window as `launch` says and answer the program's exit code."""
    if sys.stderr is not None:  # a windowed program may have none
        faulthandler.enable()
    settings = Remembered(SettingsFile(paths.settings_path()))
    language = launch.language or settings.get(LANGUAGE) or os.environ.get(resources.LANGUAGE_VARIABLE, "")
    wish = application.Wish(
        theme=launch.theme or settings.get(THEME), language=language, points=_points(settings.get(POINTS))
    )
    ui = application.start(sys.argv[:1], resources.resources_folder(), wish)
    ui.problems.catch_everything()
    desk = Desk(ui.problems)
    window = MainWindow(ui, desk, settings, places())
    opening = Opening(ui, desk, window, launch)
    window.painted.connect(opening.begin_soon)
    garbage = Garbage()
    window.show()
    code = ui.qt.exec()
    opening.farewell()
    desk.close()
    opening.release()
    settings.write()
    garbage.release()
    return code


def take_pictures(launch: Launch, folder: Path) -> list[Path]:
    """Take a picture of every page on the desk's data, light and dark, and answer the files.

    Raises what opening the desk raises; asks nobody and remembers nothing.
    """
    from circledesk.ui.shell.screens import settle, tour  # noqa: PLC0415 - only here

    ui = application.start(sys.argv[:1], resources.resources_folder(), application.Wish(language=launch.language))
    ui.qt.setCursorFlashTime(0)
    desk, settings = Desk(ui.problems), Unremembered()
    window = MainWindow(ui, desk, settings, places())
    opening = Opening(ui, desk, window, launch)
    failures: list[BaseException] = []
    garbage = Garbage()
    try:
        opening.try_to_open(failures.append)
        settle(lambda: desk.idle)
        if failures:
            raise failures[0]
        stops = opening.stops()
        taken = []
        for theme in ("light", "dark"):
            ui.theme.switch(theme)
            taken += tour(window, desk, ui.theme, stops, folder)
    finally:
        desk.close()
        opening.release()
        garbage.release()
    return taken


def _points(kept: str) -> float:
    try:
        return min(max(float(kept), 8.0), 24.0)
    except ValueError:
        return fonts.BASE_POINTS


@dataclass(slots=True)
class _Held:
    """The lock on the desk's folder while the window has it open."""

    lock: DeskLock | None = None


class Opening(QObject):
    """Opens the desk after the first paint, asking for what is missing."""

    def __init__(self, ui: application.Application, desk: Desk, window: MainWindow, launch: Launch) -> None:
        super().__init__()
        self._ui, self._desk, self._window, self._launch = ui, desk, window, launch
        self._folder = paths.desk_folder(launch.desk or None)
        self._held = _Held()
        self._indexer: Indexer | None = None
        self._sharing: Sharing | None = None
        window.language_changed.connect(self._on_language)

    def begin_soon(self) -> None:
        """Begin once what was just painted is on the screen."""
        gc.freeze()  # nothing made so far is garbage
        QTimer.singleShot(0, self.begin)

    def begin(self) -> None:
        """Try to open the desk with what is at hand."""
        from circledesk.ui.shell.indexer import Indexer  # noqa: PLC0415 - after the first paint
        from circledesk.ui.shell.sharing import Sharing  # noqa: PLC0415 - as above

        self._indexer = Indexer(self._desk, self._ui.problems)
        self._sharing = Sharing(self._desk, self._window)
        self._sharing.waiting_changed.connect(self._on_waiting)
        self.try_to_open(self._on_closed)
        self._window.prepare()

    def farewell(self) -> None:
        """Send what is still here, for a moment at most; the window is gone already."""
        if self._sharing is not None:
            self._sharing.last_round()

    def try_to_open(self, failed: Callable[[BaseException], object]) -> None:
        """Open the desk with the passphrase given or the key remembered, or tell `failed` why not."""
        self._desk.open(self._open_with_what_is_there, failed=failed)

    def stops(self) -> list[Stop]:
        """Answer what to take pictures of: the first run, unlocking, every place, and the session that shows most."""
        from circledesk.ui.shell.screens import Stop, settle  # noqa: PLC0415 - only for pictures

        found: list[str] = []
        self._desk.ask(self, _session_to_show, then=found.append)
        settle(lambda: self._desk.idle)
        fronts: dict[str, Callable[[], QWidget]] = {"first-run": self._first_run, "unlock": partial(self._unlock, "")}
        return [
            *(Stop(name=place.key, place=place.key) for place in places() if place.on_rail),
            *(Stop(name="meeting", place="meeting", args={"meeting_id": meeting}) for meeting in found if meeting),
            *(Stop(name=name, front=front) for name, front in fronts.items()),
        ]

    def release(self) -> None:
        """Let the folder go."""
        if self._held.lock is not None:
            self._held.lock.release()

    # -- on the desk's thread

    def _open_with_what_is_there(self) -> OpenDesk:
        from circledesk import bootstrap  # noqa: PLC0415 - heavy, and we are off the UI thread here
        from circledesk.system.logs import start_logging  # noqa: PLC0415 - as above

        start_logging(paths.log_folder())
        if not bootstrap.exists(self._folder):
            raise DomainError("desk_missing", path=self._folder)
        passphrase = _given_passphrase(self._launch)
        if passphrase:
            return self._open_with(passphrase, remember=False)
        self._take_lock()
        remembered = bootstrap.open_remembered(self._folder, self._ui.wording.language)
        if remembered is None:
            raise DomainError("passphrase_missing")
        return remembered

    def _open_with(self, passphrase: str, *, remember: bool = True) -> OpenDesk:
        from circledesk import bootstrap  # noqa: PLC0415 - as above

        self._take_lock()
        return bootstrap.open_desk(self._folder, passphrase, self._ui.wording.language, remember=remember)

    def _found(self, beginning: Beginning) -> OpenDesk:
        from circledesk import bootstrap  # noqa: PLC0415 - as above

        self._take_lock()
        language = self._ui.wording.language
        if not beginning.invitation:
            founding = bootstrap.Founding(template=beginning.template, person=beginning.name, language=language)
            desk = bootstrap.found_circle(self._folder, beginning.passphrase, founding)
            bootstrap.remember_key(self._folder, beginning.passphrase)
            return desk
        invitation = Path(beginning.invitation).read_bytes()
        joining = bootstrap.Joining(device_name=beginning.name, language=language, access=beginning.access)
        desk, _ = bootstrap.join_circle(self._folder, beginning.passphrase, invitation, joining)
        bootstrap.remember_key(self._folder, beginning.passphrase)
        return desk

    def _take_lock(self) -> None:
        from circledesk.system.single import DeskLock  # noqa: PLC0415 - as above

        if self._held.lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._held.lock = DeskLock(self._folder).take()

    # -- in the UI thread

    def _on_closed(self, error: BaseException) -> None:
        self._on_language(self._ui.wording.language)
        code = error.code if isinstance(error, DomainError) else ""
        if code == "desk_missing":
            self._window.show_front(self._first_run)
            return
        refusal = "" if code == "passphrase_missing" else self._ui.problems.sentence(error)
        self._window.show_front(partial(self._unlock, refusal))
        if not isinstance(error, DomainError):
            self._ui.problems.tell(error)

    def _first_run(self) -> FirstRun:
        from circledesk.ui.shell.first_run import FirstRun  # noqa: PLC0415 - once in a desk's life
        from circledesk.ui.shell.invitation_reader import InvitationReader  # noqa: PLC0415 - as above

        page = FirstRun(self._ui.theme)

        def begin(beginning: Beginning) -> None:
            self._desk.open(partial(self._found, beginning), failed=refuse)

        def refuse(error: BaseException) -> None:
            at_place = getattr(error, "code", "").startswith("place_credentials")
            page.refuse(self._ui.problems.sentence(error), "secret" if at_place else "passphrase")

        page.begun.connect(begin)
        reader = InvitationReader(_invited_to, page)
        page.invitation_chosen.connect(reader.read)
        reader.found.connect(page.show_place)
        reader.failed.connect(lambda error: page.refuse_invitation(self._ui.problems.sentence(error)))
        return page

    def _unlock(self, refusal: str) -> Unlock:
        from circledesk.ui.shell.unlock import Unlock  # noqa: PLC0415 - where there is no keyring

        page = Unlock(self._ui.theme, str(self._folder))

        def unlock(passphrase: str) -> None:
            self._desk.open(partial(self._open_with, passphrase), failed=self._refuse_with(page.refuse))

        page.unlocked.connect(unlock)
        if refusal:
            page.refuse(refusal)
        return page

    def _on_waiting(self, words: tuple[str, ...]) -> None:
        """Cover the window while this laptop waits to be let into the circle."""
        if words:
            self._window.show_front(self._admission)
        else:
            self._window.show_workspace()
            self._desk.go("home")

    def _admission(self) -> Admission:
        from circledesk.ui.shell.admission import Admission  # noqa: PLC0415 - once in a desk's life

        page = Admission(self._ui.theme, self._ui.wording.language)
        if self._sharing is not None:
            page.try_asked.connect(self._sharing.round)
            page.entered.connect(partial(self._sharing.enter, self._refuse_with(page.refuse)))
            self._desk.shared.connect(page.show_sharing)
            if self._sharing.seen is not None:
                page.show_sharing(self._sharing.seen)
        return page

    def _refuse_with(self, refuse: Callable[[str], None]) -> Callable[[BaseException], None]:
        return lambda error: refuse(self._ui.problems.sentence(error))

    def _on_language(self, language: str) -> None:
        from circledesk import bootstrap  # noqa: PLC0415 - loaded long ago by now

        self._desk.use_words(bootstrap.words_in(language))
        if self._sharing is not None:
            QTimer.singleShot(0, self._sharing.say)


def _session_to_show(work: Work) -> str:
    """The session under way, else the one held last, else the next."""
    from circledesk.domain.meetings import Meeting, MeetingState  # noqa: PLC0415 - only for pictures

    rank = {MeetingState.IN_SESSION: 2, MeetingState.HELD: 1}
    meetings = sorted(work.all(Meeting), key=lambda one: (rank.get(one.state, 0), one.starts))
    return meetings[-1].id if meetings else ""


def _invited_to(invitation: bytes) -> Place:
    from circledesk import bootstrap  # noqa: PLC0415 - as above

    return bootstrap.invited_to(invitation)


def _given_passphrase(launch: Launch) -> str:
    if launch.passphrase_file:
        lines = Path(launch.passphrase_file).read_text(encoding="utf-8").splitlines()
        return lines[0] if lines else ""
    return os.environ.get(PASSPHRASE_VARIABLE, "")


if __name__ == "__main__":
    sys.exit(main())
