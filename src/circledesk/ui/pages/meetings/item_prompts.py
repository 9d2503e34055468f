"""What is offered while one writes the minutes: people behind an @, what can be written down behind a /."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circledesk.domain.clock import bogota
from circledesk.domain.markup import line_of, statement_line
from circledesk.domain.naming import folded
from circledesk.domain.phrases import filled
from circledesk.services import phrases
from circledesk.ui.pages.meetings.note_faces import CHECK_IN, DECISION, TASK, VOTE
from circledesk.ui.widgets.choice_popup import Choice
from circledesk.ui.widgets.prompter import DEED, NAME, PHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView
    from circledesk.ui.widgets.minutes_editor import MinutesEditor

ATTACHMENT = "attachment"
_STATEMENTS = {"es": ("Constancia", "Discrepancia"), "en": ("Statement", "Dissent"), "fr": ("Déclaration", "Désaccord")}


class ItemPrompts(QObject):
    """`noted(kind)` asks for a form that begins with the line, `attached` for files."""

    noted = Signal(str)
    attached = Signal()

    def __init__(self, tools: PageTools, editor: MinutesEditor) -> None:
        super().__init__(editor)
        self._tools, self._editor = tools, editor
        self._board: Board | None = None
        self._phrases: dict[str, str] = {}
        keys = editor.keys
        self._deeds: dict[str, Callable[[], object]] = {
            **{kind: self._note(kind) for kind in (DECISION, TASK, CHECK_IN, VOTE)},
            ATTACHMENT: self.attached.emit,
            "speaker": lambda: self._ask(lambda name: f"**{name}:** "),
            "statement": lambda: self._ask(lambda name: self._statement(0, name)),
            "dissent": lambda: self._ask(lambda name: self._statement(1, name)),
            "heading": keys.heading,
            "list": keys.bullets,
            "numbers": keys.numbers,
            "table": keys.table,
        }
        editor.prompter.wanted.connect(self._on_wanted)
        editor.prompter.offer(DEED, self._menu())

    def show_board(self, board: Board) -> None:
        """Offer the people of the roll first, then everybody else the circle knows."""
        here = [(one.person_id, one.name, one.position or one.institution) for one in board.view.roll.people]
        known = {key for key, *_ in here}
        others = sorted(
            (
                (one.id, one.full_name, one.position or board.names.short(one.institution_id))
                for one in board.names.people.values()
                if one.id not in known and not one.deleted
            ),
            key=lambda row: folded(row[1]),
        )
        choices = [
            Choice(key=key, title=name, words=folded(f"{name} {hint}"), hint=hint)
            for key, name, hint in [*here, *others]
        ]
        self._editor.prompter.offer(NAME, choices)
        self._board = board
        self._tools.desk.ask(self, phrases.phrases, then=self._on_phrases)

    def _on_phrases(self, found: dict[str, str]) -> None:
        self._phrases = found
        self._editor.prompter.offer(
            PHRASE,
            [
                Choice(key=f"{PHRASE}{short}", title=short, words=folded(short), hint=text, icon="message")
                for short, text in found.items()
            ],
        )

    def _write_phrase(self, short: str) -> None:
        """Put a phrase in, with what is known at this moment."""
        board, words = self._board, self._tools.desk.words
        if board is not None:
            now = board.moment(datetime.now(UTC))
            inside = [one for one in board.view.roll.people if one.stays and one.stays[-1].until is None]
            facts = {
                "hora": words.clock_time(now),
                "fecha": words.day(bogota(now).date()),
                "lugar": board.meeting.place,
                "comité": board.body.name,
                "presentes": str(len(inside)),
            }
            self._editor.insert_here(filled(self._phrases.get(short, ""), facts))

    def _menu(self) -> list[Choice]:
        rows = (
            (DECISION, self.tr("Decision"), "gavel", self.tr("decide agree approve")),
            (TASK, self.tr("Task of the session"), "checklist", self.tr("task to do")),
            (CHECK_IN, self.tr("Check-in of a commitment of the plan"), "progress-check", self.tr("progress check-in")),
            (VOTE, self.tr("Vote, counted"), "users", self.tr("vote tally ballot")),
            ("speaker", self.tr("Somebody speaks"), "message", self.tr("speech intervention speaker")),
            ("statement", self.tr("Statement for the record"), "pencil", self.tr("statement record")),
            ("dissent", self.tr("Dissent for the record"), "flag", self.tr("dissent discrepancy")),
            (ATTACHMENT, self.tr("Attachment"), "paperclip", self.tr("file picture attach annex")),
            ("heading", self.tr("Heading"), "heading", self.tr("title heading")),
            ("list", self.tr("List"), "list", self.tr("list bullets")),
            ("numbers", self.tr("Numbered list"), "list-numbers", self.tr("numbers list")),
            ("table", self.tr("Table"), "table", self.tr("table rows")),
        )
        return [
            Choice(key=key, title=title, words=folded(f"{title} {words}"), icon=icon)
            for key, title, icon, words in rows
        ]

    def _note(self, kind: str) -> Callable[[], None]:
        return lambda: self.noted.emit(kind)

    def _ask(self, wording: Callable[[str], str]) -> None:
        """Let a line begin with a name; what stands in it already is what that person says."""
        cursor = self._editor.textCursor()
        block = cursor.block()
        cursor.setPosition(block.position() + line_of(block.text()).start)
        self._editor.setTextCursor(cursor)
        self._editor.prompter.ask_name(wording)

    def _statement(self, place: int, name: str) -> str:
        words = _STATEMENTS.get(self._tools.desk.words.language, _STATEMENTS["es"])
        return statement_line(words[place], name)

    def show_roll(self, view: RollView) -> None:
        """Take note of who is there now."""
        if self._board is not None:
            self._board = replace(self._board, view=view)

    def _on_wanted(self, key: str) -> None:
        if key.startswith(PHRASE):
            self._write_phrase(key.removeprefix(PHRASE))
        else:
            self._deeds[key]()
