"""An agenda item in detail: title, expected result, presenter, minutes planned, files. By keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from circledesk.domain.agenda import MOST_MINUTES, Expected
from circledesk.domain.errors import DomainError
from circledesk.services import agenda, pasting
from circledesk.services.agenda import ItemDraft
from circledesk.ui.key_table import Where
from circledesk.ui.keys import listen, pressed
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.keeping import reattach
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.buttons import link, push, tool
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.fields import NumberField
from circledesk.ui.widgets.file_choice import choose_file
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.form import FormRow
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from circledesk.domain.agenda import AgendaItem
    from circledesk.domain.evidence import Evidence
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board


class ItemPanel(Card):
    """Ctrl+Enter or leaving keeps what was changed; what is wrong is said beside its field, and it stays open."""

    left = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Details of the item"), parent=parent)
        self._tools = tools
        self._board: Board | None = None
        self._item: AgendaItem | None = None
        self._wanted = ""
        self._add_fields()
        self._add_files()
        keep = push(tools.theme, self.tr("Keep (Ctrl+Enter)"), "check")
        keep.clicked.connect(self.dismiss)
        close = tool(tools.theme, "x", self.tr("Close (Esc)"))
        close.clicked.connect(self.dismiss)
        self.add_tool(keep)
        self.add_tool(close)
        listen(self, "form.keep", self.dismiss)
        listen(self, "form.leave", self._on_leave)
        self.hide()

    def show_board(self, board: Board) -> None:
        """Show the item as it is now; a field being changed is left alone."""
        self._board = board
        item = board.item(self._wanted)
        if item is None or board.frozen:
            self._item = None
            self.hide()
            return
        if self._item is None or self._item.id != item.id or self._draft(self._item) == _as_kept(self._item):
            self._fill(board, item)
        self._show_files(board)

    def choose(self, item_id: str) -> None:
        """Show another item; what was changed of the one before is kept first."""
        if item_id != self._wanted:
            if self.isVisible():
                self._keep()
            self._wanted = item_id
            if self._board is not None:
                self.show_board(self._board)

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        self.title_line.setFocus()
        self.title_line.selectAll()

    def dismiss(self) -> None:
        """Keep what was changed and put it away; what is wrong is said and nothing is lost."""
        self._keep(then=self._leave)

    def attach(self, path: Path) -> None:
        """Attach a file to the item."""
        board, item = self._board, self._item
        if board is not None and item is not None:
            words = self.tr("Attached to the item: {0}").format(path.name)
            self._tools.desk.run(
                self,
                _attach,
                *(path, board.meeting.id, item.id),
                then=lambda _: self._tools.announcer.toast(words),
                failed=self._on_refused,
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = self.files.current_key()
            if key and pressed(event, Where.CARDS) == "remove":
                self._detach(key)
                return True
        return super().eventFilter(watched, event)

    def _add_fields(self) -> None:
        theme, px = self._tools.theme, self._tools.theme.px
        self.title_line = QLineEdit()
        self.title_line.returnPressed.connect(self.dismiss)
        self.expected = ChoiceBox(self.tr("Expected result"))
        self.presenter = ChoiceBox(self.tr("Presented by"))
        self.minutes = NumberField(self.tr("Minutes planned"), 0, MOST_MINUTES)
        self.minutes.setSpecialValueText(self.tr("not planned"))
        self._rows = {
            "title": FormRow(theme, self.tr("Title"), self.title_line),
            "expected": FormRow(theme, self.tr("Expected result"), self.expected),
            "presenter": FormRow(theme, self.tr("Presented by"), self.presenter),
            "minutes": FormRow(theme, self.tr("Minutes planned"), self.minutes),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        for column, (row, share) in enumerate(zip(self._rows.values(), (5, 2, 4, 2), strict=True)):
            grid.addWidget(row, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, share)
        self.body.addLayout(grid)

    def _add_files(self) -> None:
        theme = self._tools.theme
        self.files = FittedList(theme, self.tr("Files of the item"))
        self.files.setCursor(Qt.CursorShape.ArrowCursor)
        self.files.installEventFilter(self)
        self._how = muted(self.tr("Del takes the chosen file off; it becomes no annex of the acta."), wrap=True)
        self.pick = link(theme, self.tr("Attach a file"), "paperclip")
        self.pick.clicked.connect(lambda: choose_file(self, self.tr("Attach a file"), self.attach))
        self.body.addWidget(self.files)
        self.body.addWidget(self._how)
        self.body.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self, board: Board, item: AgendaItem) -> None:
        self._item = item
        words = self._tools.desk.words
        self.title.say(self.tr("Details of item {0}").format(board.number(item.id)))
        self._say({})
        self.title_line.setText(item.title)
        self.expected.offer([(one.value, said(words, one)) for one in Expected])
        self.expected.choose(item.expected.value)
        on_roll = [(one.person_id, one.name) for one in board.view.roll.people]
        known = {key for key, _ in on_roll}
        others = sorted((one.full_name, key) for key, one in board.names.people.items() if key not in known)
        self.presenter.offer([("", self.tr("Nobody in particular")), *on_roll, *((key, name) for name, key in others)])
        self.presenter.choose(item.presenter_id)
        self.minutes.setValue(item.minutes_planned)

    def _show_files(self, board: Board) -> None:
        files = board.attachments.get(self._wanted, ())
        self.files.show_rows([self._face(one) for one in files])
        self.files.setVisible(bool(files))
        self._how.setVisible(bool(files))

    def _face(self, file: Evidence) -> RowFace:
        size = self._tools.formats.number(max(1, round(file.size / 1000)))
        about = file.link or self.tr("{0} · {1} kB").format(file.file_name, size)
        return RowFace(key=file.id, title=file.title, subtitle=about, icon="paperclip")

    def _draft(self, item: AgendaItem) -> ItemDraft:
        return ItemDraft(
            id=item.id,
            title=self.title_line.text().strip(),
            expected=Expected(self.expected.key() or item.expected.value),
            presenter_id=self.presenter.key(),
            minutes=self.minutes.value(),
        )

    def _keep(self, then: object = None) -> None:
        item = self._item
        if item is None or self._draft(item) == _as_kept(item):
            if callable(then):
                then()
            return

        def kept(changed: AgendaItem) -> None:
            if self._item is not None and self._item.id == changed.id:
                self._item = changed
                self._say({})
            if callable(then):
                then()

        self._tools.desk.do(self, agenda.detail, self._draft(item), then=kept, failed=self._on_refused)

    def _leave(self) -> None:
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _on_leave(self) -> None:
        """Esc keeps as well; only where something was refused it goes back to what was there."""
        if any(row.error for row in self._rows.values()) and self._item is not None and self._board is not None:
            self._fill(self._board, self._item)
        self.dismiss()

    def _on_refused(self, error: BaseException) -> None:
        field = str(error.facts.get("field", "")) if isinstance(error, DomainError) else ""
        if field in self._rows:
            self._say({field: self._tools.problems.sentence(error)})
        else:
            self._tools.problems.tell(error)

    def _say(self, errors: dict[str, str]) -> None:
        for name, row in self._rows.items():
            if row.error != errors.get(name, ""):
                row.set_error(errors.get(name, ""))

    def _detach(self, key: str) -> None:
        board, desk = self._board, self._tools.desk
        if board is None:
            return
        meeting = board.meeting.id

        def told(file: Evidence) -> None:
            words = self.tr("Taken off the item: {0}").format(file.title)
            self._tools.announcer.toast(words, lambda: desk.do(self, reattach, meeting, file))

        desk.do(self, agenda.detach, meeting, key, then=told)


def _as_kept(item: AgendaItem) -> ItemDraft:
    return ItemDraft(
        id=item.id,
        title=item.title,
        expected=item.expected,
        presenter_id=item.presenter_id,
        minutes=item.minutes_planned,
    )


def _attach(desk: OpenDesk, _progress: Progress, path: Path, meeting_id: str, item_id: str) -> Evidence:
    return pasting.attach_file(desk, path, meeting_id, item_id)
