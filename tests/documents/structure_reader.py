"""Reads a PDF's structure tree and marked content back, for the tests that judge tagging."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_DRAWING = frozenset(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI"])


@dataclass(slots=True)
class Node:
    """One structure element as the file has it."""

    role: str
    entry: Any
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    objects: int = 0

    def walk(self) -> Iterator[Node]:
        """This node and all below it."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> list[Node]:
        """Every node of that role."""
        return [node for node in self.walk() if node.role == role]


def tree(pdf: pikepdf.Pdf) -> Node:
    """The document element."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return _node(pdf.Root.StructTreeRoot.K, pages)


def _node(entry: Any, pages: dict[tuple[int, int], int]) -> Node:  # noqa: ANN401
    node = Node(role=str(entry.S)[1:], entry=entry)
    kids = entry.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        kind = str(kid.get("/Type", "/StructElem"))
        if kind == "/MCR":
            node.marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kind == "/OBJR":
            node.objects += 1
        else:
            node.kids.append(_node(kid, pages))
    return node


def unmarked(pdf: pikepdf.Pdf) -> list[str]:
    """Drawing operators outside marked content, with their page."""
    found = []
    for number, page in enumerate(pdf.pages, start=1):
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += operator in {"BDC", "BMC"}
            depth -= operator == "EMC"
            if operator in _DRAWING and not depth:
                found.append(f"page {number}: {operator}")
            if depth > 1:
                found.append(f"page {number}: nested marks")
        if depth:
            found.append(f"page {number}: open mark")
    return found


def marks_in_content(pdf: pikepdf.Pdf) -> list[tuple[int, int, str]]:
    """Page (from 0), number and role of each marked content that belongs to the structure."""
    found = []
    for number, page in enumerate(pdf.pages):
        for instruction in pikepdf.parse_content_stream(page):
            if str(instruction.operator) == "BDC" and str(instruction.operands[0]) != "/Artifact":
                mark: Any = instruction.operands[1]
                found.append((number, int(mark.MCID), str(instruction.operands[0])[1:]))
    return found
