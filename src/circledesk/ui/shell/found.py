"""What was found, as rows of the palette: how each looks, and which place of the window it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.domain.searching import Realm
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from circledesk.services.searching import Hit, Lead
    from circledesk.ui.formats import Formats

_ICONS = {
    "institution": "building",
    "body": "users-group",
    "commitment": "target",
    "milestone": "flag",
    "meeting": "calendar-event",
    "minutes": "file-text",
    "agenda_item": "notes",
    "decision": "gavel",
    "task": "checklist",
    "check_in": "progress-check",
    "evidence": "paperclip",
}


class Found(QObject):
    """Words for what was found, in the language in force."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    def face(self, key: str, hit: Hit) -> RowFace:
        """The row of one thing found: its words, and beneath them what it is and of which session."""
        match = hit.match
        person = hit.excerpt.text if match.table == "person" else ""
        where = [self._kind(match.table), match.label]
        if match.meeting_id:
            where += [match.body if match.realm is Realm.WORDS else "", self._session(hit)]
        return RowFace(
            key=key,
            title=hit.excerpt.text,
            subtitle=" · ".join(part for part in where if part),
            person=person,
            icon=_ICONS.get(match.table, "search"),
            pill=self.tr("This session") if hit.here else "",
        )

    def _session(self, hit: Hit) -> str:
        day = self._formats.day(hit.match.day) if hit.match.day else ""
        return " · ".join(part for part in (self.tr("Acta {0}").format(hit.match.acta), day) if part)

    def _kind(self, table: str) -> str:
        kinds = {
            "person": self.tr("Person"),
            "institution": self.tr("Institution"),
            "body": self.tr("Body"),
            "commitment": self.tr("Commitment of the plan"),
            "milestone": self.tr("Milestone"),
            "meeting": self.tr("Session"),
            "decision": self.tr("Decision"),
            "task": self.tr("Task of the session"),
            "check_in": self.tr("Check-in"),
            "evidence": self.tr("Evidence"),
        }
        return kinds.get(table, "")


def target(lead: Lead) -> tuple[str, dict[str, object]]:
    """The place of the window, and what it is told."""
    if lead.acta:
        return "reports", {"meeting_id": lead.meeting_id}
    if lead.meeting_id:
        place = {"start": lead.start, "end": lead.end} if lead.start >= 0 else {}
        return "meeting", {"meeting_id": lead.meeting_id, "item_id": lead.item_id, **place}
    if lead.commitment_id:
        return "commitments", {"commitment_id": lead.commitment_id}
    return "committees", {"body_id": lead.body_id} if lead.body_id else {}
