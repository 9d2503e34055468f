"""Copies of one laptop that wrote with its keys: what each told, and whether it is to count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from circledesk.services.membership import CopyLine
    from circledesk.ui.page import PageTools


class CopiesCard(Card):
    """Hidden while no laptop was copied; `chosen` carries the copy's id and whether it counts."""

    chosen = Signal(str, bool)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        px = tools.theme.px
        self.title.say(self.tr("Copies of a laptop"))
        said = Text(
            self.tr(
                "Two machines wrote with the keys of one laptop, as after a disk was cloned or a backup put back. "
                "Nothing is lost: say of each whether what it wrote counts."
            ),
            wrap=True,
        )
        said.setContentsMargins(px(14), px(10), px(14), px(8))
        self.list = FittedList(tools.theme, self.tr("Copies of a laptop"))
        self.counts = link(tools.theme, self.tr("What it wrote counts"), "check")
        self.out = link(tools.theme, self.tr("Leave it out"), "x")
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(px(14), 0, px(14), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.counts)
        row.addWidget(self.out)
        row.addStretch(1)
        for part in (said, self.list, self._acts):
            self.body.addWidget(part)
        self.counts.clicked.connect(lambda: self.chosen.emit(self.list.current_key(), True))
        self.out.clicked.connect(lambda: self.chosen.emit(self.list.current_key(), False))
        self.hide()

    def show_copies(self, copies: tuple[CopyLine, ...], *, may: bool) -> None:
        """Show every copy; `may` tells whether this laptop decides."""
        self.list.show_rows([self._face(one) for one in copies])
        if copies and not self.list.current_key():
            self.list.choose(copies[0].id, quietly=True)
        self._acts.setVisible(may)
        self.setVisible(bool(copies))

    def _face(self, one: CopyLine) -> RowFace:
        formats = self._kit.formats
        wrote = self.tr("%n change(s)", "", one.operations)
        when = ""
        if one.since and one.until:
            when = self.tr("from {0} to {1}").format(formats.moment(one.since), formats.moment(one.until))
        whole = one.counted >= one.operations
        pill, tone = (self.tr("Counts"), Tone.OK) if whole else (self.tr("Left out"), Tone.WARN)
        if not one.decided:
            pill, tone = self.tr("To decide"), Tone.WARN
        return RowFace(
            key=one.id,
            title=one.name,
            subtitle=" · ".join(part for part in (wrote, when) if part),
            icon="copy",
            pill=pill,
            tone=tone,
        )
