"""One table holds every key of the program: nothing listens beside it, nothing in it means two things at once."""

from __future__ import annotations

import ast

from tests.house.sources import program

from circledesk.ui.key_table import Key, KeyTable, Where
from circledesk.ui.keys import code_of

MAKERS = {"QShortcut", "setShortcut", "setShortcuts", "StandardKey"}
BY_HAND = {"src/circledesk/ui/keys.py"}


def test_shortcuts_are_made_from_the_table_alone() -> None:
    """Make a shortcut with `ui.keys.listen` or `dress`, and read keys with `pressed` or `letter`."""
    beside = sorted(
        {
            f"{source.place}: {name}"
            for source in program()
            if source.place not in BY_HAND
            for node in ast.walk(source.tree)
            if (name := _name(node)) in MAKERS
        }
    )
    assert not beside


def test_every_entry_of_the_table_is_used() -> None:
    """An entry nobody listens to would be a lie in the map of keys; `own` ones are Qt's."""
    literals = {
        node.value
        for source in program()
        if not source.place.endswith("key_table.py")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    read_by_hand = {where.name for source in program() for where in _places_read(source.tree)}
    rail = {f"everywhere.{name}" for name in ("home", "committees", "commitments", "reports", "sync")}
    unused = [
        one.name
        for one in KeyTable().entries()
        if not one.own and one.name not in literals and one.name not in rail and not _meant(one, literals, read_by_hand)
    ]
    assert not unused


def test_no_key_means_two_things_in_one_place_or_around_it() -> None:
    entries = KeyTable().entries()
    doubled = []
    for where in Where:
        seen: dict[int, str] = {}
        for one in (one for one in entries if one.where in _chain(where)):
            for keys in one.keys:
                if (code := code_of(keys)) in seen:
                    doubled.append(f"{where.name}: {keys} is {seen[code]} and {one.name}")
                seen[code] = one.name
    assert not doubled


def test_every_entry_has_a_name_of_its_own_and_words() -> None:
    entries = KeyTable().entries()
    assert len({one.name for one in entries}) == len(entries)
    assert all(one.words and code_of(keys) for one in entries for keys in one.keys)
    assert all(KeyTable().heading(where) for where in Where)


def _chain(where: Where) -> set[Where]:
    chain = {where}
    while (around := where.around) is not None:
        chain.add(around)
        where = around
    return chain


def _name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return name
    return ""


def _places_read(tree: ast.AST) -> set[Where]:
    """The places whose keys a file reads by hand."""
    return {
        Where[argument.attr]
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node.func) in {"pressed", "letter"}
        for argument in node.args
        if isinstance(argument, ast.Attribute) and argument.attr in Where.__members__
    }


def _meant(one: Key, literals: set[str], read_by_hand: set[str]) -> bool:
    """Whether a file reads the keys of this place by hand and knows this entry by its short name."""
    return one.where.name in read_by_hand and one.name.partition(".")[2] in literals
