"""Calling a session: `convene`, `call-off`, and what is sent out: `export convening`, `export attendance-sheet`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.naming import find_session
from circledesk.cli.parser import Chapter, Parser
from circledesk.cli.writing import write
from circledesk.system import files

if TYPE_CHECKING:
    from circledesk.bootstrap import Desk
    from circledesk.cli.invocation import Invocation

FORMATS = ("ics", "pdf")


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    convene = chapter.add("convene", run_convene)
    chapter.option(convene, "session")
    chapter.option(convene, "--channel", default="")
    chapter.option(convene, "--out", default=".")
    off = chapter.add("call-off", run_call_off)
    chapter.option(off, "session")
    chapter.option(off, "--reason", required=True)
    chapter.option(off, "--out", default=".")


def exports(export: Chapter) -> None:
    """Add what `export` writes of a convening."""
    convening = export.add("convening", run_export_convening, of="export")
    _options(export, convening)
    export.option(convening, "--format", dest="kind", choices=FORMATS, default="ics")
    _options(export, export.add("attendance-sheet", run_export_sheet, of="export"))


def _options(chapter: Chapter, parser: Parser) -> None:
    """The session and where the file goes."""
    chapter.option(parser, "session")
    chapter.option(parser, "--out", default=".")


def run_convene(invocation: Invocation) -> int:
    """Call everybody with a seat, or put the convening right, and write the .ics and the PDF."""
    from circledesk.services import convening  # noqa: PLC0415 - with the desk

    options = invocation.options
    with invocation.desk() as desk:
        meeting_id, name = _named(desk, options.session)
        with desk.work() as work:
            called = convening.convene(work, meeting_id, options.channel).convening
        sequence = called.sequence if called else 0
        written = _write_both(invocation, desk, meeting_id, name)
    key = "convene.rectified" if sequence else "convene.done"
    lines = [invocation.say(key, number=sequence), *(invocation.say("export.written", name=one) for one in written)]
    invocation.output.result(lines, {"session": meeting_id, "sequence": sequence, "files": written})
    return 0


def run_call_off(invocation: Invocation) -> int:
    """Say that a session will not be held and, where people were called, write the cancellation."""
    from circledesk.services import convening  # noqa: PLC0415 - with the desk

    options = invocation.options
    with invocation.desk() as desk:
        meeting_id, name = _named(desk, options.session)
        with desk.work() as work:
            called = convening.call_off(work, meeting_id, options.reason).convening
        written = _write_both(invocation, desk, meeting_id, name) if called else []
    lines = [invocation.say("call_off.done"), *(invocation.say("export.written", name=one) for one in written)]
    sequence = called.sequence if called else None
    invocation.output.result(lines, {"session": meeting_id, "sequence": sequence, "files": written})
    return 0


def run_export_convening(invocation: Invocation) -> int:
    """Write the convening again as it stands."""
    from circledesk.services import exporting  # noqa: PLC0415 - with the desk

    kind = invocation.options.kind
    with invocation.desk() as desk:
        meeting_id, name = _named(desk, invocation.options.session)
        render = exporting.convening_ics if kind == "ics" else exporting.convening_pdf
        content = render(desk, meeting_id)
    return write(invocation, content, f"convocatoria-{name}.{kind}")


def run_export_sheet(invocation: Invocation) -> int:
    """Write the blank attendance sheet."""
    from circledesk.services import exporting  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk:
        meeting_id, name = _named(desk, invocation.options.session)
        content = exporting.attendance_sheet(desk, meeting_id)
    return write(invocation, content, f"asistencia-{name}.pdf")


def _write_both(invocation: Invocation, desk: Desk, meeting_id: str, name: str) -> list[str]:
    from circledesk.services import exporting  # noqa: PLC0415 - with the desk

    found = {"ics": exporting.convening_ics(desk, meeting_id), "pdf": exporting.convening_pdf(desk, meeting_id)}
    folder = Path(invocation.options.out)
    folder.mkdir(parents=True, exist_ok=True)
    for kind, content in found.items():
        files.write_whole(folder / f"convocatoria-{name}.{kind}", content)
    return [str(folder / f"convocatoria-{name}.{kind}") for kind in found]


def _named(desk: Desk, named: str) -> tuple[str, str]:
    """The id of a session, and what its files are called: `bogota-50-50-2027-02-16`."""
    from circledesk.services import convening  # noqa: PLC0415 - with the desk

    with desk.work() as work:
        meeting = find_session(work, named)
        return meeting.id, convening.file_name(work, meeting.id)
