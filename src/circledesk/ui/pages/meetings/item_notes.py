"""What comes of the item in force: its cards, and the form being filled in, one for each item."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.services import converting, decisions, tasks
from circledesk.ui.pages.meetings.forms.check_in_form import CheckInForm
from circledesk.ui.pages.meetings.forms.decision_form import DecisionForm
from circledesk.ui.pages.meetings.forms.task_form import TaskForm
from circledesk.ui.pages.meetings.ground import clear_ground
from circledesk.ui.pages.meetings.keeping import restore
from circledesk.ui.pages.meetings.kinds_menu import PARAGRAPH, kinds_menu
from circledesk.ui.pages.meetings.note_card import NoteCard
from circledesk.ui.pages.meetings.note_faces import CHECK_IN, DECISION, TASK, VOTE, faces_of
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.domain.records import Record
    from circledesk.services.converting import Seed
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView
    from circledesk.ui.pages.meetings.forms.inline_form import InlineForm
    from circledesk.ui.pages.meetings.note_card import NoteFace

    AnyForm = DecisionForm | TaskForm | CheckInForm


class ItemNotes(Scroll):
    """As high as its content; whoever lays it out sets how high it may get. `finished` puts the cursor back."""

    finished = Signal()
    opened = Signal()
    told = Signal(str)  # the words of a record that is to stand in the text from now on

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme.px(12), tools.theme.px(6), parent)
        self._tools = tools
        self._board: Board | None = None
        self._item_id = ""
        self._faces: tuple[tuple[NoteFace, ...], bool] | None = None
        self._cards: list[NoteCard] = []
        self._forms: dict[str, AnyForm] = {}
        self._drafts: dict[tuple[str, str], AnyForm] = {}
        self.body.addStretch(1)
        clear_ground(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def form(self) -> AnyForm | None:
        """The form open at the item in force."""
        return self._forms.get(self._item_id)

    def cards(self) -> tuple[NoteCard, ...]:
        """The cards shown."""
        return tuple(self._cards)

    def show_item(self, board: Board, item_id: str) -> None:
        """Show what came of this item."""
        self._board, self._item_id = board, item_id
        faces = tuple(faces_of(self._tools, board, item_id))
        if self._faces != (faces, board.frozen):
            self._faces = (faces, board.frozen)
            self._rebuild(faces, frozen=board.frozen)
        for owner, form in self._forms.items():
            form.setVisible(owner == item_id and not board.frozen)
        self._fit()

    def show_roll(self, view: RollView) -> None:
        """Let forms know who is present now."""
        if self._board is not None:
            self._board = replace(self._board, view=view)
        if self.form is not None:
            self.form.show_roll(view)

    @property
    def board(self) -> Board | None:
        """The session shown."""
        return self._board

    def write_down(self, kind: str, seed: Seed | None = None, done: Callable[[], object] | None = None) -> None:
        """Open a form of this kind at the item in force; what was begun there earlier is still in it.

        With a seed it begins with what was typed as something else; `done` is called once that is kept.
        """
        board, item_id = self._board, self._item_id
        if board is None or board.frozen or not item_id:
            return
        if self.form is not None:
            self._set_aside(item_id, self.form)
        form_kind = DECISION if kind == VOTE else kind
        draft = self._drafts.pop((form_kind, item_id), None) if seed is None else None
        makers = {DECISION: DecisionForm, TASK: TaskForm, CHECK_IN: CheckInForm}
        form = draft or makers[form_kind](self._tools, board, item_id)
        self._open(form_kind if seed is None else "", form)
        if seed is not None:
            form.plant(seed)
            if done is not None:
                form.kept.connect(done)
        if kind == VOTE and isinstance(form, DecisionForm):
            form.ask_votes()

    def edit(self, kind: str, key: str) -> None:
        """Open the form of something written down before."""
        board = self._board
        if board is None or board.frozen:
            return
        if self.form is not None:
            self._set_aside(self._item_id, self.form)
        form = self._form_of(board, kind, key)
        if form is not None:
            self._open("", form)

    def ask_kind(self, kind: str, key: str) -> None:
        """Offer what else this could be, in a menu led by keys."""
        card = next((one for one in self._cards if one.face.key == key), None)
        if card is not None and self._board is not None and not self._board.frozen:
            menu = kinds_menu(self._tools.theme, card, kind)
            menu.triggered.connect(lambda action: self.convert(key, str(action.data())))
            menu.popup(card.mapToGlobal(card.rect().bottomLeft()))
            menu.setActiveAction(menu.actions()[0])

    def convert(self, key: str, kind: str) -> None:
        """Make another kind of a record, or a paragraph: words, people and days go along."""
        record = self._record(key)
        if record is None or self._board is None:
            return
        seed = converting.from_record(record)
        if kind != PARAGRAPH:
            self.write_down(kind, seed)
            return
        words = converting.told(seed, self._tools.desk.words, self._board.names)
        self._tools.desk.do(self, converting.take_away, record, then=lambda _: self.told.emit(words))

    def _record(self, key: str) -> Record | None:
        board = self._board
        known = [*board.decisions, *(task for task, _ in board.tasks), *board.check_ins] if board else []
        return next((one for one in known if one.id == key), None)

    def remove(self, kind: str, key: str) -> None:
        """Take something away; a toast offers to put it back."""
        board, desk = self._board, self._tools.desk
        if board is None or board.frozen:
            return
        record = self._record(key)
        if record is None:
            return
        deed = decisions.remove if kind == DECISION else tasks.remove
        label = next((card.face.label for card in self._cards if card.face.key == key), "")
        words = self.tr("Removed: {0}").format(label)

        def told(_nothing: None) -> None:
            self._tools.announcer.toast(words, lambda: desk.do(self, restore, record))

        desk.do(self, deed, key, then=told)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        sheet, width = self.widget(), max(self.viewport().width(), 1)
        if sheet is None:
            return super().sizeHint()
        high = sheet.heightForWidth(width) if sheet.hasHeightForWidth() else sheet.sizeHint().height()
        return QSize(super().sizeHint().width(), max(high, sheet.minimumSizeHint().height()))

    def _form_of(self, board: Board, kind: str, key: str) -> AnyForm | None:
        if kind == DECISION:
            decision = next((one for one in board.decisions if one.id == key), None)
            return DecisionForm(self._tools, board, self._item_id, decision) if decision else None
        if kind == TASK:
            task = next((task for task, _ in board.tasks if task.id == key), None)
            return TaskForm(self._tools, board, self._item_id, task) if task else None
        report = next((one for one in board.check_ins if one.id == key), None)
        return CheckInForm(self._tools, board, self._item_id, report) if report else None

    def _open(self, kind: str, form: AnyForm) -> None:
        item_id = self._item_id
        self._forms[item_id] = form
        form.setProperty("kind", kind)
        form.kept.connect(partial(self._on_kept, item_id, form))
        form.cancelled.connect(partial(self._on_cancelled, item_id, form))
        form.refused.connect(self._on_refused)
        self.body.insertWidget(self.body.count() - 1, form)
        form.show()
        if self._board is not None:
            form.show_roll(self._board.view)
        self._fit()
        self.opened.emit()
        form.begin()
        QTimer.singleShot(0, form, lambda: self.verticalScrollBar().setValue(form.y()))

    def _on_refused(self, sentence: QWidget) -> None:
        """Bring why it was refused into sight; the form has grown by it."""
        self._fit()
        QTimer.singleShot(0, sentence, lambda: self.ensureWidgetVisible(sentence))

    def _on_kept(self, item_id: str, form: AnyForm) -> None:
        self._forms.pop(item_id, None)
        _discard(form)
        self._fit()
        self.finished.emit()

    def _on_cancelled(self, item_id: str, form: AnyForm) -> None:
        self._set_aside(item_id, form)
        self._fit()
        self.finished.emit()

    def _set_aside(self, item_id: str, form: AnyForm) -> None:
        """Close a form; what was typed into a new one waits for the next time."""
        self._forms.pop(item_id, None)
        kind = str(form.property("kind") or "")
        if form.empty or not kind:
            _discard(form)
            return
        form.kept.disconnect()
        form.cancelled.disconnect()
        self.body.removeWidget(form)
        form.hide()
        self._drafts[kind, item_id] = form

    def _rebuild(self, faces: tuple[NoteFace, ...], *, frozen: bool) -> None:
        focused = next((card.face.key for card in self._cards if card.hasFocus()), "")
        for card in self._cards:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [NoteCard(self._tools.theme, face, frozen=frozen) for face in faces]
        for place, card in enumerate(self._cards):
            card.edit_asked.connect(self.edit)
            card.conversion_asked.connect(self.ask_kind)
            card.removal_asked.connect(self.remove)
            self.body.insertWidget(place, card)
            if card.face.key == focused:
                card.setFocus()

    def _fit(self) -> None:
        form = self.form
        for card in self._cards:
            card.setVisible(form is None)
        shown = bool(self._cards) or (form is not None and not form.isHidden())
        self.setVisible(shown)
        self.updateGeometry()


def _discard(form: InlineForm) -> None:
    form.hide()
    form.deleteLater()
