"""Dates, times and numbers as people here write them; always in Bogotá's time, whatever the machine's zone is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from circledesk.domain.clock import BOGOTA

_LONG = {"es": "dddd d 'de' MMMM 'de' yyyy", "en": "dddd d MMMM yyyy", "fr": "dddd d MMMM yyyy"}
_DAY = {"es": "d 'de' MMMM 'de' yyyy", "en": "d MMMM yyyy", "fr": "d MMMM yyyy"}
_SHORT = {"es": "d MMM yyyy", "en": "d MMM yyyy", "fr": "d MMM yyyy"}
_LOCALES = {"es": "es_CO", "en": "en_GB", "fr": "fr_FR"}
_JUST_NOW, _MINUTE, _HOUR, _DAY_LONG = 10, 60, 3600, 86_400  # seconds


class Formats(QObject):
    """How one language writes moments and quantities; moments come in as aware datetimes."""

    def __init__(self, language: str = "es") -> None:
        super().__init__()
        self.language = language if language in _LOCALES else "es"
        self.locale = QLocale(_LOCALES[self.language])

    def long_day(self, day: date) -> str:
        """Answer 'lunes 23 de noviembre de 2026'."""
        return self._date(day, _LONG)

    def day(self, day: date) -> str:
        """Answer '23 de noviembre de 2026'."""
        return self._date(day, _DAY)

    def short_day(self, day: date) -> str:
        """Answer '23 nov 2026'."""
        return self._date(day, _SHORT).replace(".", "")

    def time_of_day(self, moment: datetime | time) -> str:
        """Answer '9:05' or '14:30', in 24 hours."""
        local = moment.astimezone(BOGOTA).time() if isinstance(moment, datetime) else moment
        return f"{local.hour}:{local.minute:02d}"

    def clock(self, moment: datetime) -> str:
        """Answer '10:42:07'."""
        return moment.astimezone(BOGOTA).strftime("%H:%M:%S")

    def moment(self, moment: datetime) -> str:
        """Answer 'lunes 23 de noviembre de 2026, 9:00'."""
        return f"{self.long_day(moment.astimezone(BOGOTA).date())}, {self.time_of_day(moment)}"

    def short_moment(self, moment: datetime) -> str:
        """Answer '23 nov 2026, 9:00'."""
        return f"{self.short_day(moment.astimezone(BOGOTA).date())}, {self.time_of_day(moment)}"

    def day_of(self, moment: datetime) -> date:
        """Answer the day in Bogotá on which this moment falls."""
        return moment.astimezone(BOGOTA).date()

    def number(self, value: float, decimals: int = 0) -> str:
        """Answer '1.234.567' or '12,5'."""
        return self.locale.toString(float(value), "f", decimals)

    def percent(self, share: float, decimals: int = 0) -> str:
        """Answer '45 %' for 0.45."""
        return f"{self.number(share * 100, decimals)}\N{NO-BREAK SPACE}%"

    def minutes(self, span: timedelta) -> str:
        """Answer '0:42' or '1:15', hours and minutes."""
        whole = max(0, int(span.total_seconds()) // 60)
        return f"{whole // 60}:{whole % 60:02d}"

    def ago(self, moment: datetime, now: datetime | None = None) -> str:
        """Answer 'hace 12 min', and the date when it was more than a week ago."""
        seconds = int(((now or datetime.now(UTC)) - moment).total_seconds())
        if seconds < _JUST_NOW:
            return self.tr("just now")
        if seconds < _MINUTE:
            return self.tr("%n s ago", "", seconds)
        if seconds < _HOUR:
            return self.tr("%n min ago", "", seconds // _MINUTE)
        if seconds < _DAY_LONG:
            return self.tr("%n h ago", "", seconds // _HOUR)
        if seconds < 7 * _DAY_LONG:
            return self.tr("%n day(s) ago", "", seconds // _DAY_LONG)
        return self.day(self.day_of(moment))

    def _date(self, day: date, patterns: dict[str, str]) -> str:
        pattern = patterns[self.language]
        if self.language == "fr" and day.day == 1:
            pattern = pattern.replace("d MMM", "d'er' MMM")  # the first of a month is ordinal in French, and only it
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)
