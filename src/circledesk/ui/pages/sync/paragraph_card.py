"""A paragraph two laptops changed at once: before, every version and the merged one, what differs marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from circledesk.domain.differences import marks
from circledesk.domain.history import LateChoice
from circledesk.ui.pages.sync.answers import Answer, Deed
from circledesk.ui.pages.sync.review_card import FieldCard, Look, RemovalCard, ReviewCard
from circledesk.ui.pages.sync.versions import Version, Versions
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.services.reviews import Arrival, ReviewLine
    from circledesk.ui.page import PageTools


class ParagraphCard(ReviewCard):
    """Before, what each made of it, and how the merge reads now."""

    def name_it(self) -> str:
        return self.tr("Paragraph changed by two at once")

    def fill(self) -> None:
        theme, line = self.kit.theme, self.line
        texts = tuple(one.shown for one in line.values)
        self._add(Version(theme, self.tr("Before")), line.before, texts)
        for place, value in enumerate(line.values):
            version = Version(theme, self.short_of(place), self.hand_of(place))
            self._add(version, value.shown, (line.before,))
            words = self.tr("Keep {0}'s").format(self.short_of(place))
            answer = Answer(deed=Deed.USE, place=place, said=value.shown)
            version.add_button(self.answer_button(words, answer))
        merged = Version(theme, self.tr("Merged"), self.tr("as it reads now") if self.look.today is None else "")
        self._add(merged, line.merged, (line.before,))
        merged.add_button(
            self.answer_button(self.tr("It is right like this"), Answer(deed=Deed.MERGED, said=line.merged))
        )
        self.add_today()
        self.body.addWidget(self.versions)
        row = QHBoxLayout()
        first = line.merged if self.look.today is None else self.look.today
        self.offer_another(self.tr("Edit…"), first, row)
        row.addStretch(1)
        self.body.insertLayout(self.body.indexOf(self.versions) + 1, row)

    def _add(self, version: Version, text: str, others: tuple[str, ...]) -> None:
        if text:
            version.say(text, marks(text, others))
        else:
            version.say(self.tr("(the paragraph is gone)"))
        self.versions.add(version)


class LateCard(ReviewCard):
    """What arrived after a session's acta was signed: nothing of it enters, somebody says what becomes of it."""

    def name_it(self) -> str:
        return self.tr("Arrived after the signature")

    def fill(self) -> None:
        words = self.tr("It was written without knowing of the signature. What is signed stays as it is.")
        self.body.addWidget(Text(words, wrap=True))
        for arrival in self.line.arrivals:
            self._add_arrival(arrival)
        self.add_today()
        row = QHBoxLayout()
        row.setSpacing(self.kit.theme.px(8))
        labels = {
            LateChoice.FOR_CLARIFICATION: (self.tr("Note it for a clarifying acta"), "notes"),
            LateChoice.SET_ASIDE: (self.tr("Seen, nothing more"), "check"),
        }
        for choice, (label, icon) in labels.items():
            said = self.kit.desk.words.label(choice)
            row.addWidget(self.answer_button(label, Answer(deed=Deed.NOTE, choice=choice, said=said), icon))
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_arrival(self, arrival: Arrival) -> None:
        theme, hands = self.kit.theme, self.look.hands
        field = headed(self.kit.desk.words.field(arrival.table, arrival.column))
        subject = arrival.subject if arrival.subject != self.line.subject else ""
        self.body.addWidget(Text(" · ".join(part for part in (field, subject) if part), "strong", wrap=True))
        pair = Versions(theme)
        signed = Version(theme, self.tr("Signed"))
        signed.say(arrival.signed or self.tr("(empty)"), marks(arrival.signed, (arrival.came,)))
        when = hands.when(arrival.device_id, arrival.typed_at)
        came = Version(theme, hands.author(arrival.device_id, arrival.device), when)
        came.say(arrival.came or self.tr("(empty)"), marks(arrival.came, (arrival.signed,)))
        for version in (signed, came):
            pair.add(version)
        self.body.addWidget(pair)


def card_for(tools: PageTools, line: ReviewLine, look: Look) -> ReviewCard:
    """Answer the card of something to review."""
    kinds = {"paragraph": ParagraphCard, "removal": RemovalCard, "late": LateCard}
    return kinds.get(line.kind.value, FieldCard)(tools, line, look)
