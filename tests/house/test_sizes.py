"""Files, functions and argument lists stay small enough to be read at once."""

from __future__ import annotations

import ast

from tests.house.sources import everything, program

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
MOST_EXCEPTIONS = 8
BANNED_NAMES = ("utils", "util", "misc", "helpers", "helper", "manager", "managers", "common", "stuff")


def test_no_file_is_longer_than_one_can_hold_in_mind() -> None:
    long = {source.place: size for source in everything() if (size := len(source.text.splitlines())) > LONGEST_FILE}
    assert not long


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{source.place}:{node.lineno} {node.name}": size
        for source in everything()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (size := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert not long


def test_more_than_five_arguments_need_a_reason() -> None:
    """Ruff refuses the sixth argument (PLR0913); whoever asks for an exception says why, and it stays one."""
    asked = [
        (f"{source.place}:{number}", line)
        for source in program()
        for number, line in enumerate(source.text.splitlines(), start=1)
        if "PLR0913" in line
    ]
    assert not [place for place, line in asked if " - " not in line.partition("PLR0913")[2]]
    assert len(asked) <= MOST_EXCEPTIONS, asked


def test_every_file_says_in_one_sentence_what_it_is_for() -> None:
    silent = [
        source.place
        for source in everything()
        if not (ast.get_docstring(source.tree) or "").split("\n")[0].endswith(".")
    ]
    assert not silent


def test_package_files_hold_their_sentence_only() -> None:
    full = [source.place for source in everything() if source.path.name == "__init__.py" and len(source.tree.body) != 1]
    assert not full


def test_no_file_or_class_has_a_name_that_says_nothing() -> None:
    files = [source.place for source in everything() if set(BANNED_NAMES) & set(source.module.lower().split("."))]
    classes = [
        f"{source.place}: {node.name}"
        for source in everything()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        and node.name.lower().endswith(("manager", "helper", "helpers", "utils", "util"))
    ]
    assert not files + classes
