"""The visible stamp of a signature: a QR code and a few lines, drawn to fit the field's box."""

from __future__ import annotations

import logging
import re
import unicodedata
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import qrcode
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from pyhanko.pdf_utils.content import ResourceType
from pyhanko.pdf_utils.font.opentype import GlyphAccumulator
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.stamp import BaseStamp, BaseStampStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pyhanko.pdf_utils.layout import BoxConstraints
    from pyhanko.pdf_utils.writer import BasePdfFileWriter

# fontTools tells each table it subsets at INFO, which would drown the program's own log.
logging.getLogger("fontTools").setLevel(logging.WARNING)

_EM = 10.0  # size the font is opened at; lines are scaled from it by the text matrix
_PADDING, _GAP = 5.0, 8.0  # points: four modules of silence around the code, as QR readers want
_NAME, _SMALL = 10.5, 7.2  # points: the first line, and those below it
_LEADING = 1.24
_SQUEEZE = 0.84  # how much smaller a line may become rather than break
_STEPS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4)
_INK, _QUIET, _RULE = (0.07, 0.1, 0.15), (0.29, 0.33, 0.39), (0.72, 0.76, 0.8)
_WIDEST_CODE = 0.42  # of the box
_LATIN = re.compile(r"LATIN (SMALL|CAPITAL) LETTER ([A-Z])\b")


@dataclass(frozen=True)
class StampStyle(BaseStampStyle):
    """What a stamp says: the code's text, the lines (the first is the largest), and the TrueType font to embed."""

    code: str = ""
    lines: tuple[str, ...] = ()
    font: bytes = b""

    def create_stamp(self, writer: BasePdfFileWriter, box: BoxConstraints, text_params: dict[str, Any]) -> BaseStamp:
        """The stamp for one box; pyHanko calls this while it signs."""
        del text_params  # pyHanko's own words, in English; ours came as lines
        return _Stamp(writer=writer, style=self, box=box)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: float
    colour: tuple[float, float, float]


class _Stamp(BaseStamp):
    def render(self) -> bytes:
        width, height = float(self.box.width), float(self.box.height)
        parts, left = [b"q", _rule(width, height)], _PADDING
        if self.style.code:
            side = min(height - 2 * _PADDING, width * _WIDEST_CODE)
            parts.append(_code(self.style.code, (_PADDING, (height - side) / 2), side))
            left += side + _GAP
        if any(text.strip() for text in self.style.lines):
            parts += self._text(left, width - _PADDING - left, height)
        return b" ".join([*parts, b"Q"])

    def _text(self, left: float, width: float, height: float) -> Iterable[bytes]:
        font = GlyphAccumulator(self._ensure_writer, _plain(self.style.font), font_size=_EM)
        lines = _fitted(self.style.lines, font, width, height - 2 * _PADDING)
        free = height - sum(line.size * _LEADING for line in lines)
        y = height - free / 2
        for line in lines:
            y -= line.size * _LEADING
            baseline = y + line.size * (_LEADING - 0.92)  # Plex reaches 0.78 above and 0.22 below its baseline
            scale = line.size / _EM
            place = b"%.4f 0 0 %.4f %.3f %.3f Tm" % (scale, scale, left, baseline)
            yield b"BT /Stamp %g Tf %.3f %.3f %.3f rg %s %s ET" % (
                _EM, *line.colour, place, font.shape(line.text).graphics_ops
            )  # fmt: skip
        self.set_resource(ResourceType.FONT, pdf_name("/Stamp"), font.as_resource())


def _plain(font: bytes) -> BytesIO:
    """The font without its kerning and ligature tables, which would take longer to read than all the rest."""
    face = TTFont(BytesIO(font), lazy=True, recalcTimestamp=False)
    for table in ("GPOS", "GSUB", "GDEF"):
        if table in face:
            del face[table]
    plain = BytesIO()
    face.save(plain)
    return plain


def _fitted(texts: Sequence[str], font: GlyphAccumulator, width: float, height: float) -> tuple[_Line, ...]:
    """The lines wrapped to `width`, at the largest of the steps at which all of them fit in `height`."""
    drawable = [_drawable(text, font) for text in texts if text.strip()]
    lines: tuple[_Line, ...] = ()
    for step in _STEPS:
        lines = tuple(
            _Line(part, size, _QUIET if index else _INK)
            for index, text in enumerate(drawable)
            for size in (_squeezed(text, (_SMALL if index else _NAME) * step, font, width),)
            for part in _wrapped(text, font, width / size)
        )
        tall = sum(line.size * _LEADING for line in lines)
        wide = max((_ems(line.text, font) * line.size for line in lines), default=0.0)
        if tall <= height and wide <= width:
            break
    return lines


def _squeezed(text: str, size: float, font: GlyphAccumulator, width: float) -> float:
    """A slightly smaller size where that spares the line a break."""
    natural = _ems(text, font) * size
    return size * width / natural * 0.999 if width < natural <= width / _SQUEEZE else size


def _wrapped(text: str, font: GlyphAccumulator, ems: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _ems(longer, font) <= ems:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _ems(text: str, font: GlyphAccumulator) -> float:
    return float(font.shape(text, with_actual_text=False).x_advance)


def _drawable(text: str, font: GlyphAccumulator) -> str:
    """The text with every sign that the font lacks replaced: PDF/A forbids the box of a missing glyph."""
    known = font.tt.getBestCmap()

    def sign(letter: str) -> str:
        if ord(letter) in known:
            return letter
        base = unicodedata.normalize("NFKD", letter)[:1]
        plain = _LATIN.match(unicodedata.name(letter, ""))  # ɨ is a "LATIN SMALL LETTER I WITH STROKE"
        if ord(base) not in known and plain:
            base = plain[2].lower() if plain[1] == "SMALL" else plain[2]
        return base if ord(base) in known else "?"

    return "".join(sign(letter) for letter in unicodedata.normalize("NFC", " ".join(text.split())))


def _rule(width: float, height: float) -> bytes:
    return b"0.5 w %.3f %.3f %.3f RG 0.25 0.25 %.3f %.3f re S" % (*_RULE, width - 0.5, height - 0.5)


def _code(text: str, corner: tuple[float, float], side: float) -> bytes:
    """A QR code as one filled path (a path per module would show hairlines between them)."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    matrix = code.get_matrix()
    unit = side / len(matrix)
    bars = [
        b"%d %d %d 1 re" % (start, len(matrix) - 1 - row, length)
        for row, cells in enumerate(matrix)
        for start, length in _runs(cells)
    ]
    return b"q 0 0 0 rg %.5f 0 0 %.5f %.3f %.3f cm %s f Q" % (unit, unit, *corner, b" ".join(bars))


def _runs(cells: Sequence[bool | None]) -> Iterable[tuple[int, int]]:
    start: int | None = None
    for column, dark in enumerate([*cells, False]):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            yield start, column - start
            start = None
