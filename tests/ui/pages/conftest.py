"""Desks for the tests of the places: the demonstration's, a fresh one of the template, an empty circle's."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages.stage import PASSPHRASE, Stage

from circledesk import bootstrap
from circledesk.ui.theme.theme import Theme

Founded = Callable[[str], Path]
OpenStage = Callable[[str], Stage]


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    """The folder of a circle founded once for all tests, by template; never opened itself."""
    folders: dict[str, Path] = {}

    def found(template: str) -> Path:
        if template not in folders:
            folders[template] = tmp_path_factory.mktemp("circle") / "desk"
            founding = bootstrap.Founding(template=template, person="Wilmer Inventado", device_name="Portátil")
            bootstrap.found_circle(folders[template], PASSPHRASE, founding).close()
        return folders[template]

    return found


@pytest.fixture
def stage_on(qtbot: QtBot, theme: Theme, founded: Founded, tmp_path: Path) -> Iterator[OpenStage]:
    """Opens a stage on a copy of the desk of a template."""
    stages: list[Stage] = []

    def open_stage(template: str) -> Stage:
        folder = tmp_path / f"desk-{len(stages)}"
        shutil.copytree(founded(template), folder)
        stages.append(Stage(qtbot, theme, bootstrap.open_desk(folder, PASSPHRASE)))
        return stages[-1]

    yield open_stage
    for stage in stages:
        stage.close()


@pytest.fixture
def demo(stage_on: OpenStage) -> Stage:
    """Invented people with sessions held, tasks that are late and actas that wait."""
    return stage_on("demo")


@pytest.fixture
def fresh(stage_on: OpenStage) -> Stage:
    """The template of Bogotá with nobody in it yet."""
    return stage_on("bogota-2021-2023")


@pytest.fixture
def empty(stage_on: OpenStage) -> Stage:
    """A circle without a plan."""
    return stage_on("empty")
