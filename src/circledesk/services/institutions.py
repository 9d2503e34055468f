"""Institutions and what they are called: a new administration renames them, and old actas keep the old name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.institutions import Institution
from circledesk.domain.naming import folded

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Renaming:
    """A new name and the first day on which it holds."""

    institution_id: str
    name: str
    short_name: str
    since: date


def names(work: Work) -> list[Institution]:
    """Every institution, by its name of today."""
    return sorted(work.all(Institution), key=lambda one: (folded(one.name), one.id))


def rename(work: Work, renaming: Renaming) -> Institution:
    """Call an institution otherwise from a day on; raises `institution_without_name`, `institution_name_taken`."""
    name = " ".join(renaming.name.split())
    if not name:
        raise DomainError("institution_without_name", field="name")
    if any(folded(one.name) == folded(name) and one.id != renaming.institution_id for one in work.all(Institution)):
        raise DomainError("institution_name_taken", name=name, field="name")
    before = work.get(Institution, renaming.institution_id)
    after = before.renamed(name, " ".join(renaming.short_name.split()), renaming.since)
    work.put(after)
    return after
