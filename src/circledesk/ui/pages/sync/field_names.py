"""How a field of a record is called in the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldNames(QObject):
    """Names by column; what has no name of its own is called by the column."""

    def of(self, column: str) -> str:
        """Answer the words for a column."""
        return self._names.get(column, column.removesuffix("_id").replace("_", " "))

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {**self._of_sessions, **self._of_people, **self._of_the_plan}

    @property
    def _of_sessions(self) -> Mapping[str, str]:
        return {
            "agenda_item_id": self.tr("Agenda item"),
            "at": self.tr("Time"),
            "capacity": self.tr("Attends as"),
            "character": self.tr("Character"),
            "closed": self.tr("Closed"),
            "decided_at": self.tr("Time of the decision"),
            "deleted": self.tr("Removed"),
            "due_on": self.tr("Deadline"),
            "excuse": self.tr("Excuse"),
            "excused": self.tr("Excused"),
            "expected": self.tr("Expected result"),
            "held": self.tr("Beginning and end"),
            "kind": self.tr("Kind"),
            "link": self.tr("Link"),
            "localidad": self.tr("Locality"),
            "method": self.tr("Method"),
            "minutes_planned": self.tr("Minutes planned"),
            "modality": self.tr("Modality"),
            "mover_id": self.tr("Mover"),
            "next_session": self.tr("Next session"),
            "number": self.tr("Number"),
            "objective": self.tr("Objective"),
            "order": self.tr("Order"),
            "place": self.tr("Place"),
            "planned": self.tr("Day and hour"),
            "presenter_id": self.tr("Presents"),
            "responsible_id": self.tr("Responsible"),
            "result": self.tr("Result"),
            "state": self.tr("State"),
            "tally": self.tr("Votes"),
            "text": self.tr("Text"),
            "title": self.tr("Title"),
        }

    @property
    def _of_people(self) -> Mapping[str, str]:
        return {
            "email": self.tr("E-mail"),
            "given_names": self.tr("Given names"),
            "institution_id": self.tr("Institution"),
            "office": self.tr("Office"),
            "person_id": self.tr("Person"),
            "phone": self.tr("Telephone"),
            "position": self.tr("Position"),
            "sector": self.tr("Sector"),
            "since": self.tr("Since"),
            "surnames": self.tr("Surnames"),
            "until": self.tr("Until"),
            "voice": self.tr("Voice"),
            "vote": self.tr("Vote"),
        }

    @property
    def _of_the_plan(self) -> Mapping[str, str]:
        return {
            "cadence_months": self.tr("Months between sessions"),
            "confirmed": self.tr("Confirmed"),
            "criterion": self.tr("How it is verified"),
            "done_on": self.tr("Done on"),
            "ends_on": self.tr("Ends on"),
            "name": self.tr("Name"),
            "official_title": self.tr("Official title"),
            "ogp_id": self.tr("OGP code"),
            "partners": self.tr("Partners"),
            "short_name": self.tr("Short name"),
            "short_title": self.tr("Short title"),
            "starts_on": self.tr("Begins on"),
            "value": self.tr("Value"),
        }
