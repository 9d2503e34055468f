"""Things to review, one card each: what two laptops wrote at once, and what came after a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from circledesk.ui.pages.sync.answers import Answer, settle
from circledesk.ui.pages.sync.paragraph_card import card_for
from circledesk.ui.pages.sync.review_card import Look, ReviewCard
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.reviews import ReviewLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.hands import Hands

_MOST_SAID = 80


class ReviewPane(Scroll):
    """`settled` says in words what stands now. Cards still open keep their place, and what is typed in them."""

    settled = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme.px(12), tools.theme.px(12), parent)
        self._kit = tools
        self.cards: list[ReviewCard] = []
        self.empty = EmptyState(
            tools.theme,
            "circle-check",
            self.tr("Nothing to review"),
            self.tr("What two laptops write at once in the same place is shown here, so that nobody's words are lost."),
        )
        self.guidance = Text(
            self.tr("Every version is kept, nothing is lost. What you choose here reaches every laptop of the circle."),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.guidance)
        self.body.addWidget(self.empty)
        self.body.addStretch(1)

    def show_lines(self, lines: Sequence[ReviewLine], hands: Hands) -> None:
        """Show these; a card whose matter is unchanged stays as it is."""
        focused = self._focused()
        old = {card.line.key: card for card in self.cards}
        self.cards = []
        for place, line in enumerate(lines, start=2):
            card = old.pop(line.key, None)
            if card is not None and card.line != line:
                self._drop(card)
                card = None
            card = card or self._made(line, hands)
            if self.body.indexOf(card) != place:
                self.body.removeWidget(card)
                self.body.insertWidget(place, card)
            self.cards.append(card)
        for card in old.values():
            self._drop(card)
        self.empty.setVisible(not lines)
        self.guidance.setVisible(bool(lines))
        if (
            focused >= 0
            and self.cards
            and not any(card.isAncestorOf(self.focusWidget() or self) for card in self.cards)
        ):
            self.begin(min(focused, len(self.cards) - 1))

    def begin(self, place: int = 0) -> None:
        """Put the cursor on a card's first button."""
        if self.cards:
            card = self.cards[place]
            card.begin()
            QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card))

    def step(self, by: int) -> None:
        """Go to the next or the previous card."""
        here = self._focused()
        if self.cards:
            self.begin(0 if here < 0 else (here + by) % len(self.cards))

    def _focused(self) -> int:
        """The card the cursor is in, -1 for none."""
        focus = self.window().focusWidget()
        return next((at for at, card in enumerate(self.cards) if focus and card.isAncestorOf(focus)), -1)

    def _made(self, line: ReviewLine, hands: Hands) -> ReviewCard:
        card = card_for(self._kit, line, Look(hands=hands))
        card.answered.connect(lambda answer: self._on_answered(card, answer))
        card.place_asked.connect(lambda: go_to(self._kit, line))
        return card

    def _on_answered(self, card: ReviewCard, answer: Answer) -> None:
        if card.waiting:
            return
        card.waiting = True
        said = self.tr("Settled: «{0}» stands.").format(shortened(answer.said))
        self._kit.desk.do(
            card,
            settle,
            card.line,
            answer,
            then=lambda _: self.settled.emit(said),
            failed=lambda error: self._on_refused(card, error),
        )

    def _on_refused(self, card: ReviewCard, error: BaseException) -> None:
        card.waiting = False
        self._kit.problems.tell(error)

    def _drop(self, card: ReviewCard) -> None:
        self.body.removeWidget(card)
        card.hide()
        card.deleteLater()


def go_to(tools: PageTools, line: ReviewLine) -> None:
    """Show the place in its session."""
    tools.desk.go("meeting", meeting_id=line.meeting_id, item_id=line.item_id)


def shortened(said: str) -> str:
    """Answer words on one line, cut where they are long."""
    line = " ".join(said.split())
    return line if len(line) <= _MOST_SAID else f"{line[:_MOST_SAID].rstrip()}…"
