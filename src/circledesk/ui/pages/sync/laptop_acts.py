"""What can be done with the laptop chosen: hear its six words, give it another role, take it out after a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.widgets.buttons import link, push
from circledesk.ui.widgets.labels import Line, Text

if TYPE_CHECKING:
    from circledesk.services.ports.circle import Authority, RosterMember
    from circledesk.ui.theme.theme import Theme


class LaptopActs(QWidget):
    """Each wish carries the RosterMember shown."""

    words_asked = Signal(object)
    role_asked = Signal(object)
    revoke_asked = Signal(object)
    readmit_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: RosterMember | None = None
        self._authority: Authority | None = None
        self.words = link(theme, self.tr("Its six words"), "key")
        self.role = link(theme, self.tr("Change its role…"), "user-check")
        self.revoke = link(theme, self.tr("Take it out…"), "user-x")
        self.readmit = link(theme, self.tr("Let its late work count"), "arrow-back-up")
        self.why = Text("", "muted", wrap=True)
        self.question = Text("", wrap=True)
        self.revoke_now = push(theme, self.tr("Take it out"), "user-x", kind="danger")
        self.revoke_not = push(theme, self.tr("Leave it in"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), 0, px(14), px(8))
        column.setSpacing(px(6))
        column.addWidget(Line())
        column.addWidget(self.question)
        for buttons in ((self.words, self.role, self.revoke, self.readmit), (self.revoke_now, self.revoke_not)):
            row = QHBoxLayout()
            row.setSpacing(px(8))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.why)
        for button, wish in (
            (self.words, self.words_asked),
            (self.role, self.role_asked),
            (self.revoke_now, self.revoke_asked),
            (self.readmit, self.readmit_asked),
        ):
            button.clicked.connect(lambda _=False, wish=wish: wish.emit(self._member))
        self.revoke.clicked.connect(lambda: self._ask(asking=True))
        self.revoke_not.clicked.connect(lambda: self._ask(asking=False))

    def show_member(self, member: RosterMember | None, authority: Authority) -> None:
        """Show what can be done with a laptop; nothing without one. A question already asked stays."""
        same = self._member is not None and member is not None and member.device == self._member.device
        asking = same and not self.question.isHidden() and member is not None and not member.revoked
        self._member, self._authority = member, authority
        self.setVisible(member is not None)
        self._ask(asking=asking, focus=False)

    def _ask(self, *, asking: bool, focus: bool = True) -> None:
        member, authority = self._member, self._authority
        if member is None or authority is None:
            return
        may = authority.coordinates and not authority.forked
        said = self.tr(
            "Take “{0}” out of the circle? It keeps what it has, receives nothing new, and what it writes from now on "
            "does not count. Actas it signed stay signed. All the others get a new key."
        )
        self.question.setText(said.format(member.name))
        for widget in (self.question, self.revoke_now, self.revoke_not):
            widget.setVisible(asking)
        self.words.setVisible(not asking)
        self.role.setVisible(not asking and may and not member.revoked)
        self.revoke.setVisible(not asking and may and not member.revoked and not member.mine)
        self.readmit.setVisible(not asking and may and member.revoked)
        self.why.setText(self._why_not(authority))
        self.why.setVisible(bool(self.why.text()) and not asking)
        if asking and focus:
            self.revoke_not.setFocus()

    def _why_not(self, authority: Authority) -> str:
        if authority.forked:
            return self.tr(
                "Nothing can be changed here until the laptop with the circle's root has settled the two lists."
            )
        if not authority.coordinates:
            return self.tr("Only a coordinator's laptop gives roles, lets laptops in or takes them out.")
        return ""
