"""A secretary who types one numbered word after another until somebody pulls the plug: `typist.py FOLDER KEY MEETING`.

With `busy` behind it she also goes from item to item and calls people in, as in a real session.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from circledesk import bootstrap
from circledesk.system.resources import resources_folder
from circledesk.system.settings_file import SettingsFile
from circledesk.ui import application
from circledesk.ui.desk import Desk
from circledesk.ui.pages.meetings.page import MeetingPage
from circledesk.ui.shell.places import places
from circledesk.ui.shell.remembered import Remembered
from circledesk.ui.shell.window import MainWindow

EVERY_MS = 25
NEXT_ITEM, ARRIVAL = 31, 17  # a busy secretary goes on after so many words, calls somebody in after so many


def main(folder: Path, key: bytes, meeting_id: str, *, busy: bool = False) -> int:
    """Open the window on the session and type, saying on the standard output what was typed when."""
    ui = application.start(["typist"], resources_folder(), application.Wish(language="es"))
    desk = Desk(ui.problems)
    window = MainWindow(ui, desk, Remembered(SettingsFile(folder / "settings.json")), places())
    desk.open(lambda: bootstrap.Desk(folder, key, "es"))
    window.show()
    count = 0

    def begin() -> None:
        window.go("meeting", {"meeting_id": meeting_id})
        timer.start(EVERY_MS)

    def tick() -> None:
        nonlocal count
        page = window.page
        if isinstance(page, MeetingPage) and page.minutes.text.item_id and not page.minutes.text.loading:
            count += 1
            QTest.keyClicks(page.minutes.editor, f"w{count} ")
            if busy and count % ARRIVAL == 0:
                call_in(page)
            if busy and count % NEXT_ITEM == 0:
                QTest.keyClick(page.minutes.editor, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
            sys.stdout.write(f"{count} {time.time()}\n")
            sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(tick)
    desk.opened.connect(begin)
    return ui.qt.exec()


def call_in(page: MeetingPage) -> None:
    """Call the first person in who is not there yet, and go back to the text."""
    QTest.keyClick(page.minutes.editor, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.roll.search, Qt.Key.Key_Return)
    page.minutes.editor.setFocus()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], busy="busy" in sys.argv[4:]))
