"""The places a desk shares through: adding one after a trial, trying, leaving, and the secrets that open them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from circledesk.domain import places
from circledesk.domain.errors import DomainError
from circledesk.services.patience import Patience
from circledesk.services.ports.places import Access
from circledesk.services.ports.sync import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Carrier

SHORTEST = 4
"""Signs of a place's id that are enough to name it, where only one begins so."""
_ASKING = frozenset({"place_credentials_needed", "place_credentials_refused"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A place that is shared through from now on: whether the keyring has its secret, and whether that goes openly."""

    place: Place
    kept: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How a place stood when it was tried: `problem` is what it refused, None where all is well."""

    place: Place
    problem: DomainError | None = None


class Unhurried:
    """Progress of what nobody watches."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        """Nobody listens."""


def a_folder(folder: Path) -> Place:
    """The place that is a folder."""
    where = str(folder.expanduser().resolve())
    return Place(id=places.place_id(places.FOLDER, where), kind=places.FOLDER, where=where)


def a_remote(kind: str, where: str, region: str = "") -> Place:
    """The place behind an address; raises `place_address_refused`, `place_kind_unknown`."""
    if kind not in places.REMOTE:
        raise DomainError("place_kind_unknown", kind=kind)
    tidy = places.tidy(kind, where)
    if kind == places.S3:
        region = region or places.s3(where).region
    return Place(id=places.place_id(kind, tidy), kind=kind, where=tidy, region=region)


def a_bucket(server: str, bucket: str, prefix: str = "", region: str = "") -> Place:
    """The place in a bucket of a server, named apart; raises `place_address_refused`."""
    steps = [quote(part.strip("/")) for part in (bucket, prefix) if part.strip("/")]
    return a_remote(places.S3, "/".join([server.strip().rstrip("/"), *steps]), region)


def add(desk: OpenDesk, progress: Progress, place: Place, access: Access | None = None) -> Added:
    """Share through a place from now on, or enter one otherwise, once that was tried; else nothing is kept.

    Raises `foreign_circle`, `place_missing` and whatever else the place says.
    """
    access = access or Access()
    place = replace(place, user=access.user)
    _check(desk, progress, place, access)
    desk.add_place(place)
    return Added(place=place, kept=_remember(desk, place, access), open=places.is_open(place.where))


def add_folder(desk: OpenDesk, folder: Path) -> Place:
    """Share through a folder; raises `place_missing`, `foreign_circle`, `place_read_only`, `place_full`."""
    return add(desk, Unhurried(), a_folder(folder)).place


def attempt(desk: OpenDesk, progress: Progress, place: Place) -> Trial:
    """Try a place: read it, write to it, and see whose it is."""
    try:
        _check(desk, progress, place)
    except DomainError as error:
        return Trial(place=place, problem=error)
    return Trial(place=place)


def remove(desk: OpenDesk, place: Place) -> None:
    """Share no longer through a place; what lies there stays, and so does what was written here."""
    desk.remove_place(place.id)
    desk.tools.courier.forget_place(desk.tools.ledger, place.id)
    desk.tools.secrets.forget(place.id)


def find(desk: OpenDesk, named: str) -> Place:
    """The place of that address, path, folder name or id (or its beginning).

    Raises `place_unknown`, `place_ambiguous`.
    """
    known = desk.places()
    found = [one for one in known if named in {one.id, one.where}]
    found = found or [one for one in known if _tidied(one, named) == one.where]
    found = found or [one for one in known if named == one.name]
    found = found or [one for one in known if len(named) >= SHORTEST and one.id.startswith(named.lower())]
    if not found:
        raise DomainError("place_unknown", name=named, known=", ".join(one.where for one in known))
    if len(found) > 1:
        raise DomainError("place_ambiguous", name=named, count=len(found))
    return found[0]


def lacking(desk: OpenDesk, known: Sequence[Place]) -> list[Place]:
    """Those of these places that ask who comes, and for which this desk has no secret now."""
    return [one for one in known if one.user and not desk.tools.secrets.read(one.id)]


def enter(desk: OpenDesk, progress: Progress, place: Place, access: Access) -> str:
    """Make sure that a place lets this laptop in; answers the code of a refusal that may pass by itself.

    Raises `place_credentials_needed`, `place_credentials_refused`: nobody else can put these right.
    """
    try:
        with reaching(desk, progress, place, access) as carrier:
            desk.tools.courier.knock(carrier)
    except DomainError as error:
        if error.code in _ASKING or not error.code.startswith("place_"):
            raise
        return error.code
    return ""


def remember(desk: OpenDesk, place: Place, access: Access) -> bool:
    """Have a place and its secret from now on; answers whether the keyring keeps the secret."""
    desk.add_place(place)
    return _remember(desk, place, access)


@contextmanager
def reaching(desk: OpenDesk, progress: Progress, place: Place, access: Access | None = None) -> Iterator[Carrier]:
    """A carrier whose every call ends in time, or as soon as the person wishes to stop."""
    patience = Patience()
    try:
        yield patience.carrier(place, partial(desk.tools.courier.carrier, access=access), progress)
    finally:
        patience.close()


def _check(desk: OpenDesk, progress: Progress, place: Place, access: Access | None = None) -> None:
    with reaching(desk, progress, place, access) as carrier:
        desk.tools.courier.check_place(desk.tools.ledger, carrier)


def _remember(desk: OpenDesk, place: Place, access: Access) -> bool:
    secrets = desk.tools.secrets
    if access.keep and access.secret:
        return secrets.keep(place.id, access.secret)
    secrets.forget(place.id)
    if access.secret:
        secrets.hold(place.id, access.secret)
    return False


def _tidied(place: Place, named: str) -> str:
    if place.kind == places.FOLDER:
        return str(Path(named).expanduser().resolve())
    try:
        return places.tidy(place.kind, named)
    except DomainError:
        return ""
