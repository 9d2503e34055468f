"""How copied words are laid into a text, and how words copied from it read elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from circledesk.domain.inline import EVIDENCE, Runs, plain, written
from circledesk.domain.markup import (
    Block,
    Heading,
    Item,
    Kind,
    Paragraph,
    Statement,
    Table,
    line_of,
    parse,
    render,
    words_of,
)


def laid_in(blocks: Sequence[Block], before: str, after: str) -> str:
    """What to write between two parts of a line: words go on in it, whatever else stands on lines of its own."""
    if not blocks:
        return ""
    if line_of(f"{before}{after}").kind is Kind.ROW:
        return _in_cell(blocks)
    opening = blocks[0] if before.strip() and isinstance(blocks[0], Paragraph) else None
    if opening is not None and len(blocks) == 1:
        return _flowing(before, written(opening.runs), after)
    text = render(blocks)
    if opening is not None:
        text = f"{_flowing(before, written(opening.runs), '')}\n{render(blocks[1:])}"
    elif before.strip():
        text = f"\n{text}"
    if after.strip() and not isinstance(blocks[-1], Paragraph):
        return f"{text}\n"
    return f"{text}{_flowing('', text[-1:], after)[1:]}"


def plain_copy(text: str) -> str:
    """A stretch of a text as other programs read it: words, dashes and numbers, no signs."""
    return "\n".join(_plain(block) for block in parse(text))


def page_copy(text: str) -> str:
    """A stretch of a text as a page that Word and mail programs read."""
    parts: list[str] = []
    open_lists: list[str] = []
    for block in parse(text):
        wanted = _lists_of(block, len(open_lists))
        while open_lists and open_lists != wanted[: len(open_lists)]:
            parts.append(f"</{open_lists.pop()}>")
        for tag in wanted[len(open_lists) :]:
            start = f' start="{block.number}"' if tag == "ol" and isinstance(block, Item) else ""
            parts.append(f"<{tag}{start}>")
            open_lists.append(tag)
        parts.append(_page(block))
    parts += [f"</{tag}>" for tag in reversed(open_lists)]
    return "".join(parts)


def _in_cell(blocks: Sequence[Block]) -> str:
    """All the words, blocks parted by blanks: a cell has one line, and no bar of its own."""
    pieces = []
    for block in blocks:
        rows = block.rows if isinstance(block, Table) else ((block.runs,),)
        pieces += [written(cell) for row in rows for cell in row if cell]
    return " ".join(pieces)


def _flowing(before: str, words: str, after: str) -> str:
    """Words with a blank on either side where two words would run together."""
    lead = " " if before[-1:].isalnum() and words[:1].isalnum() else ""
    tail = " " if words[-1:].isalnum() and after[:1].isalnum() else ""
    return f"{lead}{words}{tail}"


def _plain(block: Block) -> str:
    if isinstance(block, Table):
        return "\n".join("\t".join(plain(cell) for cell in row) for row in block.rows)
    if isinstance(block, Item):
        mark = "-" if block.number is None else f"{block.number}."
        return f"{'  ' * block.depth}{mark} {plain(block.runs)}"
    if isinstance(block, Statement):
        return f"{block.word}, {block.speaker}: {plain(block.runs)}"
    return words_of(block)


def _lists_of(block: Block, known: int) -> list[str]:
    if not isinstance(block, Item):
        return []
    tag = "ul" if block.number is None else "ol"
    return [tag] * (min(block.depth, known) + 1)


def _page(block: Block) -> str:
    if isinstance(block, Table):
        head, *rows = ("".join(f"<td>{_inline(cell)}</td>" for cell in row) for row in block.rows)
        head = head.replace("td>", "th>")
        return f'<table border="1">{"".join(f"<tr>{row}</tr>" for row in (head, *rows))}</table>'
    words = _inline(block.runs)
    if isinstance(block, Heading):
        return f"<h{block.level + 1}>{words}</h{block.level + 1}>"
    if isinstance(block, Item):
        return f"<li>{words}</li>"
    if isinstance(block, Statement):
        return f"<blockquote><b>{escape(f'{block.word}, {block.speaker}:')}</b> {words}</blockquote>"
    return f"<p>{words}</p>"


def _inline(runs: Runs) -> str:
    parts = []
    for run in runs:
        words = f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text)
        known = run.target and not run.target.startswith(EVIDENCE)
        parts.append(f'<a href="{escape(run.target)}">{words}</a>' if known else words)
    return "".join(parts)
