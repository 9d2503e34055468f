"""WebDAV folders and S3 buckets as places, through opendal's asynchronous operator: its blocking one holds the GIL."""

from __future__ import annotations

import asyncio
import secrets
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TypeVar

from opendal import AsyncOperator

from circledesk.domain import places
from circledesk.domain.errors import DomainError
from circledesk.domain.places import Address, PlaceReason
from circledesk.services.ports.sync import Carrier, Place
from circledesk.sync.carriers import naming, outcomes

_Answer = TypeVar("_Answer")
_PASSING = frozenset({"place_busy", "place_unreachable"})
_CHUNK = 1 << 18
_NAMES_A_SECOND = 50
_COMMON_REGION = "us-east-1"
"""The region servers answer to that know none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a place may take: `call` seconds for an answer, and no slower than `rate` bytes a second from then on.

    What may pass by itself (busy, unreachable) is tried `tries` times, after a `pause` in seconds that doubles, give
    or take a half, so that laptops that met once do not meet again. Silence until `call` is over is not tried again.
    """

    call: float = 30.0
    rate: float = 32_000.0
    tries: int = 4
    pause: float = 0.5


PATIENCE = Patience()


def open_place(place: Place, user: str, secret: str, patience: Patience = PATIENCE) -> Carrier:
    """The carrier of a `webdav` or `s3` place; nothing is asked of the network yet. `user` and `secret` are a WebDAV
    user and password or an S3 access key and its secret, empty for a place open to all. Raises
    `place_address_refused`, `place_kind_unknown`.
    """
    if place.kind == places.WEBDAV:
        return WebDavCarrier(place, user, secret, patience)
    if place.kind == places.S3:
        return S3Carrier(place, user, secret, patience)
    raise DomainError("place_kind_unknown", kind=place.kind)


class RemoteCarrier(ABC):
    """A place behind HTTP. Every verb is one run of its own event loop in the calling thread, and ends in time.

    `known` says that we tell who comes; a place that refuses a stranger asks for credentials.
    """

    def __init__(self, place: Place, store: AsyncOperator, patience: Patience, *, known: bool) -> None:
        self._known = known
        self._place = place.id
        self._label = places.readable(place.where)
        self._store = store
        self._patience = patience
        self._assured = False

    @property
    def place(self) -> str:
        """Id of the place."""
        return self._place

    @property
    def label(self) -> str:
        """The address as people read it."""
        return self._label

    def list(self, prefix: str) -> list[str]:
        """Names below `prefix`, sorted; empty objects and whatever is none of ours are left out. A portal shows
        nothing either, so nothing is believed only of a place that proves to be one.
        """
        names = sorted(self._run(partial(self._names, prefix.rstrip("/") + "/")))
        if not names:
            self._run(self._assure)
        self._assured = True
        return names

    def get(self, name: str) -> bytes | None:
        """The object's bytes, or None. A web page is answered only by a place that proves to be one: it is damage."""
        content = self._run(partial(self._read, naming.checked(name)))
        if content is not None and outcomes.is_page(content):
            self._run(self._assure)
        return content

    def put_new(self, name: str, content: bytes) -> None:
        """Write an object, over whatever lies there. Only reading it back says that it arrived."""
        if not self._assured:
            self._run(self._assure)
            self._assured = True
        write = partial(self._write, naming.checked(name), content)
        try:
            self._run(write)
        except DomainError as error:
            if error.code != "place_read_only":
                raise
            # Who makes the same folders as others at that moment is told by Apache that this is not allowed.
            self._run(write)

    def stat(self, name: str) -> int | None:
        """The object's size in bytes, or None."""
        size, kind = self._run(partial(self._size, naming.checked(name)))
        if kind.startswith("text/html"):
            self._run(self._assure)
        return size

    def delete_own(self, name: str) -> None:
        """Remove an object this laptop wrote; it may be gone already."""
        self._run(partial(self._delete, naming.checked(name)))

    @abstractmethod
    async def _assure(self) -> None:
        """Make sure that a store answers here, and that our folder is in it."""

    async def _write(self, name: str, content: bytes) -> None:
        await self._put(self._store, name, content)

    def _run(self, act: Callable[[], Awaitable[_Answer]]) -> _Answer:
        answers: list[_Answer] = []

        async def answer() -> None:
            """Give nothing back: asyncio.run writes out what its task answers, a hundred megabytes of it too."""
            answers.append(await self._patiently(act))

        asyncio.run(answer())
        return answers[0]

    async def _patiently(self, act: Callable[[], Awaitable[_Answer]]) -> _Answer:
        pause = self._patience.pause
        for _ in range(self._patience.tries - 1):
            try:
                return await self._spoken(act)
            except DomainError as error:
                if error.code not in _PASSING or error.facts.get("reason") is PlaceReason.TIMEOUT:
                    raise
            await asyncio.sleep(pause * (0.5 + secrets.randbelow(1000) / 1000))
            pause *= 2
        return await self._spoken(act)

    async def _spoken(self, act: Callable[[], Awaitable[_Answer]]) -> _Answer:
        """Turn what the library says into one of our codes."""
        try:
            return await act()
        except outcomes.REFUSALS as error:
            refused = outcomes.refused(error, self.label)
            if refused.code == "place_credentials_refused" and not self._known:
                refused = DomainError("place_credentials_needed", where=self.label)
            raise refused from error

    async def _names(self, folder: str) -> set[str]:
        start = asyncio.get_running_loop().time() + self._patience.call
        names: set[str] = set()
        async with asyncio.timeout_at(start) as due:
            async for entry in await self._store.list(folder, recursive=True):
                if entry.metadata.content_length and naming.is_name(entry.path):
                    names.add(entry.path)
                due.reschedule(start + len(names) / _NAMES_A_SECOND)
        return names

    async def _read(self, name: str) -> bytes | None:
        start, content = asyncio.get_running_loop().time() + self._patience.call, BytesIO()
        try:
            async with asyncio.timeout_at(start) as due:
                file = await self._store.open(name, "rb")
                while part := await file.read(_CHUNK):
                    due.reschedule(start + content.tell() / self._patience.rate)
                    content.write(part)
                await file.close()
        except outcomes.REFUSALS as error:
            if outcomes.is_absent(error):
                return None
            if outcomes.is_mute(error):
                await self._size(name)  # a file that is read in parts does not say why it could not be reached
            raise
        return content.getvalue()  # joining parts would copy them all while every other thread waits

    async def _size(self, name: str) -> tuple[int | None, str]:
        """Size and content type, None and an empty text for what is not there."""
        try:
            async with asyncio.timeout(self._patience.call):
                found = await self._store.stat(name)
        except outcomes.REFUSALS as error:
            if outcomes.is_absent(error):
                return None, ""
            raise
        return (found.content_length if found.is_file else None), found.content_type or ""

    async def _put(self, store: AsyncOperator, name: str, content: bytes) -> None:
        async with asyncio.timeout(self._patience.call + len(content) / self._patience.rate):
            await store.write(name, content)

    async def _delete(self, name: str) -> None:
        async with asyncio.timeout(self._patience.call):
            await self._store.delete(name)


class WebDavCarrier(RemoteCarrier):
    """A folder of a WebDAV server. Folders below it are made as needed, the folder itself never: it may be a typo."""

    def __init__(self, place: Place, user: str, secret: str, patience: Patience) -> None:
        address = places.webdav(place.where)
        given = {"username": user, "password": secret} if user else {}
        at_root = partial(AsyncOperator, "webdav", endpoint=address.endpoint, **given)
        in_folder = partial(at_root, root=f"/{address.folder}/")
        super().__init__(place, in_folder(disable_create_dir="true"), patience, known=bool(user))
        self._making_folders = in_folder()
        self._above = at_root(root="/")
        self._folder = address.folder
        self._made: set[str] = set()

    async def _write(self, name: str, content: bytes) -> None:
        """Ask for the folder only where it was not seen before: on a slow line requests are the cost, not bytes."""
        folder = name.rpartition("/")[0]
        if folder in self._made:
            try:
                await self._put(self._store, name, content)
            except outcomes.REFUSALS as error:
                self._made.discard(folder)
                if not outcomes.is_orphan(error):
                    raise
            else:
                return
        try:
            await self._put(self._making_folders, name, content)
        except outcomes.REFUSALS as error:
            if not outcomes.is_orphan(error):
                raise
            await self._insist(name, content)
        self._made.add(folder)

    async def _insist(self, name: str, content: bytes) -> None:
        """Try once more where the folder made for an object is said not to be there: a server that lets us read only
        may say so, and so may one that others are just making the same folder on.
        """
        await asyncio.sleep(self._patience.pause)
        try:
            await self._put(self._making_folders, name, content)
        except outcomes.REFUSALS as error:
            if not outcomes.is_orphan(error):
                raise
            await self._assure()
            reason = outcomes.refused(error, self.label).facts["reason"]
            raise DomainError("place_read_only", where=self.label, reason=reason) from error

    async def _assure(self) -> None:
        """Ask for the folder itself: only a WebDAV server describes it, or says that there is none. Where the whole
        server is the place, ask for a name nobody has.
        """
        if not self._folder:
            await self._size(_nobody())
            return
        async with asyncio.timeout(self._patience.call):
            found = await self._above.stat(f"{self._folder}/")
        if not found.is_dir:
            raise DomainError("place_not_a_store", where=self.label, reason=PlaceReason.NOT_A_FOLDER)


class S3Carrier(RemoteCarrier):
    """A folder of a bucket, whose names simply begin so."""

    def __init__(self, place: Place, user: str, secret: str, patience: Patience) -> None:
        address = places.s3(place.where)
        super().__init__(place, _bucket(address, place.region, (user, secret)), patience, known=bool(user))

    async def _assure(self) -> None:
        """Ask for a name nobody has: a bucket says so, a portal has a page for every name."""
        if await self._read(_nobody()) is not None:
            raise DomainError("place_not_a_store", where=self.label, reason="HTTP 200")


def _bucket(address: Address, region: str, access: tuple[str, str]) -> AsyncOperator:
    """The bucket; credentials of other programs on this machine are never looked for."""
    user, secret = access
    given = {"access_key_id": user, "secret_access_key": secret} if user else {"allow_anonymous": "true"}
    return AsyncOperator(
        "s3",
        endpoint=address.endpoint,
        bucket=address.bucket,
        root=f"/{address.folder}/",
        region=region or address.region or _COMMON_REGION,
        disable_config_load="true",
        disable_ec2_metadata="true",
        **given,
    )


def _nobody() -> str:
    return f"nobody/{secrets.token_hex(16)}"
