"""Sync's page on a desk that shares through a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.pages.stage import Stage
from tests.ui.pages.sync.laptop import share_through

from circledesk.ui.pages.sync.page import SyncPage


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "compartida"
    folder.mkdir()
    return folder


@pytest.fixture
def page(demo: Stage, shared: Path) -> SyncPage:
    """The page on a desk that shares through a folder."""
    page = demo.show(SyncPage)
    share_through(demo, page, shared)
    return page
