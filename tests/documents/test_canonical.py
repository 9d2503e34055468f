"""Canonical data: one form for one paper, whatever the order or the clock it came from."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest
from tests.documents.papers import DOCUMENT, acta
from tests.documents.reports import report

from circledesk.documents.canonical import canonical, data_hash, verification_code


def test_it_names_its_schema_and_sorts_its_keys() -> None:
    data = json.loads(canonical(acta()))
    assert data["schema"] == "circledesk/acta/1"
    assert json.loads(canonical(report()))["schema"] == "circledesk/report/1"
    assert list(data) == sorted(data)
    assert list(data["people"][0]) == sorted(data["people"][0])


def test_it_keeps_letters_as_letters_and_wastes_no_space() -> None:
    content = canonical(acta())
    assert "Ómar Supuesto Peña".encode() in content
    assert b'": ' not in content.split(b'"text"')[0]


def test_enumerations_stand_by_value_and_times_on_bogotas_clock() -> None:
    data = json.loads(canonical(acta()))
    assert data["character"] == "ordinary"
    assert data["starts"] == "2022-03-15T09:05:00-05:00"
    assert data["rule"]["deliberatory"] == {"floors": [], "kind": "half_plus_one", "number": 0}


def test_the_same_instant_on_another_clock_is_the_same_data() -> None:
    paper = acta()
    assert paper.ends is not None
    elsewhere = replace(paper, starts=paper.starts.astimezone(UTC), ends=paper.ends.astimezone(UTC))
    assert canonical(elsewhere) == canonical(paper)


def test_a_lone_half_of_a_character_pair_is_still_json() -> None:
    assert "\\ud83d" in canonical(acta(objective="\ud83d")).decode()
    assert json.loads(canonical(acta(objective="\ud83d")))["objective"] == "\ud83d"


def test_a_float_is_refused() -> None:
    wrong: Any = 0.5
    with pytest.raises(TypeError, match="float"):
        canonical(acta(year=wrong))


def test_the_verification_code_names_document_and_data() -> None:
    digest = data_hash(canonical(acta()))
    assert verification_code(DOCUMENT, digest) == f"circledesk:v1:{DOCUMENT}:{digest}"
