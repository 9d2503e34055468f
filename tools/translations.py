"""Brings the window's translations up to date: extracts sentences, fills in English, compiles, names what is missing.

Run `python tools/translations.py`; then write the sentences it names into resources/i18n/circledesk_{es,fr}.ts and run
it again. `--fill FILE.toml...` writes many at once. Each `[[entry]]` has the English source as `en`, and `es` and `fr`
as a text or, for plurals, as [one, other]; `en_forms` gives the English plurals and `context` limits it to a class.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
TARGETS = {"es": "es_CO", "en": "en_GB", "fr": "fr_FR"}
BIN = Path(sys.executable).parent
Words: TypeAlias = "str | list[str]"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main(arguments: list[str]) -> int:
    """Answer 0 when every sentence is translated, else 1."""
    given = [entry for name in arguments[1:] for entry in tomllib.loads(Path(name).read_text("utf-8"))["entry"]]
    sources = sorted(str(path) for path in (ROOT / "src").rglob("*.py") if path.name != "__init__.py")
    missing = 0
    for language, locale in TARGETS.items():
        file = FOLDER / f"circledesk_{language}.ts"
        options = (
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            locale,
        )
        _tool("pyside6-lupdate", *options, *sources, "-ts", str(file))
        missing += _fill(file, language, _by_source(given, language))
        _tool("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 1 if missing else 0


def _by_source(entries: list[dict[str, Words]], language: str) -> dict[tuple[str, str], Words]:
    """The words of one language by context ('' for any) and English source."""
    key = "en_forms" if language == "en" else language
    return {(str(entry.get("context", "")), str(entry["en"])): entry[key] for entry in entries if key in entry}


def _fill(file: Path, language: str, given: dict[tuple[str, str], Words]) -> int:
    tree = ET.parse(file)  # noqa: S314 - our own file
    missing = 0
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation is None:
                translation = ET.SubElement(message, "translation", {"type": "unfinished"})
            forms = translation.findall("numerusform")
            words = given.get((context.findtext("name") or "", source), given.get(("", source)))
            if words is not None:
                _write(translation, forms, words)
            elif language == "en" and translation.get("type"):
                _write(translation, forms, [source.replace("(s)", ""), source.replace("(s)", "s")] if forms else source)
            if translation.get("type") or not "".join(translation.itertext()).strip():
                missing += 1
                print(f"{language}: {context.findtext('name')}: {source!r}{' (plural)' if forms else ''}")
    ET.indent(tree, "    ")
    file.write_text(HEAD + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")
    return missing


def _write(translation: ET.Element, forms: list[ET.Element], words: Words) -> None:
    translation.attrib.pop("type", None)
    if forms:
        for form, text in zip(forms, words if isinstance(words, list) else [words] * len(forms), strict=True):
            form.text = text
    else:
        translation.text = words if isinstance(words, str) else words[0]


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([BIN / name, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
