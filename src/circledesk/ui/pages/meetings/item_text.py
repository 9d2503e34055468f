"""The text of the item in force in its editor: opened, written as it is typed, refreshed when changed elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.ids import new_id
from circledesk.domain.texts import utf16_units
from circledesk.services import minutes
from circledesk.ui.pages.meetings.text_session import TextSession
from circledesk.ui.widgets.minutes_editor import MinutesEditor

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes
    from circledesk.services.ports.work import Work
    from circledesk.ui.page import PageTools


class ItemText(QObject):
    """Stands between the editor and the desk; what is typed while a text is still being fetched is kept and added.

    Two session names are used in turn, so that edits made to the old version never meet the new one.
    """

    opened = Signal(str)  # the item whose text is shown now
    kept = Signal(object)  # when the last edit became durable
    held_back = Signal(bool)  # a newer text waits until the person leaves the editor
    failed = Signal(object, bool)  # the error, and whether it is final

    _MOST = 1 << 30  # behind the end of every text

    def __init__(self, tools: PageTools, editor: MinutesEditor) -> None:
        super().__init__(editor)
        self._tools, self._editor = tools, editor
        self._names = (new_id(), new_id())  # the first is the one to open next
        self._session: TextSession | None = None
        self._loading = ""
        self._ahead = ""
        self._frozen = False
        self._own = 0
        self._wanted: tuple[str, int, int, bool] | None = None
        editor.edited.connect(self._on_edited)
        editor.left.connect(self.refresh)
        editor.installEventFilter(self)
        editor.setReadOnly(True)

    @property
    def item_id(self) -> str:
        """The item shown or being fetched, '' without one."""
        return self._loading or (self._session.item_id if self._session else "")

    @property
    def loading(self) -> bool:
        """Whether the text is still being fetched."""
        return bool(self._loading)

    @property
    def idle(self) -> bool:
        """Whether everything typed is durable."""
        return self._session is None or self._session.idle

    def open(self, item_id: str, place: tuple[int, int] | None = None) -> None:
        """Show the text of an item, caret and scroll bar at `place` or at its end; the former text is handed over."""
        ahead = "" if self._session or self._loading else self._ahead
        self.close()
        self._loading, self._ahead = item_id, ahead
        self._editor.set_text("")
        self._editor.setReadOnly(True)
        name = self._names[0]
        show = partial(self._on_fetched, item_id, name, place)
        self._tools.desk.ask(self, minutes.open_text, item_id, name, then=show, failed=self._on_unreadable)

    def close(self) -> None:
        """Hand over what was typed and let the text go."""
        self._editor.long.finish()
        if self._session is not None:
            self._session.finish()
        self._session, self._loading, self._ahead = None, "", ""
        self._editor.setReadOnly(True)

    def flush(self) -> None:
        """Hand over what was typed."""
        self._editor.long.finish()
        if self._session is not None:
            self._session.flush()

    def select(self, item_id: str, start: int, end: int, *, write: bool = True) -> None:
        """Select a stretch (characters) of an item's text, as soon as it is shown; `write` puts the keyboard there."""
        if self._session is None or self._loading or self._session.item_id != item_id:
            self._wanted = (item_id, start, end, write)
            return
        self._wanted = None
        text = self._editor.plain()
        self._editor.select_stretch(utf16_units(text[:start]), utf16_units(text[:end]))
        if write:
            self._editor.setFocus()

    def freeze(self, *, frozen: bool) -> None:
        """Take no more edits, or take them again."""
        self._frozen = frozen
        if not self._loading:
            self._editor.setReadOnly(frozen or self._session is None)

    def note_changes(self, changes: Changes) -> None:
        """Look whether a text that changed is the one shown, and whether it changed elsewhere."""
        if self._session is None or self._session.item_id not in changes.texts:
            return
        if self._own and not changes.rows and len(changes.texts) == 1:
            self._own -= 1
            return
        self.refresh()

    def refresh(self) -> None:
        """Bring a newer text in; while the person is writing here, say only that there is one."""
        if self._session is not None:
            self.flush()
            self._tools.desk.ask(
                self, _text, self._session.item_id, then=partial(self._on_newer, self._session.item_id)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What is typed before the text is there waits for it; nothing typed is ever lost."""
        waiting = not self._frozen and (self._loading or self._session is None)
        if waiting and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            typed = "\n" if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else event.text()
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if plain and typed and (typed.isprintable() or typed == "\n"):
                self._ahead += typed
                return True
        return super().eventFilter(watched, event)

    def _on_fetched(self, item_id: str, name: str, place: tuple[int, int] | None, text: str) -> None:
        if self._loading != item_id:
            return
        self._adopt(item_id, name)
        caret, top = place or (self._MOST, self._MOST)
        self._editor.set_text(text, caret)
        self._editor.verticalScrollBar().setValue(top)
        self._loading = ""
        self._editor.setReadOnly(self._frozen)
        ahead, self._ahead = self._ahead, ""
        if ahead and not self._frozen:
            self._editor.insert_here(ahead)
        self.opened.emit(item_id)
        if self._wanted is not None and self._wanted[0] == item_id:
            _, start, end, write = self._wanted
            self.select(item_id, start, end, write=write)

    def _on_unreadable(self, error: BaseException) -> None:
        self._loading = ""
        self._tools.problems.tell(error)

    def _on_newer(self, item_id: str, text: str) -> None:
        session = self._session
        if session is None or session.item_id != item_id:
            return
        if text == self._editor.plain() or not session.idle:
            self.held_back.emit(False)
        elif self._editor.hasFocus():
            self._editor.offer_text(text)
            self.held_back.emit(True)
        else:
            name = self._names[0]
            show = partial(self._on_reopened, session, name)
            self._tools.desk.ask(self, minutes.open_text, item_id, name, then=show)

    def _on_reopened(self, old: TextSession, name: str, text: str) -> None:
        if self._session is not old or not old.idle:
            return
        editor = self._editor
        if editor.hasFocus():
            editor.offer_text(text)
            self.held_back.emit(True)
            return
        old.finish()
        self._adopt(old.item_id, name)
        editor.renew_text(text)
        self.held_back.emit(False)

    def _adopt(self, item_id: str, name: str) -> None:
        session = TextSession(self._tools.desk, item_id, name, self)
        session.sent.connect(self._on_sent)
        session.kept.connect(self._on_kept)
        session.refused.connect(partial(self._on_failed, True))
        session.troubled.connect(partial(self._on_failed, False))
        self._session = session
        self._names = (self._names[1], self._names[0])

    def _on_edited(self, position: int, removed: int, inserted: str) -> None:
        if self._session is not None:
            self._session.note(position, removed, inserted)

    def _on_sent(self) -> None:
        self._own += 1

    def _on_kept(self) -> None:
        self.kept.emit(datetime.now(UTC))

    def _on_failed(self, final: bool, error: BaseException) -> None:  # noqa: FBT001 - bound by partial
        self._own = max(0, self._own - 1)
        self.failed.emit(error, final)


def _text(work: Work, item_id: str) -> str:
    return work.text(item_id, MINUTES_TEXT)
