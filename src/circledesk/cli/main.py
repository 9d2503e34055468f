"""The door of the command line: options, the command, and how each kind of problem leaves."""

from __future__ import annotations

import errno
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version

from circledesk.cli import (
    belonging,
    calling,
    copying,
    demonstration,
    doctoring,
    documents,
    founding,
    numbering,
    placing,
    recording,
    reviewing,
    sharing,
    showing,
)
from circledesk.cli.invocation import Invocation
from circledesk.cli.output import Output
from circledesk.cli.parser import Chapter, Parser, UsageError, common_options, speak
from circledesk.domain.errors import DomainError
from circledesk.services.words import Words
from circledesk.system import logs, paths, resources

OK, USAGE, REFUSED, WORLD, INTERNAL = 0, 2, 3, 4, 5
INTERRUPTED = 130
FAMILIES = (
    founding,
    recording,
    showing,
    documents,
    calling,
    placing,
    sharing,
    reviewing,
    belonging,
    numbering,
    copying,
    doctoring,
    demonstration,
)
OF_THE_WORLD = frozenset(
    {
        "desk_in_use",
        "desk_unreadable",
        "desk_unwritable",
        "disk_failed",
        "disk_full",
        "disk_read_only",
        "export_unwritable",
        "file_not_found",
        "file_unreadable",
        "machine_says_no",
        "not_allowed_here",
        "place_bucket_missing",
        "place_busy",
        "place_credentials_needed",
        "place_credentials_refused",
        "place_full",
        "place_host_unknown",
        "place_missing",
        "place_not_a_store",
        "place_read_only",
        "place_region_wrong",
        "place_unreachable",
        "place_untrusted",
        "window_unavailable",
    }
)
"""Codes that mean: the machine or the place said no, not the rules."""
SYSTEM_REASONS = (
    "EACCES",
    "EBUSY",
    "EIO",
    "EISDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ENOENT",
    "ENOSPC",
    "ENOTDIR",
    "EPERM",
    "EROFS",
)
"""Errors of the system that have a sentence of ours under `cli.reason`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; answers 0, 2 (usage), 3 (the rules said no), 4 (the world did), 5 (we are wrong).

    `verify` answers its verdict: 0, 1 or 2.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    language = resources.language(_language_in(given))
    words = Words(language, resources.catalogue(language))
    output = Output(as_json="--json" in given, quiet="--quiet" in given, out=sys.stdout, problems=sys.stderr)
    try:
        options = _parse(given, words)
        if options is None:
            return OK
        code: int = options.run(Invocation(options, words, output))
        sys.stdout.flush()
    except UsageError as problem:
        if not output.as_json:
            output.problems.write(problem.usage)
        output.problem("usage", problem.message, {})
        return USAGE
    except BrokenPipeError:
        return _leave_quietly()
    except KeyboardInterrupt:
        output.problem("interrupted", words.say("cli.interrupted"), {})
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last door: everything leaves through it in words
        return _refuse(error, words, output)
    return code


def _parse(given: list[str], words: Words) -> Namespace | None:
    """The options, or None where help or the version was all that was asked for."""
    speak(words)
    common = common_options(words)
    parser = Parser(
        prog="circledesk",
        description=words.say("cli.about"),
        epilog=words.say("cli.epilog"),
        parents=[common],
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"CircleDesk {program_version()}",
        help=words.say("cli.arguments.version"),
    )
    commands = parser.add_subparsers(
        title=words.say("cli.arguments.commands"), metavar=words.say("cli.metavar.command"), dest="command"
    )
    chapter = Chapter(commands, common, words)
    for family in FAMILIES:
        family.declare(chapter)
    parser.set_defaults(run=demonstration.run_window)
    try:
        return parser.parse_args(given)
    except SystemExit as leaving:
        if leaving.code:
            raise
        return None


def program_version() -> str:
    """The version of the program as it is installed."""
    try:
        return version("circledesk")
    except PackageNotFoundError:
        return "0"


def _refuse(error: Exception, words: Words, output: Output) -> int:
    """Say what went wrong and answer the exit code of its kind."""
    if isinstance(error, OSError):
        error = _as_domain_error(error)
    if isinstance(error, DomainError):
        message = words.problem(DomainError(error.code, **_in_words(error.facts, words)))
        where = error.facts.get("where")
        if where and str(where) not in message:
            message = words.say("cli.at_place", where=where, message=message)
        output.problem(error.code, message, error.facts)
        return WORLD if error.code in OF_THE_WORLD else REFUSED
    report = logs.write_report(paths.log_folder(), error)
    message = words.say("problems.unexpected", name=type(error).__name__)
    if report is not None:
        message += " " + words.say("cli.report_at", path=report)
    output.problem("unexpected", message, {"name": type(error).__name__, "report": str(report or "")})
    return INTERNAL


def _in_words(facts: Mapping[str, object], words: Words) -> dict[str, object]:
    """The facts with what the system says in English as a reason said in our words, where we have them."""
    reason = facts.get("reason")
    for name in SYSTEM_REASONS:
        if reason == os.strerror(getattr(errno, name)):
            return {**facts, "reason": words.say(f"cli.reason.{name.lower()}")}
    return dict(facts)


def _as_domain_error(error: OSError) -> DomainError:
    name = str(error.filename or "")
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DomainError("disk_full", name=name)
    if error.errno == errno.EROFS:
        return DomainError("disk_read_only", name=name)
    if isinstance(error, PermissionError):
        return DomainError("not_allowed_here", name=name)
    if isinstance(error, FileNotFoundError):
        return DomainError("file_not_found", name=name)
    return DomainError("machine_says_no", name=name, reason=error.strerror or type(error).__name__)


def _language_in(given: Sequence[str]) -> str | None:
    """The language asked for, needed before the options can be read."""
    for place, word in enumerate(given):
        if word.startswith("--language="):
            return word.partition("=")[2]
        if word == "--language" and place + 1 < len(given):
            return given[place + 1]
    return None


def _leave_quietly() -> int:
    """Whoever read our output has gone; nothing more is written, not even at the end of the process."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return OK
