"""Argument parsing that speaks the person's language, also where it is the library that speaks."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NoReturn

from circledesk.services.words import Words

LIBRARY_SENTENCES = MappingProxyType(
    {
        "usage: ": "usage",
        "positional arguments": "positional",
        "options": "options",
        "optional arguments": "options",
        "show this help message and exit": "help",
        "show program's version number and exit": "version",
        "%(prog)s: error: %(message)s\n": "error",
        "argument %(argument_name)s: %(message)s": "argument",
        "the following arguments are required: %s": "required",
        "unrecognized arguments: %s": "unrecognized",
        "one of the arguments %s is required": "one_required",
        "not allowed with argument %s": "not_with",
        "ignored explicit argument %r": "explicit",
        "expected one argument": "expected_one",
        "expected at most one argument": "expected_at_most_one",
        "expected at least one argument": "expected_at_least_one",
        "expected %s argument": "expected_count",
        "expected %s arguments": "expected_count",
        "ambiguous option: %(option)s could match %(matches)s": "ambiguous",
        "invalid %(type)s value: %(value)r": "invalid_value",
        "invalid choice: %(value)r (choose from %(choices)s)": "invalid_choice",
        "unknown parser %(parser_name)r (choices: %(choices)s)": "unknown_command",
        "can't open '%(filename)s': %(error)s": "cannot_open",
        "unexpected option string: %s": "unrecognized",
        "subcommands": "commands",
        " (default: %(default)s)": "default",
    }
)
"""What argparse says by itself, and the key under `cli.arguments` of our own words for it."""


class UsageError(Exception):
    """The command line cannot be understood; carries the sentence and the parser's usage."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.message = message
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """Raises UsageError instead of printing and leaving."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong to whoever started us."""
        raise UsageError(message, self.format_usage())


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a family adds its commands: the parser's list of commands, what each inherits, and the words."""

    commands: argparse._SubParsersAction[Parser]
    inherited: Parser
    words: Words

    def add(self, name: str, run: Callable[..., int] | None = None, *, of: str = "") -> Parser:
        """A command with its help; `of` names the command it belongs to, for its key in the words."""
        key = f"{of}_{name}" if of else name
        about = self.words.say(f"cli.commands.{key}")
        parser = self.commands.add_parser(
            name, help=about, description=about, parents=[self.inherited], allow_abbrev=False
        )
        if run is not None:
            parser.set_defaults(run=run)
        return parser

    def below(self, parser: Parser) -> Chapter:
        """The chapter of a command that has commands of its own; one of them must be given."""
        heading = self.words.say("cli.arguments.commands")
        commands = parser.add_subparsers(
            title=heading, metavar=self.words.say("cli.metavar.command"), required=True, dest="below"
        )
        return Chapter(commands, self.inherited, self.words)

    def option(self, parser: Parser, *names: str, **more: Any) -> None:  # noqa: ANN401 - as argparse takes them
        """An option or argument whose help is `cli.options.<name>` and whose placeholder is `cli.metavar.<name>`."""
        plain = names[-1].lstrip("-").replace("-", "_")
        about = self.words.say(f"cli.options.{plain}")
        listed = more.get("choices", ())
        if listed and not names[-1].startswith("-"):
            about += f": {', '.join(listed)}"
        if more.get("action") != "store_true" and (not listed or not names[-1].startswith("-")):
            more.setdefault("metavar", self.words.say(f"cli.metavar.{plain}"))
        parser.add_argument(*names, help=about, **more)


def speak(words: Words) -> None:
    """Let argparse say its own sentences in the language of `words`, for this process.

    The library looks them up through two names of its module; there is no other way in than these.
    """

    def one(message: str) -> str:
        key = LIBRARY_SENTENCES.get(message)
        return words.say(f"cli.arguments.{key}") if key else message

    def several(singular: str, plural: str, count: int) -> str:
        return one(singular if count == 1 else plural)

    argparse._ = one  # type: ignore[attr-defined]
    argparse.ngettext = several  # type: ignore[attr-defined]


def common_options(words: Words) -> Parser:
    """The options every command takes, before or after its name."""
    parser = Parser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    group = parser.add_argument_group(words.say("cli.arguments.common"))
    for name in ("desk", "passphrase-file", "language"):
        key = name.replace("-", "_")
        more: dict[str, Any] = (
            {"choices": ("es", "en", "fr")} if name == "language" else {"metavar": words.say(f"cli.metavar.{key}")}
        )
        group.add_argument(f"--{name}", help=words.say(f"cli.options.{key}"), **more)
    for name in ("json", "quiet"):
        group.add_argument(f"--{name}", action="store_true", help=words.say(f"cli.options.{name}"))
    return parser
