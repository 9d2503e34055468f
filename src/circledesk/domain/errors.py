"""The one error of the rules: a stable code and its facts, never words for people."""

from __future__ import annotations


class DomainError(Exception):
    """A rule said no. `code` is stable (snake_case); `facts` fill the sentence that the edge shows."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """Code and facts, for logs and test failures."""
        listed = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({listed})"
