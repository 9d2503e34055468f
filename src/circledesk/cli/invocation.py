"""One run of a command: its options, the words it speaks, the desk it works on and the passphrase that opens it."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.output import Output
from circledesk.domain.errors import DomainError
from circledesk.services.words import Words
from circledesk.system import files, paths
from circledesk.system.single import DeskLock

if TYPE_CHECKING:
    from circledesk.bootstrap import Desk

PASSPHRASE_VARIABLE = "CIRCLEDESK_PASSPHRASE"  # noqa: S105 - a name, not a passphrase


@dataclass(slots=True)
class Invocation:
    """What a command gets."""

    options: Namespace
    words: Words
    output: Output

    @property
    def folder(self) -> Path:
        """The desk's folder: `--desk`, `CIRCLEDESK_HOME`, or the person's own."""
        return paths.desk_folder(getattr(self.options, "desk", None))

    def say(self, key: str, **facts: object) -> str:
        """A sentence of the command line."""
        return self.words.say(f"cli.{key}", **facts)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The open desk, alone with it; raises `desk_missing`, `desk_in_use`, `wrong_passphrase` and their like."""
        from circledesk import bootstrap  # noqa: PLC0415 - help and usage errors need no desk

        if not bootstrap.exists(self.folder):
            raise DomainError("desk_missing", path=self.folder)
        with DeskLock(self.folder):
            desk = self._opened()
            try:
                yield desk
            finally:
                desk.close()

    def _opened(self) -> Desk:
        """The desk by the passphrase given, else by the key the system's keyring holds, else by asking."""
        from circledesk import bootstrap  # noqa: PLC0415 - as above

        given = self.given_passphrase()
        remembered = None if given else bootstrap.open_remembered(self.folder, self.words.language)
        return remembered or bootstrap.open_desk(self.folder, given or self.passphrase(), self.words.language)

    def passphrase(self) -> str:
        """The passphrase of the desk: from a file, the environment, or asked for; raises `passphrase_missing`."""
        return self.given_passphrase() or self.ask("ask.passphrase")

    def given_passphrase(self) -> str:
        """The passphrase without asking anybody, or an empty text."""
        named = getattr(self.options, "passphrase_file", None)
        if named:
            return self.passphrase_in(named)
        return os.environ.get(PASSPHRASE_VARIABLE, "")

    def new_passphrase(self) -> str:
        """A passphrase for a new desk; when asked for, it is asked twice."""
        given = self.given_passphrase()
        if given:
            return given
        first = self.ask("ask.new_passphrase")
        if self.ask("ask.passphrase_again") != first:
            raise DomainError("passphrases_differ")
        return first

    def passphrase_in(self, named: str) -> str:
        """The first line of a file; raises `passphrase_file_empty` or what reading raises."""
        lines = files.read_text(Path(named)).splitlines()
        if not lines or not lines[0]:
            raise DomainError("passphrase_file_empty", name=named)
        return lines[0]

    def ask_openly(self, key: str, **facts: object) -> str:
        """Something anybody may see, from whoever sits there; the question does not go where results go."""
        self.output.problems.write(self.say(key, **facts) + " ")
        self.output.problems.flush()
        return sys.stdin.readline().strip()

    def ask(self, key: str, **facts: object) -> str:
        """Something secret from whoever sits there; raises `passphrase_missing` where nobody does."""
        if not sys.stdin.isatty():
            raise DomainError("passphrase_missing")
        try:
            answer = getpass.getpass(self.say(key, **facts) + " ")
        except EOFError as error:
            raise DomainError("passphrase_missing") from error
        if not answer:
            raise DomainError("passphrase_missing")
        return answer
