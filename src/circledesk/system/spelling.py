"""The dictionary of Colombian Spanish shipped with the program, read by Hunspell, and the words of actas beside it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.system.files import read_text

if TYPE_CHECKING:
    from hunspell import Hunspell

_LANGUAGE = "es_CO"
_OF_ACTAS = "acta.txt"


class HunspellSpeller:
    """Implements `ports.Speller`; the dictionary is read at the first word."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _dictionary(self) -> Hunspell:
        from hunspell import Hunspell  # noqa: PLC0415 - not before somebody writes

        return Hunspell(_LANGUAGE, hunspell_data_dir=str(self._folder))

    @cached_property
    def _of_actas(self) -> frozenset[str]:
        lines = read_text(self._folder / _OF_ACTAS).splitlines()
        return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))

    def knows(self, word: str) -> bool:
        """Whether Spanish has this word, or actas do."""
        return bool(self._dictionary.spell(word)) or word.lower() in self._of_actas
