"""Commitments of the plan: all of them with their three voices, then one in full with its forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from circledesk.services import plans
from circledesk.ui.key_table import Where
from circledesk.ui.keys import dress, pressed
from circledesk.ui.page import Page, PageTools
from circledesk.ui.pages.commitments.check_in_form import CheckInForm
from circledesk.ui.pages.commitments.detail_pane import DetailPane
from circledesk.ui.pages.commitments.milestone_form import MilestoneForm
from circledesk.ui.pages.commitments.overview_pane import OverviewPane
from circledesk.ui.pages.commitments.wishes import Overview, overview, report
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary, tool
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes
    from circledesk.services.plans import CommitmentView
    from circledesk.ui.widgets.form_sheet import FormSheet

_TABLES = ("plan", "commitment", "milestone", "part", "institution", "check_in", "evidence", "person")


class CommitmentsPage(Page):
    """`commitment_id` opens one commitment at once; Esc and the arrow lead back to all of them."""

    where = Where.COMMITMENTS

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._chosen = ""
        self._plan = ""
        self._view: CommitmentView | None = None
        theme = tools.theme
        self.header = PageHeader(theme, self.tr("Commitments of the plan"))
        self.back = tool(theme, "chevron-left", self.tr("Back to all commitments"))
        self.header.add_leading(self.back)
        self.to_confirm = Chip(theme, self.tr("Facts to confirm"), Tone.WARN, "user-question")
        self.header.add(self.to_confirm)
        self.report = primary(theme, self.tr("Report progress"), "flag")
        dress(self.report, "commitments.report")
        self.header.add(self.report)
        self.column.addWidget(self.header)
        self.overview = OverviewPane(tools)
        self.detail = DetailPane(tools)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.overview)
        self.stack.addWidget(self.detail)
        self.column.addWidget(self.stack, 1)
        self.overview.opened.connect(self.open)
        self.detail.milestone_opened.connect(self._on_milestone)
        self.back.clicked.connect(self.show_all)
        self.report.clicked.connect(self.report_progress)
        self._dress()

    def arrive(self, args: Mapping[str, object]) -> None:
        if "commitment_id" in args:
            self._chosen = str(args["commitment_id"])
            self.refresh()

    def cares(self, changes: Changes) -> bool:
        return changes.touches(*_TABLES)

    def reload(self) -> None:
        self.tools.desk.ask(self, overview, then=self._show_overview)
        if self._chosen:
            self.open(self._chosen)

    def open(self, commitment_id: str) -> None:
        """Show one commitment in full."""
        self._chosen = commitment_id
        self.tools.desk.ask(self, plans.view, commitment_id, then=self._show_view)

    def show_all(self) -> None:
        """Go back to all of them."""
        self._close()
        self._chosen, self._view = "", None
        self.stack.setCurrentWidget(self.overview)
        self._dress()

    def report_progress(self) -> None:
        """Open the form of a check-in on the commitment shown."""
        if self._view is not None:
            form = CheckInForm(self.tools, self._view)
            form.submitted.connect(lambda: self._submit_check_in(form))
            self._open(form)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if pressed(event, Where.COMMITMENTS) == "back" and self._view is not None:
            self.show_all()
            return
        super().keyPressEvent(event)

    # -- showing

    def _show_overview(self, seen: Overview) -> None:
        self._plan = seen.plan
        self.overview.show_overview(seen)
        self._dress()

    def _show_view(self, view: CommitmentView) -> None:
        if view.line.commitment_id != self._chosen:
            return
        self._view = view
        self.detail.show_view(view)
        if self.stack.count() == self._own_panes():
            self.stack.setCurrentWidget(self.detail)
        self._dress()

    def _dress(self) -> None:
        """Let the header say where one is."""
        view = self._view
        in_form = self.stack.count() > self._own_panes()
        self.back.setVisible(view is not None)
        self.report.setVisible(view is not None and not in_form)
        self.setFocusProxy(self.overview.table if view is None else self.report)
        self.to_confirm.setVisible(view is not None and bool(view.line.unconfirmed))
        if view is None:
            self.header.say(self.tr("Commitments of the plan"), self._plan)
        else:
            self.header.say(view.line.short_title, " · ".join((view.line.ogp_id, *view.line.leads)))

    @staticmethod
    def _own_panes() -> int:
        return len(("overview", "detail"))

    # -- forms

    def _open(self, form: FormSheet) -> None:
        self._close()
        holder = QWidget()
        margin = self.tools.theme.px(12)
        column = QVBoxLayout(holder)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(form)
        form.cancelled.connect(self._close)
        self.stack.addWidget(holder)
        self.stack.setCurrentWidget(holder)
        self._dress()

    def _close(self) -> None:
        while (holder := self.stack.widget(self._own_panes())) is not None:
            self.stack.removeWidget(holder)
            holder.deleteLater()
        self.stack.setCurrentWidget(self.detail if self._view else self.overview)
        self._dress()

    def _on_milestone(self, key: str) -> None:
        if self._view is None:
            return
        known = next((one for one in self._view.milestones if one.id == key), None)
        form = MilestoneForm(self.tools, self._view.line.commitment_id, known)
        form.submitted.connect(lambda: self._submit_milestone(form))
        self._open(form)

    def _submit_check_in(self, form: CheckInForm) -> None:
        check_in = form.check_in()
        if check_in is not None:
            form.wait(waiting=True)
            desk = self.tools.desk
            desk.do(self, report, check_in, form.evidence(), then=self._on_reported, failed=self._refuser(form))

    def _submit_milestone(self, form: MilestoneForm) -> None:
        draft = form.draft()
        if draft is not None:
            form.wait(waiting=True)
            done = self._on_milestone_kept
            self.tools.desk.do(self, plans.keep_milestone, draft, then=done, failed=self._refuser(form))

    def _refuser(self, form: FormSheet) -> _Refuser:
        return _Refuser(self.tools, form)

    def _on_reported(self, _nothing: object) -> None:
        self._close()
        self.tools.announcer.toast(self.tr("The report is kept."))

    def _on_milestone_kept(self, _milestone: object) -> None:
        self._close()
        self.tools.announcer.toast(self.tr("The milestone is kept."))


class _Refuser:
    """Says beneath a form's field why the desk refused, or at the window's edge where no field is to blame."""

    _FIELDS = ("percent", "cut_off", "title")

    def __init__(self, tools: PageTools, form: FormSheet) -> None:
        self._kit, self._form = tools, form

    def __call__(self, error: BaseException) -> None:
        self._form.wait(waiting=False)
        facts = getattr(error, "facts", {})
        named = str(facts.get("field", "")) or next((name for name in self._FIELDS if name in facts), "")
        if not self._form.form.set_error(named, self._kit.problems.sentence(error)):
            self._kit.problems.tell(error)
