"""Starting a circle from a template: plan, institutions, committees, rules, catalogues and, in the demo, people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.institutions import Institution, Part
from circledesk.domain.people import Appointment, Office, Person, Seat
from circledesk.domain.plans import Commitment, Milestone, MilestoneState, OgpValue, Plan
from circledesk.domain.quorum import QuorumRule, SectorFloor, Threshold, ThresholdKind
from circledesk.domain.records import Record
from circledesk.domain.settings import CircleSetting, setting_id
from circledesk.services.ports.work import Work
from circledesk.services.settings import AGENDA_TEMPLATE

FORMAT = "circledesk-template/1"
CATALOGUE = "catalogue."
"""Settings whose name begins so hold a catalogue of the template as JSON."""
T = TypeVar("T")


def load_template(work: Work, template: Mapping[str, Any]) -> None:
    """Put every record of `template`; ids derive from its keys, so loading it twice writes nothing new.

    Sessions of a template are for `importing.record_session`. Raises `template_invalid` and then writes nothing.
    """
    for record in list(_Reading(template).records()):
        if work.find(type(record), record.id) is None:
            work.put(record)


def validate(template: Mapping[str, Any]) -> None:
    """Raise `template_invalid`, naming the place, unless every record of `template` can be made."""
    for _ in _Reading(template).records():
        pass


def template_id(namespace: str, table: str, *key: str) -> str:
    """The id of a template's record: one on every laptop."""
    return derived_id("template", namespace, table, *key)


def catalogue(work: Work, name: str) -> Any:  # noqa: ANN401 - as the template's JSON has it
    """A catalogue of the circle's template (`localidades`, `estamentos`, `ogp_scales`), or None."""
    kept = work.find(CircleSetting, setting_id(CATALOGUE + name))
    return json.loads(kept.value) if kept else None


@dataclass(frozen=True, slots=True)
class _At:
    """A piece of the template and where it stands, so that a fault can be named."""

    data: Mapping[str, Any]
    where: str

    def need(self, field: str, kind: Callable[[Any], T]) -> T:
        """The field read by `kind`; what is missing or cannot be read is named."""
        try:
            return kind(self.data[field])
        except (KeyError, TypeError, ValueError) as error:
            raise self.wrong(field) from error

    def day(self, field: str) -> date | None:
        return self.need(field, date.fromisoformat) if self.data.get(field) else None

    def words(self, field: str) -> str:
        return str(self.data.get(field) or "")

    def wrong(self, field: str) -> DomainError:
        return DomainError("template_invalid", where=f"{self.where}.{field}", what=self.data.get(field))


class _Reading:
    """One template being turned into records, in the order in which they refer to each other."""

    def __init__(self, template: Mapping[str, Any]) -> None:
        self._template = template
        self._top = _At(template, "template")
        if template.get("format") != FORMAT:
            raise self._top.wrong("format")
        self._space = self._top.need("namespace", str)

    def records(self) -> Iterator[Record]:
        yield from self._settings()
        yield from self._institutions()
        yield from self._plan()
        yield from self._commitments()
        yield from self._bodies()
        yield from self._people()
        yield from self._seats()
        yield from self._offices()

    def _list(self, name: str, above: _At | None = None) -> Iterator[_At]:
        above = above or self._top
        for place, entry in enumerate(above.data.get(name, ())):
            yield _At(entry, f"{above.where}.{name}[{place}]".removeprefix("template."))

    def _id(self, table: str, *key: str) -> str:
        return template_id(self._space, table, *key)

    def _ref(self, at: _At, field: str, name: str, key_field: str = "key") -> str:
        """The id of the entry of the list `name` whose key stands in `field`; empty where nothing stands there."""
        key = at.words(field)
        if key and key not in {entry.get(key_field) for entry in self._template.get(name, ())}:
            raise at.wrong(field)
        table = {"institutions": "institution", "people": "person", "bodies": "body", "commitments": "commitment"}[name]
        return self._id(table, key) if key else ""

    def _settings(self) -> Iterator[Record]:
        for name, kept in self._template.get("settings", {}).items():
            confirmed = bool(kept.get("confirmed"))
            yield CircleSetting(id=setting_id(name), name=name, value=str(kept["value"]), confirmed=confirmed)
        for named, content in self._template.get("catalogues", {}).items():
            value = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
            name = AGENDA_TEMPLATE if named == "agenda" else CATALOGUE + named
            yield CircleSetting(id=setting_id(name), name=name, value=value, confirmed=True)

    def _institutions(self) -> Iterator[Record]:
        for at in self._list("institutions"):
            yield Institution(
                id=self._id("institution", at.need("key", str)),
                name=at.need("name", str),
                short_name=at.words("short_name"),
                sector=at.words("sector"),
                localidad=at.words("localidad"),
            )

    def _plan(self) -> Iterator[Record]:
        if "plan" not in self._template:
            return
        at = _At(self._template["plan"], "plan")
        yield Plan(
            id=self._plan_id,
            name=at.need("name", str),
            member=at.words("member"),
            submitted_on=at.day("submitted_on"),
            starts_on=at.day("starts_on"),
            ends_on=at.day("ends_on"),
            lead_institution_id=self._ref(at, "lead_institution", "institutions"),
            unconfirmed=tuple(at.data.get("unconfirmed", ())),
        )

    @property
    def _plan_id(self) -> str:
        return self._id("plan", str(self._template["plan"]["key"])) if "plan" in self._template else ""

    def _commitments(self) -> Iterator[Record]:
        for at in self._list("commitments"):
            ogp_id = at.need("ogp_id", str)
            row = self._id("commitment", ogp_id)
            yield Commitment(
                id=row,
                plan_id=self._plan_id,
                ogp_id=ogp_id,
                short_title=at.need("short_title", str),
                official_title=at.words("official_title"),
                starts_on=at.day("starts_on"),
                ends_on=at.day("ends_on"),
                values=at.need("values", lambda values: tuple(OgpValue(value).value for value in values)),
                problem=at.words("problem"),
                partners=at.words("partners"),
                unconfirmed=tuple(at.data.get("unconfirmed", ())),
            )
            for part in self._list("parts", at):
                institution = self._ref(part, "institution", "institutions")
                yield Part(
                    id=self._id("part", ogp_id, part.words("institution")),
                    commitment_id=row,
                    institution_id=institution,
                    lead=bool(part.data.get("lead")),
                )
        yield from self._milestones()

    def _milestones(self) -> Iterator[Record]:
        for at in self._list("milestones"):
            number = at.need("number", int)
            yield Milestone(
                id=self._id("milestone", at.words("commitment"), str(number)),
                commitment_id=self._ref(at, "commitment", "commitments", "ogp_id"),
                number=number,
                title=at.need("title", str),
                criterion=at.words("criterion"),
                starts_on=at.day("starts_on"),
                due_on=at.day("due_on"),
                done_on=at.day("done_on"),
                state=MilestoneState(at.words("state") or MilestoneState.PENDING),
                unconfirmed=tuple(at.data.get("unconfirmed", ())),
            )

    def _bodies(self) -> Iterator[Record]:
        for at in self._list("bodies"):
            row = self._id("body", at.need("key", str))
            commitments = at.data.get("commitments", ())
            yield Body(
                id=row,
                name=at.need("name", str),
                short_name=at.words("short_name"),
                kind=at.need("kind", BodyKind),
                plan_id=self._plan_id,
                commitment_ids=tuple(self._id("commitment", ogp_id) for ogp_id in commitments),
                cadence_months=at.need("cadence_months", int),
                cadence_confirmed=bool(at.data.get("cadence_confirmed")),
                place=at.words("place"),
            )
            if "quorum_rule" in self._template:
                yield self._rule(row, _At(self._template["quorum_rule"], "quorum_rule"))

    def _rule(self, body: str, at: _At) -> QuorumRule:
        return QuorumRule(
            id=self._id("quorum_rule", body, "1"),
            body_id=body,
            version=1,
            since=at.need("since", datetime.fromisoformat),
            deliberatory=at.need("deliberatory", _threshold),
            decisory=at.need("decisory", _threshold),
            floors=tuple(
                SectorFloor(sector=floor.need("sector", str), count=floor.need("count", int))
                for floor in self._list("floors", at)
            ),
            confirmed=bool(at.data.get("confirmed")),
        )

    def _people(self) -> Iterator[Record]:
        for at in self._list("people"):
            yield Person(
                id=self._id("person", at.need("key", str)),
                given_names=at.need("given_names", str),
                surnames=at.words("surnames"),
                institution_id=self._ref(at, "institution", "institutions"),
                position=at.words("position"),
                sector=at.words("sector"),
                localidad=at.words("localidad"),
                email=at.words("email"),
            )

    def _seats(self) -> Iterator[Record]:
        people = {person["key"]: person for person in self._template.get("people", ())}
        for at in self._list("seats"):
            body, person = self._ref(at, "body", "bodies"), self._ref(at, "person", "people")
            own = _At(people[at.words("person")], at.where)
            alternate_of = at.words("alternate_of")
            yield Seat(
                id=self._id("seat", at.words("body"), at.words("person")),
                body_id=body,
                person_id=person,
                since=at.need("since", date.fromisoformat),
                until=at.day("until"),
                alternate_of=self._id("seat", at.words("body"), alternate_of) if alternate_of else "",
                institution_id=self._ref(own, "institution", "institutions"),
                sector=own.words("sector"),
                voice=bool(at.data.get("voice", True)),
                vote=bool(at.data.get("vote", True)),
            )

    def _offices(self) -> Iterator[Record]:
        for at in self._list("offices"):
            office = at.need("office", Office)
            yield Appointment(
                id=self._id("appointment", at.words("body"), at.words("person"), office.value),
                body_id=self._ref(at, "body", "bodies"),
                person_id=self._ref(at, "person", "people"),
                office=office,
                since=at.need("since", date.fromisoformat),
                until=at.day("until"),
            )


def _threshold(data: Mapping[str, Any]) -> Threshold:
    return Threshold(kind=ThresholdKind(data["kind"]), number=int(data.get("number", 0)))
