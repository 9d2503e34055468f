"""The canonical form of a paper: the JSON that is embedded, hashed, and compared when a document is verified."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum

from circledesk.domain.clock import bogota
from circledesk.services.papers import ActaPaper, AmendmentPaper, ReportPaper, UnheldPaper

ACTA_SCHEMA = "circledesk/acta/1"
REPORT_SCHEMA = "circledesk/report/1"
AMENDMENT_SCHEMA = "circledesk/amendment/1"
UNHELD_SCHEMA = "circledesk/constancia/1"
_SCHEMAS: dict[type, str] = {
    ActaPaper: ACTA_SCHEMA,
    ReportPaper: REPORT_SCHEMA,
    AmendmentPaper: AMENDMENT_SCHEMA,
    UnheldPaper: UNHELD_SCHEMA,
}

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def canonical(paper: ActaPaper | ReportPaper | AmendmentPaper | UnheldPaper) -> bytes:
    """The paper as canonical JSON: UTF-8, keys sorted, no spaces, no floats, times on Bogotá's clock to the second."""
    body = {entry.name: _plain(getattr(paper, entry.name)) for entry in fields(paper)}
    told = {"schema": _SCHEMAS[type(paper)], **body}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", errors="backslashreplace")


def data_hash(content: bytes) -> str:
    """sha256 of canonical data, in lower-case hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def verification_code(document_id: str, content_hash: str) -> str:
    """What the QR code and the keywords of a document say."""
    return f"circledesk:v1:{document_id}:{content_hash}"


def _plain(value: object) -> Json:
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, datetime):
        return bogota(value).isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(entry) for entry in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {entry.name: _plain(getattr(value, entry.name)) for entry in fields(value)}
    raise TypeError(type(value).__name__)
