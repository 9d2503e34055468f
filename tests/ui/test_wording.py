"""The window speaks Spanish, English and French, and changes while it runs."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from tests.ui.conftest import RESOURCES

from circledesk.ui.formats import Formats
from circledesk.ui.theme.theme import Theme
from circledesk.ui.widgets.quorum_strip import QuorumFace, QuorumStrip
from circledesk.ui.wording import LANGUAGES, Wording

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


@pytest.fixture
def wording(qapp: QApplication) -> Iterator[Wording]:  # noqa: ARG001 - translators need the program
    wording = Wording(RESOURCES / "i18n")
    yield wording
    wording.speak("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_files(wording: Wording, language: str) -> None:
    assert wording.speak(language) == ()


def test_numbered_sentences_are_plurals_for_the_translators() -> None:
    """Lupdate knows a plural by `self.tr("%n …", "", n)` alone; by QCoreApplication.translate it is lost."""
    lost = [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(RESOURCES / "i18n" / "circledesk_es.ts").iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if "%n" in (message.findtext("source") or "") and message.get("numerus") != "yes"
    ]
    assert not lost


def test_a_language_nobody_translated_is_spanish(wording: Wording) -> None:
    wording.speak("de")
    assert wording.language == "es"


def test_qts_own_words_are_translated_too(wording: Wording) -> None:
    wording.speak("es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "lunes 23 de noviembre de 2026, 12:00"),
        ("en", "Monday 23 November 2026, 12:00"),
        ("fr", "lundi 23 novembre 2026, 12:00"),
    ],
)
def test_moments_are_written_as_people_write_them_in_bogota(language: str, said: str) -> None:
    assert Formats(language).moment(NOON) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (3, "ahora mismo"),
        (42, "hace 42 s"),
        (720, "hace 12 min"),
        (7200, "hace 2 h"),
        (86_400, "hace 1 día"),
        (3 * 86_400, "hace 3 días"),
        (30 * 86_400, "24 de octubre de 2026"),
    ],
)
def test_how_long_ago_is_said_in_one_glance(wording: Wording, seconds: int, said: str) -> None:
    wording.speak("es")
    assert Formats("es").ago(NOON - timedelta(seconds=seconds), NOON) == said


def test_times_have_twenty_four_hours_and_numbers_the_points_of_colombia() -> None:
    formats = Formats("es")
    assert formats.time_of_day(time(15, 5)) == "15:05"
    assert formats.clock(NOON) == "12:00:00"
    assert formats.number(1_234_567.5, 1) == "1.234.567,5"
    assert formats.percent(0.456, 1) == "45,6\N{NO-BREAK SPACE}%"
    assert formats.short_day(date(2026, 11, 3)) == "3 nov 2026"
    assert formats.minutes(timedelta(minutes=75)) == "1:15"
    assert formats.day_of(datetime(2026, 11, 24, 4, 59, tzinfo=UTC)) == date(2026, 11, 23)


def test_the_quorum_is_said_in_one_sentence(wording: Wording, theme: Theme) -> None:
    wording.speak("es")
    strip = QuorumStrip(theme)
    strip.show_quorum(QuorumFace(present=6, needed=7, seats=12))
    assert strip.sentence == "6/12 · falta 1"
    strip.show_quorum(QuorumFace(present=4, needed=7, seats=12))
    assert strip.sentence == "4/12 · faltan 3"
    strip.show_quorum(QuorumFace(present=7, needed=7, seats=12, since="10:04"))
    assert strip.sentence == "7/12 · hay quórum desde 10:04"


@pytest.mark.parametrize(("language", "said"), [("es", "Ctrl+Mayús+Entrar"), ("fr", "Ctrl+Maj+Entrée")])
def test_keys_are_called_as_they_are_labelled(wording: Wording, language: str, said: str) -> None:
    wording.speak(language)
    assert QKeySequence("Ctrl+Shift+Return").toString(QKeySequence.SequenceFormat.NativeText) == said


def test_the_dialog_of_files_has_no_english(wording: Wording) -> None:
    wording.speak("es")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = {label.objectName(): label.text() for label in dialog.findChildren(QLabel)}
    assert labels["lookInLabel"] == "&Buscar en:"
    assert labels["fileTypeLabel"] == "&Tipo de archivo:"
    dialog.deleteLater()
