"""What is put into a story: escaped text, lines in a style, columns, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from circledesk.documents.fonts import SEMIBOLD


class Markup(str):
    """Text that is already escaped for reportlab; everything else is data and gets escaped."""

    __slots__ = ()


Text = str | Markup


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a cell or a box in a named style."""

    text: Text
    style: str = "cell"


Cell = Text | Sequence[Line]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the text's width, and whether numbers stand in it."""

    title: str
    share: float
    number: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs in the field called `role`; `hint` is what a reader hears there."""

    role: str
    name: str
    position: str
    hint: str


def strong(text: str) -> Markup:
    """`text`, in semi-bold."""
    return Markup(f'<font name="{SEMIBOLD}">{escape(text)}</font>') if text else Markup()


def markup(text: Text) -> Markup:
    """`text` escaped, where it is not yet."""
    return text if isinstance(text, Markup) else Markup(escape(text))


def joined(*parts: Text, by: str = " ") -> Markup:
    """The parts that say something, with `by` between them."""
    return Markup(escape(by).join(markup(part) for part in parts if part))


def lines(*found: tuple[Text, str]) -> tuple[Line, ...]:
    """The (text, style) pairs that say something."""
    return tuple(Line(text, style) for text, style in found if text.strip())
