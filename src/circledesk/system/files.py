"""Reading and writing whole files: a reader never meets half of one, and a refusal names the file."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from circledesk.domain.errors import DomainError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_whole(path: Path, content: bytes) -> None:
    """Replace or make `path` with `content`: written beside it, flushed to the disk, then renamed.

    Raises `disk_full`, `disk_read_only` or `export_unwritable`; then the old file is as it was.
    """
    with _refusals(path):
        target = path.resolve()
        if target.exists() and not target.is_file():
            # A pipe or a device is written to, never replaced by a file; a folder refuses by itself.
            target.write_bytes(content)
            return
        descriptor, beside = tempfile.mkstemp(prefix=f".{target.name[:40]}-", dir=target.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).chmod(_mode_of(target))
            Path(beside).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(beside).unlink()
            raise


def make_folder(path: Path) -> Path:
    """Make `path` and what is missing above it; raises as `write_whole` does."""
    with _refusals(path):
        path.mkdir(parents=True, exist_ok=True)
    return path


def read_whole(path: Path) -> bytes:
    """The bytes of `path`; raises `file_not_found`, `not_allowed_here` or `file_unreadable`."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DomainError("file_not_found", name=str(path)) from error
    except PermissionError as error:
        raise DomainError("not_allowed_here", name=str(path)) from error
    except OSError as error:
        raise DomainError("file_unreadable", name=str(path), reason=error.strerror or str(error)) from error


def read_text(path: Path) -> str:
    """The text of `path`, with or without a byte order mark; raises as `read_whole`, or `text_not_utf8`."""
    try:
        return read_whole(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DomainError("text_not_utf8", name=str(path)) from error


def as_refusal(error: OSError, path: Path) -> DomainError:
    """What the machine's refusal to write `path` means in the words of the program."""
    if error.errno in _FULL:
        return DomainError("disk_full", name=str(path))
    if error.errno == errno.EROFS or (isinstance(error, PermissionError) and path.parent.exists()):
        return DomainError("disk_read_only", name=str(path))
    return DomainError("export_unwritable", name=str(path), reason=error.strerror or str(error))


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise as_refusal(error, path) from error


def _mode_of(path: Path) -> int:
    """The mode the file has, or what a plain `open` would give a new one."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
