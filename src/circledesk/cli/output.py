"""What a command says: lines or JSON on one stream, problems on the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import TextIO

from circledesk.domain.clock import bogota


@dataclass(slots=True)
class Output:
    """Results go to `out`, problems and progress to `problems`; with `as_json` both are JSON."""

    as_json: bool = False
    quiet: bool = False
    out: TextIO = sys.stdout
    problems: TextIO = sys.stderr

    def result(self, lines: Iterable[str], data: object) -> None:
        """What the command found or did: lines for people, the same as data for programs."""
        if self.as_json:
            self.out.write(json.dumps(plain(data), ensure_ascii=False, indent=2) + "\n")
        elif not self.quiet:
            self.out.writelines(f"{line}\n" for line in lines)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], data: object, empty: str) -> None:
        """Rows under their heads, or `empty`. `quiet` leaves the heads out, since the rows are the result."""
        if self.as_json:
            self.result((), data)
            return
        if not rows:
            self.result((empty,), data)
            return
        shown = rows if self.quiet else [heads, *rows]
        widths = [max(len(row[column]) for row in shown) for column in range(len(heads))]
        for row in shown:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.out.write("  ".join(cells).rstrip() + "\n")

    def write(self, text: str) -> None:
        """Text that is the result itself, whatever the options."""
        self.out.write(text)

    def progress(self, text: str) -> None:
        """What is being done."""
        if not self.quiet and not self.as_json:
            self.problems.write(f"{text}\n")
            self.problems.flush()

    def problem(self, code: str, message: str, facts: Mapping[str, object]) -> None:
        """What went wrong."""
        if self.as_json:
            error = {"code": code, "message": message, "facts": plain(facts)}
            self.problems.write(json.dumps({"error": error}, ensure_ascii=False, indent=2) + "\n")
        else:
            self.problems.write(f"{message}\n")


def plain(value: object) -> object:
    """A value as JSON has it: records become objects, moments Bogotá's time with its offset, codes stay codes."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [plain(one) for one in value]
    return _text(value)


def _text(value: object) -> str:
    match value:
        case Enum():
            return str(value.value)
        case datetime():
            return bogota(value).isoformat()
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case _:
            return str(value)
