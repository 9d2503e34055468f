"""The form that plans a session: day, hour, modality and place."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from circledesk.domain.clock import add_business_days, at, bogota, is_business_day
from circledesk.domain.meetings import Character, Modality
from circledesk.services.meetings import SessionPlan
from circledesk.ui.models.choices import Choices
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.fields import DayField, TimeField
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.services.bodies import BodyLine
    from circledesk.ui.page import PageTools

_NOTICE_DAYS = 5  # business days ahead that the form proposes


class SessionForm(FormSheet):
    """Answers a SessionPlan once everything needed is there."""

    def __init__(self, tools: PageTools, line: BodyLine, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, parent)
        self.call_it(
            self.tr("Plan a session · {0}").format(line.body.name), self.tr("Plan the session"), "calendar-event"
        )
        self._kit, self._line = tools, line
        words = tools.desk.words
        self._today = bogota(datetime.now(UTC)).date()
        form = self.form
        self.day = form.add("day", self.tr("Da&y"), DayField(self.tr("Day"), self._proposal()))
        self.hour = form.add("hour", self.tr("&Hour"), TimeField(self.tr("Hour")))
        self.character = form.add("character", self.tr("&Character"), QComboBox())
        self.character.setModel(Choices(lambda one: headed(words.label(one)), list(Character), self.character))
        self.modality = form.add("modality", self.tr("&Modality"), QComboBox())
        self.modality.setModel(Choices(lambda one: headed(words.label(one)), list(Modality), self.modality))
        self.place = form.add("place", self.tr("&Place"), QLineEdit(line.body.place))
        hint = self.tr("Where people join at a distance.")
        self.link = form.add("link", self.tr("&Link"), QLineEdit(), hint)
        self.link.setPlaceholderText("https://")
        self.modality.currentIndexChanged.connect(self._on_modality)
        self.day.dateChanged.connect(self._on_day)
        self._on_modality()
        self._on_day()
        if not line.members:
            self.note.say(self.tr("Nobody has a seat in this body yet, so the roll will be empty."), Tone.WARN)

    def plan(self) -> SessionPlan | None:
        """Answer what was typed, or say beneath a field what is missing."""
        self.form.clear_errors()
        modality = list(Modality)[self.modality.currentIndex()]
        if modality is not Modality.VIRTUAL and not self.place.text().strip():
            self.form.set_error("place", self.tr("Write where people meet: building, room, address."))
            return None
        if modality is not Modality.IN_PERSON and not self.link.text().strip():
            self.form.set_error("link", self.tr("Write the link by which people join."))
            return None
        hour = self.hour.time_of_day()
        return SessionPlan(
            body_id=self._line.body.id,
            starts=at(self.day.day(), hour.hour, hour.minute),
            character=list(Character)[self.character.currentIndex()],
            modality=modality,
            place=self.place.text().strip(),
            link=self.link.text().strip() if modality is not Modality.IN_PERSON else "",
        )

    def _proposal(self) -> date:
        return add_business_days(self._today, _NOTICE_DAYS)

    def _on_day(self) -> None:
        day, hint = self.day.day(), ""
        if day < self._today:
            hint = self.tr("This day has passed, so the session is written down afterwards.")
        elif not is_business_day(day):
            hint = self.tr("This is not a business day.")
        self.form.row("day").set_hint(hint)

    def _on_modality(self) -> None:
        modality = list(Modality)[self.modality.currentIndex()]
        self.form.row("link").setVisible(modality is not Modality.IN_PERSON)
        self.form.row("place").setVisible(modality is not Modality.VIRTUAL)
