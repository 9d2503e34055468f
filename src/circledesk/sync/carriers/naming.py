"""Names a place may hold: lower-case letters, digits, dashes and slashes, and one ending."""

from __future__ import annotations

import re

from circledesk.domain.errors import DomainError

_NAME = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*\.?[a-z0-9]*")


def is_name(text: str) -> bool:
    """Whether `text` may be an object of ours; conflicted copies, parts and strangers are not."""
    return _NAME.fullmatch(text) is not None


def checked(name: str) -> str:
    """The name itself; raises `place_name_refused`."""
    if not is_name(name):
        raise DomainError("place_name_refused", name=name)
    return name
