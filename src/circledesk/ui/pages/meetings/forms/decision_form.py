"""A decision being written down: text, who moved it, how it was decided, the tally, why without a quorum."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from circledesk.domain.decisions import COUNTED, Decision, DecisionKind, Method, Tally
from circledesk.domain.tasks import Task
from circledesk.services import converting, decisions
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.forms.inline_form import InlineForm, Lines
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.fields import NumberField

if TYPE_CHECKING:
    from circledesk.services.converting import Seed
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_MOST_VOTES = 9999
_FIELD_OF = {
    "decision_without_text": "text",
    "decision_without_tally": "in_favour",
    "negative_votes": "in_favour",
    "more_votes_than_voters": "in_favour",
    "decision_without_quorum": "reason",
}


class DecisionForm(InlineForm):
    """New, or the one handed in as `known`, to edit."""

    def __init__(self, tools: PageTools, board: Board, item_id: str, known: Decision | None = None) -> None:
        heading = self.tr("Decision") if known is None else self.tr("Decision {0}").format(known.number)
        super().__init__(tools.theme, "gavel", heading, "ok")
        self._tools, self._board, self._item_id, self._known = tools, board, item_id, known
        self.text = self.add("text", self.tr("What is decided"), Lines(self.tr("What is decided")))
        self._add_how()
        self._add_tally()
        self.reason = QLineEdit()
        hint = self.tr("There is no quorum to decide. Say why it is decided all the same.")
        self.add("reason", self.tr("Reason to decide without a quorum"), self.reason, hint)
        self._fill(board, known)
        self.method.currentIndexChanged.connect(self._on_method)
        self._on_method()
        self.show_roll(board.view)

    @property
    def empty(self) -> bool:
        return not self.text.words() and not self.reason.text().strip()

    def plant(self, seed: Seed) -> None:
        super().plant(seed)
        # Who is responsible for a task did not therefore move a decision.
        mover = "" if isinstance(seed.source, Task) else seed.person_id
        left = replace(seed, person_id="" if mover and self.mover.knows(mover) else seed.person_id)
        self.text.setPlainText(converting.told(left, self._tools.desk.words, self._board.names))
        self.mover.choose(mover)

    def ask_votes(self) -> None:
        """Begin with a show of hands, to be counted."""
        self.method.choose(Method.SHOW_OF_HANDS.value)

    def show_roll(self, view: RollView) -> None:
        """Ask for a reason while those present are too few to decide; offer those present as movers."""
        reading = self._known.quorum if self._known else view.roll.quorum
        needed = reading is not None and not reading.decisory
        self.row("reason").setVisible(needed or bool(self.reason.text()))
        inside = [one for one in view.roll.people if one.stays and one.stays[-1].until is None]
        kept = self._known.mover_id if self._known else ""
        movers = [(one.person_id, one.name) for one in inside]
        if kept and kept not in {key for key, _ in movers}:
            movers.append((kept, self._board.names.name(kept)))
        self.mover.offer([("", self.tr("Nobody in particular")), *movers])

    def keep(self) -> None:
        """Write it down; `kept_for_good` follows, or what is wrong is said beside its field."""
        tally = None
        if Method(self.method.key()) in COUNTED:
            tally = Tally(**{name: field.value() for name, field in self.votes.items()})
        known = self._known
        draft = decisions.DecisionDraft(
            meeting_id=self._board.meeting.id,
            agenda_item_id=self._item_id,
            text=self.text.words(),
            at=known.decided_at if known else self._board.moment(datetime.now(UTC)),
            kind=DecisionKind(self.kind.key()),
            method=Method(self.method.key()),
            mover_id=self.mover.key(),
            tally=tally,
            override_reason=self.reason.text(),
            conflict_of_interest=known.conflict_of_interest if known else "",
            id=known.id if known else "",
        )
        self.submit(self._tools, decisions.record, draft, _FIELD_OF)

    def _add_how(self) -> None:
        words = self._tools.desk.words
        self.kind, self.method = ChoiceBox(self.tr("Kind")), ChoiceBox(self.tr("Method"))
        self.mover = ChoiceBox(self.tr("Moved by"))
        self.kind.offer([(one.value, said(words, one)) for one in DecisionKind])
        self.method.offer([(one.value, said(words, one)) for one in Method])
        self.add_beside(
            ("kind", self.tr("Kind"), self.kind, 4),
            ("mover", self.tr("Moved by"), self.mover, 5),
            ("method", self.tr("Method"), self.method, 6),
        )

    def _add_tally(self) -> None:
        labels = {
            "in_favour": self.tr("In favour"),
            "against": self.tr("Against"),
            "blank": self.tr("Blank"),
            "abstention": self.tr("Abstention"),
        }
        self.votes = {name: NumberField(label, 0, _MOST_VOTES) for name, label in labels.items()}
        self._tally = self.add_beside(*((name, labels[name], field, 1) for name, field in self.votes.items()))

    def _fill(self, board: Board, known: Decision | None) -> None:
        self.mover.offer([("", ""), *((one.person_id, one.name) for one in board.view.roll.people)])
        if known is None:
            return
        self.text.setPlainText(known.text)
        self.kind.choose(known.kind.value)
        self.method.choose(known.method.value)
        self.mover.choose(known.mover_id)
        self.reason.setText(known.override_reason)
        for name, field in self.votes.items():
            field.setValue(getattr(known.tally, name, 0))

    def _on_method(self) -> None:
        self._tally.setVisible(Method(self.method.key()) in COUNTED)
