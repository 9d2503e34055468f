"""Words within a line of a long text: which stand bold, which lead somewhere, and which signs only say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import quote

EVIDENCE = "evidence:"
"""How the target of an attachment begins; the id of its record follows."""

_ESCAPABLE = r"\\*\[\]|#>.)•\-"
_SIGN = re.compile(r"[\\*\[\]|]")
_TOKEN = re.compile(
    rf"(?P<escape>\\(?=[{_ESCAPABLE}]))"
    rf"|(?P<link>\[(?P<label>(?:\\[{_ESCAPABLE}]|[^\[\]\n])+)"
    r"\]\((?P<target>(?:https?://|mailto:|evidence:)[^\s()|]+)\))"
    r"|(?P<bare>(?<![\w/])https?://[^\s<>|*\[\]()\\]*[^\s<>|*\[\]()\\.,;:!?'\"»”])"
    r"|(?P<bold>\*\*)",
    re.IGNORECASE,
)
_ESCAPE = re.compile(rf"\\(?=[{_ESCAPABLE}])")
_MARKED = re.compile(r"[\\\[*]|://")
_SAFE = "/:?#@!$&'*+,;=%~-._"


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a line: words shown, or (`marker`) signs that say how; a `target` is where the words lead."""

    start: int
    end: int
    bold: bool = False
    target: str = ""
    marker: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike; an attachment's target is its record's id behind `evidence:`."""

    text: str
    bold: bool = False
    target: str = ""


Runs = tuple[Run, ...]


def tokens(line: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The stretches of a line from `start` to `end`, in order and without gaps."""
    end = len(line) if end is None else end
    if not _MARKED.search(line, start, end):
        return [Token(start, end)] if start < end else []
    return list(_embolden(line, _stretches(line, start, end)))


def runs(line: str, start: int = 0, end: int | None = None) -> Runs:
    """The words of a line with their looks, markers left out, blanks around them too."""
    shown = [Run(line[one.start : one.end], one.bold, one.target) for one in tokens(line, start, end) if not one.marker]
    return merged(shown)


def merged(found: Iterable[Run]) -> Runs:
    """Runs that look alike made one, without blanks at either end."""
    joined = [
        Run("".join(run.text for run in alike), *look)
        for look, alike in groupby(found, key=lambda run: (run.bold, run.target))
    ]
    while joined and not joined[0].text.strip():
        del joined[0]
    while joined and not joined[-1].text.strip():
        del joined[-1]
    if joined:
        joined[0] = replace(joined[0], text=joined[0].text.lstrip())
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip())
    return tuple(run for run in joined if run.text)


def plain(found: Iterable[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in found)


def written(found: Iterable[Run]) -> str:
    """Runs as they stand in a line; read again they are the same runs."""
    parts = []
    for bold, alike in groupby(found, key=lambda run: run.bold):
        words = "".join(_written(run) for run in alike)
        bare = words.strip()
        if bold and bare:
            before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
            words = f"{before}**{bare}**{after}"
        parts.append(words)
    return "".join(parts)


def address(target: str) -> str:
    """A target that can stand behind words, or an empty text for one that leads nowhere we would go."""
    clean = quote(target.strip(), safe=_SAFE)
    return clean if re.fullmatch(r"(?:https?://|mailto:|evidence:)[^\s()|]+", clean, re.IGNORECASE) else ""


def _written(run: Run) -> str:
    words = _SIGN.sub(lambda found: _signed(run, found.start()), run.text)
    return f"[{words}]({run.target})" if run.target else words


def _signed(run: Run, place: int) -> str:
    """A sign of a run's words, with a backslash before it where it would be taken for a marker."""
    text, sign = run.text, run.text[place]
    after = text[place + 1 : place + 2]
    if sign == "\\":
        special = not after or after in "\\*[]|#>.)•-"
    elif sign == "*":
        special = place == 0 or not after or after == "*" or text[place - 1] == "*"
    elif sign == "[":
        special = bool(run.target)
    elif sign == "]":
        special = bool(run.target) or not after or after == "("
    else:
        special = True
    return f"\\{sign}" if special else sign


def _stretches(line: str, start: int, end: int) -> Iterator[Token]:
    """Words and markers as they follow; `**` comes as a marker, whether it has a fellow or not."""
    place = start
    while place < end:
        found = _TOKEN.search(line, place, end)
        if found is None:
            break
        if found.start() > place:
            yield Token(place, found.start())
        place = found.end()
        if found["link"]:
            yield from _link(line, found)
        elif found["bare"]:
            yield Token(found.start(), place, target=line[found.start() : place])
        else:
            yield Token(found.start(), place, marker=True)
            if found["escape"]:
                yield Token(place, place + 1)
                place += 1
    if place < end:
        yield Token(place, end)


def _link(line: str, found: re.Match[str]) -> Iterator[Token]:
    target, (start, end) = found["target"], found.span("label")
    yield Token(found.start(), start, target=target, marker=True)
    place = start
    for escape in _ESCAPE.finditer(line, start, end):
        if escape.start() < place:
            continue  # the second of two backslashes
        if escape.start() > place:
            yield Token(place, escape.start(), target=target)
        yield Token(escape.start(), escape.end(), target=target, marker=True)
        yield Token(escape.end(), escape.end() + 1, target=target)
        place = escape.end() + 1
    if place < end:
        yield Token(place, end, target=target)
    yield Token(end, found.end(), target=target, marker=True)


def _embolden(line: str, found: Iterable[Token]) -> Iterator[Token]:
    """Pair the `**` that stand against words; a lone one is words itself."""
    stretches = list(found)
    stars = [place for place, one in enumerate(stretches) if _is_star(line, one)]
    paired: dict[int, int] = {}
    waiting = -1
    for place in stars:
        token = stretches[place]
        if waiting >= 0 and token.start > stretches[waiting].end and not line[token.start - 1].isspace():
            paired[waiting], waiting = place, -1
        elif waiting < 0 and line[token.end : token.end + 1].strip():
            waiting = place
    closing = -1
    for place, token in enumerate(stretches):
        if place in paired:
            closing = paired[place]
            yield token
        elif place == closing:
            closing = -1
            yield token
        elif place in stars:
            yield replace(token, marker=False, bold=closing >= 0)
        else:
            yield replace(token, bold=closing >= 0)


def _is_star(line: str, token: Token) -> bool:
    return token.marker and not token.target and line.startswith("**", token.start) and token.end == token.start + 2
