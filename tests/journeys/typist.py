"""A secretary who types one numbered word after another until somebody pulls the plug: `typist.py FOLDER MEETING`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from circledesk import bootstrap
from circledesk.app import Remembered
from circledesk.system.resources import resources_folder
from circledesk.system.settings_file import SettingsFile
from circledesk.ui import application
from circledesk.ui.desk import Desk
from circledesk.ui.pages.meetings.page import MeetingPage
from circledesk.ui.shell.places import places
from circledesk.ui.shell.window import MainWindow

EVERY_MS = 25


def main(folder: Path, key: bytes, meeting_id: str) -> int:
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
            sys.stdout.write(f"{count} {time.time()}\n")
            sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(tick)
    desk.opened.connect(begin)
    return ui.qt.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]))
