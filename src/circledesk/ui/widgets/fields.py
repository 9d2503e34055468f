"""Fields for days, times of day and numbers: spelled out dates, 24 hours, a calendar that starts on Monday."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTimeEdit, QWidget

_INSET = 7  # pixels; spin boxes do not take the padding of the style sheet
_READ, _TYPED = "ddd d MMM yyyy", "dd/MM/yyyy"
_BETWEEN = frozenset("/-.")
_BY_KEY = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class DayField(QDateEdit):
    """A day, picked from a calendar or typed as 15/01/2027."""

    def __init__(self, name: str, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_READ)
        self.setLocale(QLocale())
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.set_day(day or date.today())  # noqa: DTZ011 - a first proposal on the field, the person chooses

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """While it is typed the day is written in digits alone; the name of a weekday would swallow them."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setDisplayFormat(_TYPED)
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.setSelectedSection(QDateEdit.Section.DaySection)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setDisplayFormat(_READ)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's name and call
        """Tab leaves the field at once; the parts are reached by the arrows, a stroke or a point."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A stroke or a point goes on to the next part, unless a full part has gone on by itself already."""
        if event.text() not in _BETWEEN:
            super().keyPressEvent(event)
        elif not self.lineEdit().selectedText() and self.currentSectionIndex() < self.sectionCount() - 1:
            self.setSelectedSection(self.sectionAt(self.currentSectionIndex() + 1))

    def day(self) -> date:
        """Answer the day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))


class TimeField(QTimeEdit):
    """A time of day in 24 hours; the arrows move it by five minutes."""

    def __init__(self, name: str, at: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("HH:mm")
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.set_time_of_day(at or time(9, 0))

    def time_of_day(self) -> time:
        """Answer the time shown."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_time_of_day(self, at: time) -> None:
        """Show a time."""
        self.setTime(QTime(at.hour, at.minute))

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        if self.currentSection() == QTimeEdit.Section.MinuteSection:
            self.setTime(self.time().addSecs(steps * 300))
        else:
            super().stepBy(steps)


class NumberField(QSpinBox):
    """A whole number within bounds."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
