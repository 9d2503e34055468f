"""A panel over the window, never a dialog: Esc leaves it, and the focus goes back exactly where it was."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget


class Overlay(QFrame):
    """Subclasses say where they lie (`place`) over `over`, and what gets the focus (`first`).

    `left` is emitted once it is put away. A click beside it does so too, and leaves the focus where the click put it.
    """

    left = Signal()

    def __init__(self, over: QWidget, name: str) -> None:
        super().__init__(over)
        self.over = over
        self._before: QWidget | None = None
        self.setProperty("role", "overlay")
        self.setAccessibleName(name)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.hide()

    @property
    def first(self) -> QWidget:
        """What gets the focus when it is opened."""
        raise NotImplementedError

    def place(self) -> None:
        """Find its place over what it covers; called when that changes its size."""
        raise NotImplementedError

    @property
    def before(self) -> QWidget | None:
        """What had the focus before, while it is still there."""
        return self._before if self._before is not None and shiboken6.isValid(self._before) else None

    def open(self) -> None:
        """Show it, and remember where the focus was."""
        if not self.isVisible():
            self._before = self.over.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put it away and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self.before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and call
        """Tab stays within."""
        stops = [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        ]
        focus = self.window().focusWidget()
        if not stops:
            return False
        at = stops.index(focus) if focus in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and new.window() is self.window() and not self._holds(new):
            self._before = None
            self.hide()
            self.left.emit()

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)
