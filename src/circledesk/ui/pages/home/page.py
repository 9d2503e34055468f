"""Home: the next session, actas that wait, bodies and tasks that are late, and how sharing stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circledesk.services import bodies
from circledesk.ui.page import Page, PageTools
from circledesk.ui.pages.home.late_bodies import LateBodies
from circledesk.ui.pages.home.look import Look, look
from circledesk.ui.pages.home.next_session import NextSession
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.sharing_chip import SharingChip
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes
    from circledesk.services.home import SessionBrief, TaskBrief
    from circledesk.services.syncing import Sharing

_VERY_LATE = 14  # days after which a late task is shown as bad, not as a warning
_TABLES = ("body", "meeting", "minutes", "paper", "task", "task_step", "person", "circle_setting")


class HomePage(Page):
    """One look tells what to do next; every line leads to its place."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._bodies = 0
        self.header = PageHeader(theme, self.tr("Home"))
        self.column.addWidget(self.header)
        scroll = Scroll(theme.px(12), theme.px(12))
        self.column.addWidget(scroll)
        self.review = InfoBar(theme)
        scroll.body.addWidget(self.review)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(12))
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch(1)
        self.next = NextSession(tools)
        self.setFocusProxy(self.next)
        self._add_left()
        self._add_right()
        self._connect()

    def cares(self, changes: Changes) -> bool:
        return changes.touches(*_TABLES)

    def reload(self) -> None:
        self.tools.desk.glance(self, look, then=self.show_look)
        # Every session ever held is looked at for this: the first page of a start does not wait for it.
        self.tools.desk.ask(self, bodies.late, then=self.late.show_late)

    def show_look(self, seen: Look) -> None:
        """Show what the desk answered."""
        formats = self.tools.formats
        self._bodies = seen.bodies
        self.header.say(seen.circle, headed(formats.long_day(formats.day_of(seen.now))))
        self.next.show_sessions(seen.view.next_sessions, seen.now)
        self.drafts.show_rows([self._draft_face(one) for one in seen.view.drafts])
        self.drafts.setVisible(bool(seen.view.drafts))
        self.no_drafts.setVisible(not seen.view.drafts)
        self.overdue.show_rows([self._task_face(one) for one in seen.view.overdue])
        self.overdue.setVisible(bool(seen.view.overdue))
        self.no_overdue.setVisible(not seen.view.overdue)
        count = seen.view.conflicts
        words = self.tr("%n field(s) have two values, typed on two laptops.", "", count)
        self.review.say(words if count else "", Tone.WARN, self.tr("Review"))
        self.show_sharing(seen.sharing)

    def show_sharing(self, sharing: Sharing) -> None:
        """Show how sharing stands."""
        self.sharing.show_standing(sharing)
        reached = [place.last_reached for place in sharing.places if place.last_reached]
        if not sharing.places:
            self.reached.setText(self.tr("What you write stays here. Share it through a folder whenever you like."))
        elif reached:
            self.reached.setText(self.tr("Last reached: {0}").format(self.tools.formats.ago(max(reached))))
        else:
            self.reached.setText(self.tr("No round was done yet."))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        px, directions = self.tools.theme.px, QBoxLayout.Direction
        narrow = self.width() < px(700)
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._columns.setStretch(0, 3 if self.width() > px(1000) else 1)
        self._columns.setStretch(1, 2 if self.width() > px(1000) else 1)

    def _add_left(self) -> None:
        theme = self.tools.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        column.addWidget(self.next)
        card = Card(theme, self.tr("Actas in progress"), padded=False)
        self.drafts = FittedList(theme, self.tr("Actas in progress"))
        self.no_drafts = _nothing(theme.px(14), self.tr("No acta is waiting: each held session has its acta signed."))
        card.body.addWidget(self.drafts)
        card.body.addWidget(self.no_drafts)
        column.addWidget(card)
        column.addStretch(1)
        self._columns.addLayout(column, 3)

    def _add_right(self) -> None:
        theme = self.tools.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        self.late = LateBodies(self.tools)
        column.addWidget(self.late)
        card = Card(theme, self.tr("Overdue tasks of sessions"), padded=False)
        self.overdue = FittedList(theme, self.tr("Overdue tasks of sessions"))
        self.no_overdue = _nothing(theme.px(14), self.tr("No task is late."))
        card.body.addWidget(self.overdue)
        card.body.addWidget(self.no_overdue)
        column.addWidget(card)
        share = Card(theme, self.tr("Sharing"))
        self.sharing = SharingChip(theme, self.tools.formats)
        share.add_tool(self.sharing)
        self.reached = Text("", "muted", wrap=True)
        share.body.addWidget(self.reached)
        self.to_sync = link(theme, self.tr("Go to sync"), "refresh")
        share.body.addWidget(self.to_sync, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(share)
        column.addStretch(1)
        self._columns.addLayout(column, 2)

    def _connect(self) -> None:
        desk = self.tools.desk
        self.next.opened.connect(lambda key: desk.go("meeting", meeting_id=key))
        self.next.plan_asked.connect(self._on_plan)
        self.late.opened.connect(lambda key: desk.go("meeting", meeting_id=key))
        self.late.plan_asked.connect(lambda key: desk.go("committees", body_id=key, plan=True))
        self.drafts.activated_key.connect(self._on_draft)
        self.overdue.activated_key.connect(self._on_task)
        self.review.acted.connect(lambda: desk.go("sync"))
        self.to_sync.clicked.connect(lambda: desk.go("sync"))
        desk.shared.connect(self.show_sharing)

    def _on_plan(self) -> None:
        self.tools.desk.go("committees", plan=True) if self._bodies else self.tools.desk.go("committees", found=True)

    def _on_draft(self, key: str) -> None:
        face = next(face for face in self.drafts.faces() if face.key == key)
        self.tools.desk.go("reports" if face.icon == "signature" else "meeting", meeting_id=key)

    def _on_task(self, key: str) -> None:
        self.tools.desk.go("meeting", meeting_id=key.partition("/")[0])

    def _draft_face(self, session: SessionBrief) -> RowFace:
        tone, icon = face_of(session.minutes_state)
        formats = self.tools.formats
        day = formats.day(formats.day_of(session.starts))
        return RowFace(
            key=session.meeting_id,
            title=session.body,
            subtitle=self.tr("Session {0} · {1} · acta {2}").format(session.number, day, session.acta),
            icon="signature" if icon == "signature" else "file-text",
            pill=headed(self.tools.desk.words.label(session.minutes_state)),
            tone=tone,
            pill_icon=icon,
        )

    def _task_face(self, task: TaskBrief) -> RowFace:
        due = self.tr("Was due on {0}").format(self.tools.formats.short_day(task.due_on))
        return RowFace(
            key=f"{task.meeting_id}/{task.task_id}",
            title=task.text,
            subtitle=" · ".join(part for part in (task.responsible, due) if part),
            icon="checklist",
            pill=self.tr("%n day(s) late", "", task.days_late),
            tone=Tone.BAD if task.days_late > _VERY_LATE else Tone.WARN,
            pill_icon="clock",
        )


def _nothing(margin: int, words: str) -> Text:
    """A quiet line where a list has nothing to show."""
    label = muted(words, wrap=True)
    label.setContentsMargins(margin, margin, margin, margin)
    return label
