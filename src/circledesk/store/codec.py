"""Records to rows and journal values and back, by the fields of their dataclasses."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from circledesk.domain.journal import Plain
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.records import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Coder:
    """How one type becomes a plain value and comes back; `structured` values stand in a row as JSON."""

    to_plain: Callable[[Any], Plain]
    from_plain: Callable[[Any], Any]
    structured: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """One journalled field of a kind: its coder, and what stands where nothing was written."""

    name: str
    coder: Coder
    required: bool
    default: Any

    def to_cell(self, value: Plain) -> object:
        """A plain value as SQLite keeps it."""
        if self.coder.structured and value is not None:
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        return int(value) if isinstance(value, bool) else value

    def from_cell(self, cell: object) -> Any:  # noqa: ANN401
        """The field's value from what SQLite kept."""
        if cell is None:
            return self.default
        plain = json.loads(cast("str", cell)) if self.coder.structured else cell
        return self.coder.from_plain(plain)


def registers_of(kind: type[Record]) -> tuple[Register, ...]:
    """The registers of `kind`, in the order of its fields."""
    return _registers(kind.table)


@cache
def _registers(table: str) -> tuple[Register, ...]:
    kind = BY_TABLE[table]
    hints = get_type_hints(kind)
    found = []
    for field in fields(kind):
        if field.name == "id":
            continue
        required = field.default is MISSING and field.default_factory is MISSING
        default = None if required else field.default
        found.append(Register(field.name, coder_of(hints[field.name]), required, default))
    return tuple(found)


def register_of(kind: type[Record], name: str) -> Register | None:
    """The register of that name, or None: a newer program may write fields this one lacks."""
    return _by_name(kind.table).get(name)


@cache
def _by_name(table: str) -> dict[str, Register]:
    return {register.name: register for register in _registers(table)}


def record_from(kind: type[R], row: Mapping[str, object]) -> R | None:
    """The record of a row, or None while a field it cannot do without has not arrived."""
    values = {}
    for register in registers_of(kind):
        value = register.from_cell(row[register.name])
        if value is None and register.required:
            return None
        values[register.name] = value
    return kind(id=str(row["id"]), **values)


@cache
def coder_of(hint: Any) -> Coder:  # noqa: ANN401
    """The coder of a field's type; raises TypeError for one no record may have."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType} and NoneType in arguments:
        (inner,) = (argument for argument in arguments if argument is not NoneType)
        return _optional(coder_of(inner))
    if origin is tuple:
        return _sequence(coder_of(arguments[0]))
    if isinstance(hint, type):
        if issubclass(hint, StrEnum):
            return Coder(lambda value: value.value, hint)
        if is_dataclass(hint):
            return _composite(hint)
        if hint in _SCALARS:
            return _SCALARS[hint]
    raise TypeError(hint)


def _optional(inner: Coder) -> Coder:
    return Coder(
        lambda value: None if value is None else inner.to_plain(value),
        lambda plain: None if plain is None else inner.from_plain(plain),
        inner.structured,
    )


def _sequence(inner: Coder) -> Coder:
    def read(plain: object) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise TypeError(plain)
        return tuple(inner.from_plain(value) for value in plain)

    return Coder(lambda value: [inner.to_plain(one) for one in value], read, structured=True)


def _composite(kind: type) -> Coder:
    hints = get_type_hints(kind)
    coders = {field.name: coder_of(hints[field.name]) for field in fields(kind)}

    def read(plain: object) -> object:
        if not isinstance(plain, dict):
            raise TypeError(plain)
        known = {name: coders[name].from_plain(value) for name, value in plain.items() if name in coders}
        return kind(**known)

    return Coder(
        lambda value: {name: coder.to_plain(getattr(value, name)) for name, coder in coders.items()},
        read,
        structured=True,
    )


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(plain: object) -> object:
        if type(plain) is not kind:
            raise TypeError(plain)
        return plain

    return read


def _read_bool(plain: object) -> bool:
    if not isinstance(plain, int):
        raise TypeError(plain)
    return bool(plain)


def _write_moment(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError(moment)
    return moment.astimezone(UTC).isoformat()


def _read_moment(plain: str) -> datetime:
    moment = datetime.fromisoformat(plain)
    if moment.tzinfo is None:
        raise ValueError(plain)
    return moment


def _same(value: Any) -> Any:  # noqa: ANN401
    return value


_SCALARS: Mapping[type, Coder] = {
    str: Coder(_same, _exactly(str)),
    int: Coder(_same, _exactly(int)),
    bool: Coder(_same, _read_bool),
    date: Coder(date.isoformat, date.fromisoformat),
    datetime: Coder(_write_moment, _read_moment),
}


def cells_of(kind: type[Record], name: str, wanted: object) -> list[object]:
    """What to look for in column `name`: one value, or each of a collection."""
    if name == "id":
        return [str(one) for one in wanted] if isinstance(wanted, set | frozenset | list | tuple) else [wanted]
    register = _by_name(kind.table)[name]
    many = isinstance(wanted, Collection) and not isinstance(wanted, str)
    values = list(cast("Collection[object]", wanted)) if many else [wanted]
    return [register.to_cell(register.coder.to_plain(value)) for value in values]
