"""Places in memory as laptops see them: late, broken or hostile; and a fuse that ends a program between two deeds."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Callable

HTML = b"<html><body>Bienvenido al WiFi del centro comercial</body></html>"


class KilledError(BaseException):
    """The program ends here, whatever it was doing."""


@dataclass(slots=True)
class Fuse:
    """Counts what a program asks of its ledger and of its place, and ends the program at the n-th deed."""

    left: int | None = None
    burnt: bool = False
    deeds: int = 0

    @property
    def dying(self) -> bool:
        """Whether the next deed is the last."""
        return self.left == 0 and not self.burnt

    def burn(self) -> None:
        """One more deed; raises KilledError from the last one on."""
        self.deeds += 1
        if self.left is not None and not self.burnt:
            self.left -= 1
            self.burnt = self.left < 0
        if self.burnt:
            raise KilledError

    def renew(self, left: int | None = None) -> None:
        """The program was started again, and lives for `left` deeds."""
        self.left, self.burnt, self.deeds = left, False, 0


class Fused:
    """A ledger whose every call is one deed; behind it stands the product's own."""

    def __init__(self, ledger: object, fuse: Fuse) -> None:
        self._ledger, self._fuse = ledger, fuse

    def __getattr__(self, name: str) -> Callable[..., Any]:
        call = getattr(self._ledger, name)

        def fused(*given: object, **named: object) -> object:
            self._fuse.burn()
            return call(*given, **named)

        return fused


@dataclass(slots=True)
class SharedPlace:
    """Objects by name. `trouble` is empty, or what happens to whoever comes: `portal`, or a code of the place."""

    id: str
    order: random.Random
    objects: dict[str, bytes] = field(default_factory=dict)
    trouble: str = ""
    backups: list[dict[str, bytes]] = field(default_factory=list)


class View:
    """One laptop's view of a place: some objects may not have come through yet. Implements `ports.Carrier`."""

    def __init__(self, shared: SharedPlace, fuse: Fuse) -> None:
        self.shared, self.fuse = shared, fuse
        self.hidden: set[str] = set()
        self.mine = "nobody"

    @property
    def place(self) -> str:
        return self.shared.id

    @property
    def label(self) -> str:
        return f"/mnt/{self.shared.id}"

    def list(self, prefix: str) -> list[str]:
        self.fuse.burn()
        self._troubled("")
        names = sorted(name for name in self.shared.objects if name.startswith(prefix) and name not in self.hidden)
        self.shared.order.shuffle(names)
        return [] if self.shared.trouble == "portal" else names

    def get(self, name: str) -> bytes | None:
        self.fuse.burn()
        self._troubled("")
        return HTML if self.shared.trouble == "portal" else self._seen(name)

    def put_new(self, name: str, content: bytes) -> None:
        dying = self.fuse.dying
        try:
            self.fuse.burn()
        finally:
            if dying:
                self._torn(name, content)
        self._troubled("writing")
        if self.shared.trouble != "portal":
            self.hidden.discard(name)
            self.shared.objects[name] = content

    def stat(self, name: str) -> int | None:
        self.fuse.burn()
        self._troubled("")
        content = self._seen(name)
        return len(HTML) if self.shared.trouble == "portal" else None if content is None else len(content)

    def delete_own(self, name: str) -> None:
        self.fuse.burn()
        self._troubled("writing")
        mine = tuple(f"{folder}/{self.mine}/" for folder in ("log", "snap", "pack"))
        assert name.startswith(("join/", *mine)), "nothing of another laptop is ever removed"
        if self.shared.trouble != "portal":
            self.shared.objects.pop(name, None)

    def _seen(self, name: str) -> bytes | None:
        return None if name in self.hidden else self.shared.objects.get(name)

    def _torn(self, name: str, content: bytes) -> None:
        """Whoever is killed while writing leaves nothing, a part, or the whole."""
        there = self.shared.order.randrange(-1, len(content) + 1)
        if there >= 0 and not self.shared.trouble:
            self.shared.objects[name] = content[:there]

    def _troubled(self, doing: str) -> None:
        trouble = self.shared.trouble
        if trouble == "place_unreachable" or (doing and trouble in {"place_full", "place_read_only"}):
            raise DomainError(trouble, where=self.label, reason="as the test wishes")
