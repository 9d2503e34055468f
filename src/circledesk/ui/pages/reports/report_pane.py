"""The quarterly report: period and day, figures at the left, its pages at the right, signing and exports."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from circledesk.domain.people import Office
from circledesk.services.reports import period_of
from circledesk.ui.models.choices import Choices
from circledesk.ui.pages.reports import errands
from circledesk.ui.pages.reports.figures_pane import FiguresPane
from circledesk.ui.pages.reports.pages_view import PagesView
from circledesk.ui.pages.reports.sign_form import SignForm, Signing
from circledesk.ui.pages.reports.wishes import ReportView, periods, report_signer, report_view
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary, push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.fields import DayField
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.reports.runner import Runner

_PAUSE_MS = 250  # typing a day asks once, not for every digit


class ReportPane(QWidget):
    """`sign` and `signed` are laid out in the page's header."""

    def __init__(self, tools: PageTools, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._runner = tools, runner
        self._own_day = False
        self._view: ReportView | None = None
        theme = tools.theme
        self.sign = primary(theme, self.tr("Sign the report…"), "signature")
        self.signed = Chip(theme, self.tr("Not signed"), Tone.NEUTRAL, "signature")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._build()
        self._soon.timeout.connect(self._ask)
        self.period.currentIndexChanged.connect(self._on_period)
        self.as_of.dateChanged.connect(self._on_day)
        self.sign.clicked.connect(self._on_sign)
        self.pdf.clicked.connect(self._on_pdf)
        self.excel.clicked.connect(self._on_excel)

    def reload(self) -> None:
        """Ask for the periods and the report of the one chosen."""
        self._kit.desk.ask(self, periods, then=self._show_periods)

    @property
    def chosen_period(self) -> str:
        """The period in force, '' before there is one."""
        return str(self.period.currentData(Qt.ItemDataRole.UserRole) or "")

    @property
    def chosen_day(self) -> date | None:
        """The day the report speaks of; None while nobody chose another than the usual one."""
        return self.as_of.day() if self._own_day else None

    @property
    def in_form(self) -> bool:
        """Whether the form that signs covers the pages."""
        return self.stack.count() > 1

    def choose(self, period: str) -> None:
        """Choose a period."""
        for row in range(self.period.count()):
            if self.period.itemData(row, Qt.ItemDataRole.UserRole) == period:
                self.period.setCurrentIndex(row)

    # -- building

    def _build(self) -> None:
        theme = self._kit.theme
        px = theme.px
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        self._periods: Choices[str] = Choices(self._spell, (), self.period)
        self.period.setModel(self._periods)
        self.as_of = DayField(self.tr("As of which day"))
        self._choice = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choice.setSpacing(px(8))
        self._choice.addWidget(self.period, 1)
        label = Text(self.tr("As &of"), "muted")
        label.setBuddy(self.as_of)
        day = QHBoxLayout()
        day.setSpacing(px(8))
        day.addWidget(label)
        day.addWidget(self.as_of, 1)
        self._choice.addLayout(day)
        self.figures = FiguresPane(self._kit)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(self._choice)
        column.addWidget(self.figures, 1)
        self.pages = PagesView(theme)
        self.pdf = push(theme, self.tr("Export PDF…"), "file-type-pdf")
        self.excel = push(theme, self.tr("Export Excel…"), "file-spreadsheet")
        self.preview = Card(theme, self.tr("Preview"), padded=False)
        self.preview.add_tool(self.excel)
        self.preview.add_tool(self.pdf)
        self.preview.body.addWidget(self.pages)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.preview)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(px(12))
        left.setMinimumWidth(px(330))
        splitter.splitterMoved.connect(self._arrange)
        self.stack.setMinimumWidth(px(380))
        splitter.addWidget(left)
        splitter.addWidget(self.stack)
        splitter.setSizes([px(480), px(600)])
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.addWidget(splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Period and day beside each other, or below where the figures have little room."""
        narrow = self.figures.width() < self._kit.theme.px(440)
        directions = QBoxLayout.Direction
        self._choice.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _spell(self, period: str) -> str:
        """'October to December 2026' of '2026-T4'."""
        first, last = period_of(period)
        months = self._kit.formats.locale
        begin, end = months.standaloneMonthName(first.month), months.standaloneMonthName(last.month)
        return self.tr("{0} · {1} to {2}").format(period, begin, end)

    # -- showing

    def _show_periods(self, found: list[str]) -> None:
        known = [self.period.itemData(row, Qt.ItemDataRole.UserRole) for row in range(self.period.count())]
        if found != known:
            kept = self.chosen_period
            with QSignalBlocker(self.period):
                self._periods.show_rows(found)
                self.period.setCurrentIndex(found.index(kept) if kept in found else 0)
            self._limit_day()
        self._ask()

    def _limit_day(self) -> None:
        first, last = period_of(self.chosen_period)
        self._own_day = False
        with QSignalBlocker(self.as_of):
            self.as_of.setDateRange(QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day))

    def _ask(self) -> None:
        period, day = self.chosen_period, self.chosen_day
        if not period:
            return
        self._kit.desk.ask(self, report_view, period, day, then=self._show_view)
        self.pages.wait()
        writer = errands.report(period, day)
        self._kit.desk.run(
            self,
            errands.pictures,
            writer,
            then=lambda pages: self._show_pages((period, day), pages),
            failed=lambda error: self.pages.refuse(self._kit.problems.sentence(error)),
        )

    def _show_view(self, view: ReportView) -> None:
        self._view = view
        with QSignalBlocker(self.as_of):
            self.as_of.set_day(view.paper.as_of)
        self.figures.show_paper(view.paper)
        done = Office.COORDINATOR.value in view.signed_by
        words, tone = (self.tr("Signed"), Tone.OK) if done else (self.tr("Not signed"), Tone.NEUTRAL)
        self.signed.say(words, tone, "shield-check" if done else "signature")
        self.sign.setEnabled(not done)

    def _show_pages(self, asked: tuple[str, date | None], pages: list[bytes]) -> None:
        if pages and asked == (self.chosen_period, self.chosen_day):
            self.pages.show_pages(pages)

    # -- what happens

    def _on_period(self) -> None:
        self._close()
        self._limit_day()
        self.pages.clear()
        self._ask()

    def _on_day(self) -> None:
        self._own_day = True
        self._soon.start()

    def _on_pdf(self) -> None:
        writer = errands.report(self.chosen_period, self.chosen_day)
        self._runner.export(writer, f"informe-{self.chosen_period}.pdf", self.tr("PDF documents (*.pdf)"))

    def _on_excel(self) -> None:
        writer = errands.workbook(self.chosen_period, self.chosen_day)
        self._runner.export(writer, f"reporte-{self.chosen_period}.xlsx", self.tr("Excel workbooks (*.xlsx)"))

    def _on_sign(self) -> None:
        self._kit.desk.ask(self, report_signer, then=self._open_form)

    def _open_form(self, signer: tuple[str, str]) -> None:
        wish = Signing(
            document=self.tr("the report {0}").format(self.chosen_period),
            person_id=signer[0],
            person=signer[1],
            role=Office.COORDINATOR.value,
            role_words=self._kit.desk.words.label(Office.COORDINATOR),
            consequence=self.tr("Signing fixes this report as of its day; it cannot be taken back."),
        )
        self._close()
        form = SignForm(self._kit, wish)
        form.cancelled.connect(self._close)
        form.submitted.connect(lambda: self._submit(form))
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self.sign.setVisible(False)

    def _submit(self, form: SignForm) -> None:
        wish = form.wish()
        if wish is None:
            return
        form.wait(waiting=True)

        def refused(error: BaseException) -> None:
            form.wait(waiting=False)
            form.form.set_error("passphrase", self._kit.problems.sentence(error))

        self._runner.run(
            self.tr("Signing the report…"),
            errands.sign_report,
            self.chosen_period,
            self.chosen_day,
            wish,
            then=self._on_signed,
            failed=refused,
        )

    def _on_signed(self, _nothing: object) -> None:
        self._close()
        self._limit_day()
        self._kit.announcer.toast(self.tr("The report is signed."))
        self._ask()

    def _close(self) -> None:
        while (form := self.stack.widget(1)) is not None:
            self.stack.removeWidget(form)
            form.deleteLater()
        self.sign.setVisible(self.isVisible())
