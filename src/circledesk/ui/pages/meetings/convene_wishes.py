"""What calling a session asks of the desk beside everything else: its files, written whole into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.services import convening, exporting
from circledesk.ui.widgets.whole_file import write_whole

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress


def write_convening(desk: OpenDesk, progress: Progress, meeting_id: str, folder: Path) -> list[Path]:
    """Write the .ics and the PDF; answers the files."""
    with desk.work() as work:
        name = convening.file_name(work, meeting_id)
    found = {"ics": exporting.convening_ics(desk, meeting_id), "pdf": exporting.convening_pdf(desk, meeting_id)}
    if progress.cancelled:
        return []
    return [write_whole(folder / f"convocatoria-{name}.{kind}", content) for kind, content in found.items()]


def write_sheet(desk: OpenDesk, progress: Progress, meeting_id: str, folder: Path) -> list[Path]:
    """Write the blank attendance sheet; answers the file."""
    with desk.work() as work:
        name = convening.file_name(work, meeting_id)
    content = exporting.attendance_sheet(desk, meeting_id)
    return [] if progress.cancelled else [write_whole(folder / f"asistencia-{name}.pdf", content)]
