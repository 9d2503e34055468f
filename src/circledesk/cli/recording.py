"""Writing a session down from a file: `record`, and the format it takes: `schema`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.cli.parser import Chapter
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting
from circledesk.system import files, resources

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

    from circledesk.cli.invocation import Invocation

STANDARD_INPUT = "-"


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    record = chapter.add("record", run_record)
    chapter.option(record, "session_file")
    chapter.option(record, "--check", action="store_true")
    schema = chapter.add("schema", run_schema)
    chapter.option(schema, "format", choices=("session",))


def run_record(invocation: Invocation) -> int:
    """Record a session, or edit it where its id is known."""
    named = invocation.options.session_file
    document = read_session(named)
    beside = Path() if named == STANDARD_INPUT else Path(named).parent
    evidence = {name: files.read_whole(beside / name) for name in _files_named(document)}
    if invocation.options.check:
        invocation.output.result([invocation.say("record.valid", name=named)], {"valid": True})
        return 0
    from circledesk.services.importing import record_session  # noqa: PLC0415

    with invocation.desk() as desk, desk.work() as work:
        known = {one.id for one in work.all(Meeting)}
        meeting_id = record_session(work, document, evidence)
        changes = work.changes
    outcome = "new" if meeting_id not in known else "changed" if changes else "unchanged"
    facts = {"session": meeting_id, "outcome": outcome, "rows": len(changes.rows), "texts": len(changes.texts)}
    invocation.output.result([invocation.say(f"record.{outcome}", session=meeting_id)], facts)
    return 0


def run_schema(invocation: Invocation) -> int:
    """Print the JSON Schema of a format."""
    schema = resources.schema(invocation.options.format)
    invocation.output.write(json.dumps(schema, ensure_ascii=False, indent=2) + "\n")
    return 0


def read_session(named: str) -> dict[str, Any]:
    """The document of a session file, its shape checked; raises a DomainError naming the place."""
    text = sys.stdin.read() if named == STANDARD_INPUT else files.read_text(Path(named))
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise DomainError("json_unreadable", name=named, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise DomainError("json_unreadable", name=named, line=1, column=1) from error
    check_session(document)
    return dict(document)


def check_session(document: object) -> None:
    """Raise the first fault of a session's shape, in the order of the document."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - slow to import

    faults = sorted(
        Draft202012Validator(resources.schema("session")).iter_errors(document),
        key=lambda fault: list(map(str, fault.path)),
    )
    if faults:
        raise _as_domain_error(_deepest(faults[0]))


def _deepest(fault: ValidationError) -> ValidationError:
    """Of alternatives that all failed, the fault that lies deepest says most."""
    while fault.context:
        fault = max(fault.context, key=lambda inner: len(inner.absolute_path))
    return fault


def _as_domain_error(fault: ValidationError) -> DomainError:
    instance: Any = fault.instance
    schema: Any = fault.schema
    where = _place(fault.absolute_path)
    expected: Any = fault.validator_value
    value = _short(fault.instance)
    match fault.validator:
        case "required":
            field = next(name for name in expected if name not in instance)
            return DomainError("session_field_missing", field=field, where=where)
        case "additionalProperties":
            known = set(schema["properties"])
            field = next(name for name in instance if name not in known)
            return DomainError("session_field_unknown", field=field, where=where)
        case "enum":
            return DomainError(
                "session_value_not_listed", value=value, where=where, allowed=", ".join(map(str, expected))
            )
        case "type":
            kinds = expected if isinstance(expected, str) else " / ".join(expected)
            return DomainError("session_value_invalid", value=value, where=where, expected=kinds)
        case _:
            return DomainError(
                "session_value_invalid", value=value, where=where, expected=f"{fault.validator}: {expected}"
            )


def _place(path: Iterable[str | int]) -> str:
    place = ""
    for step in path:
        place += f"[{step}]" if isinstance(step, int) else f".{step}" if place else step
    return place or "$"


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    most = 60
    return text if len(text) <= most else f"{text[:most]}…"


def _files_named(document: Mapping[str, Any]) -> set[str]:
    """Evidence files the document brings along, by the path it gives."""
    return {
        one["file"]
        for report in document.get("check_ins", ())
        for one in report.get("evidence", ())
        if "file" in one and "content" not in one
    }
