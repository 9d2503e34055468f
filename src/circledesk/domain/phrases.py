"""House phrases: what an acta of the circle says again and again, called by a short word, with facts put in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record

_FACT = re.compile(r"\{(\w+)\}")
_LINE = re.compile(r"([^\W_][\w-]{0,23})\s*=\s*(\S.*)")

DEFAULTS = """\
inicio = Siendo las {hora} del {fecha}, en {lugar}, se da inicio a la sesión del {comité}.
cierre = Siendo las {hora} y agotado el orden del día, se levanta la sesión.
quorum = Verificada la asistencia, se encuentran presentes {presentes} integrantes.
orden = Sometido a consideración el orden del día, se aprueba sin modificaciones.
acta = Sometida a consideración el acta anterior, se aprueba sin observaciones.
varios = En proposiciones y varios no se presentan intervenciones.
receso = Siendo las {hora} se decreta un receso.
"""
"""What stands until the circle writes its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HousePhrase(Record):
    """One phrase; one row for each short word, on every laptop."""

    table: ClassVar[str] = "house_phrase"

    short: str
    text: str


def phrase_id(short: str) -> str:
    """The id of a phrase."""
    return derived_id("house_phrase", short)


def read(lines: str) -> dict[str, str]:
    """The phrases of lines such as `inicio = Siendo las {hora} …`; raises `phrase_line_unreadable`."""
    found = {}
    for number, line in enumerate(lines.split("\n"), 1):
        if not line.strip():
            continue
        parts = _LINE.fullmatch(line.strip())
        if parts is None:
            raise DomainError("phrase_line_unreadable", number=number, line=line.strip()[:60])
        found[parts[1].lower()] = parts[2]
    return found


def filled(text: str, facts: Mapping[str, str]) -> str:
    """A phrase with the facts it names; what is not known stays as it is written, to be seen."""
    return _FACT.sub(lambda found: facts.get(found[1], "") or found[0], text)
