"""What the window knows of a page before it is made: its key, its words, its icon and who makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from circledesk.ui.page import PageTools

PageMaker = Callable[[PageTools], QWidget]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place of the window; `title` answers its words in the language in force.

    A place without `on_rail` is reached from inside others; `under` then names the rail's entry that stays lit.
    """

    key: str
    title: Callable[[], str]
    icon: str
    make: PageMaker
    on_rail: bool = True
    under: str = ""
