"""The card of Home that names the bodies that should have met again: since when, and when they could."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.bodies import LateBody
    from circledesk.ui.page import PageTools

_VERY_LATE = 30  # days after which a body is shown as bad, not as a warning


class LateBodies(Card):
    """`plan_asked` carries the id of a body without a session ahead, `opened` the id of the session that is."""

    plan_asked = Signal(str)
    opened = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Bodies that should have met"), padded=False, parent=parent)
        self._kit = tools
        self._planned: dict[str, str] = {}
        self.list = FittedList(tools.theme, self.tr("Bodies that should have met"))
        self.list.activated_key.connect(self._on_activated)
        self.body.addWidget(self.list)
        self.hide()

    def show_late(self, late: Sequence[LateBody]) -> None:
        """Show them, the latest first; without any the card is not there."""
        self._planned = {one.body.id: one.next_id for one in late}
        self.list.show_rows([self._face(one) for one in late])
        self.setVisible(bool(late))

    def _face(self, late: LateBody) -> RowFace:
        formats = self._kit.formats
        since = self.tr("Was to meet by {0}").format(formats.short_day(late.rhythm.due))
        if not late.body.cadence_confirmed:
            since = self.tr("{0} (rhythm to confirm)").format(since)
        if late.next is not None:
            ahead = self.tr("Planned for {0}").format(formats.short_day(formats.day_of(late.next)))
        else:
            ahead = self.tr("Could meet on {0}").format(formats.short_day(late.rhythm.proposed))
        return RowFace(
            key=late.body.id,
            title=late.body.name,
            subtitle=f"{since}\n{ahead}",
            icon="calendar-event",
            pill=self.tr("%n day(s) late", "", late.rhythm.days_late),
            tone=Tone.BAD if late.rhythm.days_late > _VERY_LATE and not late.next_id else Tone.WARN,
            pill_icon="clock",
        )

    def _on_activated(self, body_id: str) -> None:
        planned = self._planned.get(body_id, "")
        if planned:
            self.opened.emit(planned)
        else:
            self.plan_asked.emit(body_id)
