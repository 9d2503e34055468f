"""People and days are found as they are written in actas."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.domain.recognising import days_in, people_in

TODAY = date(2026, 11, 23)
PEOPLE = {"a": "Ana Ruiz", "b": "Ana Ruiz Peñaloza", "c": "Ómar Ñáñez", "d": ""}


def test_the_longer_name_is_meant_and_accents_do_not_matter() -> None:
    assert people_in("ana ruiz penaloza y OMAR NAÑEZ acordaron", PEOPLE) == ["b", "c"]
    assert people_in("Ómar Ñáñez y Ana Ruiz.", PEOPLE) == ["c", "a"]
    assert people_in("Susana Ruizseñor y Ana", PEOPLE) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("a más tardar el 5 de diciembre", date(2026, 12, 5)),
        ("el 3 de marzo", date(2027, 3, 3)),
        ("el 3 de marzo de 2026", date(2026, 3, 3)),
        ("el 1º de febrero del 2027", date(2027, 2, 1)),
        ("2026-12-09", date(2026, 12, 9)),
        ("09/12/2026", date(2026, 12, 9)),
        ("by 9 December 2026", date(2026, 12, 9)),
        ("by December 9, 2026", date(2026, 12, 9)),
        ("le 1er août 2027", date(2027, 8, 1)),
    ],
)
def test_a_day_is_found(text: str, day: date) -> None:
    assert days_in(text, TODAY) == [day]


@pytest.mark.parametrize("text", ["31 de febrero", "en mayo", "2026-13-40", "acta 12/2026", "12 mayores"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert days_in(text, TODAY) == []


def test_days_come_in_their_order() -> None:
    assert days_in("del 4 de diciembre al 9 de diciembre", TODAY) == [date(2026, 12, 4), date(2026, 12, 9)]
