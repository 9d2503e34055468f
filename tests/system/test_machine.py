"""Folders, local settings, logs, the lock of a desk and the keyring, on a real folder."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NoKeyring

from circledesk.domain.errors import DomainError
from circledesk.system import logs, paths
from circledesk.system.secrets import SystemKeyring
from circledesk.system.settings_file import SettingsFile
from circledesk.system.single import DeskLock

HOLDER = (
    "import sys; from pathlib import Path; from circledesk.system.single import DeskLock;"
    "lock = DeskLock(Path(sys.argv[1])).take(); print('held', flush=True); sys.stdin.read()"
)


class InMemoryKeyring(KeyringBackend):
    """A keyring for the life of a test; the real ones need a desktop session."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def own_keyring() -> Iterator[InMemoryKeyring]:
    """A keyring of this test's own in the place of the system's."""
    backend = InMemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]


def test_the_desk_lies_where_one_says_else_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = paths.desk_folder()
    assert own.is_relative_to(paths.data_folder())
    monkeypatch.setenv("CIRCLEDESK_HOME", str(tmp_path / "home"))
    assert paths.desk_folder() == tmp_path / "home"
    assert paths.desk_folder(tmp_path / "named") == tmp_path / "named"


def test_local_settings_survive_and_a_damaged_file_counts_as_empty(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "config" / "settings.json")
    assert file.read() == {}
    file.change({"theme": "dark", "language": "fr"})
    file.change({"theme": "light"})
    assert SettingsFile(file.path).read() == {"theme": "light", "language": "fr"}
    file.path.write_text("{half", encoding="utf-8")
    assert file.read() == {}
    file.change({"theme": "dark"})
    assert file.read() == {"theme": "dark"}


def test_a_report_of_our_own_mistake_holds_the_trace(tmp_path: Path) -> None:
    try:
        int("x")
    except ValueError as error:
        report = logs.write_report(tmp_path / "logs", error)
    assert report is not None
    assert "ValueError: invalid literal" in report.read_text(encoding="utf-8")


def test_what_cannot_be_written_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert logs.write_report(tmp_path / "file", ValueError()) is None
    assert logs.start_logging(tmp_path / "file") is None


def test_records_reach_the_log_file(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = logs.start_logging(tmp_path)
    try:
        logging.getLogger("circledesk.test").info("seen")
        assert path is not None
        assert "seen" in path.read_text(encoding="utf-8")
    finally:
        root.setLevel(level)
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()


def test_a_desk_open_elsewhere_is_in_use_until_that_process_ends(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(DomainError) as refused:
            DeskLock(tmp_path).take()
        assert refused.value.code == "desk_in_use"
        holder.kill()
        holder.wait()
    with DeskLock(tmp_path):
        pass


def test_a_keyring_gives_back_what_it_got_and_forgets(own_keyring: InMemoryKeyring) -> None:
    secrets = SystemKeyring()
    assert secrets.read("desk") is None
    assert secrets.write("desk", b"\x00\xffkey")
    assert secrets.read("desk") == b"\x00\xffkey"
    own_keyring.kept["circledesk", "desk"] = "no base64!"
    assert secrets.read("desk") is None
    secrets.forget("desk")
    secrets.forget("desk")
    assert not own_keyring.kept


def test_without_a_keyring_nothing_is_kept_and_nothing_breaks() -> None:
    secrets = SystemKeyring()
    assert not secrets.write("desk", b"key")
    assert secrets.read("desk") is None
    secrets.forget("desk")
