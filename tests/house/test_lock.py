"""The locked packages are exact, hashed, complete and name no place to fetch them from."""

from __future__ import annotations

import re
import tomllib

from tests.house.sources import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_lock_names_no_registry() -> None:
    assert not re.findall(r"https?:|file:|--(?:extra-)?index-url|--find-links|--trusted-host|@ ", LOCK)


def test_every_locked_package_is_exact_and_hashed() -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", LOCK[LOCK.index("\n\n") :] if "\n\n" in LOCK else LOCK)
    packages = [entry for entry in entries if not entry.lstrip().startswith("#")]
    assert packages
    assert not [entry for entry in packages if not re.match(r"[\w.-]+==[\w.+]+(?: ; .*)? \\\n +--hash=sha256:", entry)]


def test_everything_the_project_asks_for_is_locked() -> None:
    locked = {_plain(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", LOCK, re.MULTILINE)}
    asked = {
        _plain(re.split(r"[\s\[<>=;]", line, maxsplit=1)[0])
        for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    }
    assert not asked - locked


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
