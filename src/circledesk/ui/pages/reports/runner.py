"""Runs the errands of Reports: one strip that tells how far it is, one bar that tells where the file lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from circledesk.ui.pages.reports import errands
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.whole_file import open_folder_of

if TYPE_CHECKING:
    from circledesk.ui.jobs import Progress
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.reports.errands import Writer

T = TypeVar("T")
_FOLDER = "reports.folder"


class Runner(QObject):
    """Owned by the page; `strip` and `bar` are laid out by it."""

    def __init__(self, tools: PageTools, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._page = tools, page
        self._running: list[Progress] = []
        self._written: Path | None = None
        self.strip = ProgressStrip(tools.theme)
        self.strip.cancelled.connect(self._on_cancelled)
        self.bar = InfoBar(tools.theme)
        self.bar.acted.connect(self._on_folder)

    def run(
        self,
        words: str,
        job: Callable[..., T],
        *args: object,
        then: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run `job(desk, progress, *args)`, saying `words` meanwhile."""
        self.strip.show_progress(-1, words)

        def done(answer: T) -> None:
            self._finish(handle)
            then(answer)

        def refused(error: BaseException) -> None:
            self._finish(handle)
            (failed or self._kit.problems.tell)(error)

        handle = self._kit.desk.run(
            self._page,
            job,
            *args,
            then=done,
            failed=refused,
            progress=lambda far, _: self.strip.show_progress(far, words),
        )
        self._running.append(handle)

    def export(self, writer: Writer, name: str, kind: str) -> None:
        """Ask where a document goes, write it there, and say so."""
        folder = self._kit.settings.get(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Export"), str(Path(folder) / name), kind)
        if chosen:
            self.write(writer, Path(chosen))

    def write(self, writer: Writer, path: Path) -> None:
        """Write a document to a chosen place."""
        self._kit.settings.set(_FOLDER, str(path.parent))
        self.bar.say("")
        self.run(self.tr("Writing {0}…").format(path.name), errands.export, writer, path, then=self._on_written)

    def _finish(self, handle: Progress) -> None:
        self._running = [one for one in self._running if one is not handle]
        if not self._running:
            self.strip.finish()

    def _on_written(self, path: Path | None) -> None:
        if path is None:
            self._kit.announcer.toast(self.tr("Cancelled; nothing was written."))
            return
        self._written = path
        self.bar.say(self.tr("Saved: {0}").format(path), Tone.OK, self.tr("Open the folder"))

    def _on_cancelled(self) -> None:
        for handle in self._running:
            handle.cancel()

    def _on_folder(self) -> None:
        if self._written is not None:
            open_folder_of(self._written)
