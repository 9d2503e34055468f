"""The long errands of Reports, each run off the window's thread: pictures, files, numbers, signatures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import exporting, signing
from circledesk.services.signing import Key
from circledesk.ui.pages.reports.wishes import OF
from circledesk.ui.widgets.whole_file import write_whole

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress

_PICTURE_WIDTH = 1100  # pixels; sharp at 150 % on a small screen
_MOST_PAGES = 30

Writer = Callable[["OpenDesk"], bytes]
"""Answers a document's bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyWish:
    """Whose key signs: the one the circle keeps, or a PKCS#12 file; both opened by `passphrase`."""

    person_id: str
    role: str
    passphrase: str
    p12: Path | None = None


def acta(key: str) -> Writer:
    """How the acta of a session is written, or what was said of one afterwards."""
    if key.startswith(OF):
        return lambda desk: exporting.amendment_pdf(desk, key.removeprefix(OF))
    return lambda desk: exporting.constancia_pdf(desk, key) if _unheld(desk, key) else exporting.acta_pdf(desk, key)


def report(period: str, as_of: date | None) -> Writer:
    """How the report of a period is written."""
    return lambda desk: exporting.report_pdf(desk, period, as_of)


def workbook(period: str, as_of: date | None) -> Writer:
    """How the Excel report of a period is written."""
    return lambda desk: exporting.workbook(desk, period, as_of)


def pictures(desk: OpenDesk, progress: Progress, writer: Writer) -> list[bytes]:
    """The pages of a document as PNG; none once it was cancelled."""
    content = writer(desk)
    return [] if progress.cancelled else desk.tools.preview.pages(content, _PICTURE_WIDTH, _MOST_PAGES)


def export(desk: OpenDesk, progress: Progress, writer: Writer, path: Path) -> Path | None:
    """Write a document to `path`, whole; None when it was cancelled before."""
    content = writer(desk)
    return None if progress.cancelled else write_whole(path, content)


def issue(desk: OpenDesk, _progress: Progress, meeting_id: str) -> str:
    """Give an acta its number; answers it as printed."""
    return exporting.issue_acta(desk, meeting_id)


def sign_acta(desk: OpenDesk, _progress: Progress, key: str, wish: KeyWish) -> None:
    """Sign an acta, or what was said of one, in the role of the wish."""
    if key.startswith(OF):
        signing.sign_amendment(desk, key.removeprefix(OF), wish.role, _key(desk, wish))
    elif _unheld(desk, key):
        signing.sign_constancia(desk, key, wish.role, _key(desk, wish))
    else:
        signing.sign_acta(desk, key, wish.role, _key(desk, wish))


def sign_report(desk: OpenDesk, _progress: Progress, period: str, as_of: date | None, wish: KeyWish) -> None:
    """Sign the report of a period as coordinator."""
    signing.sign_report(desk, period, _key(desk, wish), as_of)


def _unheld(desk: OpenDesk, meeting_id: str) -> bool:
    """Whether a session was not held: it has a constancia and no acta."""
    with desk.work() as work:
        return work.get(Meeting, meeting_id).state is MeetingState.NOT_HELD


def _key(desk: OpenDesk, wish: KeyWish) -> Key:
    passphrase = wish.passphrase.encode()
    if wish.p12 is not None:
        return Key(p12=wish.p12.read_bytes(), passphrase=passphrase)
    return signing.person_key(desk, wish.person_id, wish.role, passphrase, passphrase)
