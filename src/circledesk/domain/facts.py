"""Tells changes of numbers, dates and names, which must be looked at first, from changes of wording."""

from __future__ import annotations

import re
from collections import Counter

_NUMBERS = """
cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
dieciocho diecinueve veinte veintiuno treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil
millón millones mitad unanimidad
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante cent mille moitié unanimité
"""
_DATES = """
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
lundi mardi mercredi jeudi vendredi samedi dimanche demain hier
"""
WORDS = frozenset((_NUMBERS + _DATES).split())
"""Numbers and dates written as words, in the three languages."""

_WORD = re.compile(r"\d[\d.,:/%-]*|\w+")
_ENDS = frozenset(".!?:;¿¡")


def weighty(before: str, one: str, other: str) -> bool:
    """Whether both sides changed numbers, dates or names of a paragraph."""
    known = _facts(before)
    return _facts(one) != known and _facts(other) != known


def facts_in(text: str) -> list[tuple[int, str]]:
    """The numbers, dates and names of a text, each with where it begins. A capital where a sentence begins says
    nothing.
    """
    found = []
    last = 0
    for match in _WORD.finditer(text):
        word, between = match.group().rstrip(".,:/-"), text[last : match.start()]
        begins = last == 0 or not _ENDS.isdisjoint(between) or "\n" in between
        last = match.start() + len(word)
        name = word[0].isupper() and (not begins or (word.isupper() and len(word) > 1))
        if name or word.lower() in WORDS or any(letter.isdigit() for letter in word):
            found.append((match.start(), word))
    return found


def _facts(text: str) -> Counter[str]:
    return Counter(word for _, word in facts_in(text))
