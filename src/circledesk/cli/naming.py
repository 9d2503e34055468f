"""Finding what somebody names on the command line: a session by id, the beginning of one, or its file's id."""

from __future__ import annotations

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting
from circledesk.services.imported_session import session_id
from circledesk.services.ports.work import Work

SHORTEST = 6
"""Signs of an id that are enough to name it, where only one begins so."""


def find_session(work: Work, named: str) -> Meeting:
    """The session called `named`; raises `session_unknown` or `session_ambiguous`."""
    known = work.find(Meeting, session_id(named))
    if known is not None and not known.deleted:
        return known
    sessions = work.all(Meeting)
    found = [one for one in sessions if len(named) >= SHORTEST and one.id.startswith(named.lower())]
    found = found or [one for one in sessions if bogota(one.starts).date().isoformat() == named]
    if not found:
        raise DomainError("session_unknown", name=named)
    if len(found) > 1:
        raise DomainError("session_ambiguous", name=named, count=len(found))
    return found[0]
