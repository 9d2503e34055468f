"""The language the window speaks: installs the translations of this program and of Qt's own texts."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = MappingProxyType({"es": "Español", "en": "English", "fr": "Français"})
DEFAULT = "es"
_QTS_OWN = (  # words of Qt that it does not translate, or otherwise than they stand on the keys
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
)
_QLOCALES = {"es": "es_CO", "en": "en_GB", "fr": "fr_FR"}


class Wording(QObject):
    """Speaks one of LANGUAGES; `changed` carries its code after a switch, and pages are then built anew."""

    changed = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> tuple[str, ...]:
        """Switch to a language and answer the translation files that could not be read."""
        language = language if language in LANGUAGES else DEFAULT
        if language == self.language:
            return ()
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = [str(self._folder / f"circledesk_{language}.qm")]
        if language != "en":
            wanted.insert(0, f"{qt_folder}/qtbase_{language}.qm")
        missing = tuple(name for name in wanted if not self._install(name))
        QLocale.setDefault(QLocale(_QLOCALES[language]))
        self.language = language
        self.changed.emit(language)
        return missing

    def _install(self, file: str) -> bool:
        translator = QTranslator(self)
        if not translator.load(file):
            return False
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        return True
