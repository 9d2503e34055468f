"""Files, functions and argument lists stay small enough to be read at once."""

from __future__ import annotations

import ast

from tests.house.sources import everything, program

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
MOST_ARGUMENTS = 5

# "file:function" -> why this one may take more than five arguments.
REASONED_ARGUMENTS: dict[str, str] = {}

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


def test_functions_take_few_arguments() -> None:
    found = {
        f"{source.place}:{name}": count for source in program() for name, count in _argument_counts(source.tree).items()
    }
    many = {place: count for place, count in found.items() if count > MOST_ARGUMENTS}
    assert not set(many) - set(REASONED_ARGUMENTS), "use a dataclass for what belongs together"
    assert not set(REASONED_ARGUMENTS) - set(many), "reasons for functions that no longer need one"


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


def _argument_counts(tree: ast.Module) -> dict[str, int]:
    methods = {
        id(item)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for item in node.body
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)
        and not any(isinstance(word, ast.Name) and word.id == "staticmethod" for word in item.decorator_list)
    }
    counts: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            given = len(node.args.posonlyargs) + len(node.args.args) + len(node.args.kwonlyargs)
            counts[node.name] = max(counts.get(node.name, 0), given - (id(node) in methods))
    return counts
