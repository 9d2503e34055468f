"""Cards of what is to be reviewed: everything side by side, answered with one button, told and opened again later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit
from tests.ui.pages.stage import Stage, shown
from tests.ui.pages.sync.laptop import Quiet, other_laptop

from circledesk import bootstrap
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.tasks import Task
from circledesk.services import agenda, syncing
from circledesk.services.ports.work import Work
from circledesk.ui.pages.sync.page import SyncPage
from circledesk.ui.pages.sync.review_card import ReviewCard
from circledesk.ui.widgets.fields import DayField

TEXT = "Se abrió.\nSe aprobó con 7 votos.\nFin."


@dataclass
class Two:
    """The page's desk and another laptop, with a session whose acta is open."""

    stage: Stage
    page: SyncPage
    other: bootstrap.Desk
    meeting: str
    item: str

    def meet(self) -> None:
        """Everything reaches both."""
        for _ in range(2):
            syncing.sync(self.other, Quiet())
            self.page.synchronise()
            self.stage.settle()

    def type(self, desk: bootstrap.Desk, text: str) -> None:
        """Make the item's text this."""
        with desk.work() as work:
            work.rewrite_text(work.get(AgendaItem, self.item), MINUTES_TEXT, text)

    def text(self, desk: bootstrap.Desk) -> str:
        """The item's text."""
        with desk.work() as work:
            return work.text(self.item, MINUTES_TEXT)

    def part(self, here: str, there: str) -> None:
        """Change the same paragraph on both."""
        self.type(self.stage.data, TEXT.replace("7", here))
        self.type(self.other, TEXT.replace("7", there))
        self.meet()


@pytest.fixture
def two(demo: Stage, page: SyncPage, shared: Path) -> Iterator[Two]:
    other = other_laptop(demo, page, shared)

    def first_item(work: Work) -> tuple[str, str]:
        (ahead,) = work.all(Meeting, state=MeetingState.CONVENED)
        item = agenda.items(work, ahead.id)[0]
        work.rewrite_text(item, MINUTES_TEXT, TEXT)
        return ahead.id, item.id

    with demo.data.work() as work:
        meeting, item = first_item(work)
    pair = Two(demo, page, other, meeting, item)
    pair.meet()
    page.tabs.setCurrentWidget(page.review)
    demo.settle()
    yield pair
    other.close()


def press(card: ReviewCard, words: str) -> None:
    """Press the button of these words, with the keyboard."""
    (button,) = [one for one in card.findChildren(QPushButton) if one.text() == words and shown(one)]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def only_card(two: Two) -> ReviewCard:
    """The one card there is."""
    (card,) = two.page.review.cards
    return card


def test_a_paragraph_both_changed_shows_before_both_and_merged_with_what_differs_marked(two: Two) -> None:
    two.part("9", "5")
    card = only_card(two)
    said = {one.heading.text(): one.words for one in card.versions.shown}
    assert said["Before"].text() == "Se aprobó con 7 votos."
    assert {said["Wilmer"].text(), said["Portátil dos"].text()} == {"Se aprobó con 9 votos.", "Se aprobó con 5 votos."}
    assert said["Merged"].text() in {"Se aprobó con 95 votos.", "Se aprobó con 59 votos."}
    for words in said.values():
        marked = [words.text()[one.start : one.end] for one in words.marks() if one.fact]
        assert "".join(marked).strip("579") == ""
        assert marked
    assert card.line.weighty
    for version in card.versions.shown[1:]:
        assert version.button is not None
        assert version.words.text() in version.button.accessibleName()


@pytest.mark.parametrize(
    ("words", "result"), [("It is right like this", ""), ("Keep Portátil dos's", "5"), ("Keep Wilmer's", "9")]
)
def test_one_button_settles_a_paragraph_on_both_laptops(two: Two, words: str, result: str) -> None:
    two.part("9", "5")
    card = only_card(two)
    merged = card.line.merged
    press(card, words)
    two.stage.settle()
    assert two.page.review.cards == []
    assert "stands" in two.stage.edge.said[-1]
    two.meet()
    expected = TEXT.replace("7", result) if result else TEXT.replace("Se aprobó con 7 votos.", merged)
    assert two.text(two.stage.data) == two.text(two.other) == expected


def test_a_paragraph_is_written_anew_and_esc_leaves_it_as_it_was(two: Two) -> None:
    two.part("9", "5")
    card = only_card(two)
    press(card, "Edit…")
    assert card.another is not None
    field = card.another.field
    assert isinstance(field, QTextEdit)
    assert field.toPlainText() == card.line.merged
    QTest.keyClick(card.another, Qt.Key.Key_Escape)
    assert not shown(card.another)
    press(card, "Edit…")
    field.setPlainText("Se aprobó con 8 votos.")
    QTest.keyClick(card.another, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    two.stage.settle()
    assert two.text(two.stage.data) == TEXT.replace("7", "8")


def test_what_is_typed_on_a_card_outlives_news_of_something_else(two: Two) -> None:
    two.part("9", "5")
    card = only_card(two)
    press(card, "Edit…")
    assert card.another is not None
    assert isinstance(card.another.field, QTextEdit)
    card.another.field.setPlainText("A medio escribir")
    for desk, place in ((two.stage.data, "Sala 5"), (two.other, "Auditorio")):
        with desk.work() as work:
            work.put(replace(work.get(Meeting, two.meeting), place=place))
    two.meet()
    assert len(two.page.review.cards) == 2
    assert card in two.page.review.cards
    assert card.another.field.toPlainText() == "A medio escribir"


def test_a_day_is_used_or_another_is_picked(two: Two) -> None:
    with two.stage.data.work() as work:
        task = next(one for one in work.all(Task) if one.due_on and agenda_open(work, one.meeting_id))
    assert task.due_on is not None
    for desk, day in ((two.stage.data, 5), (two.other, 6)):
        with desk.work() as work:
            work.put(replace(work.get(Task, task.id), due_on=task.due_on.replace(day=day)))
    two.meet()
    card = only_card(two)
    assert card.heading == "Plazo de la tarea"
    press(card, "Write another…")
    assert card.another is not None
    assert isinstance(card.another.field, DayField)
    card.another.field.set_day(task.due_on.replace(day=7))
    press(card, "Let this stand")
    two.stage.settle()
    two.meet()
    for desk in (two.stage.data, two.other):
        with desk.work() as work:
            assert work.get(Task, task.id).due_on == task.due_on.replace(day=7)


def agenda_open(work: Work, meeting_id: str) -> bool:
    """Whether a session takes edits."""
    return work.sealed(meeting_id) is None


def test_words_from_elsewhere_are_shown_as_they_are_and_never_as_markup(two: Two) -> None:
    nasty = "<b>Sala</b> <img src='http://x/y.png'> &amp;"
    for desk, place in ((two.stage.data, nasty), (two.other, f"{nasty} dos")):
        with desk.work() as work:
            work.put(replace(work.get(Meeting, two.meeting), place=place))
    two.meet()
    card = only_card(two)
    assert {one.words.text() for one in card.versions.shown} == {nasty, f"{nasty} dos"}
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in card.findChildren(QLabel) if label.text())


def test_the_keyboard_goes_from_card_to_card_and_stays_after_an_answer(two: Two) -> None:
    two.part("9", "5")
    for desk, place in ((two.stage.data, "Sala 5"), (two.other, "Auditorio")):
        with desk.work() as work:
            work.put(replace(work.get(Meeting, two.meeting), place=place))
    two.meet()
    first, second = two.page.review.cards
    assert first.line.weighty
    two.page.activateWindow()
    two.stage.qtbot.waitUntil(two.page.isActiveWindow)
    two.page.setFocus()
    QTest.keyClick(two.page, Qt.Key.Key_F8)
    assert first.isAncestorOf(two.page.focusWidget())
    QTest.keyClick(two.page.focusWidget(), Qt.Key.Key_F8)
    assert second.isAncestorOf(two.page.focusWidget())
    QTest.keyClick(two.page.focusWidget(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(two.page.focusWidget(), Qt.Key.Key_Return)
    two.stage.settle()
    assert two.page.review.cards == [second]
    assert second.isAncestorOf(two.page.focusWidget())


def test_a_card_leads_to_its_place_in_the_session(two: Two) -> None:
    two.part("9", "5")
    press(only_card(two), "Go to where it is")
    assert two.stage.travels[-1] == ("meeting", {"meeting_id": two.meeting, "item_id": two.item})


def test_what_was_settled_on_the_other_laptop_is_opened_again_here(two: Two) -> None:
    from circledesk.services import reviews, settling  # noqa: PLC0415 - what the other laptop does

    two.part("9", "5")
    with two.other.work() as work:
        (line,) = reviews.to_review(work, two.other.words)
        settling.keep_merged(work, line)
    two.meet()
    page = two.page
    assert page.review.cards == []
    page.tabs.setCurrentWidget(page.settled)
    two.stage.settle()
    (face,) = page.settled.list.faces()
    assert line.merged in face.subtitle
    assert page.settled.card is not None
    assert not any(one.isEnabled() for one in page.settled.card.findChildren(QPushButton) if one.property("answers"))
    page.settled.bar.button.click()
    press(page.settled.card, "Keep Wilmer's")
    two.stage.settle()
    two.meet()
    assert two.text(two.stage.data) == two.text(two.other) == TEXT.replace("7", "9")
    assert page.settled.card.look.today == "Se aprobó con 9 votos."
