"""Committees: every body at the left, its sessions and people at the right, and the forms that add to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from circledesk.services import agenda, bodies, institutions, meetings, seating
from circledesk.ui.key_table import Where
from circledesk.ui.keys import dress
from circledesk.ui.page import Page, PageTools
from circledesk.ui.pages.committees.agenda_form import AgendaForm
from circledesk.ui.pages.committees.body_card import BodyCard
from circledesk.ui.pages.committees.body_form import BodyForm
from circledesk.ui.pages.committees.person_form import PersonForm
from circledesk.ui.pages.committees.rename_form import RenameForm
from circledesk.ui.pages.committees.rules import Rules
from circledesk.ui.pages.committees.rules_form import RulesForm
from circledesk.ui.pages.committees.session_form import SessionForm
from circledesk.ui.pages.committees.wishes import (
    BodyView,
    PersonChoices,
    RulesChoices,
    body_view,
    change_rules,
    person_choices,
    rules_choices,
)
from circledesk.ui.widgets.buttons import primary, push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.domain.agenda import FixedItem
    from circledesk.domain.bodies import Body
    from circledesk.domain.changes import Changes
    from circledesk.domain.institutions import Institution
    from circledesk.domain.meetings import Meeting
    from circledesk.domain.people import Seat
    from circledesk.services.bodies import BodyLine
    from circledesk.services.seating import SeatLine
    from circledesk.ui.widgets.form_sheet import FormSheet

_TABLES = ("body", "quorum_rule", "seat", "person", "appointment", "institution", "meeting", "minutes")
_WITHIN = ("attendee", "attendance_event", "decision", "task", "paper")
_BODY = "committees.body"


class CommitteesPage(Page):
    """Plans sessions (`plan=True`), seats people, founds bodies (`found=True`); a session opens on Enter."""

    where = Where.COMMITTEES

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._lines: dict[str, BodyLine] = {}
        self._seats: tuple[SeatLine, ...] = ()
        self._wanted: Callable[[], None] | None = None
        self._session = ""
        self._select = tools.settings.get(_BODY)
        self._everything = False
        self._build()
        self._connect()

    def arrive(self, args: Mapping[str, object]) -> None:
        if "body_id" in args:
            self._select = str(args["body_id"])
        wishes = {"plan": self.plan_session, "found": self.found_body}
        self._wanted = next((wish for name, wish in wishes.items() if args.get(name)), None)
        if self._wanted or "body_id" in args:
            self.refresh()

    def cares(self, changes: Changes) -> bool:
        return changes.touches(*_TABLES, *_WITHIN)

    def reload(self) -> None:
        self.tools.desk.ask(self, bodies.lines, then=self._show_lines)

    # -- acts

    def plan_session(self) -> None:
        """Open the form that plans a session of the body chosen."""
        line = self._lines.get(self.list.current_key())
        if line is None:
            self.found_body()
            return
        form = SessionForm(self.tools, line, [one.body for one in self._lines.values()])
        form.submitted.connect(lambda: self._submit_session(form))
        self._open(form)

    def add_person(self) -> None:
        """Open the form of a new person in the body chosen."""
        self._ask_person(None)

    def found_body(self) -> None:
        """Open the form that founds a body."""
        form = BodyForm(self.tools)
        form.submitted.connect(lambda: self._submit_body(form))
        self._open(form)

    def change_rules(self) -> None:
        """Open the form of the rules of the body chosen."""
        line = self._lines.get(self.list.current_key())
        if line is not None:
            key = line.body.id
            self.tools.desk.ask(self, rules_choices, key, then=lambda choices: self._open_rules(line, choices))

    def change_agenda(self) -> None:
        """Open the form of what the sessions of the body chosen begin with."""
        line = self._lines.get(self.list.current_key())
        if line is not None:
            body = line.body
            self.tools.desk.ask(self, agenda.template, body.id, then=lambda items: self._open_agenda(body, items))

    def rename_institution(self) -> None:
        """Open the form that renames an institution."""
        self.tools.desk.ask(self, institutions.names, then=self._open_renaming)

    # -- building

    def _build(self) -> None:
        theme = self.tools.theme
        px = theme.px
        self.header = PageHeader(theme, self.tr("Committees"), self.tr("The Circle and its committees"))
        self.add_body = push(theme, self.tr("Add a body"), "plus")
        self.person = push(theme, self.tr("Add a person"), "user-plus")
        dress(self.person, "committees.person")
        self.plan = primary(theme, self.tr("Plan a session"), "calendar-event")
        dress(self.plan, "committees.plan")
        for button in (self.add_body, self.person, self.plan):
            self.header.add(button)
        self.column.addWidget(self.header)
        card = Card(theme, self.tr("Bodies"), padded=False)
        self.list = RowList(theme, self.tr("Bodies"))
        card.body.addWidget(self.list)
        self.body = BodyCard(self.tools)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.body)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(px(12))
        card.setMinimumWidth(px(220))
        self.stack.setMinimumWidth(px(380))
        self.setFocusProxy(self.list)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(12), px(12), px(12), px(12))
        holder.addWidget(self.splitter)
        self.column.addLayout(holder, 1)

    def _connect(self) -> None:
        desk = self.tools.desk
        self.list.chosen.connect(self._on_chosen)
        self.plan.clicked.connect(self.plan_session)
        self.person.clicked.connect(self.add_person)
        self.add_body.clicked.connect(self.found_body)
        self.body.sessions.opened.connect(lambda key: desk.go("meeting", meeting_id=key))
        self.body.sessions.plan_asked.connect(self.plan_session)
        self.body.sessions.all_asked.connect(self._on_all_asked)
        self.body.members.opened.connect(self._ask_person_of)
        self.body.members.person_asked.connect(self.add_person)
        self.body.rules_asked.connect(self.change_rules)
        self.body.agenda_asked.connect(self.change_agenda)
        self.body.members.renaming_asked.connect(self.rename_institution)
        self.body.tabs.currentChanged.connect(lambda _tab: self._mark_next_step())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() < 0 or event.size().width() != event.oldSize().width():
            px = self.tools.theme.px
            left = max(px(220), min(px(340), self.width() // 4))
            self.splitter.setSizes([left, self.width() - left])

    # -- showing

    def _show_lines(self, lines: list[BodyLine]) -> None:
        self._lines = {line.body.id: line for line in lines}
        rules = Rules(self.tools.desk.words)
        self.list.show_rows([self._face(line, rules) for line in lines])
        key, self._select = self._select or self.list.current_key(), ""
        if not self.list.choose(key, quietly=True) and lines:
            self.list.choose(lines[0].body.id, quietly=True)
        self.person.setEnabled(bool(lines))
        if lines:
            self._show_body(self.list.current_key())
        wanted, self._wanted = self._wanted, None
        if wanted is not None or (not lines and self.stack.count() == 1):
            (wanted or self.found_body)()

    def _show_body(self, key: str) -> None:
        self.body.show_rules(self._lines[key])
        self.tools.desk.ask(self, body_view, key, self._everything, then=self._show_view)

    def _show_view(self, view: BodyView) -> None:
        if view.body.id != self.list.current_key():
            return
        self._seats = view.seats
        self.body.show_view(view)
        if self._session:
            self.body.sessions.choose(self._session)
            self._session = ""
        self._mark_next_step()

    def _mark_next_step(self) -> None:
        """One primary button in the window: the empty state's own, where one shows."""
        empty = self.body.tabs.currentWidget()
        shown = isinstance(empty, type(self.body.sessions) | type(self.body.members)) and empty.is_empty
        self.plan.setVisible(not (shown or self.stack.count() > 1))

    def _face(self, line: BodyLine, rules: Rules) -> RowFace:
        formats = self.tools.formats
        cadence = rules.cadence(line.body.cadence_months)
        if not line.body.cadence_confirmed:
            cadence = self.tr("{0} (to confirm)").format(cadence)
        facts = [self.tr("%n member(s)", "", line.members), cadence]
        dates = []
        if line.last:
            dates.append(self.tr("last {0}").format(formats.short_day(formats.day_of(line.last))))
        if line.next:
            dates.append(self.tr("next {0}").format(formats.short_day(formats.day_of(line.next))))
        about = [" · ".join(facts), headed(" · ".join(dates) or self.tr("no session yet"))]
        icon = "building" if line.body.kind.value == "circle" else "users"
        if line.days_late:
            about.append(self.tr("%n day(s) late", "", line.days_late))
        return RowFace(
            key=line.body.id,
            title=line.body.name,
            subtitle="\n".join(about),
            icon="clock" if line.days_late else icon,
            icon_role="warn" if line.days_late else "muted",
            strong=line.body.kind.value == "circle",
        )

    # -- forms

    def _open(self, form: FormSheet) -> None:
        self._close()
        form.cancelled.connect(self._close)
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self._mark_next_step()

    def _close(self) -> None:
        if self.stack.count() > 1 and self.stack.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus()
        while (form := self.stack.widget(1)) is not None:
            self.stack.removeWidget(form)
            form.deleteLater()
        self._mark_next_step()

    def _ask_person(self, known: SeatLine | None) -> None:
        line = self._lines.get(self.list.current_key())
        if line is not None:
            self.tools.desk.ask(
                self, person_choices, line.body.id, then=lambda choices: self._open_person(line.body, choices, known)
            )

    def _ask_person_of(self, seat_id: str) -> None:
        self._ask_person(next((line for line in self._seats if line.seat.id == seat_id), None))

    def _open_person(self, body: Body, choices: PersonChoices, known: SeatLine | None) -> None:
        form = PersonForm(self.tools, body, choices, known)
        form.submitted.connect(lambda: self._submit_person(form))
        self._open(form)

    def _open_rules(self, line: BodyLine, choices: RulesChoices) -> None:
        form = RulesForm(self.tools, line, choices)
        form.submitted.connect(lambda: self._submit_rules(form, line.body.id))
        self._open(form)

    def _open_agenda(self, body: Body, items: Sequence[FixedItem]) -> None:
        form = AgendaForm(self.tools, body, items)
        form.submitted.connect(lambda: self._submit_agenda(form, body.id))
        self._open(form)

    def _open_renaming(self, found: list[Institution]) -> None:
        if found:
            form = RenameForm(self.tools, found)
            form.submitted.connect(lambda: self._submit_renaming(form))
            self._open(form)

    def _submit_rules(self, form: RulesForm, body_id: str) -> None:
        form.wait(waiting=True)
        rules = form.cadence(), form.draft(), form.numbers_by()
        failed = self._refuser(form)
        self.tools.desk.do(self, change_rules, body_id, *rules, then=self._on_ruled, failed=failed)

    def _submit_agenda(self, form: AgendaForm, body_id: str) -> None:
        items = form.items()
        if items is not None:
            form.wait(waiting=True)
            then, failed = self._on_agenda_kept, self._refuser(form)
            self.tools.desk.do(self, agenda.keep_template, body_id, items, then=then, failed=failed)

    def _submit_renaming(self, form: RenameForm) -> None:
        renaming = form.renaming()
        if renaming is not None:
            form.wait(waiting=True)
            failed = self._refuser(form)
            self.tools.desk.do(self, institutions.rename, renaming, then=self._on_renamed, failed=failed)

    def _submit_session(self, form: SessionForm) -> None:
        plan = form.plan()
        if plan is not None:
            form.wait(waiting=True)
            failed = self._refuser(form)
            self.tools.desk.do(self, meetings.plan_series, plan, form.days(), then=self._on_planned, failed=failed)

    def _submit_person(self, form: PersonForm) -> None:
        draft = form.draft()
        if draft is not None:
            form.wait(waiting=True)
            self.tools.desk.do(self, seating.keep, draft, then=self._on_seated, failed=self._refuser(form))

    def _submit_body(self, form: BodyForm) -> None:
        draft = form.draft()
        if draft is not None:
            form.wait(waiting=True)
            self.tools.desk.do(self, bodies.found, draft, then=self._on_founded, failed=self._refuser(form))

    def _refuser(self, form: FormSheet) -> Callable[[BaseException], None]:
        def refuse(error: BaseException) -> None:
            form.wait(waiting=False)
            facts = getattr(error, "facts", {})
            if not form.form.set_error(str(facts.get("field", "")), self.tools.problems.sentence(error)):
                self.tools.problems.tell(error)

        return refuse

    def _on_planned(self, planned: list[Meeting]) -> None:
        self._close()
        first = planned[0]
        self._session = first.id
        self.body.tabs.setCurrentWidget(self.body.sessions)
        moment = self.tools.formats.moment(first.starts)
        words = self.tr("Session {0} is planned for {1}.").format(first.number, moment)
        if len(planned) > 1:
            words = self.tr("%n session(s) are planned, the first for {0}.", "", len(planned)).format(moment)
        self.tools.announcer.toast(words)

    def _on_seated(self, _seat: Seat) -> None:
        self._close()
        self.body.tabs.setCurrentWidget(self.body.members)
        self.tools.announcer.toast(self.tr("The person is kept, with the seat and the office."))

    def _on_ruled(self, _nothing: None) -> None:
        self._close()
        self.tools.announcer.toast(self.tr("The rules are kept; sessions held before keep theirs."))

    def _on_agenda_kept(self, _nothing: None) -> None:
        self._close()
        self.tools.announcer.toast(self.tr("The agenda is kept for the sessions planned from now on."))

    def _on_renamed(self, institution: Institution) -> None:
        self._close()
        self.tools.announcer.toast(self.tr("It is called {0} now.").format(institution.name))

    def _on_founded(self, body: Body) -> None:
        self._close()
        self._select = body.id
        self.tools.announcer.toast(self.tr("{0} was added. Now add its members.").format(body.name))

    def _on_chosen(self, key: str) -> None:
        self.tools.settings.set(_BODY, key)
        self._everything = False
        self._close()
        self._show_body(key)

    def _on_all_asked(self) -> None:
        self._everything = True
        self._show_body(self.list.current_key())
