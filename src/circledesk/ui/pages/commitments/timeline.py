"""Everything reported on a commitment, the newest first, each voice under its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from circledesk.domain.checkins import Verification, Voice
from circledesk.ui.pages.commitments.voices import VOICE_ICONS, voice_name
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.facts import Fact, Facts
from circledesk.ui.widgets.labels import Line, Text
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.papers import CheckInLine, EvidenceLine
    from circledesk.ui.page import PageTools


class Entry(QWidget):
    """One check-in in full."""

    def __init__(self, tools: PageTools, report: CheckInLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(11), px(14), px(11))
        column.setSpacing(px(6))
        column.addLayout(self._head(report))
        column.addWidget(Text(self._about(report), "muted", wrap=True))
        facts = Facts(tools.theme)
        facts.show_facts(self._facts(report))
        column.addWidget(facts)

    def _head(self, report: CheckInLine) -> QHBoxLayout:
        theme, words = self._kit.theme, self._kit.desk.words
        head = QHBoxLayout()
        head.setSpacing(theme.px(7))
        picture = QLabel()
        theme.dress_label(picture, VOICE_ICONS[report.voice], "muted")
        head.addWidget(picture)
        name, _way = voice_name(words.label(report.voice))
        head.addWidget(Text(name, "strong"), 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        if report.voice is Voice.COMMITTEE and report.verification is not Verification.NOT_VERIFIED:
            tone, icon = face_of(report.verification)
            head.addWidget(Chip(theme, headed(words.label(report.verification)), tone, icon), 0, middle)
        tone, icon = face_of(report.level)
        head.addWidget(Chip(theme, headed(words.label(report.level)), tone, icon), 0, middle)
        return head

    def _about(self, report: CheckInLine) -> str:
        formats = self._kit.formats
        parts = [self.tr("As of {0}").format(formats.day(report.cut_off))]
        if report.percent is not None:
            parts.append(self.tr("{0} % by its own account").format(report.percent))
        parts += [part for part in (report.reported_by, report.institution) if part]
        if report.meeting:
            parts.append(self.tr("in the session of acta {0}").format(report.meeting))
        return " · ".join(parts)

    def _facts(self, report: CheckInLine) -> list[Fact]:
        evidence = "\n".join(_spoken(one) for one in report.evidence)
        found = (
            (self.tr("Milestone"), report.milestone),
            (self.tr("Done"), report.done),
            (self.tr("Bottlenecks"), report.bottlenecks),
            (self.tr("Response"), report.response),
            (self.tr("Next steps"), report.next_steps),
            (self.tr("Evidence"), evidence),
        )
        return [Fact(label=label, words=words) for label, words in found if words]


class Timeline(QWidget):
    """Entries below each other, a line between them."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_reports(self, reports: Sequence[CheckInLine]) -> None:
        """Show these check-ins."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for place, report in enumerate(reports):
            if place:
                self._column.addWidget(Line())
            self._column.addWidget(Entry(self._kit, report))
        if not reports:
            nothing = Text(self.tr("Nobody has reported on this commitment yet."), "muted", wrap=True)
            nothing.setContentsMargins(*[self._kit.theme.px(14)] * 4)
            self._column.addWidget(nothing)


def _spoken(one: EvidenceLine) -> str:
    """A means of verification in one line; a file is not named twice."""
    named = one.file_name.startswith(one.title)
    return " · ".join(part for part in ("" if named else one.title, one.file_name, one.link) if part)
