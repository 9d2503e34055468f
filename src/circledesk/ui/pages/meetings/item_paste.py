"""What is pasted into the minutes: words cleaned beside the window's thread, pictures and files attached."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QTextCursor

from circledesk.domain.copying import laid_in
from circledesk.domain.errors import DomainError
from circledesk.domain.inline import EVIDENCE, Run
from circledesk.domain.markup import Paragraph
from circledesk.services import pasting
from circledesk.services.evidence import MOST_BYTES
from circledesk.ui.widgets.clipboard import OWN_MARKUP
from circledesk.ui.widgets.units import characters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circledesk.domain.evidence import Evidence
    from circledesk.domain.markup import Block
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.ui.jobs import Progress
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.item_text import ItemText
    from circledesk.ui.widgets.minutes_editor import MinutesEditor

_MILLION = 1_000_000
_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_SILENT = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b\ufeff]")


class ItemPaste(QObject):
    """`told` carries what to say beside the text, and whether something did not come along; '' takes it back."""

    told = Signal(str, bool)

    def __init__(self, tools: PageTools, editor: MinutesEditor, text: ItemText) -> None:
        super().__init__(editor)
        self._tools, self._editor, self._text = tools, editor, text
        self.meeting_id = ""
        editor.paster = self.take

    def take(self, source: QMimeData) -> None:
        """Take what is on the clipboard; it is written where the caret stands now."""
        self.told.emit("", False)
        words = source.text()
        if self._too_long(words):
            return
        if source.hasFormat(OWN_MARKUP):
            self._write(bytes(source.data(OWN_MARKUP).data()).decode("utf-8", "replace"))
        elif source.hasHtml() and (words.strip() or not source.hasImage()):
            self._run(partial(_page, source.html(), self.meeting_id), self._on_page)
        elif source.hasImage():
            image = QImage(source.imageData())
            name = self.tr("Picture")
            self._run(partial(_picture, image, self.meeting_id, name), self._on_attached)
        elif paths := [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]:
            self.attach(paths)
        else:
            self.take_words(source)

    def take_words(self, source: QMimeData) -> None:
        """Take the words alone."""
        words = source.text()
        if not self._too_long(words, max((len(line) for line in words.split("\n")), default=0)):
            self._write(_plain(words))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files of this laptop and refer to them at the caret."""
        self._run(partial(_files, tuple(paths), self.meeting_id), self._on_attached)

    def _too_long(self, words: str, longest: int = 0) -> bool:
        """Whether it is more than the text can take: said at once, before a whole page is read in vain."""
        try:
            pasting.require_short(len(words), longest)
        except DomainError as error:
            self._on_failed(error)
            return True
        return False

    def _run(self, job: Callable[[OpenDesk, Progress], object], then: Callable[..., None]) -> None:
        place = QTextCursor(self._editor.textCursor())
        self._tools.desk.run(
            self, job, then=partial(self._land, self._text.item_id, place, then), failed=self._on_failed
        )

    def _land(self, item_id: str, place: QTextCursor, then: Callable[..., None], found: object) -> None:
        if item_id == self._text.item_id and not self._editor.isReadOnly():
            then(place, found)
        else:
            self.told.emit(
                self.tr("You left the item before what you pasted was ready. The clipboard still has it."), True
            )

    def _on_page(self, place: QTextCursor, pasted: pasting.Pasted) -> None:
        self._lay(place, pasted.blocks)
        said = []
        if pasted.attached:
            said.append(self.tr("%n picture(s) attached to the session.", "", pasted.attached))
        if pasted.lost:
            said.append(self.tr("%n picture(s) did not come along: paste them one by one.", "", pasted.lost))
        if pasted.too_large:
            most = self._tools.formats.number(MOST_BYTES / _MILLION)
            words = self.tr("%n picture(s) too large: at most {0} MB each.", "", pasted.too_large)
            said.append(words.format(most))
        self.told.emit(" ".join(said), bool(pasted.lost or pasted.too_large))

    def _on_attached(self, place: QTextCursor, kept: Sequence[Evidence]) -> None:
        runs = [Run(one.title, target=f"{EVIDENCE}{one.id}") for one in kept]
        parted = [part for run in runs for part in (Run(", "), run)][1:]
        self._lay(place, [Paragraph(tuple(parted))])
        self.told.emit(self.tr("%n file(s) attached to the session.", "", len(kept)), False)

    def _on_failed(self, error: BaseException) -> None:
        self.told.emit(self._tools.problems.sentence(error), True)

    def _lay(self, place: QTextCursor, blocks: Sequence[Block]) -> None:
        first, last = QTextCursor(place), QTextCursor(place)
        first.setPosition(place.selectionStart())
        last.setPosition(place.selectionEnd())
        before, after = first.block().text(), last.block().text()
        before = before[: characters(before, first.positionInBlock())]
        after = after[characters(after, last.positionInBlock()) :]
        self._write(laid_in(blocks, before, after), place)

    def _write(self, text: str, place: QTextCursor | None = None) -> None:
        self._editor.long.write(place or self._editor.textCursor(), text)


def _plain(words: str) -> str:
    """Words as the editor keeps them: one kind of line end, no signs that print nothing."""
    lines = _ENDS.sub("\n", words)
    return _SILENT.sub("", lines).replace("\xa0", " ")


def _page(source: str, meeting_id: str, desk: OpenDesk, _progress: Progress) -> pasting.Pasted:
    return pasting.read_page(desk, source, meeting_id)


def _files(paths: Sequence[Path], meeting_id: str, desk: OpenDesk, _progress: Progress) -> list[Evidence]:
    return [pasting.attach_file(desk, path, meeting_id) for path in paths]


def _picture(image: QImage, meeting_id: str, name: str, desk: OpenDesk, _progress: Progress) -> list[Evidence]:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with desk.work() as work:
        return [pasting.attach(work, meeting_id, f"{name}.png", bytes(content.data()))]
