"""Words are found where a language has them, and what a wrong one may have meant is told the nearest first."""

from __future__ import annotations

import pytest

from circledesk.domain.spelling import suggestions, words_in

KNOWN = {
    "decisión",
    "gobierno",
    "sesión",
    "sección",
    "cesión",
    "aprueba",
    "hábil",
    "vil",
    "en",
    "la",
    "comité",
    "excelente",
}


def said(line: str) -> list[str]:
    return [line[start:end] for start, end in words_in(line)]


def test_addresses_figures_capitals_and_references_are_no_words() -> None:
    line = "Se decide: ver https://circulo.gov.co/actas, 3a sesión, OGP, ana@x.co y el [Listado](evidence:018f-ab)."
    assert said(line) == ["Se", "decide", "ver", "sesión", "el", "Listado"]


def test_words_behind_an_emoji_and_with_a_hyphen_are_whole() -> None:
    assert said("🙂 **socio-económico** d'Hondt") == ["socio-económico", "d'Hondt"]
    assert words_in("") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("desicion", "decisión"),
        ("gobirno", "gobierno"),
        ("Comite", "Comité"),
        ("haprueba", "aprueba"),
        ("avil", "hábil"),
        ("exelente", "excelente"),
        ("enla", "en la"),
    ],
)
def test_the_right_word_is_offered_first(wrong: str, right: str) -> None:
    assert suggestions(wrong, lambda word: word.lower() in KNOWN)[0] == right


def test_every_word_that_sounds_alike_is_offered() -> None:
    assert set(suggestions("secion", KNOWN.__contains__)) == {"sesión", "sección", "cesión"}


def test_nothing_is_offered_for_what_is_like_no_word_however_long() -> None:
    assert suggestions("zbqkxw" * 12, KNOWN.__contains__) == []
