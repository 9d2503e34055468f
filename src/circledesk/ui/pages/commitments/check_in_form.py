"""The form of a check-in: whose voice, which level, as of which day, what was done, and with what evidence."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QTextEdit, QWidget

from circledesk.domain.checkins import FULL_PERCENT, CheckIn, Level, Verification, Voice
from circledesk.domain.clock import bogota, quarter_code
from circledesk.domain.ids import new_id
from circledesk.ui.models.choices import Choices
from circledesk.ui.pages.commitments.wishes import EvidenceDraft
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.fields import DayField, NumberField
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.plans import CommitmentView
    from circledesk.ui.page import PageTools

_NOT_SAID = -1
_LEVELS = tuple(Level)


class CheckInForm(FormSheet):
    """Answers a CheckIn and its evidence; a check-in is never changed, so the form says so."""

    def __init__(self, tools: PageTools, view: CommitmentView, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self._kit, self._view = tools, view
        self._file: Path | None = None
        self.call_it(self.tr("Report progress · {0}").format(view.line.short_title), self.tr("Keep the report"), "flag")
        self.note.say(self.tr("A report is kept as it is; a correction is another report."))
        self._add_who()
        self._add_what()
        self._add_evidence()
        self.voice.currentIndexChanged.connect(self._on_voice)
        self._on_voice()

    def check_in(self) -> CheckIn | None:
        """Answer what was typed, or say beneath a field what is missing."""
        self.form.clear_errors()
        if self.level.currentIndex() < 0:
            self.form.set_error("level", self.tr("Choose a level of OGP's scale."))
            return None
        if not self.done.toPlainText().strip():
            self.form.set_error("done", self.tr("Write in one or two sentences what was done."))
            return None
        voice, cut_off = self._voice(), self.cut_off.day()
        institution = voice is Voice.INSTITUTION
        return CheckIn(
            id=new_id(),
            commitment_id=self._view.line.commitment_id,
            voice=voice,
            level=_LEVELS[self.level.currentIndex()],
            reported_on=_today(),
            period=quarter_code(cut_off),
            cut_off=cut_off,
            milestone_id=_chosen(self.milestone),
            reported_by_id=_chosen(self.person),
            institution_id=_chosen(self.institution) if institution else "",
            percent=self.percent.value() if institution and self.percent.value() != _NOT_SAID else None,
            done=self.done.toPlainText().strip(),
            bottlenecks=self.bottlenecks.toPlainText().strip(),
            next_steps=self.next_steps.toPlainText().strip(),
            verification=list(Verification)[self.verification.currentIndex()]
            if voice is Voice.COMMITTEE
            else Verification.NOT_VERIFIED,
        )

    def evidence(self) -> EvidenceDraft:
        """Answer the means of verification typed or picked."""
        return EvidenceDraft(title=self.evidence_title.text(), link=self.link.text(), file=self._file)

    def attach(self, path: Path) -> None:
        """Take a file of this laptop as evidence."""
        self._file = path
        self.pick.setText(path.name)

    def _add_who(self) -> None:
        form, words, view = self.form, self._kit.desk.words, self._view
        self.voice = form.add(
            "voice", self.tr("&Who reports"), _combo([(headed(words.label(one)), one.value) for one in Voice])
        )
        institutions = [(one.name, one.id) for one in view.institutions]
        self.institution = form.add("institution", self.tr("&Institution"), _combo(institutions))
        people = [(self.tr("Not said"), ""), *((one.full_name, one.id) for one in view.people)]
        self.person = form.add("person", self.tr("&Person"), _combo(people))
        self.cut_off = form.add("cut_off", self.tr("&As of which day"), DayField(self.tr("As of which day"), _today()))

    def _add_what(self) -> None:
        form, words, view = self.form, self._kit.desk.words, self._view
        self.level = form.add("level", self.tr("&Level"), _combo([(headed(words.label(one)), "") for one in _LEVELS]))
        self.level.setPlaceholderText(self.tr("Choose…"))
        self.level.setCurrentIndex(-1)
        percent = NumberField(self.tr("Percentage"), _NOT_SAID, FULL_PERCENT)
        percent.setSpecialValueText(self.tr("Not said"))
        percent.setSuffix(" %")
        percent.setValue(_NOT_SAID)
        self.percent = form.add("percent", self.tr("Pe&rcentage by its own account"), percent)
        milestones = [(self.tr("The whole commitment"), ""), *((one.title, one.id) for one in view.milestones)]
        self.milestone = form.add("milestone", self.tr("&Milestone"), _combo(milestones))
        found = [(headed(words.label(one)), one.value) for one in Verification]
        self.verification = form.add("verification", self.tr("What the committee &found"), _combo(found))
        self.done = form.add("done", self.tr("What was &done"), self._text())
        self.bottlenecks = form.add("bottlenecks", self.tr("&Bottlenecks"), self._text())
        self.next_steps = form.add("next_steps", self.tr("&Next steps"), self._text())

    def _add_evidence(self) -> None:
        form = self.form
        self.evidence_title = form.add("evidence", self.tr("&Evidence: what it is"), QLineEdit())
        self.link = form.add("link", self.tr("Lin&k"), QLineEdit())
        self.link.setPlaceholderText("https://")
        self.pick = push(self._kit.theme, self.tr("Attach a file…"), "paperclip")
        self.pick.clicked.connect(self._on_pick)
        form.add_widget(self.pick)

    def _text(self) -> QTextEdit:
        text = QTextEdit()
        text.setAcceptRichText(False)
        text.setFixedHeight(self._kit.theme.px(66))
        return text

    def _voice(self) -> Voice:
        return Voice(_chosen(self.voice))

    def _on_voice(self) -> None:
        voice = self._voice()
        self.form.row("percent").setVisible(voice is Voice.INSTITUTION)
        self.form.row("institution").setVisible(voice is Voice.INSTITUTION)
        self.form.row("verification").setVisible(voice is Voice.COMMITTEE)

    def _on_pick(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if path:
            self.attach(Path(path))


def _today() -> date:
    return bogota(datetime.now(UTC)).date()


def _combo(rows: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setModel(Choices(lambda row: row[0], list(rows), combo))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _chosen(combo: QComboBox) -> str:
    row = combo.currentData(Qt.ItemDataRole.UserRole)
    return str(row[1]) if row else ""
