"""The form that plans a session: day, hour, modality and place."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from circledesk.domain.bodies import series
from circledesk.domain.clock import at, bogota, is_business_day
from circledesk.domain.meetings import Character, Modality
from circledesk.services.meetings import SessionPlan
from circledesk.ui.models.choices import Choices
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.clock_line import ClockLine
from circledesk.ui.widgets.fields import DayField, NumberField, TimeField
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.many_choice import ManyChoice
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.domain.bodies import Body
    from circledesk.services.bodies import BodyLine
    from circledesk.ui.page import PageTools

_LONGEST_SERIES = 12


class SessionForm(FormSheet):
    """Answers a SessionPlan once everything needed is there."""

    def __init__(
        self, tools: PageTools, line: BodyLine, others: Sequence[Body] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(tools.theme, parent)
        self.call_it(
            self.tr("Plan a session · {0}").format(line.body.name), self.tr("Plan the session"), "calendar-event"
        )
        self._kit, self._line = tools, line
        words = tools.desk.words
        self._today = bogota(datetime.now(UTC)).date()
        form = self.form
        self.day = form.add("day", self.tr("Da&y"), DayField(self.tr("Day"), line.proposed))
        self.hour = form.add("hour", self.tr("&Hour"), TimeField(self.tr("Hour")))
        hint = self.tr("May stay empty.")
        self.ends = form.add("ends", self.tr("&Ends"), ClockLine(self.tr("Ends")), hint)
        self.character = form.add("character", self.tr("&Character"), QComboBox())
        self.character.setModel(Choices(lambda one: headed(words.label(one)), list(Character), self.character))
        self.modality = form.add("modality", self.tr("&Modality"), QComboBox())
        self.modality.setModel(Choices(lambda one: headed(words.label(one)), list(Modality), self.modality))
        self.place = form.add("place", self.tr("&Place"), QLineEdit(line.body.place))
        hint = self.tr("Where people join at a distance.")
        self.link = form.add("link", self.tr("&Link"), QLineEdit(), hint)
        self.link.setPlaceholderText("https://")
        self._add_more(others)
        self.modality.currentIndexChanged.connect(self._on_modality)
        self.day.dateChanged.connect(self._on_day)
        self.count.valueChanged.connect(self._on_day)
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
        day, hour = self.day.day(), self.hour.time_of_day()
        try:
            end = self.ends.time_of_day()
        except ValueError:
            self.form.set_error("ends", self.tr("Write the hour as 11:30, or leave it empty."))
            return None
        if end is not None and end <= hour:
            self.form.set_error("ends", self.tr("The session would end before it begins. Put one of the hours right."))
            return None
        return SessionPlan(
            body_id=self._line.body.id,
            starts=at(day, hour.hour, hour.minute),
            ends=at(day, end.hour, end.minute) if end else None,
            character=list(Character)[self.character.currentIndex()],
            modality=modality,
            place=self.place.text().strip(),
            link=self.link.text().strip() if modality is not Modality.IN_PERSON else "",
            joint_body_ids=self.joint.keys(),
        )

    def days(self) -> list[date]:
        """Answer the days of the session and of those planned with it."""
        return series(self.day.day(), self._line.body.cadence_months, self.count.value())

    def _add_more(self, others: Sequence[Body]) -> None:
        self.count = self.form.add(
            "count", self.tr("How &many sessions"), NumberField(self.tr("How many sessions"), 1, _LONGEST_SERIES)
        )
        name = self.tr("Held jointly with")
        self.joint = self.form.add("joint", self.tr("Held &jointly with"), ManyChoice(name, self.tr("No other body")))
        self.joint.offer([(one.id, one.name) for one in others if one.id != self._line.body.id])
        self.form.row("joint").setVisible(len(others) > 1)

    def _on_day(self) -> None:
        day, hint = self.day.day(), ""
        if day < self._today:
            hint = self.tr("This day has passed, so the session is written down afterwards.")
        elif not is_business_day(day):
            hint = self.tr("This is not a business day.")
        self.form.row("day").set_hint(hint)
        self.form.row("count").set_hint(self._said_days())

    def _said_days(self) -> str:
        """The days of a series, by the rhythm of the body, already moved off week-ends and holidays."""
        days, body = self.days(), self._line.body
        if len(days) == 1:
            return ""
        shown = ", ".join(self._kit.formats.short_day(day) for day in days)
        words = self.tr("Every %n month(s), on business days: {0}.", "", body.cadence_months).format(shown)
        if body.cadence_confirmed:
            return words
        to_confirm = self.tr("The rhythm is still to be confirmed.")
        return f"{words} {to_confirm}"

    def _on_modality(self) -> None:
        modality = list(Modality)[self.modality.currentIndex()]
        self.form.row("link").setVisible(modality is not Modality.IN_PERSON)
        self.form.row("place").setVisible(modality is not Modality.VIRTUAL)
