"""The menu bar: going places, looks, language and help."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from circledesk.ui.keys import dress
from circledesk.ui.wording import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from circledesk.ui.shell.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is ticked in the View menu."""

    theme: str
    language: str
    points: float


class Menus(QObject):
    """Builds the menus of one language; the signals say what was asked for."""

    place_asked = Signal(str)
    theme_asked = Signal(str)
    size_asked = Signal(float)
    language_asked = Signal(str)
    find_asked = Signal()
    keys_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()
    full_screen_asked = Signal()

    def __init__(self, bar: QMenuBar, places: Sequence[Place], look: Look) -> None:
        super().__init__(bar)
        bar.clear()
        self._add_file(bar.addMenu(self.tr("&File")))
        self.places = bar.addMenu(self.tr("&Go"))
        for place in places:
            if place.on_rail:
                name = f"everywhere.{place.key}"
                self._add(self.places, place.title(), partial(self._ask_place, place.key), name)
        self.places.addSeparator()
        self._add(self.places, self.tr("&Find…"), self.find_asked.emit, "everywhere.find")
        self._add_view(bar.addMenu(self.tr("&View")), look)
        self._add_help(bar.addMenu(self.tr("&Help")))

    def _add_file(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Quit"), self.quit_asked.emit, "everywhere.quit")

    def _add_view(self, menu: QMenu, look: Look) -> None:
        themes = (
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("contrast", self.tr("&High contrast")),
        )
        self._add_choice(menu.addMenu(self.tr("&Theme")), themes, look.theme, self._ask_theme)
        sizes = (("10.0", "100 %"), ("12.0", "120 %"), ("15.0", "150 %"))
        sizes_menu = menu.addMenu(self.tr("Text &size"))
        self._add_choice(sizes_menu, sizes, str(look.points), self._ask_size)
        self._add_choice(menu.addMenu(self.tr("L&anguage")), LANGUAGES.items(), look.language, self._ask_language)
        menu.addSeparator()
        self._add(menu, self.tr("&Full screen"), self.full_screen_asked.emit, "everywhere.full_screen")

    def _add_help(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Keyboard shortcuts"), self.keys_asked.emit, "everywhere.keys")
        self._add(menu, self.tr("&About CircleDesk"), self.about_asked.emit)

    def _add(self, menu: QMenu, words: str, call: Callable[[], None], name: str = "") -> QAction:
        action = QAction(words, self)
        if name:
            dress(action, name)
        action.triggered.connect(partial(_without_state, call))
        menu.addAction(action)
        return action

    def _add_choice(
        self, menu: QMenu, choices: Iterable[tuple[str, str]], now: str, asked: Callable[[str], None]
    ) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = QAction(words, self)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(partial(asked, value))
            group.addAction(action)
            menu.addAction(action)

    def _ask_place(self, key: str) -> None:
        self.place_asked.emit(key)

    def _ask_theme(self, name: str) -> None:
        self.theme_asked.emit(name)

    def _ask_size(self, points: str) -> None:
        self.size_asked.emit(float(points))

    def _ask_language(self, language: str) -> None:
        self.language_asked.emit(language)


def _without_state(call: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt hands it over
    call()
