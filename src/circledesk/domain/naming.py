"""How names are compared: the same person or institution is written with and without accents and capitals."""

from __future__ import annotations

from unicodedata import combining, normalize


def folded(name: str) -> str:
    """A name without accents, capitals or extra blanks, as people compare names."""
    plain = "".join(sign for sign in normalize("NFKD", name) if not combining(sign))
    return " ".join(plain.casefold().split())
