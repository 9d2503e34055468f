"""A check-in of a commitment of the plan, reported in this session: whose voice, which level, on what grounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.checkins import FULL_PERCENT, CheckIn, Level, Voice
from circledesk.domain.clock import bogota, quarter_code
from circledesk.domain.ids import new_id
from circledesk.services import checkins, converting
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.forms.inline_form import InlineForm, Lines
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.fields import DayField, NumberField

if TYPE_CHECKING:
    from circledesk.services.converting import Seed
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_NOTHING_YET = "—"
_UNSAID = -1
_FIELD_OF = {
    "percent_out_of_range": "percent",
    "percent_is_self_reported": "percent",
    "cut_off_after_report": "cut_off",
    "not_found": "commitment",
}


class CheckInForm(InlineForm):
    """New, or a correction of `known`: a check-in is never changed, a newer one stands in its place."""

    def __init__(self, tools: PageTools, board: Board, item_id: str, known: CheckIn | None = None) -> None:
        heading = (
            self.tr("Check-in of a commitment of the plan") if known is None else self.tr("Correction of a check-in")
        )
        super().__init__(tools.theme, "progress-check", heading, "warn")
        self._tools, self._board, self._item_id, self._known = tools, board, item_id, known
        self._held = bogota(board.meeting.starts).date()
        self._add_what(board)
        self._add_level()
        self.done = self.add("done", self.tr("What was done"), Lines(self.tr("What was done")))
        self.bottlenecks = Lines(self.tr("Bottlenecks"))
        self.next_steps = Lines(self.tr("Next steps"))
        self.add_beside(
            ("bottlenecks", self.tr("Bottlenecks"), self.bottlenecks, 1),
            ("next_steps", self.tr("Next steps"), self.next_steps, 1),
        )
        self._fill(known)
        self.voice.currentIndexChanged.connect(self._on_voice)
        self._on_voice()

    @property
    def empty(self) -> bool:
        return not (self.done.words() or self.bottlenecks.words() or self.next_steps.words())

    def plant(self, seed: Seed) -> None:
        super().plant(seed)
        self.done.setPlainText(converting.told(seed, self._tools.desk.words, self._board.names))

    def show_roll(self, view: RollView) -> None:
        """Who is present does not matter here."""

    def keep(self) -> None:
        """Write it down, or say beside its field what is wrong."""
        if not self.commitment.key():
            self.refuse("commitment", self.tr("Choose the commitment of the plan."))
            return
        if not self.level.key():
            self.refuse("level", self.tr("Choose the level that the evidence bears out."))
            return
        if not self.done.words():
            self.refuse("done", self.tr("Write in one or two sentences what was done."))
            return
        self_reported = self.voice.key() == Voice.INSTITUTION.value
        percent = self.percent.value() if self_reported and self.percent.value() != _UNSAID else None
        cut_off, known = self.cut_off.day(), self._known
        report = CheckIn(
            id=new_id(),
            commitment_id=self.commitment.key(),
            voice=Voice(self.voice.key()),
            level=Level(self.level.key()),
            reported_on=max(self._held, known.reported_on) if known else self._held,
            period=quarter_code(cut_off),
            cut_off=cut_off,
            meeting_id=self._board.meeting.id,
            agenda_item_id=self._item_id,
            institution_id=known.institution_id if known else "",
            reported_by_id=known.reported_by_id if known else "",
            milestone_id=known.milestone_id if known else "",
            percent=percent,
            done=self.done.words(),
            bottlenecks=self.bottlenecks.words(),
            next_steps=self.next_steps.words(),
            evidence_ids=known.evidence_ids if known else (),
            supersedes=known.id if known else "",
        )
        self.submit(self._tools, checkins.report, report, _FIELD_OF)

    def _add_what(self, board: Board) -> None:
        words = self._tools.desk.words
        self.commitment = ChoiceBox(self.tr("Commitment of the plan"))
        titles = [(one.id, f"{one.ogp_id} · {one.short_title}") for one in board.commitments]
        self.commitment.offer(titles if len(titles) == 1 else [("", _NOTHING_YET), *titles])
        self.voice = ChoiceBox(self.tr("Whose voice"))
        self.voice.offer([(one.value, said(words, one)) for one in Voice])
        self.voice.choose(Voice.COMMITTEE.value)
        self.add_beside(
            ("commitment", self.tr("Commitment of the plan"), self.commitment, 3),
            ("voice", self.tr("Whose voice"), self.voice, 2),
        )

    def _add_level(self) -> None:
        words = self._tools.desk.words
        self.level = ChoiceBox(self.tr("Level (OGP)"))
        # Nothing is chosen beforehand: a level somebody did not choose must not reach the acta.
        self.level.offer([("", _NOTHING_YET), *((one.value, said(words, one)) for one in Level)])
        self.percent = NumberField(self.tr("Progress in %"), _UNSAID, FULL_PERCENT)
        self.percent.setSpecialValueText("—")
        self.percent.setValue(_UNSAID)
        self.cut_off = DayField(self.tr("As of"), self._held)
        self.add_beside(
            ("level", self.tr("Level (OGP)"), self.level, 3),
            ("percent", self.tr("Progress in %"), self.percent, 2),
            ("cut_off", self.tr("As of"), self.cut_off, 3),
        )

    def _fill(self, known: CheckIn | None) -> None:
        if known is not None:
            self.commitment.choose(known.commitment_id)
            self.voice.choose(known.voice.value)
            self.level.choose(known.level.value)
            self.percent.setValue(_UNSAID if known.percent is None else known.percent)
            self.cut_off.set_day(known.cut_off)
            self.done.setPlainText(known.done)
            self.bottlenecks.setPlainText(known.bottlenecks)
            self.next_steps.setPlainText(known.next_steps)

    def _on_voice(self) -> None:
        self.row("percent").setVisible(self.voice.key() == Voice.INSTITUTION.value)
