"""The three themes can be read, and what is on the screen grows with the type."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RESOURCES

from circledesk.ui.theme import fonts
from circledesk.ui.theme.theme import Artwork, Theme
from circledesk.ui.theme.tokens import THEMES, Tokens, Tone, contrast
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

ALL = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())


@ALL
def test_words_stand_out_from_every_ground_they_are_written_on(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.base, tokens.alt, tokens.hover, tokens.accent_soft, tokens.neutral_soft)
    weak = {
        (ink, ground): round(contrast(ink, ground), 2)
        for ink, ground in itertools.product((tokens.text, tokens.muted), grounds)
        if contrast(ink, ground) < 4.5
    }
    assert not weak


@ALL
def test_every_tone_can_be_read_on_its_own_ground_and_on_a_card(tokens: Tokens) -> None:
    weak = {
        tone: (contrast(tokens.strong(tone), tokens.soft(tone)), contrast(tokens.strong(tone), tokens.base))
        for tone in Tone
    }
    assert not {tone: pair for tone, pair in weak.items() if min(pair) < 4.5}


@ALL
def test_the_primary_button_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


@ALL
def test_edges_of_fields_and_the_focus_ring_can_be_seen(tokens: Tokens) -> None:
    for edge, ground in itertools.product((tokens.outline, tokens.accent), (tokens.base, tokens.window)):
        assert contrast(edge, ground) >= 3.0


def test_every_icon_of_the_themes_is_there(theme: Theme) -> None:
    for name, art in itertools.product(THEMES, ("chevron-down", "chevron-up", "check", "minus", "dot")):
        assert (RESOURCES / "themes" / name / f"{art}.svg").is_file()
    assert theme.tokens.name == "light"


def test_the_bundled_typeface_is_the_one_in_use(theme: Theme) -> None:
    assert fonts.register(RESOURCES / "fonts", fonts.FIRST_PAINT + fonts.LATER) == ()
    assert fonts.FAMILY in QFontDatabase.families()
    assert theme.font().family() == fonts.FAMILY


def test_a_missing_typeface_is_named_and_nothing_fails(theme: Theme) -> None:  # noqa: ARG001
    assert fonts.register(RESOURCES / "nowhere", ("Regular",)) == ("Regular",)


def test_a_pill_keeps_its_size_in_a_high_band(theme: Theme, qtbot: QtBot) -> None:
    band = QWidget()
    qtbot.addWidget(band)
    chip = Chip(theme, "Quórum 9 de 13", Tone.OK)
    QHBoxLayout(band).addWidget(chip)
    band.resize(900, 120)
    band.show()
    assert chip.size() == chip.sizeHint()


def test_a_row_grows_until_its_words_fit(theme: Theme, qtbot: QtBot) -> None:
    rows = RowList(theme, "Orden del día")
    qtbot.addWidget(rows)
    short = RowFace(key="1", title="Quórum")
    long = RowFace(key="2", title="Informe de avance de los datos abiertos de contratación " * 3, subtitle="20 min")
    rows.show_rows([short, long])
    rows.resize(260, 400)
    rows.show()
    heights = [rows.visualRect(rows.model().index(row, 0)).height() for row in range(2)]
    theme.switch("light", 15)
    rows.doItemsLayout()
    larger = [rows.visualRect(rows.model().index(row, 0)).height() for row in range(2)]
    assert heights[1] > 3 * heights[0] * 0.9
    assert larger[0] > heights[0]
    assert larger[1] > heights[1]


def test_switching_the_theme_recolours_icons_and_ground(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    window.setProperty("role", "page")
    button = QPushButton("Firmar")
    theme.dress_button(button, "signature")
    QVBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)
    window.resize(300, 120)
    before = _colours(window)
    light_icon = button.icon().cacheKey()
    theme.switch("dark")
    assert button.icon().cacheKey() != light_icon
    assert _colours(window) != before
    theme.switch("light")
    assert _colours(window) == before


def test_an_unknown_theme_is_the_light_one(theme: Theme) -> None:  # noqa: ARG001
    assert Theme(Artwork.under(RESOURCES), "sepia").tokens is THEMES["light"]


def _colours(widget: QWidget) -> bytes:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())
