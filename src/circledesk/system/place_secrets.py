"""Passwords of shared places: in memory while the program runs, in the system's keyring where a person wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Keyring(Protocol):
    """Where secrets outlive the program."""

    def read(self, name: str) -> bytes | None:
        """A kept secret, or None."""

    def write(self, name: str, secret: bytes) -> bool:
        """Keep a secret; False where that cannot be."""

    def forget(self, name: str) -> None:
        """Remove a secret, if it is there."""


class DeskSecrets:
    """The secrets of one desk's places; `desk` answers under what name the keyring knows the desk."""

    def __init__(self, desk: Callable[[], str], keyring: Keyring) -> None:
        self._desk, self._keyring = desk, keyring
        self._held: dict[str, str | None] = {}

    def read(self, place: str) -> str | None:
        """The secret typed in this session, else the keyring's, which is asked once: it may ask the person."""
        if place not in self._held:
            kept = self._keyring.read(self._name(place))
            self._held[place] = None if kept is None else kept.decode("utf-8", "replace")
        return self._held[place]

    def hold(self, place: str, secret: str) -> None:
        """Remember a secret for this session alone."""
        self._held[place] = secret

    def keep(self, place: str, secret: str) -> bool:
        """Remember a secret in the keyring too; False where there is none."""
        self._held[place] = secret
        return self._keyring.write(self._name(place), secret.encode())

    def forget(self, place: str) -> None:
        """Forget a place's secret, in the keyring too."""
        self._held.pop(place, None)
        self._keyring.forget(self._name(place))

    def _name(self, place: str) -> str:
        return f"{self._desk()}/{place}"
