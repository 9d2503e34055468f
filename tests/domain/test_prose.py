"""How paragraphs of an acta are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.prose import (
    acta_with_sign,
    begins_with_gerund,
    breaks_off,
    half_named,
    paragraphs,
    tells_a_decision,
)

PEOPLE = [("Nhora María", "Ñáñez Ficticia"), ("Ana", "de la Fuente"), ("Jo", "Li"), ("Wayra", "")]


@pytest.mark.parametrize(
    ("words", "gerund"),
    [
        ("Teniendo en cuenta el informe…", "Teniendo"),
        ("«Considerando el retraso»", "Considerando"),
        ("Dándole la palabra a la comunidad", "Dándole"),
        ("Siendo las 9:04 a. m. inició la sesión.", ""),
        ("Cuando llegó la delegada, hubo quórum.", ""),
        ("Fernando Ficticio presentó.", ""),
        ("Se siguió trabajando.", ""),
        ("…", ""),
    ],
)
def test_an_opening_gerund_is_named_and_the_genres_own_is_not(words: str, gerund: str) -> None:
    assert begins_with_gerund(words) == gerund


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Se leyó el acta No. 4.", "acta No. 4"),
        ("Se leyó el Acta # 12.", "Acta # 12"),
        ("Se leyó el acta Nº 7.", "acta Nº 7"),
        ("Se leyó el acta 004.", ""),
    ],
)
def test_an_acta_cited_with_a_sign_is_found(words: str, found: str) -> None:
    assert acta_with_sign(words) == found


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Se aprobó la propuesta por unanimidad.", True),
        ("El comité decidió por mayoría aplazar.", True),
        ("Se aprobó el orden del día por unanimidad.", False),
        ("La entidad espera aprobar el plan.", False),
    ],
)
def test_a_paragraph_that_tells_of_a_vote_is_known(words: str, told: bool) -> None:  # noqa: FBT001 - a column
    assert tells_a_decision(words) is told


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("La señora Nhora presentó.", "Nhora"),
        ("Nhora Ñáñez presentó.", ""),
        ("Nhora María Ñáñez Ficticia presentó.", ""),
        ("Ana de la Fuente presentó.", ""),
        ("Santa Ana del Campo es una vereda; Ana María Otra habló.", ""),
        ("Wayra habló.", ""),
        ("Jo habló.", ""),
    ],
)
def test_a_speaker_cited_by_given_name_alone_is_found(words: str, name: str) -> None:
    assert half_named(words, PEOPLE) == name


def test_headings_lists_and_short_lines_need_no_full_stop() -> None:
    found = list(paragraphs("## Un título que no necesita punto final\n- una viñeta con varias palabras sin punto\nNo"))
    assert [breaks_off(one) for one in found] == [False, False, False]
    (cut,) = paragraphs("La entidad presentó el avance del")
    assert breaks_off(cut)


@given(st.text(alphabet="ab \n#-|.", max_size=60))
def test_each_paragraph_stands_where_it_says(text: str) -> None:
    for one in paragraphs(text):
        stretch = text[one.start : one.end]
        assert stretch == stretch.strip()
        assert one.words in stretch
        assert "\n" not in stretch
