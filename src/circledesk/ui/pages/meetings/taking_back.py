"""Ctrl+Z over the whole session: steps of the text and deeds elsewhere are taken back in the order they were done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circledesk.services import undoing

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.domain.changes import Changes
    from circledesk.services.undoing import TakenBack
    from circledesk.ui.page import PageTools
    from circledesk.ui.widgets.edit_history import EditHistory
    from circledesk.ui.widgets.minutes_editor import MinutesEditor

_MOST = 200


@dataclass(slots=True)
class _Deed:
    """Something done beside the text: by which groups, and how many steps the text shown then had.

    `joined` says that the newest of these steps belongs to it. The groups are empty while it is under way. What is
    in no groups knows by itself how to `turn`: back (False), or forward again.
    """

    groups: tuple[int, ...]
    history: EditHistory
    depth: int
    joined: bool = False
    turn: Callable[[bool], object] | None = None


class TakingBack(QObject):
    """`told` carries the records as they are after something was taken back or done again."""

    told = Signal(object)

    def __init__(self, tools: PageTools, editor: MinutesEditor) -> None:
        super().__init__(editor)
        self._tools, self._editor = tools, editor
        self._meeting_id = ""
        self._done: list[_Deed] = []
        self._undone: list[_Deed | None] = []  # None stands for a step of the text
        self._under_way = 0
        self._held: list[tuple[int, ...]] = []
        editor.elder = self._on_step
        editor.edited.connect(self._on_edited)

    def show_session(self, meeting_id: str) -> None:
        """Begin anew with another session."""
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self._done.clear()
            self._undone.clear()

    def note_changes(self, changes: Changes) -> None:
        """Remember what was done here to decisions, tasks, check-ins and the agenda."""
        ours = changes.groups and self._meeting_id in changes.documents
        if not ours or not {table for table, _ in changes.rows} <= undoing.TABLES:
            return
        if self._under_way:
            self._held.append(changes.groups)
        else:
            self._note(changes.groups)

    def add(self, turn: Callable[[bool], object]) -> None:
        """Something was done that no groups tell of; `turn` takes it back (False), or does it again."""
        self._note((), turn)

    def join(self) -> None:
        """The newest step of the text and the newest deed are one act."""
        if self._done:
            deed, history = self._done[-1], self._editor.history
            deed.history, deed.depth, deed.joined = history, history.depth, True

    def _note(self, groups: tuple[int, ...], turn: Callable[[bool], object] | None = None) -> None:
        history = self._editor.history
        history.seal()
        self._done.append(_Deed(groups, history, history.depth, turn=turn))
        del self._done[:-_MOST]
        self._undone.clear()

    def _on_step(self, forward: bool) -> bool:  # noqa: FBT001 - the editor's call
        return self._again() if forward else self._back()

    def _back(self) -> bool:
        deed, history = self._done[-1] if self._done else None, self._editor.history
        if deed is None or (history.can_undo and (deed.history is not history or history.depth > deed.depth)):
            if history.can_undo:
                self._undone.append(None)
            return False
        self._done.pop()
        self._turn(deed, self._undone)
        return not self._with_text(deed)

    def _again(self) -> bool:
        if not self._undone:
            return False
        deed = self._undone.pop()
        if deed is None:
            return False
        joined = deed.joined and deed.history is self._editor.history
        deed.history = self._editor.history
        deed.depth = deed.history.depth + (1 if joined else 0)
        self._turn(deed, self._done)
        return not joined

    def _with_text(self, deed: _Deed) -> bool:
        history = self._editor.history
        return deed.joined and deed.history is history and history.depth == deed.depth

    def _turn(self, deed: _Deed, onto: list[_Deed] | list[_Deed | None]) -> None:
        """Take the deed back, or do it again: it goes `onto` the other pile."""
        if deed.turn is not None:
            onto.append(deed)
            deed.turn(onto is self._done)
            return
        groups, deed.groups = deed.groups, ()
        if not groups:
            return
        onto.append(deed)
        self._under_way += 1
        self._tools.desk.do(
            self,
            undoing.take_back,
            self._meeting_id,
            groups,
            then=partial(self._on_turned, deed),
            failed=partial(self._on_refused, deed, onto),
        )

    def _on_turned(self, deed: _Deed, taken: TakenBack) -> None:
        deed.groups = taken.groups
        if taken.groups in self._held:
            self._held.remove(taken.groups)
        self._end()
        self.told.emit(taken.records)

    def _on_refused(self, deed: _Deed, onto: list[_Deed] | list[_Deed | None], error: BaseException) -> None:
        if deed in onto:
            onto.remove(deed)
        self._end()
        self._tools.problems.tell(error)

    def _end(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            held, self._held = self._held, []
            for groups in held:
                self._note(groups)

    def _on_edited(self) -> None:
        if not self._editor.replaying:
            self._undone.clear()
