"""One person's attendance put right: each arrival and departure, in the room or virtual, an excuse with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from circledesk.domain.attendance import AttendanceEvent, Movement
from circledesk.domain.clock import BOGOTA
from circledesk.domain.meetings import Modality
from circledesk.ui.widgets.buttons import push, tool
from circledesk.ui.widgets.fields import TimeField
from circledesk.ui.widgets.labels import Elided, Line, Text

if TYPE_CHECKING:
    from circledesk.services.papers import PersonLine
    from circledesk.ui.page import PageTools


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was put right of one person; `reason` is None where the excuse was not asked for."""

    person_id: str
    times: dict[str, datetime]
    modality: Modality | None
    reason: str | None


class PersonSheet(QFrame):
    """At the foot of the roll. Enter keeps (`kept` carries a Correction), Esc leaves."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._person: PersonLine | None = None
        self._events: dict[str, tuple[AttendanceEvent, TimeField]] = {}
        px = tools.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Line())
        self._column = QVBoxLayout()
        self._column.setContentsMargins(px(14), px(8), px(10), px(8))
        self._column.setSpacing(px(6))
        outer.addLayout(self._column)
        head = QHBoxLayout()
        self._name = Elided("", "strong")
        head.addWidget(self._name, 1)
        close = tool(tools.theme, "x", self.tr("Leave as it was (Esc)"))
        close.clicked.connect(self.dismiss)
        head.addWidget(close)
        self._column.addLayout(head)
        self._times = QVBoxLayout()
        self._times.setSpacing(px(6))
        self._column.addLayout(self._times)
        self._virtual = QCheckBox(self.tr("Attends &virtually"))
        self._column.addWidget(self._virtual)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Reason of the excuse"))
        self._reason.setAccessibleName(self.tr("Reason of the excuse"))
        self._column.addWidget(self._reason)
        self._error = Text("", "error", wrap=True)
        self._column.addWidget(self._error)
        keep = push(tools.theme, self.tr("Keep (Enter)"), "check")
        keep.clicked.connect(self._on_keep)
        self._column.addWidget(keep, 0, Qt.AlignmentFlag.AlignRight)
        self._add_keys()
        self.hide()

    def correct(self, person: PersonLine, events: list[AttendanceEvent]) -> None:
        """Show the times of one person, the first one under the cursor."""
        self._show(person)
        self._reason.setVisible(not events)
        self._reason.setText(person.excuse)
        self._virtual.setVisible(bool(events))
        self._virtual.setChecked(bool(person.stays) and person.stays[-1].modality is Modality.VIRTUAL)
        for event in sorted(events, key=lambda one: one.at):
            label = self.tr("Arrived") if event.movement is Movement.ARRIVED else self.tr("Left")
            field = TimeField(f"{label}, {person.name}", event.at.astimezone(BOGOTA).time())
            row = QHBoxLayout()
            row.addWidget(Text(label), 1)
            row.addWidget(field)
            self._times.addLayout(row)
            self._events[event.id] = (event, field)
        first = next(iter(self._events.values()), None)
        (first[1] if first else self._reason).setFocus()

    def excuse(self, person: PersonLine) -> None:
        """Ask for the reason of an excuse; none is needed."""
        self._show(person)
        self._virtual.hide()
        self._reason.setText(person.excuse)
        self._reason.show()
        self._reason.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say what was wrong."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def dismiss(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _show(self, person: PersonLine) -> None:
        self._person = person
        self._name.say(person.name)
        self.setAccessibleName(person.name)
        self.refuse("")
        self._events.clear()
        while (row := self._times.takeAt(0)) is not None:
            inner = row.layout()
            while inner is not None and (part := inner.takeAt(0)) is not None:
                widget = part.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.show()

    def _add_keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (("Return", self._on_keep), ("Enter", self._on_keep), ("Esc", self.dismiss)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(within)
            shortcut.activated.connect(deed)

    def _on_keep(self) -> None:
        person = self._person
        if person is None:
            return
        times = {}
        for key, (event, field) in self._events.items():
            at = field.time_of_day()
            local = event.at.astimezone(BOGOTA)
            if (at.hour, at.minute) != (local.hour, local.minute):
                times[key] = local.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
        was = person.stays[-1].modality if person.stays else None
        now = Modality.VIRTUAL if self._virtual.isChecked() else Modality.IN_PERSON
        changed = now if was is not None and self._events and was is not now else None
        typed = self._reason.text().strip()
        reason = typed if not self._events and typed != person.excuse else None
        self.kept.emit(Correction(person_id=person.person_id, times=times, modality=changed, reason=reason))
