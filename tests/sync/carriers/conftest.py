"""Servers that live as long as the tests that ask for them, and a carrier of a folder of one's own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from tests.sync.carriers.broken_line import Line, line_to
from tests.sync.carriers.servers import SERVERS, Server, serving

FOLDERS = itertools.count()


@pytest.fixture(scope="session", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """Each of the servers in turn."""
    with serving(request.param) as running:
        yield running


@pytest.fixture(scope="session", params=["rclone-webdav", "rclone-s3"])
def remote(request: pytest.FixtureRequest) -> Iterator[Server]:
    """One server of each remote kind, to stand behind a line that breaks."""
    with serving(request.param) as running:
        yield running


@pytest.fixture
def line(remote: Server) -> Iterator[Line]:
    """A line of one's own to the remote server: what an earlier test gave up may still come along the earlier line."""
    with line_to(remote.port) as running:
        yield running


@pytest.fixture
def root() -> str:
    """A folder nobody used before, named as people name folders."""
    return f"Círculo de Nariño 100 % + más/Año {next(FOLDERS)} 😀 ‘actas’ & más"
