"""The minutes of the item in force: its text, what earlier sessions left open, and what is decided and taken on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.agenda import AgendaItem, ItemRole
from circledesk.domain.clock import bogota
from circledesk.domain.texts import utf16_units
from circledesk.services import converting
from circledesk.ui.pages.meetings.finding import Finding
from circledesk.ui.pages.meetings.item_notes import ItemNotes
from circledesk.ui.pages.meetings.item_paste import ItemPaste
from circledesk.ui.pages.meetings.item_prompts import ItemPrompts
from circledesk.ui.pages.meetings.item_spelling import ItemSpelling
from circledesk.ui.pages.meetings.item_text import ItemText
from circledesk.ui.pages.meetings.keyed import keyed
from circledesk.ui.pages.meetings.note_faces import CHECK_IN, DECISION, TASK
from circledesk.ui.pages.meetings.open_tasks import OpenTasks
from circledesk.ui.pages.meetings.previous_actas import PreviousActas
from circledesk.ui.pages.meetings.taking_back import TakingBack
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.edit_history import Swap
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Elided, Text
from circledesk.ui.widgets.minutes_editor import MinutesEditor

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from circledesk.domain.timeline import Former
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_ROOMY, _VERY_ROOMY = 400, 560  # heights at 10 points from which the item's title stands above the text
_CARDS_SHARE, _FORM_SHARE = 0.4, 0.66


class MinutesPane(Card):
    """`settled` says that caret and text may be remembered now."""

    settled = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Minutes"), padded=False, parent=parent)
        self._tools = tools
        self._lost = ""
        self.editor = MinutesEditor(tools.theme, self.tr("Minutes of the item"))
        self.text = ItemText(tools, self.editor)
        self.paste = ItemPaste(tools, self.editor, self.text)
        self.prompts = ItemPrompts(tools, self.editor)
        self.spelling = ItemSpelling(tools, self.editor)
        self.back = TakingBack(tools, self.editor)
        self.finding = Finding(tools, self.editor, self.text, self.back)
        self.notes = ItemNotes(tools)
        self.open_tasks = OpenTasks(tools)
        self.previous = PreviousActas(tools)
        self.trouble = InfoBar(tools.theme)
        self.notice = InfoBar(tools.theme)
        self._add_tools()
        self._add_heading()
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.finding.bar)
        self.body.addWidget(self.previous)
        self.body.addWidget(self.open_tasks)
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(self.notes)
        self._add_foot()
        self.text.opened.connect(self._on_opened)
        self.text.kept.connect(self._on_kept)
        self.text.failed.connect(self._on_failed)
        self.text.held_back.connect(self.elsewhere.setVisible)
        self.editor.words_counted.connect(self._on_words)
        self.editor.cursorPositionChanged.connect(self.settled)
        self.notes.finished.connect(self.editor.setFocus)
        self.notes.finished.connect(self._share_height)
        self.notes.opened.connect(self._share_height)
        self.open_tasks.toggled.connect(self._share_height)
        self.trouble.acted.connect(self._on_copy)
        self.notice.acted.connect(lambda: self.notice.say(""))
        self.paste.told.connect(self._on_told)
        self.finding.told.connect(lambda words: self._on_told(words, False))
        self.notes.told.connect(self._on_paragraph)
        self.prompts.noted.connect(self.convert)
        self.prompts.attached.connect(self.attach)

    def show_item(self, board: Board, item: AgendaItem | None, place: tuple[int, int] | None = None) -> None:
        """Show an item of the session; caret and scroll bar go to `place` when its text is opened now."""
        self.setVisible(item is not None)
        if item is None:
            self.text.close()
            return
        number = board.number(item.id)
        self.paste.meeting_id = board.meeting.id
        self.finding.show_session(board.meeting.id, tuple(one.id for one in board.items))
        self.prompts.show_board(board)
        self.title.say(self.tr("Minutes · item {0}").format(number))
        self._heading.setText(item.title)
        self._expected.say(self._facts(board, item))
        self.editor.setAccessibleName(self.tr("Minutes of item {0}, {1}").format(number, item.title))
        for button in self._writers:
            button.setEnabled(not board.frozen)
        self.open_tasks.setVisible(item.role is ItemRole.TASKS and bool(board.carried))
        self.open_tasks.show_board(board)
        self.previous.setVisible(item.role is ItemRole.PREVIOUS_MINUTES and bool(board.previous))
        self.previous.show_board(board)
        self.notes.show_item(board, item.id)
        self.text.freeze(frozen=board.frozen)
        placeholder = (
            self.tr("Nothing was written at this item.") if board.frozen else self.tr("Write here what is said.")
        )
        self.editor.setPlaceholderText(placeholder)
        if self.text.item_id != item.id:
            self.saved.setText("")
            self.elsewhere.hide()
            self.notice.say("")
            self.text.open(item.id, place)
        self._share_height()

    def show_roll(self, view: RollView) -> None:
        """Let an open form know who is present now."""
        self.notes.show_roll(view)
        self.prompts.show_roll(view)

    def convert(self, kind: str) -> None:
        """Open a form of this kind with the words of the line at the caret; once it is kept the line goes."""
        board = self.notes.board
        if board is None or board.frozen:
            return
        line = QTextCursor(self.editor.textCursor())
        line.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        people = {key: one.full_name for key, one in board.names.people.items()}
        today = bogota(board.meeting.starts).date()
        seed = converting.from_words(line.selectedText(), people, today)
        if seed.text:
            self.notes.write_down(kind, seed, partial(self._on_converted, line, line.selectedText()))
        else:
            self.notes.write_down(kind)

    def put_former(self, former: Former) -> None:
        """Bring a paragraph back as it was, as one step; not where the text changed meanwhile."""
        text = self.editor.plain()
        if not self.editor.isReadOnly() and text[former.start : former.end] == former.now:
            self.editor.put([Swap(utf16_units(text[: former.start]), former.now, former.words)])
            self.text.flush()

    def attach(self) -> None:
        """Choose files to attach; the dialog stands beside the session and holds nothing up."""
        dialog = QFileDialog(self, self.tr("Attach files to the session"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda chosen: self.paste.attach([Path(one) for one in chosen]))
        dialog.show()

    def place(self) -> tuple[str, int, int]:
        """Answer the item shown, the caret in UTF-16 units and the scroll bar's value."""
        return self.text.item_id, self.editor.caret(), self.editor.verticalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share_height()

    def _facts(self, board: Board, item: AgendaItem) -> str:
        facts = [self.tr("to {0}").format(self._tools.desk.words.label(item.expected))]
        presenter = board.names.name(item.presenter_id)
        if presenter:
            facts.append(self.tr("presented by {0}").format(presenter))
        return " · ".join(facts)

    def _add_tools(self) -> None:
        theme, keys = self._tools.theme, self.editor.keys
        deeds: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("arrow-back-up", self.tr("Undo"), "meeting.undo", self.editor.undo),
            ("arrow-forward-up", self.tr("Redo"), "meeting.redo", self.editor.redo),
            ("bold", self.tr("Bold"), "text.bold", keys.bold),
            ("heading", self.tr("Heading"), "text.heading", keys.heading),
            ("list", self.tr("List"), "text.bullets", keys.bullets),
            ("list-numbers", self.tr("Numbered list"), "text.numbers", keys.numbers),
            ("table", self.tr("Table"), "text.table", keys.table),
            ("gavel", self.tr("Write down a decision"), "meeting.decision", lambda: self.notes.write_down(DECISION)),
            (
                "checklist",
                self.tr("Write down a task of the session"),
                "meeting.task",
                lambda: self.notes.write_down(TASK),
            ),
            (
                "progress-check",
                self.tr("Write down a check-in of a commitment of the plan"),
                "meeting.check_in",
                lambda: self.notes.write_down(CHECK_IN),
            ),
        )
        self._writers = tuple(keyed(theme, icon, words, name) for icon, words, name, _ in deeds)
        for button, (*_, deed) in zip(self._writers, deeds, strict=True):
            button.clicked.connect(deed)
            self.add_tool(button)

    def _add_heading(self) -> None:
        px = self._tools.theme.px
        self._head = QWidget()
        column = QVBoxLayout(self._head)
        column.setContentsMargins(px(18), px(10), px(16), px(2))
        column.setSpacing(px(2))
        self._heading = Text("", "title", wrap=True)
        self._expected = Elided("", "muted")
        column.addWidget(self._heading)
        column.addWidget(self._expected)
        self.body.addWidget(self._head)

    def _add_foot(self) -> None:
        self.saved = muted()
        self.elsewhere = Chip(self._tools.theme, self.tr("Changed on another laptop"), Tone.WARN, "refresh")
        self.elsewhere.setToolTip(self.tr("It is shown as soon as you leave the text."))
        self.elsewhere.hide()
        self._words = muted()
        row: QHBoxLayout = self.add_footer(self.saved, self.elsewhere, self._words)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def _share_height(self) -> None:
        """Keep some lines of the text in sight whatever stands beneath it."""
        high = self.height()
        form = self.notes.form is not None and self.notes.isVisibleTo(self)
        crowded = form or (self.open_tasks.is_open and self.open_tasks.isVisibleTo(self))
        self._head.setVisible(high >= self._tools.theme.px(_VERY_ROOMY if crowded else _ROOMY))
        self.notes.setMaximumHeight(round(high * (_FORM_SHARE if form else _CARDS_SHARE)))
        self.notes.updateGeometry()
        self.editor.setMinimumHeight(self.editor.fontMetrics().lineSpacing() * 3)
        QTimer.singleShot(0, self.editor, self.editor.ensureCursorVisible)

    def _on_opened(self, _item: str) -> None:
        self._on_words(self.editor.word_count())
        self.settled.emit()

    def _on_kept(self, moment: datetime) -> None:
        words = self.tr("Saved {0}").format(self._tools.formats.clock(moment))
        self.saved.setText(words)
        if not self._lost:
            self.trouble.say("")
        self.settled.emit()

    def _on_words(self, count: int) -> None:
        self._words.setText(self.tr("%n word(s)", "", count))

    def _on_failed(self, error: BaseException, final: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        sentence = self._tools.problems.sentence(error)
        if final:
            self._lost = self.editor.plain()
            words = self.tr("What you typed last was not kept. {0}").format(sentence)
            self.trouble.say(words, Tone.BAD, self.tr("Copy the text"))
        else:
            words = self.tr("Not saved yet, trying again. {0}").format(sentence)
            self.trouble.say(words, Tone.BAD)

    def _on_converted(self, line: QTextCursor, words: str) -> None:
        """Take the line away that now stands as something else, unless it reads otherwise by now."""
        same = line.selectedText() == words
        found = [line.block()] if same else self.editor.lines_reading(words)
        if len(found) == 1:
            self.editor.remove_line(found[0])
            self.back.join()

    def _on_paragraph(self, words: str) -> None:
        """Write a record that became a paragraph at the end of the text; taken away and written, it is one act."""
        self.editor.append_line(words)
        self.back.join()

    def _on_told(self, words: str, lacking: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        self.notice.say(words, Tone.WARN if lacking else Tone.NEUTRAL, self.tr("Close") if words else "")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._lost)
        self._lost = ""
        self.trouble.say("")
