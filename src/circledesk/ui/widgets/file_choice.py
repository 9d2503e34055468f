"""Choosing a file without holding the window up: a dialog of its own that answers when it is ready."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the person pick a file to read; `then` gets it, and nothing is called when they leave it."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, then)


def choose_folder(parent: QWidget, title: str, folder: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the person pick a folder to write into."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, then)


def choose_target(parent: QWidget, title: str, proposal: str, kind: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let the person say where a file is to be written; `kind` is a filter such as 'PDF (*.pdf)'."""
    dialog = QFileDialog(parent, title, proposal, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(proposal).suffix.lstrip("."))
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.show()
    return dialog
