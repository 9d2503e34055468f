"""The body chosen at the left: its rules, its sessions, its members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from circledesk.ui.pages.committees.members import Members
from circledesk.ui.pages.committees.rules import Rules
from circledesk.ui.pages.committees.sessions import Sessions
from circledesk.ui.widgets.buttons import tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.facts import Fact, Facts
from circledesk.ui.widgets.labels import Line
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.services.bodies import BodyLine
    from circledesk.services.numbering import Series
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.committees.wishes import BodyView


class BodyCard(Card):
    """Shows one body; the lists inside tell what was opened, the signals what is to be changed of it."""

    rules_asked = Signal()
    agenda_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        self._ruled: list[Fact] = []
        px = tools.theme.px
        self.agenda = tool(tools.theme, "list-numbers", self.tr("Change what its sessions begin with"))
        self.agenda.clicked.connect(self.agenda_asked)
        self.add_tool(self.agenda)
        self.rules = tool(tools.theme, "settings", self.tr("Change how often it meets and its quorum"))
        self.rules.clicked.connect(self.rules_asked)
        self.add_tool(self.rules)
        self.facts = Facts(tools.theme)
        band = QVBoxLayout()
        band.setContentsMargins(px(14), px(10), px(10), px(10))
        band.addWidget(self.facts)
        self.body.addLayout(band)
        self.body.addWidget(Line())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.sessions = Sessions(tools)
        self.members = Members(tools)
        self.tabs.addTab(self.sessions, self.tr("&Sessions"))
        self.tabs.addTab(self.members, self.tr("&Members and offices"))
        self.body.addWidget(self.tabs, 1)

    def show_rules(self, line: BodyLine) -> None:
        """Show how often this body meets and when it has a quorum, and what nobody could confirm of it."""
        rules = Rules(self._kit.desk.words)
        self.title.say(line.body.name)
        to_confirm = self.tr("To confirm")
        counted = self.tr("%n seat(s) today", "", line.members)
        voting = self.tr("%n with a vote", "", line.voting)
        self._ruled = [
            Fact(
                label=self.tr("Meets"),
                words=headed(rules.cadence(line.body.cadence_months)),
                mark="" if line.body.cadence_confirmed else to_confirm,
            ),
            Fact(
                label=self.tr("Quorum"),
                words=headed(rules.quorum(line)),
                mark="" if line.rule and line.rule.confirmed else to_confirm,
            ),
            Fact(label=self.tr("Members"), words=f"{counted} · {voting}"),
            Fact(label=self.tr("Next"), words=self._next(line)),
        ]
        self.facts.show_facts(self._ruled)

    def _next(self, line: BodyLine) -> str:
        """When it meets next, or by when it should and on which day it could."""
        formats = self._kit.formats
        if line.next is not None:
            return headed(formats.moment(line.next))
        proposed = formats.short_day(line.proposed)
        if line.rhythm is None:
            return self.tr("Nothing planned; it could meet on {0}").format(proposed)
        due = formats.short_day(line.rhythm.due)
        if line.days_late:
            late = self.tr("%n day(s) late", "", line.days_late)
            words = self.tr("{0}, nothing planned; it was to meet by {1} and could on {2}")
            return words.format(late, due, proposed)
        return self.tr("Nothing planned; it meets by {0} and could on {1}").format(due, proposed)

    def show_view(self, view: BodyView) -> None:
        """Show sessions, members, and who numbers the actas."""
        self.facts.show_facts([*self._ruled, Fact(label=self.tr("Actas"), words=self._numbers(view.series))])
        self.sessions.show_sessions(view.sessions, view.more)
        self.members.show_seats(view.seats)

    def _numbers(self, series: Series) -> str:
        """Which laptop gives numbers, the last it gave, and what is odd in them."""
        if not series.device:
            return self.tr("The first laptop that issues an acta will number them")
        giver = self.tr("This laptop numbers them") if series.own else self.tr("{0} numbers them").format(series.laptop)
        said = [giver]
        if series.given:
            last = max(series.given, key=lambda one: (one.number.year, one.number.number)).number
            said.append(self.tr("the last is {0} of {1}").format(f"{last.number:03d}", last.year))
        numbers = ", ".join(f"{one.number.number:03d} ({one.number.year})" for one in series.clashes)
        if numbers:
            said.append(self.tr("given twice: {0}").format(numbers))
        gaps = ", ".join(f"{one.first:03d}–{one.last:03d} ({one.year})" for one in series.jumps)
        if gaps:
            said.append(self.tr("missing: {0}").format(gaps))
        return " · ".join(said)
