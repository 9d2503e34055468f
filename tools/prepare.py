"""Makes a checkout ready to run: Python environment, locked packages and the system libraries the window needs."""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "circledesk-ready"
LOCK = ROOT / "requirements.lock"
LOG = ROOT / "out" / "setup.log"
STEPS = 4

# Shared library -> the Debian and Ubuntu package that brings it.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Ubuntu 24.04 and Debian 13 gave this one a new name; the new one is taken where the package lists know it.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}


def main() -> int:
    """Do what is still to be done and answer the exit code: 0 ready, 1 with a sentence about what is missing."""
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == _fingerprint():
        _compile()
        return 0
    try:
        _check_libraries()
        _make_environment()
        _install_packages()
        _install_circledesk()
    except NotReadyError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    STAMP.write_text(_fingerprint(), encoding="utf-8")
    print("CircleDesk is set up. Next time this takes no time.", flush=True)
    return 0


class NotReadyError(Exception):
    """What is missing and what to do about it, in words for the person at the terminal."""


def _check_libraries() -> None:
    _step(1, "looking for the system libraries of the window")
    if not sys.platform.startswith("linux"):
        return
    packages = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not _has_ensurepip():
        packages.insert(0, "python3-venv")
    if not packages:
        return
    if not shutil.which("apt-get"):
        message = "These are missing; please install what brings them: " + " ".join(packages)
        raise NotReadyError(message)
    if os.geteuid() != 0:
        line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(
            _present_names(packages)
        )
        message = f"Some system libraries are missing. Please run this once, then try again:\n\n  {line}\n"
        raise NotReadyError(message)
    print(f"  installing {len(packages)} system packages with apt-get ...", flush=True)
    unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "-q"], env=unattended)
    _run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *_present_names(packages)], env=unattended)


def _make_environment() -> None:
    _step(2, "making the Python environment in .venv")
    if _environment_fits():
        print("  there is one already", flush=True)
        return
    _run([sys.executable, "-m", "venv", "--clear", str(VENV)])


def _install_packages() -> None:
    total = len(re.findall(r"^[A-Za-z0-9]", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    _step(3, f"installing the locked packages (up to {total}; about 250 MB the first time)")
    asked = ["install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--progress-bar", "off"]
    seen = 0
    for line in _lines([str(_python()), "-m", "pip", *asked, "--disable-pip-version-check", "-r", str(LOCK)]):
        seen += line.startswith(("Collecting ", "Requirement already satisfied", "Ignoring "))
        if line.startswith("Collecting ") and seen % 20 == 0:
            print(f"  {seen} of {total} ...", flush=True)
        if line.startswith("Installing collected"):
            print("  unpacking ...", flush=True)


def _install_circledesk() -> None:
    _step(4, "installing CircleDesk itself")
    asked = ["install", "-q", "--disable-pip-version-check", "--no-build-isolation", "--no-deps", "-e", str(ROOT)]
    _run([str(_python()), "-m", "pip", *asked])
    _compile()


def _compile() -> None:
    """Write bytecode even where PYTHONDONTWRITEBYTECODE is set: without it every start compiles the whole program."""
    subprocess.run([str(_python()), "-m", "compileall", "-q", str(ROOT / "src")], check=False)


def _step(number: int, words: str) -> None:
    print(f"step {number}/{STEPS}: {words}", flush=True)


def _fingerprint() -> str:
    kept = b"".join(path.read_bytes() for path in (LOCK, ROOT / "pyproject.toml", Path(__file__)))
    return f"{hashlib.sha256(kept).hexdigest()} {sys.version.split()[0]} {ROOT}\n"


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _environment_fits() -> bool:
    """True when .venv has a working Python of the version we run on and a pip."""
    if not _python().exists():
        return False
    asked = "import sys, pip; print(*sys.version_info[:2], sys.prefix)"
    answer = subprocess.run([str(_python()), "-c", asked], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [*map(str, sys.version_info[:2]), str(VENV)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_ensurepip() -> bool:
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian leaves it out of python3
    except ImportError:
        return False
    return True


def _present_names(packages: list[str]) -> list[str]:
    return [new if (new := RENAMED.get(old, "")) and _known(new) else old for old in packages]


def _known(package: str) -> bool:
    if not shutil.which("apt-cache"):
        return False
    answer = subprocess.run(["apt-cache", "show", package], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and "Package:" in answer.stdout


def _run(command: list[str], env: dict[str, str] | None = None) -> None:
    for _ in _lines(command, env):
        pass


def _lines(command: list[str], env: dict[str, str] | None = None) -> Iterator[str]:
    """The lines a command prints, all kept in the log; NotReadyError with the last of them when it fails."""
    LOG.parent.mkdir(exist_ok=True)
    last: list[str] = []
    with LOG.open("a", encoding="utf-8") as log:
        log.write("$ " + " ".join(command) + "\n")
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=env
        )
        for line in process.stdout or ():
            log.write(line)
            last = [*last[-11:], line.rstrip()]
            yield line
        code = process.wait()
    if code:
        words, story = "\n".join(last), LOG.relative_to(ROOT)
        message = f"This did not work: {' '.join(command[:4])} ...\n\n{words}\n\nAll it said is in {story}."
        raise NotReadyError(message)


if __name__ == "__main__":
    sys.exit(main())
