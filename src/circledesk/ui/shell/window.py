"""The main window: rail, pages made on their first visit, status line, menus; remembers where one was."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from circledesk.ui.formats import Formats
from circledesk.ui.key_table import Where
from circledesk.ui.keys import entries
from circledesk.ui.page import Page, PageTools
from circledesk.ui.shell.menus import Look, Menus
from circledesk.ui.shell.rail import Rail
from circledesk.ui.shell.status import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from circledesk.services.syncing import Sharing
    from circledesk.ui.application import Application
    from circledesk.ui.desk import Desk
    from circledesk.ui.page import Settings
    from circledesk.ui.problems import Report
    from circledesk.ui.shell.keys import KeyMap
    from circledesk.ui.shell.palette import Palette
    from circledesk.ui.shell.place import Place
    from circledesk.ui.theme.tokens import Tone
    from circledesk.ui.widgets.toast import Toast

_HINTS_SHOWN = 4
DOOR = "door"  # the role of a laptop, and the place it has
GEOMETRY, PLACE, ARGUMENTS = "window.geometry", "window.place", "window.arguments"
THEME, LANGUAGE, POINTS = "look.theme", "look.language", "look.points"


class MainWindow(QMainWindow):
    """Made and shown before anything heavy is loaded; pages come once the desk is open.

    `painted` is emitted once, after the first paint; `language_changed` before the pages are built anew, so that the
    sentences below can follow.
    """

    painted = Signal()
    language_changed = Signal(str)
    arrived = Signal(str)

    def __init__(self, application: Application, desk: Desk, settings: Settings, places: Sequence[Place]) -> None:
        super().__init__()
        self._application, self._desk, self._settings = application, desk, settings
        self._places = {place.key: place for place in places}
        self._pages: dict[str, QWidget] = {}
        self._front: Callable[[], QWidget] | None = None
        self._here: tuple[str, Mapping[str, object]] = ("", {})
        self._painted = False
        self._toast: Toast | None = None
        self._key_map: KeyMap | None = None
        self._palette: Palette | None = None
        self._kept_to = ""
        self._build()
        self._restore_geometry()
        desk.opened.connect(self._on_opened)
        desk.travelled.connect(self.go)
        desk.saved.connect(self._on_saved)
        desk.shared.connect(self._on_shared)
        problems = application.problems
        problems.refused.connect(self.toast)
        problems.blocked.connect(self._on_blocked)
        problems.broken.connect(self._on_broken)

    # -- what the program and the pages use

    def go(self, key: str, args: Mapping[str, object] | None = None) -> None:
        """Show a place; its page is made on the first visit."""
        if self._kept_to and key != self._kept_to:
            key, args = self._kept_to, {}
        if key not in self._places:
            key, args = next(iter(self._places)), {}
        args = args or {}
        page = self._page(key)
        if isinstance(page, Page):
            page.arrive(args)
        self._here = (key, args)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        place = self._places[key]
        self._rail.light(place.under or key)
        self.setWindowTitle(place.title())
        hints = page.keys()[:_HINTS_SHOWN] if isinstance(page, Page) else ()
        self._status.show_hints((*hints, *entries(Where.EVERYWHERE)[:1]))
        lasting = {name: value for name, value in args.items() if isinstance(value, str)}
        self._remember({PLACE: key, ARGUMENTS: json.dumps(lasting)})
        self.arrived.emit(key)

    def prepare(self) -> None:
        """Make the first page while the data is still being opened, if that is where last time ended."""
        first = next(iter(self._places))
        if self._settings.get(PLACE, first) in {"", first}:
            self._page(first)

    def keep_to(self, key: str) -> None:
        """Show this place alone, without ways to others; '' opens all ways again."""
        if key == self._kept_to:
            return
        self._kept_to = key
        self._rail.setVisible(not key)
        self._menus.places.setEnabled(not key and self._front is None)
        if self._desk.is_open and self._front is None:
            self.go(key or next(iter(self._places)))

    def show_front(self, make: Callable[[], QWidget]) -> None:
        """Cover everything with a page of its own (first run, unlocking)."""
        self._front = make
        self._place_front()

    def show_workspace(self) -> None:
        """Take the cover away."""
        self._front = None
        self._place_front()
        if self.page is not None:
            self.page.setFocus()

    @property
    def front(self) -> QWidget | None:
        """The page that covers everything, if any."""
        return self._outer.currentWidget() if self._front else None

    @property
    def page(self) -> QWidget | None:
        """The page shown in the workspace."""
        return self._stack.currentWidget()

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short sentence for a while."""
        if self._toast is None:
            from circledesk.ui.widgets.toast import Toast  # noqa: PLC0415 - not needed for the first paint

            self._toast = Toast(self._application.theme, self._outer)
        self._toast.say(text, undo)

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        """Say in the status line how sharing stands."""
        self._status.show_sharing(words, tone, icon)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._toast is not None and not self._toast.isHidden():
            self._toast.place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        for page in self._pages.values():
            if isinstance(page, Page):
                page.flush()
        self._remember({GEOMETRY: b64encode(self.saveGeometry().data()).decode()})
        super().closeEvent(event)

    # -- building

    def _build(self) -> None:
        theme, wording = self._application.theme, self._application.wording
        formats = Formats(wording.language)
        self._pages = {}
        self._tools = PageTools(
            desk=self._desk,
            theme=theme,
            formats=formats,
            problems=self._application.problems,
            settings=self._settings,
            announcer=self,
        )
        self.setWindowTitle("CircleDesk")
        places = tuple(self._places.values())
        look = Look(theme=theme.tokens.name, language=wording.language, points=theme.points)
        self._menus = Menus(self.menuBar(), places, look)
        self._outer = QStackedWidget()
        workspace = QWidget()
        row = QHBoxLayout(workspace)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._rail = Rail(theme, self.tr("Places"))
        for place in places:
            if place.on_rail:
                self._rail.add(place.key, place.icon, place.title())
        self._stack = QStackedWidget()
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self._outer.addWidget(workspace)
        self.setCentralWidget(self._outer)
        self._status = StatusLine(theme, formats)
        self.setStatusBar(self._status)
        self._toast = self._key_map = self._palette = None
        self._connect_menus()

    def _connect_menus(self) -> None:
        self._rail.chosen.connect(self.go)
        self._menus.place_asked.connect(self.go)
        self._menus.theme_asked.connect(self._on_theme)
        self._menus.size_asked.connect(self._on_size)
        self._menus.language_asked.connect(self._on_language)
        self._menus.find_asked.connect(self._on_find)
        self._menus.keys_asked.connect(self._on_keys)
        self._menus.about_asked.connect(self._on_about)
        self._menus.quit_asked.connect(self.close)
        self._menus.full_screen_asked.connect(self._on_full_screen)

    def _rebuild(self) -> None:
        for page in self._pages.values():
            if isinstance(page, Page):
                page.flush()
        key, args = self._here
        had_pages = bool(self._pages)
        self._build()
        self._place_front()
        if had_pages:
            self.go(key, args)

    def _place_front(self) -> None:
        covered = self._front is not None
        if old := self._outer.widget(1):
            self._outer.removeWidget(old)
            old.deleteLater()
        if self._front is not None:
            self._outer.addWidget(self._front())
        self._outer.setCurrentIndex(1 if covered else 0)
        self._menus.places.setEnabled(not covered and not self._kept_to)
        self._rail.setVisible(not self._kept_to)
        self.statusBar().setVisible(not covered)

    def _page(self, key: str) -> QWidget:
        if key not in self._pages:
            try:
                page = self._places[key].make(self._tools)
            except Exception as error:  # noqa: BLE001 - a page that cannot be made must not take the window along
                self._application.problems.tell(error)
                from circledesk.ui.widgets.empty_state import EmptyState  # noqa: PLC0415 - hardly ever needed

                words = self.tr("This page could not be opened")
                page = EmptyState(self._application.theme, "alert-triangle", words)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    # -- remembering

    def _remember(self, values: Mapping[str, str]) -> None:
        for name, value in values.items():
            self._settings.set(name, value)

    def _restore_geometry(self) -> None:
        kept = self._settings.get(GEOMETRY)
        if kept and self.restoreGeometry(QByteArray(b64decode(kept))):
            return
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen else QSize(1366, 768)
        wanted = QSize(min(1320, room.width()), min(820, room.height() - 30))
        self.resize(wanted)
        if room.width() < wanted.width() + 80:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    # -- what happens

    def _on_opened(self) -> None:
        self.show_workspace()
        try:
            args = json.loads(self._settings.get(ARGUMENTS) or "{}")
        except ValueError:
            args = {}
        self.go(self._settings.get(PLACE), args if isinstance(args, dict) else {})

    def _on_saved(self, moment: datetime) -> None:
        self._status.note_saved(moment)

    def _on_shared(self, sharing: Sharing) -> None:
        """A laptop trusted with the door shows the door and nothing else."""
        self.keep_to(DOOR if sharing.role == DOOR else "")

    def _on_theme(self, name: str) -> None:
        self._application.theme.switch(name)
        self._remember({THEME: name})

    def _on_size(self, points: float) -> None:
        theme = self._application.theme
        theme.switch(theme.tokens.name, points)
        self._remember({POINTS: str(points)})
        self._rebuild()

    def _on_language(self, language: str) -> None:
        self._application.wording.speak(language)
        self._remember({LANGUAGE: language})
        self.language_changed.emit(language)
        self._rebuild()

    def _on_find(self) -> None:
        from circledesk.ui.shell.palette import Palette  # noqa: PLC0415 - not needed for the first paint

        page = self.page if isinstance(self.page, Page) else None
        if self._palette is not None and self._palette.isVisible():
            self._palette.leave()
            return
        if self._palette is not None and self._palette.page is not page:
            self._palette.deleteLater()
            self._palette = None
        if self._palette is None:
            self._palette = Palette(self._tools, page, self._outer)
            self._palette.asked.connect(self.go)
        self._palette.open()

    def _on_keys(self) -> None:
        from circledesk.ui.shell.keys import KeyMap  # noqa: PLC0415 - not needed for the first paint

        if self._key_map is not None and self._key_map.isVisible():
            self._key_map.leave()
            return
        here = self.page.where if isinstance(self.page, Page) and not self._front else None
        self._key_map = KeyMap(self._application.theme, here, self._outer)
        self._key_map.left.connect(self._on_keys_left)
        self._key_map.open()

    def _on_keys_left(self) -> None:
        if self._key_map is not None:
            self._key_map.deleteLater()
            self._key_map = None

    def _on_about(self) -> None:
        from circledesk.ui.shell.about import About  # noqa: PLC0415 - not needed for the first paint

        About(self._application.theme, self).open()

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_blocked(self, sentence: str) -> None:
        from circledesk.ui.shell.troubles import blocked_box  # noqa: PLC0415 - not needed for the first paint

        blocked_box(self.tr("This could not be done"), sentence, self).open()

    def _on_broken(self, report: Report) -> None:
        from circledesk.ui.shell.troubles import ReportDialog  # noqa: PLC0415 - not needed for the first paint

        ReportDialog(self._application.theme, report, self).open()
