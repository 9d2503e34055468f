"""Checking everything: places, keys, the log and files; what can be healed is, and what was found is said in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.domain.errors import DomainError
from circledesk.services import doctoring
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.services.ports.circle import Check
    from circledesk.ui.jobs import Progress
    from circledesk.ui.page import PageTools


class DoctorCard(Card):
    """Runs beside everything else, and can be stopped."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        self._job: Progress | None = None
        px = tools.theme.px
        self.title.say(self.tr("Check-up"))
        self.check = push(tools.theme, self.tr("Check everything"), "shield-check")
        self.check.clicked.connect(self.examine)
        self.add_tool(self.check)
        self.summary = Text(
            self.tr("Reads everything back from the places, checks keys and log, and puts right what it can."),
            wrap=True,
        )
        self.summary.setContentsMargins(px(14), px(10), px(14), px(8))
        self.list = FittedList(tools.theme, self.tr("What was found"))
        self.list.hide()
        self.strip = ProgressStrip(tools.theme)
        self.strip.cancelled.connect(self._on_cancel)
        for part in (self.summary, self.list, self.strip):
            self.body.addWidget(part)

    def examine(self) -> None:
        """Check everything, unless that is being done."""
        if self._job is not None:
            return
        self.check.setEnabled(False)
        self.strip.show_progress(-1, self.tr("Checking…"))
        self._job = self._kit.desk.run(
            self,
            doctoring.examine,
            then=self._on_found,
            failed=self._on_failed,
            progress=lambda far, _: self.strip.show_progress(far, self.tr("Checking…")),
        )

    def _on_found(self, checks: list[Check]) -> None:
        stopped = self._job is not None and self._job.cancelled
        self._end()
        self.list.show_rows([self._face(number, one) for number, one in enumerate(checks)])
        self.list.setVisible(bool(checks))
        ill = sum(one.state == doctoring.ILL for one in checks)
        healed = sum(one.state == "healed" for one in checks)
        if stopped:
            said = self.tr("Stopped half-way; this was found so far.")
        elif ill:
            said = self.tr("%n thing(s) need attention.", "", ill)
        elif healed:
            said = self.tr("%n thing(s) were put right; the rest is well.", "", healed)
        else:
            said = self.tr("Everything is well.")
        self.summary.setText(said)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._kit.problems.tell(error)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self.check.setEnabled(True)
        self.strip.finish()

    def _face(self, number: int, check: Check) -> RowFace:
        words = self._kit.desk.words
        pills = {
            "well": (self.tr("Well"), Tone.OK),
            "healed": (self.tr("Put right"), Tone.OK),
            "ill": (self.tr("Needs attention"), Tone.BAD),
        }
        pill, tone = pills.get(check.state, (self.tr("Not known yet"), Tone.NEUTRAL))
        if check.code:
            said = words.problem(DomainError(check.code, where=check.fact, reason=""))
        else:
            said = words.say(f"cli.doctor.{check.subject}_{check.state}", fact=check.fact, count=check.count)
        return RowFace(
            key=str(number),
            title=headed(words.say(f"cli.doctor.{check.subject}", fact=check.fact)),
            subtitle=said,
            pill=pill,
            tone=tone,
        )
