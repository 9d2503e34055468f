"""The files shipped with the program: words, templates, schemas, pictures; in a checkout or inside the package."""

from __future__ import annotations

import json
import locale
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from circledesk.domain.errors import DomainError
from circledesk.system.files import read_text

LANGUAGES = ("es", "en", "fr")
DEFAULT_LANGUAGE = "es"
LANGUAGE_VARIABLE = "CIRCLEDESK_LANGUAGE"
_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def resources_folder() -> Path:
    """The folder of shipped files: `_resources` of the installed package, else `resources` of the checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """A shipped file or folder; raises `resource_missing`."""
    path = resources_folder().joinpath(*parts)
    if not path.exists():
        raise DomainError("resource_missing", name="/".join(parts))
    return path


def language(chosen: str | None = None) -> str:
    """The language to speak: the one `chosen`, else CIRCLEDESK_LANGUAGE, else the system's, else Spanish."""
    candidates = [chosen, os.environ.get(LANGUAGE_VARIABLE)]
    system = [os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)]
    # A bare system (C, POSIX) names no language, though Python would call it English: then it is Spanish.
    candidates += system or [locale.getlocale()[0]]
    for candidate in candidates:
        code = (candidate or "").replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in LANGUAGES:
            return code
    return DEFAULT_LANGUAGE


@cache
def catalogue(code: str) -> Mapping[str, Any]:
    """The sentences of one language by section and key; every language has the same ones (tests/resources)."""
    import tomllib  # noqa: PLC0415 - not before the first paint

    return tomllib.loads(read_text(resource("words", f"{code}.toml")))


def template_names() -> list[str]:
    """The templates a circle can start from."""
    return sorted(path.stem for path in resource("templates").glob("*.json"))


def template(name: str) -> dict[str, Any]:
    """A template with what it extends: lists one after the other, the rest its own; raises `template_unknown`."""
    if name not in template_names():
        raise DomainError("template_unknown", name=name, known=", ".join(template_names()))
    own = _json("templates", f"{name}.json")
    if "extends" not in own:
        return own
    whole = template(own["extends"])
    for key, value in own.items():
        whole[key] = whole[key] + value if isinstance(value, list) and key in whole else value
    return whole


def schema(name: str) -> dict[str, Any]:
    """A JSON Schema of a format the program reads: `session`."""
    return _json("schemas", f"{name}.schema.json")


def _json(*parts: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(read_text(resource(*parts)))
    return loaded
