"""A decision being written down: text, who moved it, how it was decided, the votes, why without a quorum."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from circledesk.domain.decisions import COUNTED, NAMED, Decision, DecisionKind, Method, Tally
from circledesk.domain.tasks import Task
from circledesk.services import converting, decisions
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.forms.inline_form import InlineForm, Lines
from circledesk.ui.pages.meetings.forms.votes_field import VotesField
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.fields import NumberField
from circledesk.ui.widgets.many_choice import ManyChoice

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
    "recused_votes_counted": "in_favour",
    "voter_without_vote": "votes",
    "voter_recused": "votes",
    "two_votes_for_one_seat": "votes",
    "attachment_empty": "votes",
    "attachment_too_large": "votes",
    "decision_without_quorum": "reason",
}


class DecisionForm(InlineForm):
    """New, or the one handed in as `known`, to edit."""

    def __init__(self, tools: PageTools, board: Board, item_id: str, known: Decision | None = None) -> None:
        heading = self.tr("Decision") if known is None else self.tr("Decision {0}").format(known.number)
        super().__init__(tools.theme, "gavel", heading, "ok")
        self._tools, self._board, self._item_id, self._known = tools, board, item_id, known
        self._view = board.view
        self.text = self.add("text", self.tr("What is decided"), Lines(self.tr("What is decided")))
        self._add_how()
        self._add_tally()
        self._add_votes()
        self._add_conflict()
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
        """Ask for a reason while those present are too few to decide; offer those present as movers and voters."""
        self._view = view
        here = [one for one in view.roll.people if one.stays and one.stays[-1].until is None]
        kept = self._known.mover_id if self._known else ""
        movers = [(one.person_id, one.name) for one in here]
        if kept and kept not in {key for key, _ in movers}:
            movers.append((kept, self._board.names.name(kept)))
        self.mover.offer([("", self.tr("Nobody in particular")), *movers])
        self._offer_voters()

    def keep(self) -> None:
        """Write it down; `kept_for_good` follows, or what is wrong is said beside its field."""
        method, known = Method(self.method.key()), self._known
        tally = Tally(**{name: field.value() for name, field in self.counts.items()}) if self._counted else None
        try:
            ballots = self.votes.ballots() if method in NAMED else ()
        except OSError as error:
            self.refuse("votes", self._tools.problems.sentence(error))
            return
        closed = method is not Method.SUCCESSIVE or self.closed.isChecked()
        at = self._board.moment(datetime.now(UTC)) if method is not Method.SUCCESSIVE else datetime.now(UTC)
        reopened = known is not None and method is Method.SUCCESSIVE
        draft = decisions.DecisionDraft(
            meeting_id=self._board.meeting.id,
            agenda_item_id=self._item_id,
            text=self.text.words(),
            at=known.decided_at if known and not reopened else at,
            kind=DecisionKind(self.kind.key()),
            method=method,
            mover_id=self.mover.key(),
            tally=tally,
            ballots=ballots,
            closed=closed,
            override_reason=self.reason.text(),
            conflict_of_interest=self.conflict.text(),
            recused_ids=self.recused.keys(),
            id=known.id if known else "",
        )
        self.submit(self._tools, decisions.record, draft, _FIELD_OF)

    @property
    def _counted(self) -> bool:
        method = Method(self.method.key())
        return method in COUNTED and method not in NAMED

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
        self.counts = {name: NumberField(label, 0, _MOST_VOTES) for name, label in labels.items()}
        self._tally = self.add_beside(*((name, labels[name], field, 1) for name, field in self.counts.items()))
        for field in self.counts.values():
            field.valueChanged.connect(self._say_uncounted)

    def _add_votes(self) -> None:
        self.votes = self.add("votes", self.tr("Votes"), VotesField(self.theme, self._tools.desk.words))
        self.closed = QCheckBox(self.tr("The &vote ends now"))
        self.add("closed", self.tr("Vote by messages over days"), self.closed)

    def _add_conflict(self) -> None:
        self.recused = ManyChoice(self.tr("Conflict of interest of"), self.tr("Nobody"))
        self.conflict = QLineEdit()
        self.add_beside(
            ("recused", self.tr("Conflict of interest of"), self.recused, 2),
            ("conflict", self.tr("What the conflict is"), self.conflict, 3),
        )
        self.recused.changed.connect(self._on_recused)

    def _fill(self, board: Board, known: Decision | None) -> None:
        self.mover.offer([("", ""), *((one.person_id, one.name) for one in board.view.roll.people)])
        if known is None:
            return
        self.text.setPlainText(known.text)
        self.kind.choose(known.kind.value)
        self.method.choose(known.method.value)
        self.mover.choose(known.mover_id)
        self.reason.setText(known.override_reason)
        self.conflict.setText(known.conflict_of_interest)
        self.closed.setChecked(not known.open)
        self._offer_voters()
        self.recused.choose(known.recused_ids)
        self.votes.choose({one.person_id: one.option for one in board.votes.get(known.id, ())})
        for name, field in self.counts.items():
            field.setValue(getattr(known.tally, name, 0))

    def _voters(self) -> list[tuple[str, str]]:
        """Who may vote: of those present now, or then; over days everybody with a vote."""
        if Method(self.method.key()) is Method.SUCCESSIVE:
            return list(self._view.electorate)
        cast = self._board.votes.get(self._known.id, ()) if self._known else ()
        return [(one.person_id, self._board.names.name(one.person_id)) for one in cast] or list(self._view.voters)

    def _offer_voters(self) -> None:
        voters = self._voters()
        named = {key for key, _ in voters}
        recused = [(one, self._board.names.name(one)) for one in (self._known.recused_ids if self._known else ())]
        self.recused.offer([*voters, *(row for row in recused if row[0] not in named)])
        self.votes.show_people(voters, attaching=Method(self.method.key()) is Method.SUCCESSIVE)
        self._on_recused()
        self._say_uncounted()
        reading = self._known.quorum if self._known else self._view.roll.quorum
        short = reading is not None and not reading.decisory
        successive = Method(self.method.key()) is Method.SUCCESSIVE
        self.row("reason").setVisible((short and not successive) or bool(self.reason.text()))

    def _on_method(self) -> None:
        method = Method(self.method.key())
        self._tally.setVisible(self._counted)
        self.row("votes").setVisible(method in NAMED)
        self.row("closed").setVisible(method is Method.SUCCESSIVE)
        self._offer_voters()

    def _on_recused(self) -> None:
        """Say what a conflict of interest is about only where somebody has one."""
        self.row("conflict").setVisible(bool(self.recused.keys() or self.conflict.text()))

    def _say_uncounted(self) -> None:
        """Say how many may vote and are not counted yet."""
        counted = sum(field.value() for field in self.counts.values())
        left = len(self._view.voters) - counted
        words = self.tr("%n with a vote present", "", len(self._view.voters))
        more = self.tr("%n not counted yet", "", left) if left > 0 and counted else ""
        self.row("in_favour").set_hint(" · ".join(part for part in (words, more) if part))
