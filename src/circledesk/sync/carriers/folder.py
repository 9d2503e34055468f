"""A folder as a place: a shared drive, a stick, or what a desktop client carries to a cloud."""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from circledesk.domain.errors import DomainError

PART = ".part"
"""Ending of a half-written file; synchronising clients leave such files alone, and so do readers."""

_NAME = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*\.?[a-z0-9]*")
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR})


class FolderCarrier:
    """A place that is a folder. Objects appear whole or not at all."""

    def __init__(self, place: str, folder: Path) -> None:
        self._place = place
        self._folder = folder

    @property
    def place(self) -> str:
        """Id of the place."""
        return self._place

    @property
    def label(self) -> str:
        """The folder's path."""
        return str(self._folder)

    def list(self, prefix: str) -> list[str]:
        """Names below `prefix`, sorted; parts, empty files and whatever is none of ours are left out."""
        with self._spoken():
            if not self._folder.is_dir():
                raise DomainError("place_missing", where=self.label)
            return sorted(self._below(self._folder / prefix, prefix.rstrip("/")))

    def get(self, name: str) -> bytes | None:
        """The object's bytes, or None."""
        with self._spoken():
            try:
                return self._path(name).read_bytes()
            except OSError as error:
                if error.errno in _ABSENT or error.errno == errno.EISDIR:
                    return None
                raise

    def put_new(self, name: str, content: bytes) -> None:
        """Write beside, force to disk, rename; then force the folder too, where the system can."""
        with self._spoken():
            if not self._folder.is_dir():
                raise DomainError("place_missing", where=self.label)
            path = self._path(name)
            _make_folders(self._folder, path.parent)
            part = path.with_name(f"{path.name}.{secrets.token_hex(4)}{PART}")
            try:
                _write(part, content)
                part.replace(path)
            except OSError:
                part.unlink(missing_ok=True)
                raise
            _force_folder(path.parent)

    def stat(self, name: str) -> int | None:
        """The object's size in bytes, or None."""
        with self._spoken():
            try:
                return self._path(name).stat().st_size
            except OSError as error:
                if error.errno in _ABSENT:
                    return None
                raise

    def delete_own(self, name: str) -> None:
        """Remove an object this laptop wrote; it may be gone already."""
        with self._spoken():
            self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise DomainError("place_name_refused", name=name)
        return self._folder / name

    def _below(self, folder: Path, prefix: str) -> Iterator[str]:
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            if error.errno in _ABSENT:
                return
            raise
        for entry in entries:
            name = f"{prefix}/{entry.name}" if prefix else entry.name
            if not _NAME.fullmatch(name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from self._below(folder / entry.name, name)
            elif entry.is_file() and _size(entry):
                yield name

    @contextmanager
    def _spoken(self) -> Iterator[None]:
        """Turn what the system says into one of our codes."""
        try:
            yield
        except OSError as error:
            code = "place_unreachable"
            if error.errno in _FULL:
                code = "place_full"
            elif error.errno in _CLOSED:
                code = "place_read_only"
            reason = error.strerror or type(error).__name__
            raise DomainError(code, where=self.label, reason=reason) from error


def _make_folders(place: Path, folder: Path) -> None:
    """Make the folders of an object, and never the place: a stick pulled out must not become a folder here."""
    if folder.is_dir():
        return
    for step in folder.relative_to(place).parts:
        place = place / step
        place.mkdir(exist_ok=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _size(entry: os.DirEntry[str]) -> int:
    """Size of a listed file; 0 when it went away meanwhile."""
    try:
        return entry.stat().st_size
    except OSError:
        return 0


def _force_folder(folder: Path) -> None:
    """Make the new name durable; some systems and file systems cannot, and need not."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
