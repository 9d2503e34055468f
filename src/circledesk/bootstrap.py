"""The one place that knows every wing: makes and opens desks, and hands out the makers of slow things."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.services.words import Words
from circledesk.system import paths, resources
from circledesk.system.mirror import HeadMirror
from circledesk.system.place_secrets import DeskSecrets
from circledesk.system.secrets import SystemKeyring
from circledesk.system.spelling import HunspellSpeller

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk.services.ports.courier import Courier, JoinNote
    from circledesk.services.ports.documents import HtmlReader, Preview, Scribe
    from circledesk.services.ports.places import Access, PlaceSecrets
    from circledesk.services.ports.signing import Signer
    from circledesk.services.ports.spelling import Speller
    from circledesk.services.ports.sync import Ledger, Place
    from circledesk.services.ports.texts import TextMerge
    from circledesk.services.ports.work import Reader, Work
    from circledesk.store.database import Database


def present() -> datetime:
    """The aware present."""
    return datetime.now(UTC)


def words_in(language: str) -> Words:
    """Sentences in `language`."""
    return Words(language, resources.catalogue(language))


def signer() -> Signer:
    """The maker of signatures; verifying needs no desk."""
    from circledesk.signing.signer import PyHankoSigner  # noqa: PLC0415 - slow to import

    return PyHankoSigner(resources.resource("documents", "fonts", "IBMPlexSans-Regular.ttf").read_bytes())


class Toolbox:
    """Implements `ports.Tools`: each wing is imported when it is first asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def ledger(self) -> Ledger:
        """The journal as sync sees it."""
        from circledesk.store.ledger import SqlLedger  # noqa: PLC0415 - slow to import

        return SqlLedger(self._desk.database)

    @cached_property
    def scribe(self) -> Scribe:
        """Documents."""
        from circledesk.documents.scribe import ReportlabScribe  # noqa: PLC0415 - slow to import

        documents = resources.resource("documents")
        return ReportlabScribe(words_in, documents / "fonts", documents / "sRGB.icc")

    @cached_property
    def html_reader(self) -> HtmlReader:
        """What other programs put on the clipboard."""
        from circledesk.documents.html import LxmlHtmlReader  # noqa: PLC0415 - slow to import

        return LxmlHtmlReader()

    @cached_property
    def signer(self) -> Signer:
        """Signatures."""
        return signer()

    @cached_property
    def preview(self) -> Preview:
        """Pictures of documents."""
        from circledesk.documents.preview import PdfiumPreview  # noqa: PLC0415 - slow to import

        return PdfiumPreview()

    @cached_property
    def courier(self) -> Courier:
        """Sync."""
        from circledesk.sync.courier import SyncCourier  # noqa: PLC0415 - slow to import

        return SyncCourier(mirror=HeadMirror(paths.head_folder()), secrets=self.secrets)

    @cached_property
    def speller(self) -> Speller:
        """The dictionary of the minutes."""
        return HunspellSpeller(resources.resource("dictionaries"))

    @cached_property
    def secrets(self) -> PlaceSecrets:
        """The passwords of places."""
        return DeskSecrets(partial(_key_name, self._desk.folder), SystemKeyring())


class Desk:
    """Implements `ports.OpenDesk` on one folder. The store is loaded at the first unit of work, not before."""

    def __init__(self, folder: Path, key: bytes, language: str, *, create: bool = False) -> None:
        self.folder = folder
        self.words = words_in(language)
        self.tools = Toolbox(self)
        self._key = key
        self._database: Database | None = self._load(create=True) if create else None
        self._loading = Lock()

    @property
    def database(self) -> Database:
        """The open file."""
        with self._loading:
            if self._database is None:
                self._database = self._load()
            return self._database

    def work(self) -> AbstractContextManager[Work]:
        """One unit of work."""
        return self.database.work()

    @contextmanager
    def glance(self) -> Iterator[Reader]:
        """Something to read from: plain SQL while the store is not loaded, else a unit of work."""
        from circledesk.store.reading import reading  # noqa: PLC0415 - wings are loaded after the first paint

        if self._database is None:
            with reading(self.folder, self._key, present) as found:
                if found is not None:
                    yield found
                    return
        with self.work() as work:
            yield work

    def places(self) -> list[Place]:
        """The places this desk shares through."""
        return self.database.places()

    def add_place(self, place: Place) -> None:
        """Remember a place, or who comes there from now on."""
        self.database.add_place(place)

    def remove_place(self, place: str) -> None:
        """Forget a place; nothing in it is touched."""
        self.database.remove_place(place)

    def close(self) -> None:
        """Put everything away."""
        with self._loading:
            if self._database is not None:
                self._database.close()

    def _load(self, *, create: bool = False) -> Database:
        from circledesk.store.database import Database  # noqa: PLC0415 - slow to import

        return Database(self.folder, self._key, _text_merge, create=create)


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What is needed to found a circle; `template` is the name of one in resources/templates."""

    template: str
    person: str
    circle: str = ""
    device_name: str = ""
    language: str = "es"


def exists(folder: Path) -> bool:
    """Whether `folder` holds a desk."""
    from circledesk.store.folder import holds_desk  # noqa: PLC0415 - wings are loaded after the first paint

    return holds_desk(folder)


def open_desk(folder: Path, passphrase: str, language: str = "es", *, remember: bool = False) -> Desk:
    """Open the desk in `folder`; raises `desk_missing`, `wrong_passphrase`, `desk_damaged`.

    With `remember` the key goes to the system's keyring, where there is one, so that nobody is asked next time.
    """
    from circledesk.store.vault import unwrap_key  # noqa: PLC0415 - as above

    with ThreadPoolExecutor(max_workers=1) as beside:
        # Deriving the key leaves the interpreter free: load what reads meanwhile.
        key = beside.submit(unwrap_key, folder, passphrase)
        _load_reading(language)
        desk = _open_with_key(folder, key.result(), language)
    if remember:
        remember_key(folder, passphrase)
    return desk


def open_remembered(folder: Path, language: str = "es") -> Desk | None:
    """Open the desk in `folder` with the key the system's keyring keeps, or None where it keeps none that fits."""
    from circledesk.store.vault import key_name  # noqa: PLC0415 - as above

    key = SystemKeyring().read(key_name(folder))
    if key is None:
        return None
    try:
        return _open_with_key(folder, key, language)
    except DomainError as error:
        if error.code != "desk_damaged":
            raise
        # The keyring may hold the key of a desk that was replaced: the passphrase decides.
        return None


def _load_reading(language: str) -> None:
    import circledesk.store.reading  # noqa: F401, PLC0415 - only to have it loaded

    words_in(language)


def _open_with_key(folder: Path, key: bytes, language: str) -> Desk:
    """A desk whose key is proved by reading; a file of another schema is brought up to date at once."""
    from circledesk.store.reading import reading  # noqa: PLC0415 - as above

    desk = Desk(folder, key, language)
    with reading(folder, key, present) as found:
        readable = found is not None
    if not readable:
        desk.places()
    return desk


def found_circle(folder: Path, passphrase: str, founding: Founding) -> Desk:
    """Make a new desk that founds a circle: its key, its authority, its roster, its template's data.

    Raises `desk_exists`, `passphrase_too_short`, `template_unknown`. What fails half-way leaves nothing.
    """
    from circledesk.services import founding as beginning  # noqa: PLC0415 - once in a desk's life

    template = resources.template(founding.template)
    desk = _new_desk(folder, passphrase, founding.language)
    who = (founding.circle, founding.device_name or socket.gethostname(), founding.person)
    try:
        beginning.begin(desk, template, who, passphrase)
    except BaseException:
        _abandon(desk)
        raise
    return desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Who joins: the laptop's name, its language, and with what it enters the place of the invitation."""

    device_name: str
    language: str = "es"
    access: Access | None = None


def invited_to(invitation: bytes) -> Place:
    """The place that an invitation names; raises `invitation_unreadable`, `place_address_refused`."""
    from circledesk.sync import invitation as invitations  # noqa: PLC0415 - as above

    return invitations.read(invitation).place


def join_circle(folder: Path, passphrase: str, invitation: bytes, joining: Joining) -> tuple[Desk, JoinNote]:
    """Make a new desk and leave its request to join where the invitation says; what fails leaves nothing."""
    from circledesk.services import syncing  # noqa: PLC0415 - once in a desk's life

    desk = _new_desk(folder, passphrase, joining.language)
    try:
        return desk, syncing.join(desk, invitation, joining.device_name, joining.access)
    except BaseException:
        _abandon(desk)
        raise


def _new_desk(folder: Path, passphrase: str, language: str) -> Desk:
    from circledesk.store.folder import KEY_FILE  # noqa: PLC0415 - as above
    from circledesk.store.vault import new_key  # noqa: PLC0415 - as above

    if exists(folder):
        raise DomainError("desk_exists", path=folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        key = new_key(folder, passphrase)
    except OSError as error:
        raise DomainError("desk_unwritable", path=folder, reason=error.strerror or "") from error
    try:
        return Desk(folder, key, language, create=True)
    except BaseException:
        (folder / KEY_FILE).unlink(missing_ok=True)
        raise


def remember_key(folder: Path, passphrase: str) -> bool:
    """Let the system's keyring keep the key of `folder`; False where there is none."""
    from circledesk.store.vault import key_name, unwrap_key  # noqa: PLC0415 - as above

    return SystemKeyring().write(key_name(folder), unwrap_key(folder, passphrase))


def _abandon(desk: Desk) -> None:
    from circledesk.store.folder import FILE_NAME, KEY_FILE  # noqa: PLC0415 - as above

    desk.close()
    for path in desk.folder.glob(f"{FILE_NAME}*"):
        path.unlink(missing_ok=True)
    (desk.folder / KEY_FILE).unlink(missing_ok=True)
    with suppress(OSError):
        desk.folder.rmdir()


def _key_name(folder: Path) -> str:
    from circledesk.store.vault import key_name  # noqa: PLC0415 - as above

    return key_name(folder)


def _text_merge() -> TextMerge:
    from circledesk.sync.texts import LoroTextMerge  # noqa: PLC0415 - slow to import

    return LoroTextMerge()
