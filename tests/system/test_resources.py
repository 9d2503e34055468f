"""The shipped files are found, and the language is chosen."""

from __future__ import annotations

import pytest

from circledesk.domain.errors import DomainError
from circledesk.system import resources


def test_the_language_is_the_one_chosen_else_the_environments_else_spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "CIRCLEDESK_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert resources.language() == "es"
    monkeypatch.setenv("LANG", "fr_CA.UTF-8")
    assert resources.language() == "fr"
    monkeypatch.setenv("CIRCLEDESK_LANGUAGE", "en")
    assert resources.language() == "en"
    assert resources.language("es") == "es"
    assert resources.language("quechua") == "en"


def test_a_demo_is_its_own_people_on_the_real_plan() -> None:
    plan, demo = resources.template("bogota-2021-2023"), resources.template("demo")
    assert demo["namespace"] == plan["namespace"]
    assert len(demo["institutions"]) > len(plan["institutions"])
    assert demo["commitments"] == plan["commitments"]


def test_what_is_not_shipped_is_named() -> None:
    with pytest.raises(DomainError) as unknown:
        resources.template("bogota-2050")
    assert unknown.value.code == "template_unknown"
    assert "bogota-2021-2023" in str(unknown.value.facts["known"])
    with pytest.raises(DomainError) as missing:
        resources.resource("no", "such.file")
    assert missing.value.facts["name"] == "no/such.file"
