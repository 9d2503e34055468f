"""A room with two laptops, each on its own desk of one circle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.shell.room import PASSPHRASE, Laptop, found, join

from circledesk import bootstrap
from circledesk.services.ports.desk import OpenDesk


@dataclass
class Room:
    """Where the desks lie; laptops are started when a test wants them."""

    qtbot: QtBot
    folder: Path
    laptops: list[Laptop] = field(default_factory=list)

    @property
    def shared(self) -> Path:
        return self.folder / "shared"

    def start(self, name: str, wrap: Callable[[bootstrap.Desk], OpenDesk] = lambda desk: desk) -> Laptop:
        """Start the program on the desk called `name`."""
        laptop = Laptop(self.qtbot, wrap(bootstrap.open_desk(self.folder / name, PASSPHRASE)))
        self.laptops.append(laptop)
        return laptop

    def start_both(self) -> tuple[Laptop, Laptop]:
        """Start both, and wait until the first rounds are over."""
        both = self.start("a"), self.start("b")
        for laptop in both:
            laptop.settle()
        return both


@pytest.fixture
def alone(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """One laptop, called a, that shares through a folder."""
    found(tmp_path / "a", tmp_path / "shared").close()
    room = Room(qtbot, tmp_path)
    yield room
    for laptop in room.laptops:
        laptop.end()


@pytest.fixture
def room(alone: Room) -> Room:
    """Two laptops, a and b."""
    first = bootstrap.open_desk(alone.folder / "a", PASSPHRASE)
    join(first, alone.folder / "b").close()
    first.close()
    return alone
