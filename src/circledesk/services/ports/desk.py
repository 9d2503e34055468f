"""The open desk: its work, its tools, and where a machine keeps secrets."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from circledesk.services.ports.courier import Courier
from circledesk.services.ports.documents import HtmlReader, Preview, Scribe
from circledesk.services.ports.places import PlaceSecrets
from circledesk.services.ports.signing import Signer
from circledesk.services.ports.spelling import Speller
from circledesk.services.ports.sync import Ledger, Place
from circledesk.services.ports.work import Reader, Work
from circledesk.services.words import Words


class Keyring(Protocol):
    """The system's own keyring, where there is one."""

    def read(self, name: str) -> bytes | None:
        """A kept secret, or None (also where there is no keyring)."""

    def write(self, name: str, secret: bytes) -> bool:
        """Keep a secret; False where there is no keyring."""

    def forget(self, name: str) -> None:
        """Remove a secret, if it is there."""


class Tools(Protocol):
    """The makers of slow things; each is imported when first asked for."""

    @property
    def scribe(self) -> Scribe:
        """Documents."""

    @property
    def html_reader(self) -> HtmlReader:
        """What other programs put on the clipboard."""

    @property
    def signer(self) -> Signer:
        """Signatures."""

    @property
    def preview(self) -> Preview:
        """Pictures of documents."""

    @property
    def courier(self) -> Courier:
        """Sync."""

    @property
    def ledger(self) -> Ledger:
        """The journal as sync sees it."""

    @property
    def speller(self) -> Speller:
        """The dictionary of the minutes."""

    @property
    def secrets(self) -> PlaceSecrets:
        """The passwords of places."""


class OpenDesk(Protocol):
    """The open set of data and what serves it."""

    @property
    def folder(self) -> Path:
        """The data folder."""

    @property
    def tools(self) -> Tools:
        """The makers of slow things."""

    @property
    def words(self) -> Words:
        """Sentences in the person's language."""

    def work(self) -> AbstractContextManager[Work]:
        """One unit of work; commits when the block ends well, else nothing was written."""

    def glance(self) -> AbstractContextManager[Reader]:
        """Something to read from, as soon as may be: a unit of work, or less while that is still loading."""

    def places(self) -> list[Place]:
        """The places this desk shares through."""

    def add_place(self, place: Place) -> None:
        """Remember a place, or who comes there from now on; a local matter of this desk."""

    def remove_place(self, place: str) -> None:
        """Forget a place; nothing in it is touched."""

    def close(self) -> None:
        """Put everything away; afterwards the desk is of no more use."""


Clock = Callable[[], datetime]
"""Answers the aware present."""
