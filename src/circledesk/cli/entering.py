"""With what a laptop enters its places: from a file, the environment, or asked of whoever sits there."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.places import is_open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.cli.invocation import Invocation
    from circledesk.cli.parser import Chapter, Parser
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.places import Access
    from circledesk.services.ports.sync import Place

PASSWORD_VARIABLE = "CIRCLEDESK_PLACE_PASSWORD"  # noqa: S105 - a name, not a password


def declare_access(chapter: Chapter, parser: Parser) -> None:
    """The options of a command that enters one place."""
    chapter.option(parser, "--user", "--key-id", dest="user", default="")
    declare_secrets(chapter, parser)
    chapter.option(parser, "--remember", action="store_true")


def declare_secrets(chapter: Chapter, parser: Parser) -> None:
    """The option of a command that enters places already known."""
    chapter.option(parser, "--password-file", action="append", default=[])


def access_to(invocation: Invocation, place: Place) -> Access:
    """Who comes to a place, and the secret given or asked for; raises `place_credentials_needed`."""
    from circledesk.services.ports.places import Access  # noqa: PLC0415 - services are loaded when they are needed

    options = invocation.options
    files = options.password_file
    secret = invocation.passphrase_in(files[-1]) if files else os.environ.get(PASSWORD_VARIABLE, "")
    user = options.user or place.user
    if not user and sys.stdin.isatty():
        user = invocation.ask_openly("ask.place_user", where=place.where)
    if secret and not user:
        raise DomainError("place_user_missing", where=place.where)
    if user and not secret:
        secret = _asked(invocation, place, user)
    return Access(user=user, secret=secret, keep=options.remember)


def unlock(invocation: Invocation, desk: OpenDesk, known: Sequence[Place]) -> None:
    """Give these places their secrets for this run; those still without one say so in the round.

    Raises `place_password_unclear`: nobody's password goes to a place that it may not be for.
    """
    from circledesk.services import places  # noqa: PLC0415 - as above

    hold = desk.tools.secrets.hold
    asking = [one for one in known if one.user]
    for file in invocation.options.password_file:
        named, cut, path = file.partition("=")
        if cut and any(one.id == _found(desk, named) for one in asking):
            hold(_found(desk, named), invocation.passphrase_in(path))
        elif len(asking) > 1:
            raise DomainError("place_password_unclear", count=len(asking))
        elif asking:
            hold(asking[0].id, invocation.passphrase_in(file))
    lacking = places.lacking(desk, known)
    given = os.environ.get(PASSWORD_VARIABLE, "")
    if given and len(lacking) == 1:
        hold(lacking[0].id, given)
    elif sys.stdin.isatty():
        for place in lacking:
            hold(place.id, _asked(invocation, place, place.user))


def _asked(invocation: Invocation, place: Place, user: str) -> str:
    if not sys.stdin.isatty():
        raise DomainError("place_credentials_needed", where=place.where)
    if is_open(place.where):
        invocation.output.problems.write(invocation.say("place.open") + "\n")
    return invocation.ask("ask.place_password", user=user, where=place.where)


def _found(desk: OpenDesk, named: str) -> str:
    from circledesk.services import places  # noqa: PLC0415 - as above

    try:
        return places.find(desk, named).id
    except DomainError:
        return ""
