"""House phrases: what every circle begins with, its own lines, and facts put in."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.sessions import circle

from circledesk.domain.errors import DomainError
from circledesk.domain.phrases import filled
from circledesk.services import phrases


def test_a_circle_writes_its_own_phrases_and_takes_others_away(tmp_path: Path) -> None:
    desk = circle(tmp_path / "desk")
    with desk.work() as work:
        assert phrases.phrases(work)["inicio"].startswith("Siendo las {hora}")
        phrases.keep(work, phrases.lines(work).replace("cierre =", "fin =") + "\n\nPausa = Se hace = una pausa.")
        found = phrases.phrases(work)
        assert found["pausa"] == "Se hace = una pausa."
        assert "fin" in found
        assert "cierre" not in found
        phrases.keep(work, "")
        assert phrases.phrases(work) == {}
        with pytest.raises(DomainError, match="phrase_line_unreadable"):
            phrases.keep(work, "sin signo")
    desk.close()


def test_facts_are_put_in_and_what_is_not_known_is_seen() -> None:
    facts = {"hora": "09:05", "lugar": ""}
    assert filled("Siendo las {hora} en {lugar} {otro}", facts) == "Siendo las 09:05 en {lugar} {otro}"
