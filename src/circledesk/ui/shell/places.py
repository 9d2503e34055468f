"""The places of the window in the order of the rail; each page is imported when it is first visited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circledesk.ui.shell.place import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circledesk.ui.page import PageTools


def places() -> tuple[Place, ...]:
    """Answer every place there is."""
    return (
        Place(key="home", title=lambda: QCoreApplication.translate("Places", "Home"), icon="home", make=_home),
        Place(
            key="committees",
            title=lambda: QCoreApplication.translate("Places", "Committees"),
            icon="users",
            make=_committees,
        ),
        Place(
            key="commitments",
            title=lambda: QCoreApplication.translate("Places", "Plan commitments"),
            icon="flag",
            make=_commitments,
        ),
        Place(
            key="reports", title=lambda: QCoreApplication.translate("Places", "Reports"), icon="report", make=_reports
        ),
        Place(key="sync", title=lambda: QCoreApplication.translate("Places", "Sync"), icon="refresh", make=_sync),
        Place(
            key="meeting",
            title=lambda: QCoreApplication.translate("Places", "Session"),
            icon="file-text",
            make=_meeting,
            on_rail=False,
            under="committees",
        ),
        Place(
            key="door",
            title=lambda: QCoreApplication.translate("Places", "Door"),
            icon="door-enter",
            make=_door,
            on_rail=False,
            under="committees",
        ),
    )


def _home(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.home.page import HomePage  # noqa: PLC0415 - on first visit

    return HomePage(tools)


def _committees(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.committees.page import CommitteesPage  # noqa: PLC0415 - on first visit

    return CommitteesPage(tools)


def _meeting(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.meetings.page import MeetingPage  # noqa: PLC0415 - on first visit

    return MeetingPage(tools)


def _door(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.meetings.door import DoorPage  # noqa: PLC0415 - on first visit

    return DoorPage(tools)


def _commitments(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.commitments.page import CommitmentsPage  # noqa: PLC0415 - on first visit

    return CommitmentsPage(tools)


def _reports(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.reports.page import ReportsPage  # noqa: PLC0415 - on first visit

    return ReportsPage(tools)


def _sync(tools: PageTools) -> QWidget:
    from circledesk.ui.pages.sync.page import SyncPage  # noqa: PLC0415 - on first visit

    return SyncPage(tools)
