"""The logical structure of a document: what each piece of ink on a page is part of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Attribute = str | tuple[float, ...]
Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Ink:
    """One marked piece of content: `page` counts from 0, `mark` is its number on that page."""

    page: int
    mark: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureSpot:
    """Where a signature field stands: its name, what a reader hears, the page and its box in points."""

    name: str
    tooltip: str
    page: int
    box: Rectangle


@dataclass(slots=True)
class Element:
    """A structure element (ISO 32000-1, 14.8): built with the story, given its ink while pages are drawn."""

    role: str
    kids: list[Element | Ink] = field(default_factory=list)
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    alt: str = ""
    title: str = ""
    spot: SignatureSpot | None = None

    def add(self, role: str, **attributes: Attribute) -> Element:
        """A new last kid of this element."""
        kid = Element(role, attributes=attributes)
        self.kids.append(kid)
        return kid

    @property
    def inked(self) -> bool:
        """Whether this very element has content on some page."""
        return any(isinstance(kid, Ink) for kid in self.kids)

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()
