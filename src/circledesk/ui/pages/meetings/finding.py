"""Find and replace in the texts of a session: the bar, the places found, and replacing all of them as one step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circledesk.domain.finding import found_in, puts_of
from circledesk.domain.texts import utf16_units
from circledesk.services import finding
from circledesk.ui.pages.meetings.find_bar import FindBar
from circledesk.ui.widgets.edit_history import Swap
from circledesk.ui.widgets.edit_tracker import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.domain.finding import Wanted
    from circledesk.services.finding import Place, Replaced
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.item_text import ItemText
    from circledesk.ui.pages.meetings.taking_back import TakingBack
    from circledesk.ui.widgets.minutes_editor import MinutesEditor


class Finding(QObject):
    """`place_asked` carries an item and characters of its text; `told` a sentence."""

    place_asked = Signal(str, int, int)
    told = Signal(str)

    def __init__(self, tools: PageTools, editor: MinutesEditor, text: ItemText, back: TakingBack) -> None:
        super().__init__(editor)
        self._tools, self._editor, self._text, self._back = tools, editor, text, back
        self.meeting_id = ""
        self._order: tuple[str, ...] = ()
        self.bar = FindBar(tools.theme)
        self.bar.sought.connect(lambda: self._ask(self._on_counted))
        self.bar.stepped.connect(self.step)
        self.bar.replaced.connect(self._on_replace)
        self.bar.all_replaced.connect(self._on_replace_all)
        self.bar.left.connect(self._on_left)

    def show_session(self, meeting_id: str, items: tuple[str, ...]) -> None:
        """Look in this session, whose items stand in this order."""
        self.meeting_id, self._order = meeting_id, items

    def open(self, *, replacing: bool = False) -> None:
        """Open the bar with what is selected."""
        self.bar.open(as_typed(self._editor.textCursor().selectedText()), replacing=replacing)

    def step(self, by: int) -> None:
        """Go to the next place behind the caret, or to the one before it, round the ends of the session."""
        if self.bar.words.text():
            self._ask(partial(self._on_found, by))
        else:
            self.open()

    def _ask(self, then: Callable[[list[Place]], object]) -> None:
        self._text.flush()
        wanted = self.bar.wanted()
        if not wanted.words:
            self.bar.say(0, 0)
            return
        self._tools.desk.ask(self, finding.find, self.meeting_id, wanted, then=then)

    def _on_counted(self, places: list[Place]) -> None:
        self.bar.say(self._chosen(places), len(places))

    def _on_found(self, by: int, places: list[Place]) -> None:
        if not places:
            self.bar.say(0, 0)
            return
        here = self._here()
        at = [self._rank(one) for one in places]
        if by > 0:
            number = next((n for n, one in enumerate(at) if one >= here), 0)
            if self._chosen(places) == number + 1:
                number = (number + 1) % len(places)
        else:
            number = next((n for n in reversed(range(len(at))) if at[n] < here), len(places) - 1)
        place = places[number]
        self.bar.say(number + 1, len(places))
        self.place_asked.emit(place.item_id, place.start, place.end)

    def _on_replace(self) -> None:
        """Replace the place chosen, and go to the next."""
        cursor = self._editor.textCursor()
        chosen = as_typed(cursor.selectedText())
        puts = puts_of(chosen, self.bar.wanted(), self.bar.instead.text())
        if not self._editor.isReadOnly() and found_in(chosen, self.bar.wanted()) == [(0, len(chosen))] and puts:
            self._editor.history.seal()
            cursor.insertText(puts[0].words)
            self._editor.history.seal()
            self._editor.setTextCursor(cursor)
        self.step(1)

    def _on_replace_all(self) -> None:
        wanted, words = self.bar.wanted(), self.bar.instead.text()
        if not wanted.words or self._editor.isReadOnly():
            return
        self._text.flush()
        item_id = self._text.item_id
        self._tools.desk.do(
            self,
            finding.replace_all,
            self.meeting_id,
            wanted,
            words,
            item_id,
            then=partial(self._on_others, item_id, (wanted, words)),
        )

    def _on_others(self, item_id: str, given: tuple[Wanted, str], replaced: Replaced) -> None:
        """The other items are done; now the one that is shown, in its editor, and both as one step."""
        count = replaced.count
        if replaced.texts:
            self._back.add(partial(self._turn, replaced))
        if self._text.item_id == item_id and not self._editor.isReadOnly():
            text = self._editor.plain()
            puts = puts_of(text, *given)
            count += len(puts)
            self._editor.put(
                [Swap(utf16_units(text[: p.start]), text[p.start : p.end], p.words) for p in reversed(puts)]
            )
            if puts and replaced.texts:
                self._back.join()
        self.bar.say(0, 0)
        self.told.emit(self.tr("%n place(s) replaced. Ctrl+Z takes all of it back.", "", count))

    def _turn(self, replaced: Replaced, forward: bool) -> None:  # noqa: FBT001 - called by position
        self._tools.desk.do(self, finding.turn, self.meeting_id, replaced.texts, forward)

    def _on_left(self) -> None:
        self.bar.hide()
        self._editor.setFocus()

    def _rank(self, place: Place) -> tuple[int, int]:
        number = self._order.index(place.item_id) if place.item_id in self._order else len(self._order)
        return number, place.start

    def _here(self) -> tuple[int, int]:
        """Where the search begins: the beginning of what is selected, else the caret; in characters."""
        item_id = self._text.item_id
        units = self._editor.textCursor().selectionStart()
        text = self._editor.plain()
        start = len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
        return (self._order.index(item_id) if item_id in self._order else 0), start

    def _chosen(self, places: list[Place]) -> int:
        """Which of the places is selected in the editor, from 1 on; 0 for none."""
        words = as_typed(self._editor.textCursor().selectedText())
        here = self._here()
        for number, one in enumerate(places, 1):
            if words and self._rank(one) == here and one.end - one.start == len(words):
                return number
        return 0
