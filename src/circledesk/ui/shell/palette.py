"""The palette (Ctrl+K): finds people, sessions, actas, tasks and every paragraph, and does anything by its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from circledesk.domain.searching import fold
from circledesk.services import searching
from circledesk.ui.key_table import Key, Where
from circledesk.ui.keys import act, entries, native, pressed
from circledesk.ui.shell.found import Found, target
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.overlay import Overlay
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.searching import Hit
    from circledesk.ui.page import Page, PageTools

_DEED, _HIT = "deed:", "hit:"


class Palette(Overlay):
    """Lies over the upper middle of the window; `page` is the one whose deeds it offers and whose session comes first.

    What was typed last is still there, selected, when it is opened again from the same page.
    """

    asked = Signal(str, object)

    def __init__(self, tools: PageTools, page: Page | None, over: QWidget) -> None:
        super().__init__(over, self.tr("Find"))
        self._tools, self._page = tools, page
        self._found = Found(tools.formats, self)
        self._hits: tuple[Hit, ...] = ()
        self._asked = 0
        self._deeds = deeds(page)
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(10))
        column.setSpacing(px(8))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("People, sessions, actas, tasks, words, or what to do"))
        self.field.setAccessibleName(self.tr("Find"))
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.rows = RowList(tools.theme, self.tr("What was found"), typing=False)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.activated_key.connect(self._on_chosen)
        self.rows.clicked.connect(lambda _index: self._on_chosen(self.rows.current_key()))
        self.nothing = Text("", "hint", wrap=True)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        column.addWidget(self.nothing)
        self._on_typed("")

    @property
    def first(self) -> QWidget:
        return self.field

    def place(self) -> None:
        px, room = self._tools.theme.px, self.over.rect()
        width = min(px(640), room.width() - px(24))
        height = min(px(440), room.height() - px(60))
        self.setGeometry((room.width() - width) // 2, px(36), width, height)

    def open(self) -> None:
        super().open()
        self.field.selectAll()
        self._catch_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match pressed(event, Where.PALETTE):
                case "open":
                    self._on_chosen(self.rows.current_key())
                    return True
                case "next":
                    self._step(1)
                    return True
                case "previous":
                    self._step(-1)
                    return True
        return super().eventFilter(watched, event)

    def _catch_up(self) -> None:
        """Have what was written a moment ago found, too."""
        self._tools.desk.do(self, searching.catch_up, then=self._on_caught_up)

    def _on_caught_up(self, still_waiting: int) -> None:
        if still_waiting and self.isVisible():
            self._catch_up()
        elif self.field.text():
            self._on_typed(self.field.text())

    def _step(self, by: int) -> None:
        keys = [face.key for face in self.rows.faces()]
        if keys:
            at = keys.index(self.rows.current_key()) if self.rows.current_key() in keys else -1
            self.rows.choose(keys[(at + by) % len(keys)])

    def _on_typed(self, typed: str) -> None:
        self._asked += 1
        self._hits = ()
        if not typed.strip():
            self._show(typed)
            return
        self._show_deeds_at_once(typed)
        meeting_id = self._page.meeting_id if self._page is not None else ""
        show = partial(self._on_found, self._asked, typed)
        self._tools.desk.ask(self, searching.find, typed, meeting_id, then=show)

    @property
    def page(self) -> Page | None:
        """The page it was made for."""
        return self._page

    def _show_deeds_at_once(self, typed: str) -> None:
        """What was found before stays until there is an answer, so that the list does not flicker at every letter."""
        if not self.rows.faces():
            self._show(typed, waiting=True)

    def _on_found(self, asked: int, typed: str, hits: tuple[Hit, ...]) -> None:
        if asked == self._asked:  # an answer that was overtaken by typing shows nothing
            self._hits = hits
            self._show(typed)

    def _show(self, typed: str, *, waiting: bool = False) -> None:
        faces = [_deed_face(one) for one in named(self._deeds, typed)]
        faces += [self._found.face(f"{_HIT}{at}", hit) for at, hit in enumerate(self._hits)]
        self.rows.show_rows(faces)
        if faces:
            self.rows.choose(faces[0].key)
            self.rows.scrollToTop()
        empty = bool(typed.strip()) and not faces and not waiting
        self.rows.setVisible(not empty)
        words = self.tr("Nothing was found. Accents and capitals do not matter; fewer words find more.")
        hint = self.tr("Enter goes there · Esc leaves")
        self.nothing.setText(words if empty else hint)

    def _on_chosen(self, key: str) -> None:
        if key.startswith(_DEED):
            self.leave()
            act(key.removeprefix(_DEED), self._page, self.over.window())
        elif key.startswith(_HIT):
            hit = self._hits[int(key.removeprefix(_HIT))]
            self.leave()
            self._tools.desk.ask(self, searching.lead, hit.match, then=lambda lead: self.asked.emit(*target(lead)))


def deeds(page: Page | None) -> tuple[Key, ...]:
    """What can be done by its name here: the page's own deeds, then the places of the window."""
    here = tuple(one for one in entries(page.where) if one.command) if page is not None and page.where else ()
    everywhere = tuple(one for one in entries(Where.EVERYWHERE) if one.command)
    return (*here, *everywhere)


def named(offered: Sequence[Key], typed: str) -> list[Key]:
    """The deeds whose words hold every word typed, wherever; all of them where nothing was typed."""
    wanted = fold(typed).split()
    return [one for one in offered if all(word in fold(one.words) for word in wanted)]


def _deed_face(key: Key) -> RowFace:
    words = key.words[:1].upper() + key.words[1:]
    return RowFace(key=f"{_DEED}{key.name}", title=words, icon="chevron-right", pill=native(key.keys[0]))
