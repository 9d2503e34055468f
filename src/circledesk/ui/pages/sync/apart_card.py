"""What was kept apart because of who wrote it: never applied, never lost, and shown as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circledesk.services.membership import ApartLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.hands import Hands

_LONGEST = 160  # letters of a value


class ApartCard(Card):
    """Hidden while nothing is kept apart."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        px = tools.theme.px
        self.title.say(self.tr("Kept apart"))
        said = Text(
            self.tr("Their laptop had no right to write this, or was out already. It counts nowhere and is kept here."),
            wrap=True,
        )
        said.setContentsMargins(px(14), px(10), px(14), px(8))
        self.list = FittedList(tools.theme, self.tr("Kept apart"))
        self.more = muted("")
        self.more.setContentsMargins(px(14), px(2), px(14), px(8))
        for part in (said, self.list, self.more):
            self.body.addWidget(part)
        self.hide()

    def show_apart(self, lines: tuple[ApartLine, ...], count: int, hands: Hands) -> None:
        """Show the newest of them."""
        self.list.show_rows([self._face(at, one, hands) for at, one in enumerate(lines)])
        hidden = count - len(lines)
        self.more.setText(self.tr("and %n more", "", hidden) if hidden > 0 else "")
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(lines))

    def _face(self, at: int, one: ApartLine, hands: Hands) -> RowFace:
        says = one.says if len(one.says) <= _LONGEST else one.says[:_LONGEST] + "…"
        who = f"{hands.author(one.device, one.name)} · {self._kit.formats.moment(one.typed_at)}"
        return RowFace(
            key=str(at),
            title=": ".join(part for part in (one.subject, one.field) if part),
            subtitle="\n".join(part for part in (says, who) if part),
            icon="shield-x",
            pill=headed(one.why),
            tone=Tone.WARN,
        )
