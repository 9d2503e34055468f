"""What services need to enter places that ask who comes: a user, a secret, and somewhere to keep that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """With what a laptop enters a place; `keep` says that the system's keyring may hold the secret."""

    user: str = ""
    secret: str = field(default="", repr=False)
    keep: bool = False


class PlaceSecrets(Protocol):
    """The passwords and secret keys of this desk's places, by the places' ids: never in a file of ours."""

    def read(self, place: str) -> str | None:
        """The secret typed in this session, else the keyring's, else None."""

    def hold(self, place: str, secret: str) -> None:
        """Remember a secret for this session alone."""

    def keep(self, place: str, secret: str) -> bool:
        """Remember a secret in the keyring too; False where there is none."""

    def forget(self, place: str) -> None:
        """Forget a place's secret, in the keyring too."""
