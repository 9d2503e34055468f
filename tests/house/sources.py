"""The program's own Python files, read once for the tests that judge their form."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "circledesk"
RESOURCES = ROOT / "resources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Python file: where it is, its text, its syntax tree and, inside the package, its module name."""

    path: Path
    text: str
    tree: ast.Module
    module: str

    @property
    def place(self) -> str:
        """The path from the checkout's root, with forward slashes."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        """The first part of the module name below the package: "domain", "ui", "cli" ... or ""."""
        return [*self.module.split("."), ""][1]


def _read(path: Path, base: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    module = ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")
    return Source(path=path, text=text, tree=ast.parse(text, str(path)), module=module)


@cache
def program() -> tuple[Source, ...]:
    """Every file of the package, in the order of their paths."""
    return tuple(_read(path, PACKAGE.parent) for path in sorted(PACKAGE.rglob("*.py")))


@cache
def everything() -> tuple[Source, ...]:
    """Every Python file of ours: program, tests, tools and benchmarks."""
    others = [
        _read(path, ROOT)
        for folder in ("tests", "tools", "benchmarks", "installers")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    return program() + tuple(others)
