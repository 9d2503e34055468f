"""What people do in a history: edit, type, decide, mark who came, delete, settle, undo, seal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import text
from tests.proof import scene
from tests.proof.truth import Truth
from tests.proof.world import PLACES

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem, in_order, order_between
from circledesk.domain.attendance import AttendanceEvent, Attendee, Movement, attendee_id, event_id
from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes
from circledesk.domain.rights import Grant
from circledesk.domain.texts import TextEdit, utf16_units
from circledesk.store.membership import write as write_membership
from circledesk.sync import circle as circles

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.proof.world import Laptop, World

    from circledesk.domain.records import Record
    from circledesk.store.work import SqlWork

WHO = st.integers(0, 4)
PICK = st.floats(0, 1, exclude_max=True)
PLACE = st.sampled_from(PLACES)
ROUNDS = st.lists(st.tuples(WHO, PLACE), max_size=3)
MEETING = st.integers(0, 1)
TEXTS = {one.id: one for one in scene.ITEMS}
MALLORY = 3
"""The laptop whose program somebody changed: a reader that writes all the same."""

_PAST = text(
    "SELECT s.device, coalesce(min(CASE WHEN o.state = 'revoked' THEN o.seq END) - 1, max(o.seq))"
    " FROM operation o JOIN stream s ON s.id = o.stream GROUP BY s.device"
)
_SEALS = text(
    "SELECT count(*) FROM operation o JOIN entity e ON e.id = o.entity"
    " WHERE e.document = :document AND o.kind = 'seal' AND o.state = 'applied'"
)
_OF_ANY_BODY = frozenset({"person", "evidence", "task_step", "check_in"})
_OF_THE_DOOR = frozenset({"attendee", "attendance_event"})


class People(RuleBasedStateMachine):
    """The rules of what people do; what a laptop refuses must be what it may refuse."""

    world: World
    truth: Truth
    number: int

    # --- editing fields

    @rule(who=WHO, what=st.integers(0, len(scene.FIELDS) - 1), alike=st.integers(0, 4), then=ROUNDS)
    def change_a_field(self, who: int, what: int, alike: int, then: list[tuple[int, str]]) -> None:
        laptop = self.at(who)
        value = "lo mismo" if alike == 0 else f"v{self.next_number()}"
        self.put(laptop, scene.FIELDS[what], value)
        self.rounds(then)

    @rule(who=WHO, what=st.integers(0, len(scene.TOGETHER) - 1), then=ROUNDS)
    def change_what_belongs_together(self, who: int, what: int, then: list[tuple[int, str]]) -> None:
        field = scene.TOGETHER[what]
        self.put(self.at(who), field, scene.whole(field, self.next_number() % 500))
        self.rounds(then)

    @rule(who=WHO, what=st.integers(0, len(scene.DELETABLE) - 1), gone=st.booleans(), then=ROUNDS)
    def delete_or_bring_back(self, who: int, what: int, gone: bool, then: list[tuple[int, str]]) -> None:  # noqa: FBT001 - drawn
        self.put(self.at(who), scene.DELETABLE[what], gone)
        self.rounds(then)

    @rule(who=WHO, pick=PICK)
    def settle_a_conflict(self, who: int, pick: float) -> None:
        laptop = self.at(who)
        with laptop.database.work() as work:
            found = work.conflicts()
        if found:
            conflict = found[int(pick * len(found))]
            value = conflict.values[self.number % len(conflict.values)].value
            self.do(laptop, conflict.table, conflict.document, lambda work: work.settle(conflict, value))

    @rule(who=WHO, back=st.integers(0, 2))
    def undo(self, who: int, back: int) -> None:
        laptop = self.at(who)
        mine = [
            one.operation
            for one in self.truth.written.values()
            if one.operation.device == laptop.device and one.operation.column in {field.name for field in scene.FIELDS}
        ]
        if len(mine) > back:
            done = mine[-1 - back]
            self.do(laptop, done.table, done.document, lambda work: work.undo(done.group))

    # --- records

    @rule(who=WHO, of=MEETING, pick=PICK)
    def add_an_item_between_two(self, who: int, of: int, pick: float) -> None:
        meeting, number = scene.MEETINGS[of], self.next_number()

        def add(work: SqlWork) -> None:
            orders = [one.order for one in in_order(work.all(AgendaItem, meeting_id=meeting.id))]
            place = int(pick * (len(orders) + 1))
            before, after = ["", *orders][place], [*orders, ""][place]
            order = order_between(before, after if after > before else "")
            row = derived_id("item", str(number))
            work.put(AgendaItem(id=row, meeting_id=meeting.id, order=order, title=f"punto {number}"))

        self.do(self.at(who), AgendaItem.table, meeting.id, add)

    @rule(who=WHO, of=MEETING, to=st.sampled_from("bdhmrv"))
    def move_an_item(self, who: int, of: int, to: str) -> None:
        self.put(self.at(who), scene.Field(AgendaItem, scene.ITEMS[of].id, "order"), to)

    @rule(who=WHO, person=st.integers(0, len(scene.PEOPLE) - 1), of=MEETING, excused=st.booleans(), then=ROUNDS)
    def mark_who_came(self, who: int, person: int, of: int, excused: bool, then: list[tuple[int, str]]) -> None:  # noqa: FBT001 - drawn
        meeting, whom = scene.MEETINGS[of].id, scene.PEOPLE[person].id
        row = Attendee(id=attendee_id(meeting, whom), meeting_id=meeting, person_id=whom, excused=excused)
        came = AttendanceEvent(
            id=event_id(meeting, whom, Movement.ARRIVED, 1),
            meeting_id=meeting,
            person_id=whom,
            movement=Movement.ARRIVED,
            at=scene.NOON,
        )

        def mark(work: SqlWork) -> None:
            work.put(row)
            if not excused:
                work.put(came)

        self.do(self.at(who), Attendee.table, meeting, mark)
        self.rounds(then)

    @rule(who=WHO)
    def report(self, who: int) -> None:
        number = self.next_number()
        made = CheckIn(
            id=derived_id("check-in", str(number)),
            commitment_id="c",
            voice=Voice.INSTITUTION,
            level=Level.LIMITED,
            reported_on=scene.NOON.date(),
            period="2022-1",
            cut_off=scene.NOON.date(),
            done=f"informe {number}",
        )
        laptop = self.at(who)
        if self.do(laptop, CheckIn.table, "", lambda work: work.put(made)):
            try:
                with laptop.database.work() as work:
                    work.put(replace(made, done="otra cosa"))
            except DomainError as error:
                assert error.code == "insert_only"  # noqa: PT017 - a rule cannot use pytest.raises around a drawn laptop
            else:
                raise AssertionError("an insert-only row was changed")

    # --- texts

    @rule(who=WHO, of=MEETING)
    def open_an_editor(self, who: int, of: int) -> None:
        laptop, item = self.at(who), scene.ITEMS[of]
        with laptop.database.work() as work:
            laptop.editors[item.id, MINUTES_TEXT] = work.start_text(item, MINUTES_TEXT, f"editor/{item.id}")

    @rule(who=WHO, of=MEETING, pick=PICK, strike=st.integers(0, 3), then=ROUNDS)
    def type_or_strike_a_word(self, who: int, of: int, pick: float, strike: int, then: list[tuple[int, str]]) -> None:
        laptop, item = self.at(who), scene.ITEMS[of]
        key = (item.id, MINUTES_TEXT)
        session = f"editor/{item.id}"
        if (key, session) not in laptop.database.texts._sessions:
            laptop.editors.pop(key, None)
        with laptop.database.work() as work:
            shown = laptop.editors.get(key, work.text(*key))
        words = [f"{word}]" for word in shown.split("]")[:-1]]
        before = "".join(words[: int(pick * (len(words) + 1))])
        if strike or not words:
            word, gone = f"[{self.next_number()}ñ😀]", ""
            edit, after = TextEdit(utf16_units(before), 0, word), before + word + shown[len(before) :]
        else:
            gone, word = words[int(pick * len(words))], ""
            place = shown.index(gone)
            edit, after = TextEdit(utf16_units(shown[:place]), utf16_units(gone), ""), shown.replace(gone, "", 1)
        open_editor = key in laptop.editors
        given = session if open_editor else ""
        if self.do(laptop, AgendaItem.table, item.meeting_id, lambda work: work.edit_text(item, *edit_of(edit, given))):
            last = self.last_of(laptop)
            (self.truth.words if word else self.truth.struck)[last] = word or gone
            if open_editor:
                laptop.editors[key] = after
            else:
                with laptop.database.work() as work:
                    assert work.text(*key) == after
        self.rounds(then)

    @rule(who=WHO, of=MEETING, really=st.integers(0, 3))
    def seal(self, who: int, of: int, really: int) -> None:
        laptop, number = self.at(who), self.next_number()
        if really == 0:
            value = Seal(data_hash=f"{number:064x}", file=f"{number:064x}", signed_by=("Ana Lucía Ñáñez",))
            minutes = scene.MINUTES[of]
            contents = self.read(laptop, of)
            if self.do(laptop, Minutes.table, scene.MEETINGS[of].id, lambda work: work.seal(minutes, value)):
                self.sealed[self.last_of(laptop)] = (of, contents)

    # --- what they share

    sealed: dict[tuple[str, int], tuple[int, object]]

    def at(self, who: int) -> Laptop:
        """The laptop of somebody, a little later."""
        self.world.milliseconds += self.world.random.randrange(1, 60_000)
        return self.world.laptops[who % len(self.world.laptops)]

    def next_number(self) -> int:
        """A number nobody used before."""
        self.number += 1
        return self.number

    def rounds(self, then: list[tuple[int, str]]) -> None:
        """Rounds of some laptops at some places; told by the machine."""
        raise NotImplementedError

    def put(self, laptop: Laptop, field: scene.Field, value: object) -> bool:
        """Change one field of a record."""
        document = _document_of(field)

        def change(work: SqlWork) -> None:
            found: Any = work.find(field.kind, field.row)
            if found is not None:
                work.put(replace(found, **{field.name: value}))

        return self.do(laptop, field.kind.table, document, change)

    def do(self, laptop: Laptop, table: str, document: str, act: Callable[[SqlWork], object]) -> bool:
        """One unit of work, and what became of it noted; False where the laptop refused it, as it must."""
        if laptop is self.world.laptops[MALLORY]:
            believe_to_be_coordinator(laptop)
        refusal = _refusal(laptop, table, document)
        after = max((seq for device, seq in self.truth.written if device == laptop.device), default=0)
        try:
            with laptop.database.work() as work:
                act(work)
        except DomainError as error:
            assert error.code in refusal, f"{error.code} instead of {refusal or 'nothing'}"  # noqa: PT017 - drawn
            assert not laptop.fresh_operations(after), "what was refused left something behind"
            return False
        fresh = laptop.fresh_operations(after)
        assert not (fresh and refusal), f"{refusal} was not said"
        past = past_of(laptop)
        for one in fresh:
            assert dict(one.seen) == {device: seq for device, seq in past.items() if seq and device != laptop.device}
            written = self.truth.add(one, past)
            if laptop is self.world.laptops[MALLORY]:
                self.truth.rogue.add(written.key)
        return bool(fresh)

    def last_of(self, laptop: Laptop) -> tuple[str, int]:
        """The last operation of a laptop."""
        return max(key for key in self.truth.written if key[0] == laptop.device)

    def read(self, laptop: Laptop, of: int) -> object:
        """Everything people read of a session."""
        meeting = scene.MEETINGS[of].id
        with laptop.database.work() as work:
            items = work.all(AgendaItem, meeting_id=meeting)
            rows: list[list[Any]] = [work.all(kind, meeting_id=meeting) for kind in _OF_A_SESSION]
            texts = {row: plain for row, plain in work.texts([one.id for one in items], MINUTES_TEXT).items() if plain}
            return work.get(Meeting, meeting), items, rows, texts


_OF_A_SESSION: tuple[type[Record], ...] = (Attendee, AttendanceEvent, type(scene.DECISION), type(scene.TASK), Minutes)


def edit_of(edit: TextEdit, session: str) -> tuple[str, list[TextEdit], str]:
    """An edit as a unit of work takes it."""
    return MINUTES_TEXT, [edit], session


def past_of(laptop: Laptop) -> dict[str, int]:
    """How much of every laptop's journal counts here."""
    with laptop.database.transaction() as connection:
        return {str(device): int(seq) for device, seq in connection.execute(_PAST)}


def believe_to_be_coordinator(laptop: Laptop) -> None:
    """Let a laptop think that it may everything, as a program changed by somebody would."""
    held = circles.load(laptop.ledger)
    if held.roster is None:
        return
    told = held.roster.membership()
    mine = replace(told.members[held.device], grants=(Grant(role="coordinator"),), cut_off=None)
    with laptop.database.transaction() as connection:
        write_membership(connection, replace(told, members={**told.members, held.device: mine}))
    laptop.database.lay_down_pen()


def _refusal(laptop: Laptop, table: str, document: str) -> set[str]:
    """With which of these codes a laptop must refuse an edit; none where it must take it."""
    member = circles.load(laptop.ledger).members.get(laptop.device)
    found = set()
    with laptop.database.transaction() as connection:
        if document and connection.execute(_SEALS, {"document": document}).scalar():
            found.add("sealed")
    if member is None:
        return found | {"desk_without_device"}
    if laptop.name.startswith("mallory"):
        return found
    if member.cut_off:
        return found | {"laptop_revoked"}
    grant = member.grants[-1]
    body = next((one.body_id for one in scene.MEETINGS if one.id == document), "")
    hers = not grant.bodies or body in grant.bodies
    allowed = {
        "coordinator": True,
        "secretary": table in _OF_ANY_BODY or (bool(document) and hers),
        "door": table in _OF_THE_DOOR and hers,
    }
    return found if allowed.get(grant.role, False) else found | {"right_missing"}


def _document_of(field: scene.Field) -> str:
    beginning = {one.id: one for one in scene.BEGINNING}
    return beginning[field.row].document
