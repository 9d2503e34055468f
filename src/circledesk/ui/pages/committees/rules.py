"""A body's rules in words: how often it meets, and when it has a quorum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.domain.quorum import Threshold, ThresholdKind

if TYPE_CHECKING:
    from circledesk.services.bodies import BodyLine
    from circledesk.services.words import Words


class Rules(QObject):
    """Writes rules down; `words` is the catalogue of the language in force."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def cadence(self, months: int) -> str:
        """Answer 'every 2 months'."""
        return self.tr("every %n month(s)", "", months)

    def quorum(self, line: BodyLine) -> str:
        """Answer what is needed to deliberate and to decide, counted on today's seats."""
        if line.rule is None:
            return self.tr("no rule is set")
        rule = line.rule
        deliberate, decide = self._asks(line, rule.deliberatory), self._asks(line, rule.decisory)
        if deliberate == decide:
            return self.tr("{0} to deliberate and to decide").format(decide)
        return self.tr("{0} to deliberate; {1} to decide").format(deliberate, decide)

    def _asks(self, line: BodyLine, threshold: Threshold) -> str:
        parts = [self._needs(threshold, line.voting)]
        for floor in line.rule.floors_of(threshold) if line.rule else ():
            sector = self._words.say(f"estamentos.{floor.sector}")
            parts.append(self.tr("at least {0} of {1}").format(floor.count, sector))
        return ", ".join(parts)

    def _needs(self, threshold: Threshold, voting: int) -> str:
        match threshold.kind:
            case ThresholdKind.FIXED:
                return self.tr("%n member(s) with a vote", "", threshold.number)
            case ThresholdKind.PERCENTAGE:
                need = self.tr("{0} % of the votes").format(threshold.number)
            case ThresholdKind.HALF_PLUS_ONE:
                need = self.tr("half plus one")
        if not voting:
            return need
        return self.tr("{0} ({1} of {2})").format(need, threshold.required(voting), voting)
