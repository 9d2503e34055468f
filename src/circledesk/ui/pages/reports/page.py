"""Reports: the quarterly report and the actas, each with its pages, its signatures and its exports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from circledesk.ui.page import Page, PageTools
from circledesk.ui.pages.reports.acta_pane import ActaPane
from circledesk.ui.pages.reports.report_pane import ReportPane
from circledesk.ui.pages.reports.runner import Runner
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes

_QUIET = frozenset({"circle_setting"})


class ReportsPage(Page):
    """`meeting_id` opens the acta of a session, `period` (2026-T4) a report."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self.header = PageHeader(
            theme, self.tr("Reports and actas"), self.tr("What is printed, signed and handed over")
        )
        self.column.addWidget(self.header)
        self.runner = Runner(tools, self)
        self.column.addWidget(self.runner.bar)
        self.report = ReportPane(tools, self.runner)
        self.actas = ActaPane(tools, self.runner)
        for part in (self.report.signed, self.report.sign, self.actas.act):
            self.header.add(part)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.report, self.tr("&Quarterly report"))
        self.tabs.addTab(self.actas, self.tr("&Actas"))
        self.tabs.currentChanged.connect(self._on_tab)
        self.column.addWidget(self.tabs, 1)
        self.column.addWidget(self.runner.strip)
        self._dress()

    def arrive(self, args: Mapping[str, object]) -> None:
        if "meeting_id" in args:
            self.actas.choose(str(args["meeting_id"]))
            self.tabs.setCurrentWidget(self.actas)
            self.refresh()
        elif "period" in args:
            self.tabs.setCurrentWidget(self.report)
            self.report.choose(str(args["period"]))

    def cares(self, changes: Changes) -> bool:
        return any(table not in _QUIET for table, _ in changes.rows)

    def reload(self) -> None:
        self._dress()
        if self.tabs.currentWidget() is self.actas:
            self.actas.reload()
        else:
            self.report.reload()

    def _on_tab(self, _tab: int) -> None:
        self.refresh()

    def _dress(self) -> None:
        """The header shows the next step of the tab in force."""
        report = self.tabs.currentWidget() is self.report
        self.report.signed.setVisible(report)
        self.report.sign.setVisible(report and not self.report.in_form)
        if report:
            self.actas.act.setVisible(False)
