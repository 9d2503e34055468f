"""What every page of the window is: it gets its tools, reloads when told, and is stale while hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circledesk.ui.key_table import Key, Where
from circledesk.ui.keys import entries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QHideEvent, QShowEvent

    from circledesk.domain.changes import Changes
    from circledesk.ui.desk import Desk
    from circledesk.ui.formats import Formats
    from circledesk.ui.problems import Problems
    from circledesk.ui.theme.theme import Theme
    from circledesk.ui.theme.tokens import Tone


class Settings(Protocol):
    """Small values remembered between starts on this laptop."""

    def get(self, key: str, default: str = "") -> str:
        """Answer a remembered value."""
        ...

    def set(self, key: str, value: str) -> None:
        """Remember a value."""
        ...


class Announcer(Protocol):
    """Says small things at the edge of the window."""

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short sentence for a while; `undo` is put behind an Undo button."""
        ...

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        """Say in the status line how sharing with the other laptops stands."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTools:
    """What a page works with; handed in by its constructor, fixed for the page's life."""

    desk: Desk
    theme: Theme
    formats: Formats
    problems: Problems
    settings: Settings
    announcer: Announcer


class Page(QWidget):
    """A place in the window. Subclasses build their parts, then call `reload` through being shown.

    `where` names the keys that work on the whole page, `meeting_id` the session shown, if it shows one.
    """

    where: Where | None = None

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.setProperty("role", "page")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._stale = True
        tools.desk.changed.connect(self._on_changed)
        tools.desk.opened.connect(self.refresh)

    def arrive(self, args: Mapping[str, object]) -> None:
        """Take the arguments of `desk.go`; called before the page is shown."""

    def cares(self, changes: Changes) -> bool:  # noqa: ARG002 - subclasses look at it
        """Answer whether these changes make this page stale."""
        return True

    def reload(self) -> None:
        """Ask the desk for everything shown here; called when the page is shown stale or the data changed."""

    @property
    def meeting_id(self) -> str:
        """The session shown here, '' without one; what is searched for is looked for in it first."""
        return ""

    def keys(self) -> tuple[Key, ...]:
        """Answer the keys of this page, for the hints at the window's foot."""
        return entries(self.where) if self.where else ()

    def flush(self) -> None:
        """Hand over what was typed and not yet written; called when the page is left and before the program ends."""

    def refresh(self) -> None:
        """Reload now when visible, else at the next showing."""
        self._stale = True
        if self.isVisible() and self.tools.desk.is_open:
            self._stale = False
            self.reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.cares(changes):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if self._stale and self.tools.desk.is_open:
            self._stale = False
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self.flush()
        super().hideEvent(event)
