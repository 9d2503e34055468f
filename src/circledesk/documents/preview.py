"""Pictures of a document's pages, as a reader would see them."""

from __future__ import annotations

import threading
from io import BytesIO

import pypdfium2

from circledesk.domain.errors import DomainError

_TURN = threading.Lock()
"""PDFium serves one thread at a time in the whole process; two at once end it."""


class PdfiumPreview:
    """Implements `ports.Preview` with PDFium."""

    def pages(self, pdf: bytes, width: int, most: int) -> list[bytes]:
        """The first `most` pages as PNG pictures `width` pixels wide; raises `pdf_unreadable`."""
        with _TURN:
            try:
                document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise DomainError("pdf_unreadable") from error
            with document:
                document.init_forms()
                return [_picture(document[number], width) for number in range(min(most, len(document)))]


def _picture(page: pypdfium2.PdfPage, width: int) -> bytes:
    bitmap = page.render(scale=width / page.get_width(), may_draw_forms=True)
    picture = BytesIO()
    bitmap.to_pil().save(picture, "PNG")
    page.close()
    return picture.getvalue()
