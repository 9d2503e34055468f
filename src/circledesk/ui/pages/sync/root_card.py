"""The circle's root: its recovery sheet on paper, its return from there, and its word where two lists contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circledesk.services.ports.circle import Authority
    from circledesk.ui.page import PageTools


class RootCard(Card):
    """What its buttons wish for is done by the pane."""

    sheet_asked = Signal()
    restore_asked = Signal()
    mend_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", parent=parent)
        self.title.say(self.tr("The circle's root"))
        self.forked = InfoBar(tools.theme)
        self.forked.acted.connect(self.mend_asked)
        self.said = Text("", wrap=True)
        self.sheet = push(tools.theme, self.tr("Save the recovery sheet…"), "printer")
        self.sheet.clicked.connect(self.sheet_asked)
        self.restore = push(tools.theme, self.tr("Take the root back from its sheet…"), "key")
        self.restore.clicked.connect(self.restore_asked)
        row = QHBoxLayout()
        row.setSpacing(tools.theme.px(8))
        row.addWidget(self.sheet)
        row.addWidget(self.restore)
        row.addStretch(1)
        self.body.addWidget(self.forked)
        self.body.addWidget(self.said)
        self.body.addLayout(row)

    def show_authority(self, authority: Authority) -> None:
        """Show what this laptop may do with the root."""
        self.said.setText(
            self.tr(
                "This laptop holds the circle's root, which decides who belongs to it. Print its recovery sheet and "
                "lock it away: without it, and without this laptop, nobody can begin anew."
            )
            if authority.root
            else self.tr(
                "Another laptop holds the circle's root. If that one is lost, the printed recovery sheet brings the "
                "root to this one."
            )
        )
        self.sheet.setVisible(authority.root)
        self.restore.setVisible(not authority.root)
        self.forked.say(
            self._forked(authority), Tone.WARN, self.tr("Let this laptop's list hold") if self._may(authority) else ""
        )

    @staticmethod
    def _may(authority: Authority) -> bool:
        return authority.forked and authority.root

    def _forked(self, authority: Authority) -> str:
        if not authority.forked:
            return ""
        if authority.root:
            return self.tr(
                "Two coordinators took each other out without knowing. This laptop's list can hold; both stay out "
                "until you let one in again. Everybody goes on writing meanwhile."
            )
        return self.tr(
            "Two lists of laptops contradict each other. The laptop with the root settles it; go on writing."
        )
