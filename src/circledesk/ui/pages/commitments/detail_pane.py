"""One commitment of the plan: its three voices, what the plan says of it, its milestones and its reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.plans import MilestoneState, OgpValue
from circledesk.ui.pages.commitments.timeline import Timeline
from circledesk.ui.pages.commitments.voices import Voices
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import tool
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.facts import Fact, Facts
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from datetime import date

    from circledesk.services.papers import CommitmentLine, MilestoneLine
    from circledesk.services.plans import CommitmentView
    from circledesk.ui.page import PageTools


class DetailPane(Scroll):
    """`milestone_opened` carries a milestone's id; an empty one wishes for a new milestone."""

    milestone_opened = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme.px(12), tools.theme.px(12), parent)
        self._kit = tools
        theme = tools.theme
        self.voices = Voices(tools)
        self.body.addWidget(self.voices)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(12))
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.px(12))
            self._columns.addLayout(column, 1)
        says = Card(theme, self.tr("What the plan says"))
        self.facts = Facts(theme)
        says.body.addWidget(self.facts)
        left.addWidget(says)
        left.addWidget(self._build_milestones())
        left.addStretch(1)
        reports = Card(theme, self.tr("Reports on this commitment"), padded=False)
        self.timeline = Timeline(tools)
        reports.body.addWidget(self.timeline)
        right.addWidget(reports)
        right.addStretch(1)

    def show_view(self, view: CommitmentView) -> None:
        """Show one commitment in full."""
        self.voices.show_line(view.line)
        self.facts.show_facts(self._facts(view))
        ids = {milestone.number: milestone.id for milestone in view.milestones}
        self.milestones.show_rows([self._face(one, ids.get(one.number, "")) for one in view.line.milestones])
        self.milestones.setVisible(bool(view.line.milestones))
        self.no_milestones.setVisible(not view.line.milestones)
        self.timeline.show_reports(view.check_ins)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() < self._kit.theme.px(880)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _build_milestones(self) -> Card:
        theme = self._kit.theme
        card = Card(theme, self.tr("Milestones"), padded=False)
        self.add = tool(theme, "plus", self.tr("Add a milestone"))
        self.add.clicked.connect(lambda: self.milestone_opened.emit(""))
        card.add_tool(self.add)
        self.milestones = FittedList(theme, self.tr("Milestones"))
        self.milestones.activated_key.connect(self.milestone_opened)
        self.no_milestones = muted(self.tr("No milestone is written down yet."), wrap=True)
        self.no_milestones.setContentsMargins(*[theme.px(14)] * 4)
        card.body.addWidget(self.milestones)
        card.body.addWidget(self.no_milestones)
        return card

    def _facts(self, view: CommitmentView) -> list[Fact]:
        line, words = view.line, self._kit.desk.words
        values = ", ".join(words.label(OgpValue(value)) for value in line.values if value in set(OgpValue))
        found = (
            ("ogp_id", self.tr("OGP code"), line.ogp_id),
            ("short_title", self.tr("Short title"), line.short_title),
            ("official_title", self.tr("Official title"), line.official_title),
            ("starts_on", self.tr("Term"), self._term(line)),
            ("", self.tr("Lead"), "\n".join(line.leads)),
            ("", self.tr("Supporting"), "\n".join(line.supporting)),
            ("", self.tr("Partners"), view.partners),
            ("values", self.tr("OGP values"), headed(values)),
        )
        unknown, to_confirm = self.tr("Not known"), self.tr("To confirm")
        return [
            Fact(label=label, words=said or unknown, mark=to_confirm if field in line.unconfirmed else "")
            for field, label, said in found
            if said or field in line.unconfirmed
        ]

    def _term(self, line: CommitmentLine) -> str:
        def day(when: date | None) -> str:
            return self._kit.formats.day(when) if when else self.tr("not known")

        if line.starts_on is None and line.ends_on is None:
            return ""
        return self.tr("{0} to {1}").format(day(line.starts_on), day(line.ends_on))

    def _face(self, one: MilestoneLine, key: str) -> RowFace:
        words = self._kit.desk.words
        tone, icon = face_of(one.state)
        pill = headed(words.label(one.state))
        if one.late:
            pill, tone, icon = self.tr("Late"), Tone.BAD, "clock"
        due = self.tr("Due on {0}").format(self._kit.formats.day(one.due_on)) if one.due_on else self.tr("No deadline")
        if one.unconfirmed:
            due = self.tr("{0} · to confirm").format(due)
        return RowFace(
            key=key,
            title=f"{one.number}. {one.title}",
            subtitle=due,
            icon="circle-check" if one.state is MilestoneState.DONE else "flag",
            icon_role="ok" if one.state is MilestoneState.DONE else "muted",
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )
