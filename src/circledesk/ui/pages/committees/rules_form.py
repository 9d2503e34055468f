"""The form of a body's rules: how often it meets and when it has a quorum, each perhaps still to be confirmed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from circledesk.domain.clock import at, bogota
from circledesk.domain.quorum import Threshold
from circledesk.services.quorum import RuleDraft
from circledesk.ui.pages.committees.threshold_field import ThresholdField
from circledesk.ui.widgets.fields import DayField, NumberField
from circledesk.ui.widgets.form_sheet import FormSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.bodies import BodyLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.committees.wishes import RulesChoices

LONGEST_CADENCE = 24  # months


class RulesForm(FormSheet):
    """Answers a RuleDraft where the quorum changed, and how often the body meets."""

    def __init__(self, tools: PageTools, line: BodyLine, choices: RulesChoices, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self._line, self._choices = line, choices
        self.call_it(self.tr("Rules · {0}").format(line.body.name), self.tr("Keep the rules"), "settings")
        self._add_cadence()
        self._add_quorum(tools, choices.sectors)
        self._add_numbering()
        self._on_changed()

    def cadence(self) -> tuple[int, bool]:
        """Answer the months between sessions, and whether somebody confirmed them."""
        return self.months.value(), self.cadence_confirmed.isChecked()

    def numbers_by(self) -> str:
        """Answer the laptop that is to number the actas from now on, or nothing where that stays as it was."""
        chosen = str(self.numbering.currentData())
        return chosen if chosen != self._choices.numbers_by else ""

    def draft(self) -> RuleDraft | None:
        """Answer the quorum as chosen, or None where it is as it was."""
        rule = self._line.rule
        deliberatory, decisory = self.deliberatory.threshold(), self.decisory.threshold()
        confirmed = self.quorum_confirmed.isChecked()
        if rule is not None and (deliberatory, decisory, confirmed) == (*self._before(), rule.confirmed):
            return None
        day = self.since.day()
        same_day = rule is not None and bogota(rule.since).date() == day
        return RuleDraft(
            body_id=self._line.body.id,
            deliberatory=deliberatory,
            decisory=decisory,
            since=rule.since if rule is not None and same_day else at(day, 0),
            confirmed=confirmed,
        )

    def _add_cadence(self) -> None:
        months = NumberField(self.tr("Months between sessions"), 1, LONGEST_CADENCE)
        months.setValue(self._line.body.cadence_months)
        self.months = self.form.add("cadence_months", self.tr("&Months between sessions"), months)
        self.cadence_confirmed = QCheckBox(self.tr("&Confirmed: somebody answered for this"))
        self.cadence_confirmed.setChecked(self._line.body.cadence_confirmed)
        self.form.add_widget(self.cadence_confirmed)

    def _add_quorum(self, tools: PageTools, sectors: Sequence[str]) -> None:
        words, theme, rule = tools.desk.words, tools.theme, self._line.rule
        deliberate, decide = self.tr("To deliberate"), self.tr("To decide")
        self.deliberatory = self.form.add(
            "deliberatory", self.tr("Quorum to &deliberate"), ThresholdField(theme, words, sectors, deliberate)
        )
        self.decisory = self.form.add(
            "decisory", self.tr("Quorum to d&ecide"), ThresholdField(theme, words, sectors, decide)
        )
        if rule is not None:
            self.deliberatory.show_threshold(rule.deliberatory, rule.floors_of(rule.deliberatory))
            self.decisory.show_threshold(rule.decisory, rule.floors_of(rule.decisory))
        self.quorum_confirmed = QCheckBox(self.tr("C&onfirmed: it is written in the Circle's manual or rules"))
        self.quorum_confirmed.setChecked(bool(rule and rule.confirmed))
        self.form.add_widget(self.quorum_confirmed)
        today = bogota(datetime.now(UTC)).date()
        hint = self.tr("Sessions held before that day keep the rule they had.")
        self.since = self.form.add("since", self.tr("Holds since"), DayField(self.tr("Holds since"), today), hint)
        for field in (self.deliberatory, self.decisory):
            field.changed.connect(self._on_changed)

    def _add_numbering(self) -> None:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if not self._choices.numbers_by:
            combo.addItem(self.tr("The first that issues an acta"), "")
        for one in self._choices.laptops:
            combo.addItem(one.name, one.device)
        combo.setCurrentIndex(combo.findData(self._choices.numbers_by))
        hint = self.tr("Only one laptop gives numbers, so that two without network never give the same one.")
        self.numbering = self.form.add("numbering", self.tr("Actas are &numbered by"), combo, hint)

    def _before(self) -> tuple[Threshold, Threshold]:
        rule = self._line.rule
        if rule is None:
            return Threshold(), Threshold()
        found = [
            Threshold(kind=one.kind, number=one.number, floors=rule.floors_of(one)[:1])
            for one in (rule.deliberatory, rule.decisory)
        ]
        return found[0], found[1]

    def _on_changed(self) -> None:
        """Say what each asks for with the seats of today."""
        voting = self._line.voting
        for name, field in (("deliberatory", self.deliberatory), ("decisory", self.decisory)):
            needed = field.threshold().required(voting)
            words = self.tr("With the seats of today: {0} of {1}.").format(needed, voting) if voting else ""
            self.form.row(name).set_hint(words)
