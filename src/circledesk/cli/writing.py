"""Writing a document where `--out` says: a file, or a folder in which it gets its usual name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.system import files

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation


def write(invocation: Invocation, content: bytes, name: str) -> int:
    """Write it whole and say where it lies now."""
    out = Path(invocation.options.out)
    path = out / name if out.is_dir() or invocation.options.out.endswith(("/", "\\")) else out
    files.write_whole(path, content)
    invocation.output.result([invocation.say("export.written", name=path)], {"file": str(path), "bytes": len(content)})
    return 0
