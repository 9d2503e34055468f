"""A session as a file has it, and a desk with the demonstration's circle to record it on."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from circledesk.services.templates import load_template
from circledesk.store.database import Database
from circledesk.store.ledger import SqlLedger
from circledesk.sync.texts import LoroTextMerge
from circledesk.system import resources


def circle(folder: Path, device: str = "00000000000000aa", template: str = "demo") -> Database:
    """A real desk's file with a template's circle, without its sessions."""
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(folder, b"k" * 32, LoroTextMerge, create=True)
    SqlLedger(database).set_device(device, f"laptop {device[-2:]}")
    with database.work() as work:
        load_template(work, resources.template(template))
    return database


def session(**changes: object) -> dict[str, Any]:
    """The demonstration's committee session of 17 November, with some of its sections replaced."""
    found = next(one for one in resources.template("demo")["sessions"] if one["id"] == "bogota-50-50/2026-11-17")
    document = copy.deepcopy(found)
    del document["task_steps"]
    document.update(changes)
    return dict(document)
