"""A card to fill in, beneath the text: fields side by side, what is wrong beside each, Ctrl+Enter keeps, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from circledesk.domain.errors import DomainError
from circledesk.services import converting
from circledesk.ui.keys import listen
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.form import FormRow, tab_through
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from circledesk.domain.records import Record
    from circledesk.services.converting import Seed
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import RollView
    from circledesk.ui.theme.theme import Theme

F = TypeVar("F", bound=QWidget)


class Lines(QTextEdit):
    """A field of a few lines that grows with its words."""

    def __init__(self, name: str, most: int = 5) -> None:
        super().__init__()
        self._most = most
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        line = self.fontMetrics().lineSpacing()
        text = self.document().size().height()
        return QSize(line * 12, round(min(max(text, line + 8), line * self._most + 8)) + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, self.sizeHint().height())

    def words(self) -> str:
        """Answer what was typed, without blanks around it."""
        return self.toPlainText().strip()


class InlineForm(QFrame):
    """Subclasses add their fields and say when they are empty."""

    kept = Signal()  # it is durable now
    cancelled = Signal()
    refused = Signal(QWidget)  # where it is said why

    def __init__(self, theme: Theme, icon: str, heading: str, tone: str) -> None:
        super().__init__()
        self.theme = theme
        self.replaced: Record | None = None  # what this stands for once it is kept
        self._busy = False
        self._rows: dict[str, FormRow] = {}
        self.setProperty("tone", tone)
        self.setAccessibleName(heading)
        px = theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(8))
        head = QHBoxLayout()
        picture = QLabel()
        theme.dress_label(picture, icon, tone if tone != "neutral" else "text")
        head.addWidget(picture)
        self.heading = Text(heading, "strong")
        head.addWidget(self.heading, 1)
        self._column.addLayout(head)
        self._add_foot()
        self._add_keys()

    @property
    def empty(self) -> bool:
        """Whether nothing worth keeping was typed."""
        return True

    def keep(self) -> None:
        """Write down what was typed, through `submit`."""
        raise NotImplementedError

    def plant(self, seed: Seed) -> None:
        """Fill in what was typed as something else."""
        self.replaced = seed.source

    def show_roll(self, view: RollView) -> None:
        """Take note of who is present now."""
        raise NotImplementedError

    def submit(
        self, tools: PageTools, function: Callable[..., object], draft: object, field_of: Mapping[str, str]
    ) -> None:
        """Hand a draft over; `kept` follows, or what is wrong is said beside the field its code belongs to."""

        def failed(error: BaseException) -> None:
            self._busy = False
            if isinstance(error, DomainError):
                self.refuse(field_of.get(error.code, ""), tools.problems.sentence(error))
            else:
                tools.problems.tell(error)

        if not self._busy:
            self._busy = True
            if self.replaced is None:
                tools.desk.do(self, function, draft, then=lambda _: self.kept.emit(), failed=failed)
            else:
                given = (function, draft, self.replaced)
                tools.desk.do(self, converting.instead, *given, then=lambda _: self.kept.emit(), failed=failed)

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        tab_through(self, *self._buttons)
        next(iter(self._rows.values())).field.setFocus()

    def add(self, name: str, label: str, field: F, hint: str = "") -> F:
        """Add a field over the whole width; `name` is what errors call it."""
        self._column.insertWidget(self._column.count() - 1, self._row(name, label, field, hint))
        return field

    def add_beside(self, *fields: tuple[str, str, QWidget, int]) -> QWidget:
        """Add fields beside each other, each as (name, label, field, share of the width); answers what holds them."""
        band = QWidget()
        column = QVBoxLayout(band)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(4))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        column.addLayout(row)
        for name, label, field, share in fields:
            part = self._row(name, label, field)
            part.say_errors_below(column)
            row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(self._column.count() - 1, band)
        return band

    def row(self, name: str) -> FormRow:
        """Answer the row of this name."""
        return self._rows[name]

    def refuse(self, name: str, sentence: str) -> None:
        """Say beneath a field what is wrong with it; beneath the first one when it is nobody's fault."""
        self.clear_errors()
        first = next(iter(self._rows.values()))
        row = self._rows.get(name, first)
        row.set_error(sentence)
        self.refused.emit(row.sentence)

    def clear_errors(self) -> None:
        """Take every error sentence back."""
        for row in self._rows.values():
            if row.error:
                row.set_error("")

    def _row(self, name: str, label: str, field: QWidget, hint: str = "") -> FormRow:
        row = FormRow(self.theme, label, field, hint)
        self._rows[name] = row
        return row

    def _add_foot(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        leave = push(self.theme, self.tr("Leave (Esc)"))
        leave.clicked.connect(self.cancelled)
        keep = push(self.theme, self.tr("Keep (Ctrl+Enter)"), "check")
        keep.clicked.connect(self._on_keep)
        self._buttons = (keep, leave)
        foot.addWidget(leave)
        foot.addWidget(keep)
        self._column.addLayout(foot)

    def _add_keys(self) -> None:
        listen(self, "form.keep", self._on_keep)
        listen(self, "form.leave", self.cancelled.emit)

    def _on_keep(self) -> None:
        self.clear_errors()
        self.keep()
