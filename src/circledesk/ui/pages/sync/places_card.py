"""The places this laptop shares through: how each of them is, in words, and a way to share through another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from circledesk.ui.pages.sync.health import Health
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from circledesk.services.ports.sync import Place
    from circledesk.services.syncing import Sharing
    from circledesk.ui.page import PageTools


class PlacesCard(Card):
    """`folder_chosen` carries the path of a folder to share through."""

    folder_chosen = Signal(Path)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        theme = tools.theme
        self.title.say(self.tr("Places"))
        self.add = push(theme, self.tr("Add a folder…"), "folder-share")
        self.add_tool(self.add)
        self.summary = muted("", wrap=True)
        self.summary.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(4))
        self.list = FittedList(theme, self.tr("Places"))
        self.empty = EmptyState(
            theme,
            "folder-share",
            self.tr("This circle lives on this laptop only"),
            self.tr(
                "Share it through a folder that both laptops reach: a stick, a network drive or a synchronised folder. "
                "What lies in it is encrypted and signed."
            ),
            self.tr("Share through a folder…"),
        )
        for widget in (self.summary, self.list, self.empty):
            self.body.addWidget(widget)
        self.add.clicked.connect(self._on_add)
        self.empty.acted.connect(self._on_add)

    def show_sharing(self, sharing: Sharing) -> None:
        """Show the places and what has not left this laptop."""
        shared = bool(sharing.places)
        health = Health(self._kit.desk.words)
        self.list.show_rows([self._face(place, health) for place in sharing.places])
        for widget in (self.list, self.summary, self.add):
            widget.setVisible(shared)
        self.empty.setVisible(not shared)
        self.summary.setText(self._summary(sharing))

    def _summary(self, sharing: Sharing) -> str:
        if not sharing.unsent:
            return self.tr("Everything written here lies in the places too.")
        said = self.tr("%n change(s) have not left this laptop", "", sharing.unsent)
        reached = [place.last_reached for place in sharing.places if place.last_reached]
        since = self.tr("since the last round, {0}").format(self._kit.formats.ago(max(reached))) if reached else ""
        return " ".join(part for part in (said, since) if part) + "."

    def _face(self, place: Place, health: Health) -> RowFace:
        pill, tone, icon = health.pill(place.last_outcome)
        reached = (
            self.tr("Last reached: {0}").format(self._kit.formats.ago(place.last_reached))
            if place.last_reached
            else self.tr("Never reached yet")
        )
        sentence = health.sentence(place)
        return RowFace(
            key=place.id,
            title=Path(place.where).name or place.where,
            subtitle="\n".join(part for part in (place.where, reached, sentence) if part),
            icon="folder",
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )

    def _on_add(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the shared folder"))
        if folder:
            self.folder_chosen.emit(Path(folder))
