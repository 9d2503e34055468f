"""Writing a file that a person chose a place for: whole or not at all, and finding it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QUrl
from PySide6.QtGui import QDesktopServices

from circledesk.domain.errors import DomainError


def write_whole(path: Path, content: bytes) -> Path:
    """Write beside the target, then take its place; raises `export_unwritable`, and then the old file is as it was."""
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not written or not file.commit():
        file.cancelWriting()
        raise DomainError("export_unwritable", name=str(path), reason=file.errorString())
    return path


def open_folder_of(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
