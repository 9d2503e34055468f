"""Writing in an acta of sixty pages, its spelling looked at meanwhile: from a key to the letter painted."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

from benchmarks.bench_meeting import opened
from benchmarks.desks import demo_desk
from benchmarks.pairs import Budget, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.bench_meeting import Session

PAGES, LETTERS_A_PAGE = 60, 3000
WORDS = "la secretaria leyó el informe de avanse y la desición quedó para la próxima sesión del comité "
TYPED = "Siendo las diez se puso a considerasion de los asistentes el informe, que fue aprobado sin reparos. " * 2
GAP = 0.04  # seconds between two keys of a quick typist's burst
PERCENT, OF = 95, 100
GLYPH = Budget(name="key to glyph in an acta of 60 pages with spelling, 95th percentile", at_most=8.0, unit="ms")
LONGEST = Budget(name="the longest the window stood still while two megabytes were pasted", at_most=100.0, unit="ms")


def readings() -> Iterator[Reading]:
    """The promises about the editor."""
    with demo_desk() as data, opened(data) as session:
        _fill(session)
        took = sorted(_keys(session))
        wrong = len(session.page.minutes.editor.spelling.wrong())
        if not wrong:
            message = "nothing was found misspelt: the spelling did not work"
            raise RuntimeError(message)
        yield Reading(
            budget=GLYPH,
            value=took[len(took) * PERCENT // OF] * 1000,
            detail=f"{len(took)} keys, median {statistics.median(took) * 1000:.2f} ms, slowest {took[-1] * 1000:.0f}",
        )
        yield Reading(budget=LONGEST, value=_paste(session) * 1000, detail="a refusal in words, or slices of the text")


def _fill(session: Session) -> None:
    """Sixty pages in one item: paragraphs, headings and lists, with words misspelt in each."""
    from benchmarks.rooms import rest, wait  # noqa: PLC0415 - other benches need no toolkit

    editor, paragraph = session.page.minutes.editor, (WORDS * 6).capitalize() + "."
    lines: list[str] = []
    while sum(map(len, lines)) < PAGES * LETTERS_A_PAGE:
        lines += [f"## Intervención {len(lines)}", f"**Wilmer Inventado:** {paragraph}", f"- {paragraph}", paragraph]
    editor.long.write(editor.textCursor(), "\n".join(lines))
    wait(lambda: not editor.long.busy and session.desk.idle)
    editor.move_caret(len("\n".join(lines[: len(lines) // 2])))
    editor.ensureCursorVisible()
    editor.setFocus()
    rest(1.5)


def _keys(session: Session) -> list[float]:
    """Seconds from each key until the line is painted with its letter."""
    from benchmarks.rooms import application, rest  # noqa: PLC0415 - as above
    from PySide6.QtCore import QEvent, QObject, Qt  # noqa: PLC0415 - as above
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    class Eye(QObject):
        """Sees the viewport being painted."""

        painted = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.painted += event.type() == QEvent.Type.Paint
            return False

    editor, eye, took = session.page.minutes.editor, Eye(), []
    editor.viewport().installEventFilter(eye)
    running = application()
    for letter in TYPED:
        rest(GAP)
        seen, begun = eye.painted, time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(editor, event)
        while eye.painted == seen:
            running.processEvents()
        took.append(time.perf_counter() - begun)
    return took


def _paste(session: Session) -> float:
    """The longest time in which no event was served while two megabytes came from the clipboard."""
    from benchmarks.rooms import application, wait  # noqa: PLC0415 - as above
    from PySide6.QtCore import QMimeData, QTimer  # noqa: PLC0415 - as above

    page, last, longest = session.page.minutes, time.perf_counter(), 0.0

    def beat() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    pulse = QTimer(application())
    pulse.timeout.connect(beat)
    pulse.start(0)
    for words in ((WORDS * 20 + "\n") * 1100, (WORDS * 20 + "\n") * 160):
        source = QMimeData()
        source.setText(words)
        source.setHtml("<p>" + words.replace("\n", "</p><p>") + "</p>")
        last = time.perf_counter()
        page.editor.insertFromMimeData(source)
        wait(lambda: session.desk.idle and not page.editor.long.busy, pause=0)
    pulse.stop()
    return longest
