"""Brings the window's translations up to date: extracts sentences, fills in English, compiles, names what is missing.

Run `python tools/translations.py`; then write the sentences it names into resources/i18n/circledesk_{es,fr}.ts and run
it again. `--fill FILE.json` writes many at once: {"es": {"source": "translation" or ["one", "other"]}, "fr": {...}}.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
TARGETS = {"es": "es_CO", "en": "en_GB", "fr": "fr_FR"}
BIN = Path(sys.executable).parent
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main(arguments: list[str]) -> int:
    """Answer 0 when every sentence is translated, else 1."""
    given = json.loads(Path(arguments[1]).read_text(encoding="utf-8")) if arguments[:1] == ["--fill"] else {}
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
        missing += _fill(file, language, given.get(language, {}))
        _tool("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 1 if missing else 0


def _fill(file: Path, language: str, given: dict[str, str | list[str]]) -> int:
    tree = ET.parse(file)  # noqa: S314 - our own file
    missing = 0
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation is None:
                translation = ET.SubElement(message, "translation", {"type": "unfinished"})
            forms = translation.findall("numerusform")
            if source in given:
                _write(translation, forms, given[source])
            elif language == "en" and not forms:
                _write(translation, forms, source)
            if translation.get("type") or not "".join(translation.itertext()).strip():
                missing += 1
                print(f"{language}: {context.findtext('name')}: {source!r}{' (plural)' if forms else ''}")
    ET.indent(tree, "    ")
    file.write_text(HEAD + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")
    return missing


def _write(translation: ET.Element, forms: list[ET.Element], words: str | list[str]) -> None:
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
