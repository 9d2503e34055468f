"""The epoch keys a laptop holds. Two coordinators apart may each begin an epoch of one number: both keys are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, roster
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import Epoch

T = TypeVar("T")

_EPOCH = "epoch/"
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Keyring:
    """Keys by epoch, each proved by the canary of a roster."""

    held: Mapping[Epoch, bytes] = field(default_factory=dict)

    def __contains__(self, epoch: Epoch) -> bool:
        return epoch in self.held

    def __bool__(self) -> bool:
        return bool(self.held)

    def of(self, epoch: Epoch) -> bytes:
        """The key of an epoch; raises KeyError."""
        return self.held[epoch]

    def numbered(self, number: int) -> tuple[bytes, ...]:
        """The keys of the epochs of that number: one, or none, or as many as coordinators began one apart."""
        return tuple(key for epoch, key in self.held.items() if epoch.number == number)

    def newest(self) -> Epoch | None:
        """The newest epoch whose key is here."""
        return max(self.held, key=lambda epoch: (epoch.number, epoch.canary), default=None)

    def marks(self) -> tuple[bytes, ...]:
        """The marks of every epoch whose key is here, in order: what a head tells of them."""
        return tuple(sorted(epoch.mark for epoch in self.held))

    def open(self, number: int, opening: Callable[[bytes], T]) -> T | None:
        """What `opening` makes of the right key of that number; None where none is here, raises ObjectError for none
        that fits.
        """
        keys = self.numbered(number)
        for place, key in enumerate(keys, start=1):
            try:
                return opening(key)
            except ObjectError:
                if place == len(keys):
                    raise
        return None


def keep(ledger: Ledger, epoch: Epoch, key: bytes) -> None:
    """Keep an epoch's key; keys are only ever added."""
    ledger.keep_secret(f"{_EPOCH}{epoch.number:0{_DIGITS}d}-{epoch.mark.hex()}", key)


def read(ledger: Ledger, circle: bytes, epochs: Iterable[Epoch]) -> Keyring:
    """The keys kept of these epochs, as far as their canaries prove them."""
    kept = ledger.secrets(_EPOCH)
    found = {}
    for epoch in epochs:
        for name, key in kept.items():
            said = name.removeprefix(_EPOCH)[:_DIGITS]
            if int(said) == epoch.number and cipher.same(roster.canary(circle, epoch.number, key), epoch.canary):
                found[epoch] = key
    return Keyring(found)
