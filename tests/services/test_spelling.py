"""The dictionary shipped with the program, the names the circle knows anyway, and the words it learns."""

from __future__ import annotations

from pathlib import Path

from tests.services.sessions import circle

from circledesk import bootstrap
from circledesk.services import spelling


def opened(folder: Path) -> bootstrap.Desk:
    """A desk on a circle of invented people."""
    circle(folder / "desk").close()
    return bootstrap.Desk(folder / "desk", b"k" * 32, "es")


def test_right_words_pass_and_wrong_ones_are_told(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    words = {"Siendo", "las", "verificó", "quórum", "deliberatorio", "Fontibón", "socio-económico"}
    assert spelling.unknown(desk, [*words, "desicion", "qorum"], frozenset()) == {"desicion", "qorum"}
    assert spelling.advise(desk, "desicion").instead == ("decisión",)
    desk.close()


def test_people_of_the_circle_and_learned_words_are_known(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    with desk.work() as work:
        assert "chiguasuque" in spelling.own_words(work)
        assert "chequeatón" not in spelling.own_words(work)
        spelling.learn(work, "Chequeatón")
        own = spelling.own_words(work)
        assert "chequeatón" in own
        spelling.learn(work, "chequeatón")
        spelling.unlearn(work, "Chequeatón")
        assert "chequeatón" not in spelling.own_words(work)
    assert spelling.unknown(desk, ["Chequeatón", "CHEQUEATÓN"], own) == frozenset()
    desk.close()
