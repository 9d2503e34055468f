"""What was settled before, on whichever laptop: who let what stand, what stands today, and opening it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from circledesk.ui.pages.sync.answers import Answer, settle_again
from circledesk.ui.pages.sync.paragraph_card import card_for
from circledesk.ui.pages.sync.review_card import Look, ReviewCard
from circledesk.ui.pages.sync.review_pane import go_to, shortened
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.settled import SettledLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.hands import Hands

_ICONS = {"paragraph": "notes", "removal": "trash", "late": "clock", "field": "pencil"}


class SettledPane(QWidget):
    """`settled` says in words what stands now."""

    settled = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self._lines: dict[str, SettledLine] = {}
        self._hands: Hands | None = None
        self.card: ReviewCard | None = None
        theme = tools.theme
        px = theme.px
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(px(12), px(12), px(12), px(12))
        self._flow.setSpacing(px(12))
        self.empty = EmptyState(
            theme,
            "history",
            self.tr("Nothing was settled yet"),
            self.tr("What anybody settles stays here with all its versions, and can be opened again on any laptop."),
        )
        self._flow.addWidget(self.empty, 1)
        self._left = Card(theme, self.tr("Settled before"), padded=False)
        self.list = RowList(theme, self.tr("Settled before"))
        self._left.body.addWidget(self.list)
        self._flow.addWidget(self._left, 2)
        self._right = Scroll(0, px(10))
        self.bar = InfoBar(theme)
        self._right.body.addWidget(self.bar)
        self._right.body.addStretch(1)
        self._flow.addWidget(self._right, 3)
        self.list.chosen.connect(self._show)
        self.list.activated_key.connect(self._open)
        self.bar.acted.connect(self._on_again)

    def show_lines(self, lines: Sequence[SettledLine], hands: Hands) -> None:
        """Show these, the newest first."""
        self._hands = hands
        self._lines = {one.key: one for one in lines}
        for part in (self._left, self._right):
            part.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.list.show_rows([self._face(one, hands) for one in lines])
        key = self.list.current_key()
        if not key and lines:
            key = lines[0].key
            self.list.choose(key, quietly=True)
        if key and (self.card is None or self.card.line != self._lines[key].line or self._stale(key)):
            self._show(key)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < self._kit.theme.px(860)
        self._flow.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _face(self, one: SettledLine, hands: Hands) -> RowFace:
        who = hands.short(one.by_id, one.by)
        when = hands.when(one.by_id, one.on)
        stands = self.tr("«{0}» was let stand · {1} · {2}").format(shortened(one.chosen), who, when)
        return RowFace(
            key=one.key,
            title=self._name(one),
            subtitle="\n".join(part for part in (stands, one.line.meeting) if part),
            icon=_ICONS[one.line.kind.value],
        )

    def _name(self, one: SettledLine) -> str:
        field = headed(self._kit.desk.words.field(one.line.table, one.line.column)) if one.line.column else ""
        name = self.tr("Arrived after the signature") if one.choice else field
        subject = one.line.subject if one.line.subject != one.line.meeting else ""
        return " · ".join(part for part in (name, subject) if part)

    def _stale(self, key: str) -> bool:
        return self.card is not None and self.card.look.today != self._lines[key].today

    def _show(self, key: str, *, opened: bool = False) -> None:
        one, hands = self._lines.get(key), self._hands
        if one is None or hands is None:
            return
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        card = card_for(self._kit, one.line, Look(hands=hands, today=one.today, locked=one.frozen or not opened))
        card.answered.connect(lambda answer: self._on_answered(one, answer))
        card.place_asked.connect(lambda: go_to(self._kit, one.line))
        self.card = card
        self._right.body.insertWidget(1, card)
        who = hands.author(one.by_id, one.by)
        when = hands.when(one.by_id, one.on)
        said = self.tr("{0} settled this, {1}.").format(who, when)
        if one.frozen:
            words = self.tr("The acta is issued or signed: what stands in it changes by a clarifying acta only.")
            self.bar.say(f"{said} {words}", Tone.NEUTRAL, icon="lock")
        elif opened:
            self.bar.say(self.tr("Choose again; every laptop gets it."), Tone.ACCENT, icon="arrow-back-up")
        else:
            self.bar.say(said, Tone.NEUTRAL, self.tr("Open again"), "history")

    def _open(self, key: str) -> None:
        self._show(key, opened=True)
        if self.card is not None:
            self.card.begin()

    def _on_again(self) -> None:
        self._open(self.list.current_key())

    def _on_answered(self, one: SettledLine, answer: Answer) -> None:
        said = self.tr("Settled again: «{0}» stands.").format(shortened(answer.said))
        self._kit.desk.do(self, settle_again, one, answer, then=lambda _: self._on_done(one.key, said))

    def _on_done(self, key: str, said: str) -> None:
        self._show(key)
        self.settled.emit(said)
