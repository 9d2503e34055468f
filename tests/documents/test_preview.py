"""Pictures of documents, also when several are wanted at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from circledesk.documents.preview import PdfiumPreview
from circledesk.domain.errors import DomainError
from circledesk.services.ports.documents import Written


def test_pictures_wanted_by_several_threads_at_once_are_all_the_same(written_acta: Written) -> None:
    preview = PdfiumPreview()
    once = preview.pages(written_acta.content, 120, 2)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: preview.pages(written_acta.content, 120, 2), range(16)))
    assert all(pages == once for pages in found)
    assert len(once) == 2


def test_what_is_no_pdf_is_refused(written_acta: Written) -> None:
    with pytest.raises(DomainError, match="pdf_unreadable"):
        PdfiumPreview().pages(written_acta.content[:200], 120, 1)
