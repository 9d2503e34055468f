"""Fields for days, times of day and numbers: spelled out dates, 24 hours, a calendar that starts on Monday."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTimeEdit, QWidget

_INSET = 7  # pixels; spin boxes do not take the padding of the style sheet


class DayField(QDateEdit):
    """A day, picked from a calendar or typed."""

    def __init__(self, name: str, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setLocale(QLocale())
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.set_day(day or date.today())  # noqa: DTZ011 - a first proposal on the field, the person chooses

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Digits go to the day at once, not to the name of the weekday, which stands first."""
        super().focusInEvent(event)
        if self.currentSection() == QDateEdit.Section.DaySection or event.reason() == Qt.FocusReason.MouseFocusReason:
            return
        self.setSelectedSection(QDateEdit.Section.DaySection)

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
