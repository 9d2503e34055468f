"""The form of somebody with a seat: name, institution, estamento, vote and office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from circledesk.domain.people import Office
from circledesk.services.seating import SeatDraft
from circledesk.ui.models.choices import Choices
from circledesk.ui.widgets.fields import DayField
from circledesk.ui.widgets.form_sheet import FormSheet
from circledesk.ui.widgets.name_completer import NameCompleter
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.domain.bodies import Body
    from circledesk.services.seating import SeatLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.committees.wishes import PersonChoices


class PersonForm(FormSheet):
    """Answers a SeatDraft; `known` is the seat to be edited."""

    def __init__(
        self,
        tools: PageTools,
        body: Body,
        choices: PersonChoices,
        known: SeatLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools.theme, parent)
        self._kit, self._body, self._choices, self._known = tools, body, choices, known
        title = self.tr("Edit a person · {0}") if known else self.tr("Add a person · {0}")
        self.call_it(title.format(body.name), self.tr("Keep the person"), "user-check")
        self._add_person()
        self._add_seat()
        if known:
            self._fill(known)

    def draft(self) -> SeatDraft | None:
        """Answer what was typed, or say beneath the name that it is missing."""
        self.form.clear_errors()
        if not f"{self.given_names.text()}{self.surnames.text()}".strip():
            self.form.set_error("given_names", self.tr("Write at least a given name or a surname."))
            return None
        return SeatDraft(
            body_id=self._body.id,
            given_names=self.given_names.text(),
            surnames=self.surnames.text(),
            position=self.position.text(),
            institution=self.institution.text(),
            sector=_chosen(self.sector) or "",
            vote=self.vote.isChecked(),
            alternate_of=_chosen(self.kind) or "",
            office=Office(office) if (office := _chosen(self.office)) else None,
            email=self.email.text(),
            since=self.since.day(),
            until=self.until.day() if self.ends.isChecked() else None,
            seat_id=self._known.seat.id if self._known else "",
        )

    def _add_person(self) -> None:
        form = self.form
        self.given_names = form.add("given_names", self.tr("&Given names"), QLineEdit())
        self.surnames = form.add("surnames", self.tr("S&urnames"), QLineEdit())
        self.position = form.add("position", self.tr("P&osition"), QLineEdit())
        hint = self.tr("A name that is not on the list yet is added to it.")
        self.institution = form.add("institution", self.tr("&Institution or organisation"), QLineEdit(), hint)
        hint = self.tr("For the convening; never printed.")
        self.email = form.add("email", self.tr("E-&mail"), QLineEdit(), hint)
        self.institution.setCompleter(NameCompleter(self._choices.institutions, self.institution))

    def _add_seat(self) -> None:
        form, words = self.form, self._kit.desk.words
        sectors = [(headed(words.say(f"estamentos.{code}")), code) for code in self._choices.sectors]
        self.sector = form.add("sector", self.tr("&Sector"), _combo([(self.tr("Not said"), ""), *sectors]))
        own = self._known.seat.id if self._known else ""
        holders = [
            (self.tr("Alternate of {0}").format(one.person.full_name), one.seat.id)
            for one in self._choices.holders
            if one.seat.id != own
        ]
        self.kind = form.add("kind", self.tr("S&eat"), _combo([(self.tr("Holder"), ""), *holders]))
        self.vote = QCheckBox(self.tr("Has a &vote"))
        self.vote.setChecked(True)
        form.add_widget(self.vote)
        offices = [(headed(words.label(one)), one.value) for one in Office]
        hint = self.tr("Chair and secretary sign the actas; the coordinator signs the reports.")
        self.office = form.add("office", self.tr("O&ffice"), _combo([(self.tr("None"), ""), *offices]), hint)
        hint = self.tr("A later day than before keeps what was until then: old actas go on saying it.")
        self.since = form.add(
            "since", self.tr("Since &when"), DayField(self.tr("Since when")), hint if self._known else ""
        )
        self.ends = QCheckBox(self.tr("The seat &ends"))
        form.add_widget(self.ends)
        self.until = form.add("until", self.tr("&Last day"), DayField(self.tr("Last day")))
        self.ends.toggled.connect(form.row("until").setVisible)
        form.row("until").setVisible(False)

    def _fill(self, known: SeatLine) -> None:
        person, seat = known.person, known.seat
        for field, words in (
            (self.given_names, person.given_names),
            (self.surnames, person.surnames),
            (self.position, seat.position or person.position),
            (self.email, person.email),
            (self.institution, known.institution),
        ):
            field.setText(words)
        _choose(self.sector, seat.sector)
        _choose(self.kind, seat.alternate_of)
        self.vote.setChecked(seat.vote)
        _choose(self.office, known.offices[0].value if known.offices else "")
        self.since.set_day(seat.since)
        self.ends.setChecked(seat.until is not None)
        if seat.until is not None:
            self.until.set_day(seat.until)


def _combo(rows: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setModel(Choices(lambda row: row[0], list(rows), combo))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _chosen(combo: QComboBox) -> str:
    row = combo.currentData(Qt.ItemDataRole.UserRole)
    return str(row[1]) if row else ""


def _choose(combo: QComboBox, value: str) -> None:
    for at in range(combo.count()):
        if combo.itemData(at, Qt.ItemDataRole.UserRole)[1] == value:
            combo.setCurrentIndex(at)
