"""Looks at a ZIP from outside (docx, xlsx) before anything opens it: its size, its members, its bombs."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from circledesk.domain.errors import DomainError

MOST_BYTES = 20_000_000
_MOST_UNPACKED = 100_000_000
_MOST_MEMBERS = 2_000
_MOST_RATIO = 200
_SMALL = 100_000  # bytes below which a high ratio is no bomb
_ENCRYPTED = 0x1


def check_package(content: bytes, needed: str) -> None:
    """Raise `file_too_large` or `document_unreadable` unless `content` is a sane ZIP that has the member `needed`."""
    if len(content) > MOST_BYTES:
        raise DomainError("file_too_large", size=len(content) // 1_000_000, most=MOST_BYTES // 1_000_000)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            members = package.infolist()
            sane = len(members) <= _MOST_MEMBERS and all(map(_sane, members))
            whole = sum(member.file_size for member in members) <= _MOST_UNPACKED
            if not (sane and whole and needed in package.namelist()) or package.testzip() is not None:
                raise DomainError("document_unreadable")
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError) as error:
        raise DomainError("document_unreadable") from error


def _sane(member: zipfile.ZipInfo) -> bool:
    """Whether a member is neither encrypted, nor a bomb, nor named to land elsewhere."""
    bomb = member.file_size > _SMALL and member.file_size > _MOST_RATIO * max(1, member.compress_size)
    strays = member.filename.startswith(("/", "\\")) or ".." in member.filename.split("/")
    return not (member.flag_bits & _ENCRYPTED or bomb or strays)
