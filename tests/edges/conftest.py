"""A committee of invented people on a real desk, as the services' own tests have it."""

from tests.services.conftest import _founded, committee

__all__ = ["_founded", "committee"]
