"""Noticing that others were in a place: told by the system on local disks, by glances elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.shell.room import WAIT_MS

from circledesk.services.ports.sync import Place
from circledesk.ui.shell import lookout as subject
from circledesk.ui.shell.lookout import Lookout

ME, OTHER = "a" * 16, "b" * 16


class Watch:
    """A lookout and how often it was stirred."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.stirs: list[str] = []
        self.lookout = Lookout(Place(id="p", kind="folder", where=str(folder)), ME)
        self.lookout.stirred.connect(self.stirs.append)
        self.wait_for(1)

    def head(self, device: str, content: bytes) -> None:
        part = self.folder / "head" / f"{device}.part"
        part.write_bytes(content)
        part.replace(self.folder / "head" / f"{device}.h")

    def wait_for(self, stirs: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.stirs) == stirs, timeout=WAIT_MS)


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path) -> Iterator[Watch]:
    (tmp_path / "head").mkdir()
    watch = Watch(qtbot, tmp_path)
    yield watch
    watch.lookout.stop()


def test_the_first_glance_stirs_so_that_nothing_between_two_starts_is_missed(watch: Watch) -> None:
    assert watch.stirs == ["p"]


def test_the_system_tells_of_others_on_a_local_disk(watch: Watch) -> None:
    watch.qtbot.waitUntil(lambda: watch.lookout.watched, timeout=WAIT_MS)
    watch.head(OTHER, b"one")
    watch.wait_for(2)
    watch.head(OTHER, b"two")
    watch.wait_for(3)


def test_glances_notice_others_where_the_system_tells_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject, "_local", lambda _folder: False)
    (tmp_path / "head").mkdir()
    watch = Watch(qtbot, tmp_path)
    watch.lookout.be_eager(eager=True)
    watch.head(OTHER, b"one")
    watch.wait_for(2)
    assert not watch.lookout.watched
    watch.lookout.stop()


def test_what_this_laptop_writes_itself_stirs_nobody(watch: Watch) -> None:
    watch.lookout.be_eager(eager=True)
    watch.head(ME, b"mine")
    watch.head(OTHER, b"theirs")
    watch.wait_for(2)


def test_a_place_that_comes_back_stirs(watch: Watch) -> None:
    away = watch.folder.with_name(f"{watch.folder.name}-away")
    watch.lookout.be_eager(eager=True)
    watch.folder.rename(away)
    watch.qtbot.waitUntil(lambda: watch.lookout.gone, timeout=WAIT_MS)
    away.rename(watch.folder)
    watch.wait_for(2)
    watch.lookout.be_eager(eager=False)
    watch.head(OTHER, b"one")
    watch.wait_for(3)


def test_nothing_stirs_after_the_stop(watch: Watch) -> None:
    watch.lookout.stop()
    watch.head(OTHER, b"one")
    watch.lookout.look()
    watch.qtbot.waitUntil(lambda: not watch.lookout.running, timeout=WAIT_MS)
    assert watch.stirs == ["p"]


@pytest.mark.parametrize("folder", ["//server/share", "\\\\server\\share"])
def test_a_share_of_another_machine_is_no_local_disk(folder: str) -> None:
    assert not subject._local(folder)
