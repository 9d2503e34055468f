"""Every third-party library has its rooms, and the domain needs none at all."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from tests.house.sources import Source, program

# Library -> the rooms, or single modules, that may import it. What is not listed is forbidden.
ROOMS = {
    "PySide6": ("ui", "app"),
    "shiboken6": ("ui",),
    "sqlalchemy": ("store",),
    "alembic": ("store",),
    "sqlcipher3": ("store",),
    "nacl": ("sync", "store.vault"),  # the vault wraps the desk's key with Argon2id
    "reportlab": ("documents",),
    "pikepdf": ("documents",),
    "openpyxl": ("documents",),
    "xlsxwriter": ("documents",),
    "defusedxml": ("documents",),
    "pypdfium2": ("documents",),
    "pyhanko": ("signing",),
    "pyhanko_certvalidator": ("signing",),
    "asn1crypto": ("signing",),
    "cryptography": ("signing",),
    "lxml": ("signing", "documents"),
    "docx": ("documents",),
    "icalendar": ("documents",),
    "qrcode": ("signing",),
    "opendal": ("sync",),
    "shamir_mnemonic": ("sync",),
    "loro": ("sync",),
    "msgpack": ("sync", "store"),  # an operation's value is kept as it travels
    "fontTools": ("signing", "documents"),
    "zstandard": ("sync",),
    "platformdirs": ("system",),
    "hunspell": ("system",),
    "keyring": ("system",),
    "jsonschema": ("cli",),
}


def test_every_library_stays_in_its_rooms() -> None:
    strayed = [
        f"{source.place}:{line} imports {library}"
        for source in program()
        for library, line in _libraries(source)
        if not any(_inside(source.module, room) for room in ROOMS.get(library, ()))
    ]
    assert not strayed


def test_the_domain_needs_only_the_standard_library() -> None:
    strayed = [
        f"{source.place}:{line} {name}"
        for source in program()
        if source.room == "domain"
        for name, line in _libraries(source)
    ]
    assert not strayed


def test_the_heavy_libraries_are_not_loaded_by_the_door() -> None:
    """The window's first paint waits for `app`, `cli` and `bootstrap`: these import wings inside functions only."""
    wings = ("store", "documents", "signing", "sync")
    hasty = [
        f"{source.place}:{node.lineno}"
        for source in program()
        if source.room in {"__main__", "app", "cli", "bootstrap"}
        for node in source.tree.body
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith(tuple(f"circledesk.{wing}" for wing in wings))
    ]
    assert not hasty


def _libraries(source: Source) -> Iterator[tuple[str, int]]:
    for node in ast.walk(source.tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        for name in {name.split(".")[0] for name in names}:
            if name not in sys.stdlib_module_names and name != "circledesk":
                yield name, node.lineno if isinstance(node, ast.Import | ast.ImportFrom) else 0


def _inside(module: str, room: str) -> bool:
    return f"{module}.".startswith(f"circledesk.{room}.")
