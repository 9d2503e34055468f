"""Every sentence people read exists in Spanish, English and French, with the same facts in it."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.house.sources import RESOURCES, ROOT, Source, program

LANGUAGES = ("es", "en", "fr")
TOOLS = Path(sys.executable).parent
# Two different things in this field: the OGP commitment and what someone took on in a session ("tarea de la sesión").
PLAN_COMMITMENT = re.compile(r"compromisos? (del plan|OGP)", re.IGNORECASE)
BARE_COMMITMENT = re.compile(r"\bcompromisos?\b", re.IGNORECASE)


def test_the_words_have_the_same_keys_in_every_language() -> None:
    keys = {language: set(_words(language)) for language in LANGUAGES}
    assert keys["en"] == keys["es"] == keys["fr"]


def test_the_words_carry_the_same_facts_in_every_language() -> None:
    spanish = _words("es")
    different = [
        f"{language}: {key}"
        for language in ("en", "fr")
        for key, text in _words(language).items()
        if key in spanish and _facts(text) != _facts(spanish[key])
    ]
    assert not different


def test_every_problem_the_program_can_name_has_its_sentence() -> None:
    words = _words("es")
    silent = sorted({f"{code} ({source.place})" for source, code, _ in _problems() if f"problems.{code}" not in words})
    assert not silent


def test_no_sentence_waits_for_a_fact_that_is_not_given() -> None:
    words = _words("es")
    waiting = [
        f"{source.place}: {code} lacks {sorted(lacking)}"
        for source, code, facts in _problems()
        if facts is not None and (lacking := _facts(words.get(f"problems.{code}", "")) - facts)
    ]
    assert not waiting


def test_a_commitment_of_the_plan_is_never_called_by_the_bare_word() -> None:
    texts = {**_words("es"), **{f"{source} ": text for source, text in _translations("es")}}
    bare = [f"{key}: {text}" for key, text in texts.items() if BARE_COMMITMENT.search(PLAN_COMMITMENT.sub("", text))]
    assert not bare


def test_sentences_to_be_translated_are_literals() -> None:
    """Lupdate reads the source: it never finds a variable or an f-string, and the sentence stays English for ever."""
    hidden = [
        f"{source.place}:{node.lineno}"
        for source in program()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and (literal := _literal_of(node)) is not None
        and not (isinstance(literal, ast.Constant) and isinstance(literal.value, str))
    ]
    assert not hidden


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_is_translated_to_the_last_sentence(language: str, tmp_path: Path) -> None:
    kept = _translation_file(language)
    fresh = tmp_path / kept.name
    fresh.write_bytes(kept.read_bytes())
    sources = [str(path) for path in sorted((ROOT / "src" / "circledesk").rglob("*.py")) if path.name != "__init__.py"]
    _tool("pyside6-lupdate", "-no-obsolete", *sources, "-ts", str(fresh))
    unfinished = [
        (message.findtext("source") or "")
        for message in ET.parse(fresh).iter("message")  # noqa: S314 - our own file
        if (translation := message.find("translation")) is None
        or translation.get("type")
        or not "".join(translation.itertext()).strip()
    ]
    assert not unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_sentence_keeps_its_places(language: str) -> None:
    different = [f"{source} -> {text}" for source, text in _translations(language) if _facts(source) != _facts(text)]
    assert not different


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translation_is_the_written_one(language: str, tmp_path: Path) -> None:
    kept = _translation_file(language)
    _tool("pyside6-lrelease", "-silent", "-fail-on-unfinished", str(kept), "-qm", str(tmp_path / "fresh.qm"))
    assert (tmp_path / "fresh.qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


def _words(language: str) -> dict[str, str]:
    file = RESOURCES / "words" / f"{language}.toml"
    if not file.exists():
        pytest.skip("the words are still to be written")
    return dict(_flat(tomllib.loads(file.read_text(encoding="utf-8"))))


def _flat(table: Mapping[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", str(value)


def _facts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _problems() -> Iterator[tuple[Source, str, set[str] | None]]:
    """Each DomainError raised with a literal code, and the names of its facts (None where they are passed on)."""
    for source in program():
        for node in ast.walk(source.tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "DomainError"):
                continue
            if node.args and isinstance(code := node.args[0], ast.Constant) and isinstance(code.value, str):
                facts = [word.arg for word in node.keywords]
                yield source, code.value, None if None in facts else {fact for fact in facts if fact}


def _literal_of(call: ast.Call) -> ast.expr | None:
    match call.func:
        case ast.Attribute(attr="tr") if call.args:
            return call.args[0]
        case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")) if len(call.args) > 1:
            return call.args[1]
    return None


def _translation_file(language: str) -> Path:
    file = RESOURCES / "i18n" / f"circledesk_{language}.ts"
    if not file.exists():
        pytest.skip("the translations are still to be written")
    return file


def _translations(language: str) -> list[tuple[str, str]]:
    """The sentences of the window with what stands for them; each plural form by itself, without its count."""
    pairs = []
    for message in ET.parse(_translation_file(language)).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        pairs += [(message.findtext("source") or "", form) for form in forms]
    return pairs


def _tool(name: str, *arguments: str) -> None:
    done = subprocess.run([str(TOOLS / name), *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
