"""The scribe: turns papers into finished documents, always the same bytes for the same paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from circledesk.documents.acta_pdf import acta_running, acta_title, compose_acta
from circledesk.documents.canonical import canonical, data_hash, verification_code
from circledesk.documents.finish import Attachment, Envelope, finished
from circledesk.documents.fonts import Typeface, legible, typeface
from circledesk.documents.page import printed
from circledesk.documents.phrases import Phrases
from circledesk.services.papers import ActaPaper
from circledesk.services.ports import Written
from circledesk.services.words import Words


class ReportlabScribe:
    """Keeps the port `Scribe`. `fonts` is the folder of Plex Sans, `profile` an sRGB ICC file."""

    def __init__(self, words_for: Callable[[str], Words], fonts: Path, profile: Path) -> None:
        self._words_for = words_for
        self._fonts = fonts
        self._profile_file = profile

    @cached_property
    def _face(self) -> Typeface:
        return typeface(self._fonts)

    @cached_property
    def _profile(self) -> bytes:
        return self._profile_file.read_bytes()

    def acta(self, paper: ActaPaper) -> Written:
        """The acta as PDF/A-3a and PDF/UA-1 with its data and workbook inside."""
        phrases = Phrases(self._words_for(paper.language))
        data = canonical(paper)
        digest = data_hash(data)
        code = verification_code(paper.document_id, digest)
        shown = legible(paper, self._face)
        composer = compose_acta(shown, phrases, code)
        footer = phrases.say("footer", document=paper.document_id, hash=digest[:16])
        drawn = printed(composer.story, acta_running(shown, phrases, footer))
        envelope = Envelope(
            title=acta_title(shown, phrases),
            subject=phrases.say("acta_subject", day=phrases.moment_day(paper.starts)),
            author=shown.circle,
            keywords=code,
            document_id=paper.document_id,
            language=paper.language,
            moment=paper.written_at,
            profile=self._profile,
            attachments=[
                Attachment(
                    name="datos.json",
                    mime="application/json",
                    content=data,
                    relationship="Data",
                    description=phrases.say("data_file"),
                )
            ],
        )
        return Written(content=finished(drawn, composer.root, envelope), data_hash=digest)
