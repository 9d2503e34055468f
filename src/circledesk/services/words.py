"""Sentences by key in one language: problems, enumerations, labels of documents and of the command line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError

Catalogue = Mapping[str, "str | Catalogue"]


class Words:
    """A catalogue of `section.key` to a template with {facts}; an unknown key shows itself, never fails."""

    def __init__(self, language: str, catalogue: Catalogue) -> None:
        self.language = language
        self._catalogue = catalogue

    def say(self, key: str, **facts: object) -> str:
        """The sentence of `key` with its facts filled in as plain text."""
        template = self._find(key)
        if template is None:
            listed = ", ".join(str(fact) for fact in facts.values())
            return f"{key} {listed}".strip()
        shown = {name: self._shown(fact) for name, fact in facts.items()}
        try:
            return template.format_map(shown)
        except (KeyError, IndexError, ValueError):
            return template

    def label(self, code: StrEnum) -> str:
        """The word for one value of an enumeration: `enums.<Class>.<value>`."""
        return self.say(f"enums.{type(code).__name__}.{code.value}")

    def field(self, table: str, column: str) -> str:
        """What a field of a record is called: `fields.<table>.<column>`, else `fields.any.<column>`."""
        found = self._find(f"fields.{table}.{column}") or self._find(f"fields.any.{column}")
        return found or column.removesuffix("_id").replace("_", " ")

    def problem(self, error: DomainError) -> str:
        """What went wrong, where, and what to do."""
        return self.say(f"problems.{error.code}", **error.facts)

    def day(self, day: date) -> str:
        """A date in full: `23 de noviembre de 2026`."""
        months = self.say("calendar.months").split()
        number = self.say("calendar.first") if day.day == 1 else day.day
        return self.say("calendar.day", day=number, month=months[day.month - 1], year=day.year)

    def long_day(self, day: date) -> str:
        """A date with its weekday: `lunes 23 de noviembre de 2026`."""
        weekdays = self.say("calendar.weekdays").split()
        return self.say("calendar.long_day", weekday=weekdays[day.weekday()], day=self.day(day))

    def clock_time(self, moment: datetime) -> str:
        """The time of day on Bogotá's clock, 24 hours: `09:05`."""
        return f"{bogota(moment):%H:%M}"

    def _find(self, key: str) -> str | None:
        found: str | Catalogue = self._catalogue
        for part in key.split("."):
            if isinstance(found, str) or part not in found:
                return None
            found = found[part]
        return found if isinstance(found, str) else None

    def _shown(self, fact: object) -> str:
        if isinstance(fact, StrEnum):
            return self.label(fact)
        if isinstance(fact, datetime):
            return f"{self.day(bogota(fact).date())}, {self.clock_time(fact)}"
        if isinstance(fact, date):
            return self.day(fact)
        return str(fact)
