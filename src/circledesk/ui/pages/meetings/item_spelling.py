"""Spelling of the item in force: words looked up beside the window's thread, and learned for the whole circle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.services import spelling

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.spelling import Advice
    from circledesk.ui.jobs import Progress
    from circledesk.ui.page import PageTools
    from circledesk.ui.widgets.minutes_editor import MinutesEditor

_OWN = ("learned_word", "person", "institution", "body", "commitment")


class ItemSpelling(QObject):
    """One look-up at a time; what is doubted meanwhile waits."""

    def __init__(self, tools: PageTools, editor: MinutesEditor) -> None:
        super().__init__(editor)
        self._tools, self._marks = tools, editor.spelling
        self._own: frozenset[str] | None = None
        self._waiting: frozenset[str] = frozenset()
        self._busy = False
        self._marks.doubted.connect(self._on_doubted)
        self._marks.advice_wanted.connect(self._on_advice_wanted)
        self._marks.learned.connect(self._on_learned)
        tools.desk.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_OWN) and self._own is not None:
            self._own = None
            self._marks.forget()

    def _on_doubted(self, words: frozenset[str]) -> None:
        self._waiting |= words
        if not self._busy:
            self._busy = True
            if self._own is None:
                self._tools.desk.ask(self, spelling.own_words, then=self._on_own, failed=self._on_failed)
            else:
                self._look_up()

    def _on_own(self, own: frozenset[str]) -> None:
        self._own = own
        self._look_up()

    def _look_up(self) -> None:
        words, self._waiting = self._waiting, frozenset()
        judged = partial(self._on_judged, words)
        self._tools.desk.run(self, _unknown, words, self._own, then=judged, failed=self._on_failed)

    def _on_judged(self, words: frozenset[str], wrong: frozenset[str]) -> None:
        self._busy = False
        self._marks.judge(words, wrong)
        if self._waiting:
            self._on_doubted(frozenset())

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        self._tools.problems.tell(error)

    def _on_advice_wanted(self, word: str) -> None:
        self._tools.desk.run(self, _advise, word, then=self._on_advice, failed=self._on_failed)

    def _on_advice(self, advice: Advice) -> None:
        self._marks.advise(advice.word, advice.instead)

    def _on_learned(self, word: str) -> None:
        desk = self._tools.desk
        words = self.tr("The circle knows “{0}” from now on, on every laptop.").format(word)
        take_back = partial(desk.do, self, spelling.unlearn, word)
        desk.do(self, spelling.learn, word, then=lambda _: self._tools.announcer.toast(words, take_back))


def _unknown(desk: OpenDesk, _progress: Progress, words: frozenset[str], own: frozenset[str]) -> frozenset[str]:
    return spelling.unknown(desk, words, own)


def _advise(desk: OpenDesk, _progress: Progress, word: str) -> Advice:
    return spelling.advise(desk, word)
