"""One requirement of a quorum to fill in: half plus one, a percentage or a number, and perhaps some of a sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.quorum import SectorFloor, Threshold, ThresholdKind
from circledesk.ui.widgets.fields import NumberField
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.words import Words
    from circledesk.ui.theme.theme import Theme

_MOST_SEATS, _WHOLE, _USUAL_PERCENT = 500, 100, 50


class ThresholdField(QWidget):
    """`changed` whenever what it answers is something else."""

    changed = Signal()

    def __init__(self, theme: Theme, words: Words, sectors: Sequence[str], name: str) -> None:
        super().__init__()
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        first = QHBoxLayout()
        first.setSpacing(px(8))
        self.kind = _named(QComboBox(), name)
        for kind in ThresholdKind:
            label = words.label(kind)
            self.kind.addItem(label[:1].upper() + label[1:], kind.value)
        first.addWidget(self.kind, 1)
        self.number = NumberField(self.tr("{0}: how many").format(name), 1, _MOST_SEATS)
        first.addWidget(self.number)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(px(8))
        self._at_least = Text(self.tr("of them at least"), "muted")
        self.count = NumberField(self.tr("{0}: how many of a sector").format(name), 1, _MOST_SEATS)
        self.sector = _named(QComboBox(), self.tr("{0}: sector").format(name))
        self.sector.addItem(self.tr("of any sector"), "")
        for code in sectors:
            label = words.say(f"estamentos.{code}")
            self.sector.addItem(self.tr("of {0}").format(label), code)
        second.addWidget(self._at_least)
        second.addWidget(self.count)
        second.addWidget(self.sector, 1)
        column.addLayout(second)
        self.setFocusProxy(self.kind)
        for box in (self.kind, self.sector):
            box.currentIndexChanged.connect(self._on_changed)
        for number in (self.number, self.count):
            number.valueChanged.connect(self._on_changed)
        self._on_changed()

    def show_threshold(self, threshold: Threshold, floors: Sequence[SectorFloor]) -> None:
        """Show what is in force."""
        self.kind.setCurrentIndex(self.kind.findData(threshold.kind.value))
        self.number.setValue(threshold.number or 1)
        floor = floors[0] if floors else None
        self.sector.setCurrentIndex(max(0, self.sector.findData(floor.sector if floor else "")))
        self.count.setValue(floor.count if floor else 1)
        self._on_changed()

    def threshold(self) -> Threshold:
        """Answer what was chosen."""
        kind = ThresholdKind(self.kind.currentData())
        sector = str(self.sector.currentData() or "")
        return Threshold(
            kind=kind,
            number=0 if kind is ThresholdKind.HALF_PLUS_ONE else self.number.value(),
            floors=(SectorFloor(sector=sector, count=self.count.value()),) if sector else (),
        )

    def _on_changed(self) -> None:
        kind = ThresholdKind(self.kind.currentData())
        percent = kind is ThresholdKind.PERCENTAGE
        was = self.number.maximum()
        self.number.setRange(1, _WHOLE if percent else _MOST_SEATS)
        self.number.setSuffix(" %" if percent else "")
        if percent and was != _WHOLE:
            self.number.setValue(_USUAL_PERCENT)
        self.number.setVisible(kind is not ThresholdKind.HALF_PLUS_ONE)
        self.count.setEnabled(bool(self.sector.currentData()))
        self.changed.emit()


def _named(box: QComboBox, name: str) -> QComboBox:
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
