"""What is said of a passphrase while it is typed, and showing it on demand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

LEAST = 8  # characters
_FAIR, _STRONG = 14, 20


def strength(passphrase: str) -> str:
    """Answer in words how hard a passphrase is to guess, and what would make it better."""
    weight = len(passphrase) + 2 * len(passphrase.split()) if len(set(passphrase)) > LEAST - 3 else 0
    if weight >= _STRONG:
        return QCoreApplication.translate("Passphrase", "Strong.")
    if weight >= _FAIR:
        return QCoreApplication.translate("Passphrase", "Fair. One more word makes it strong.")
    return QCoreApplication.translate("Passphrase", "Weak. Use four or five words that only you put together.")


def show_words(box: QCheckBox, *fields: QLineEdit) -> None:
    """Hide what is typed in these fields unless the box is ticked."""

    def show(ticked: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        for field in fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if ticked else QLineEdit.EchoMode.Password)

    box.toggled.connect(show)
    show(ticked=box.isChecked())
