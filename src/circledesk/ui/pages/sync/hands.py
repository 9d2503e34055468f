"""Who wrote something and when, as people say it: the person, the laptop, and an hour that may be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from circledesk.services.devices import LaptopLine
    from circledesk.ui.formats import Formats


class Hands(QObject):
    """Knows the laptops of the circle; one that it does not know is called by the name it came with."""

    def __init__(self, formats: Formats, laptops: Iterable[LaptopLine] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._known = {one.member.device: one for one in laptops}
        self._named: dict[str, list[str]] = {}
        for one in self._known.values():
            self._named.setdefault(one.member.name, []).append(one.member.device)

    def author(self, device: str, name: str) -> str:
        """Answer 'Beto Ficticio, portátil de Beto'; a laptop without an id is known by its name, where one has it."""
        known = self._known.get(self._device(device, name))
        person = known.member.person if known else ""
        return ", ".join(part for part in (person, name) if part)

    def short(self, device: str, name: str, among: Iterable[tuple[str, str]] = ()) -> str:
        """Answer the first name of whoever it is, where no other of these laptops (id, name) has it, else its name."""
        mine = self._device(device, name)
        first = self._first_name(mine)
        others = {self._first_name(one) for one in (self._device(*other) for other in among) if one != mine}
        return first if first and first not in others else name

    def when(self, device: str, moment: datetime) -> str:
        """Answer '26 nov 2026, 2:25', with ≈ before it where that laptop's clock is off."""
        known = self._known.get(device)
        said = self._formats.short_moment(moment)
        return self.tr("≈ {0}").format(said) if known and known.ahead else said

    def _device(self, device: str, name: str) -> str:
        named = self._named.get(name, [])
        return device or (named[0] if len(named) == 1 else "")

    def _first_name(self, device: str) -> str:
        known = self._known.get(device)
        return known.member.person.split()[0] if known and known.member.person.split() else ""
