"""Every code the program can show has its word, and every sentence it asks for exists."""

from __future__ import annotations

import argparse
import ast
import inspect
import re
import string
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from pathlib import Path

import pytest

from circledesk import domain
from circledesk.cli.parser import LIBRARY_SENTENCES
from circledesk.domain.history import LateNote, ParagraphReview
from circledesk.domain.kinds import KINDS
from circledesk.domain.quorum import GOVERNMENT_SECTORS
from circledesk.services.words import Words
from circledesk.system import resources

SOURCE = Path(domain.__file__).parents[1]
LANGUAGES = ("es", "en", "fr")
MAY_BE_EMPTY = {"cli.head.late", "documents.masculine", "documents.feminine"}
"""A column that needs no head; lists of words by gender, which English does not have."""
UNSEEN = (ParagraphReview, LateNote)
"""Records whose fields nobody meets one by one."""
FOR_DEVELOPERS = (
    "subparser",
    "mutually exclusive",
    "'required'",
    "dest=",
    "callable",
    ".__call__",
    'argument "-"',
    "two groups",
    "invalid option string",
    "conflict",
)
"""Marks of mistakes of whoever writes a command, which nobody who runs one can meet."""


def _words(language: str) -> Words:
    return Words(language, resources.catalogue(language))


def _enumerations() -> Iterator[tuple[str, str]]:
    for path in sorted((SOURCE / "domain").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                getattr(base, "id", "") == StrEnum.__name__ for base in node.bases
            ):
                for line in node.body:
                    if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                        yield node.name, str(line.value.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_every_enumeration_has_a_word(language: str) -> None:
    words = _words(language)
    nameless = [
        f"{name}.{value}" for name, value in _enumerations() if words.say(f"enums.{name}.{value}").startswith("enums.")
    ]
    assert not nameless


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_estamento_and_setting_of_a_template_has_a_word(language: str) -> None:
    words = _words(language)
    template = resources.template("bogota-2021-2023")
    keys = [f"estamentos.{one['code']}" for one in template["catalogues"]["estamentos"]]
    keys += [f"settings.{name}" for name in template["settings"]]
    assert not [key for key in keys if words.say(key) == key]


def test_the_template_rolls_estamentos_up_as_the_quorum_does() -> None:
    listed = resources.template("bogota-2021-2023")["catalogues"]["estamentos"]
    assert {one["code"] for one in listed if one["rolls_up_to"] == "gobierno"} == GOVERNMENT_SECTORS


def test_every_sentence_asked_for_by_name_exists() -> None:
    words = _words("es")
    sources = {path: path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py")}
    asked = {
        (f"cli.{key}" if speaker in {"invocation", "self", "self._invocation", "story.invocation"} else key, path.name)
        for path, text in sources.items()
        for speaker, key in re.findall(r"([\w.]+)\.say\(\s*\"([a-z_]+\.[\w.]+)\"", text)
        if path.is_relative_to(SOURCE / "cli") or not speaker.startswith("self")
    }
    asked -= {pair for pair in asked if pair[1] == "parser.py"}
    assert not {pair for pair in asked if words.say(pair[0]).startswith(pair[0])}


def test_everything_argparse_can_say_to_people_is_said_in_our_words() -> None:
    said = {
        str(argument.value)
        for node in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}
        for argument in node.args
        if isinstance(argument, ast.Constant)
    }
    assert len(said) > 10
    assert not {one for one in said - set(LIBRARY_SENTENCES) if not any(mark in one for mark in FOR_DEVELOPERS)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_argparse_says_keeps_its_places(language: str) -> None:
    words = _words(language)
    for sentence, key in LIBRARY_SENTENCES.items():
        ours = words.say(f"cli.arguments.{key}")
        assert _places(ours) <= _places(sentence), key
        assert "%s" not in sentence or "%s" in ours, key


def _places(sentence: str) -> set[str]:
    return set(re.findall(r"%(?:\(\w+\))?[srd]", sentence))


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_weekdays_are_complete(language: str) -> None:
    words = _words(language)
    assert len(words.say("calendar.months").split()) == 12
    assert len(words.say("calendar.weekdays").split()) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty_or_malformed(language: str) -> None:
    for key, text in _flat(dict(resources.catalogue(language))):
        list(string.Formatter().parse(text))
        assert text.strip() or key in MAY_BE_EMPTY, key


def _flat(table: dict[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", str(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_every_record_has_a_name(language: str) -> None:
    words = _words(language)
    nameless = {
        f"{kind.table}.{column}"
        for kind in KINDS
        if kind not in UNSEEN
        for column in (*(one.name for one in fields(kind) if one.name != "id"), *kind.texts)
        if words.field(kind.table, column)[:1].islower()
    }
    assert not nameless


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_record_has_a_name(language: str) -> None:
    words = _words(language)
    assert [kind.table for kind in KINDS if words.say(f"records.{kind.table}").startswith("records.")] == []
