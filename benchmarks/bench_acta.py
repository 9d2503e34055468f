"""The acta of a two-hour session: rendered, finished and signed by chair and secretary."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from benchmarks.desks import PASSPHRASE, demo_desk
from benchmarks.pairs import Budget, Reading

from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import signing

if TYPE_CHECKING:
    from collections.abc import Iterator


def readings() -> Iterator[Reading]:
    """The one promise about signing, in seconds."""
    with demo_desk() as desk:
        with desk.work() as work:
            meeting = next(iter(work.all(Meeting, state=MeetingState.HELD)))
            people = {role: signing.signer_of(work, meeting.id, role) for role in ("chair", "secretary")}
        secret = PASSPHRASE.encode()
        keys = {role: signing.person_key(desk, person, role, secret, secret) for role, person in people.items()}
        begun = time.perf_counter()
        for role, key in keys.items():
            signed = signing.sign_acta(desk, meeting.id, role, key)
        spent = time.perf_counter() - begun
        budget = Budget(name="acta rendered, finished and signed twice", at_most=3.0, unit="s")
        yield Reading(budget=budget, value=spent, detail=f"{len(signed)} bytes, imports included")
