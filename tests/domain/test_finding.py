"""Words are found without accents where one wishes, never in where a link leads, and replacing can be taken back."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.finding import Wanted, found_in, put_back, puts_of, with_puts


def found(text: str, words: str, *, alike: bool = True) -> list[str]:
    return [text[start:end] for start, end in found_in(text, Wanted(words=words, alike=alike))]


def replaced(text: str, words: str, new: str, *, alike: bool = True) -> str:
    return with_puts(text, puts_of(text, Wanted(words=words, alike=alike), new))


def test_accents_and_capitals_are_alike_or_not() -> None:
    text = "Sesión, sesion y SESIÓN"
    assert found(text, "sesion") == ["Sesión", "sesion", "SESIÓN"]
    assert found(text, "sesión", alike=False) == []
    assert found(text, "sesion", alike=False) == ["sesion"]


def test_letters_of_two_signs_are_found_whole() -> None:
    text = unicodedata.normalize("NFD", "la sesión 🙂 de Ñoño")
    assert found(text, "sesion") == [unicodedata.normalize("NFD", "sesión")]
    assert found(text, "ñoño") == [unicodedata.normalize("NFD", "Ñoño")]
    assert found("İstanbul y más", "mas") == ["más"]


def test_where_a_link_leads_is_left_alone() -> None:
    text = "El [acta](https://acta.co/acta) del acta"
    assert replaced(text, "acta", "informe") == "El [informe](https://acta.co/acta) del informe"


def test_a_capital_stays_one() -> None:
    assert replaced("Comite y comite", "comite", "comité") == "Comité y comité"
    assert replaced("Comite y comite", "comite", "comité", alike=False) == "Comite y comité"


def test_replacing_is_taken_back_where_lines_still_read_so() -> None:
    before = "uno rojo\ndos rojo\ntres"
    after = replaced(before, "rojo", "azul")
    assert put_back(after, after, before) == before
    assert put_back("nuevo\n" + after.replace("dos azul", "dos azul y más"), after, before) == (
        "nuevo\nuno rojo\ndos azul y más\ntres"
    )


@given(st.text(alphabet="aáAñ🙂 \n|[]()*b", max_size=40), st.text(alphabet="aáñb", min_size=1, max_size=3))
def test_what_is_found_reads_like_what_was_looked_for(text: str, words: str) -> None:
    def plain(some: str) -> str:
        return unicodedata.normalize("NFD", some.lower()).translate({0x301: None, 0x303: None})

    for one in found(text, words):
        assert plain(one) == plain(words)
