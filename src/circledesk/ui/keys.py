"""Keys made from the one table: shortcuts, buttons and menus that answer to them, and keys compared with them.

No other file makes a shortcut, so that the map of keys (F1) and the palette tell what really works.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from circledesk.ui.key_table import Key, KeyTable, Where

if TYPE_CHECKING:
    from collections.abc import Callable

_BY_NAME = {one.name: one for one in KeyTable().entries()}
_BY_CODE: dict[tuple[Where, int], str] = {}


def entries(where: Where) -> tuple[Key, ...]:
    """The keys of a place, in the language in force."""
    return tuple(one for one in KeyTable().entries() if one.where is where)


def keys_of(name: str) -> tuple[str, ...]:
    """The keys of an entry, such as `meeting.decision`, in portable words."""
    return _BY_NAME[name].keys


def listen(owner: QWidget, name: str, deed: Callable[[], object]) -> QShortcut:
    """Do `deed` when one of the entry's keys is pressed within `owner`."""
    shortcut = QShortcut(owner)
    shortcut.setObjectName(name)
    shortcut.setKeys([QKeySequence(one) for one in keys_of(name)])
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(deed)
    return shortcut


def dress(target: QAction | QAbstractButton, name: str) -> None:
    """Let a button or an entry of a menu answer to the entry's first key; a button says it in its tip."""
    target.setObjectName(name)
    target.setShortcut(QKeySequence(keys_of(name)[0]))
    if isinstance(target, QAbstractButton):
        target.setToolTip(tip(target.accessibleName() or target.text().replace("&", ""), name))


def act(name: str, *places: QWidget | None) -> None:
    """Do what the entry's key does, in the first of `places` within which something listens to it."""
    for where in places:
        listener = where.findChild(QObject, name) if where is not None else None
        match listener:
            case QShortcut():
                listener.activated.emit()
                return
            case QAction():
                listener.trigger()
                return
            case QAbstractButton():
                listener.click()
                return


def tip(words: str, name: str) -> str:
    """Words with the key that does the same: `Añadir (Ctrl+N)`."""
    return f"{words} ({native(keys_of(name)[0])})"


def native(keys: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def pressed(event: QKeyEvent, where: Where) -> str:
    """What a key means at `where`: the entry's name without its place, '' for none."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _meaning(where, QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())


def letter(typed: str, where: Where) -> str:
    """As `pressed`, for one letter or digit typed, small or capital."""
    return _meaning(where, code_of(typed)) if len(typed) == 1 and typed.isalnum() else ""


def code_of(keys: str) -> int:
    """A key as Qt's combined number."""
    combined: int = QKeySequence(keys)[0].toCombined()  # type: ignore[index]  # the stubs lack what Qt can
    return combined


def _meaning(where: Where, code: int) -> str:
    if not _BY_CODE:
        for one in _BY_NAME.values():
            _BY_CODE.update({(one.where, code_of(keys)): one.name.partition(".")[2] for keys in one.keys})
    return _BY_CODE.get((where, code), "")
