"""Writes a convening as iCalendar (RFC 5545): one event with a stable UID that every correction names again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from icalendar import Calendar, Event, Timezone, TimezoneStandard, vCalAddress, vText, vUri

from circledesk.documents.phrases import Phrases, capital
from circledesk.domain.attendance import Capacity
from circledesk.domain.clock import BOGOTA
from circledesk.domain.meetings import Modality
from circledesk.domain.people import Office
from circledesk.services.ports.convening import ConvenedItem, ConvenedPerson, ConveningPaper

_ZONE = "America/Bogota"
_FIVE_WEST = timedelta(hours=-5)
_LAST_CHANGE = "19930207T000000"  # Colombia has kept one time since; a calendar needs no older rule
_ROLES = {
    Capacity.MEMBER: "REQ-PARTICIPANT",
    Capacity.ALTERNATE: "OPT-PARTICIPANT",
    Capacity.MONITORING_BODY: "NON-PARTICIPANT",
}


def written_ics(paper: ConveningPaper, phrases: Phrases) -> bytes:
    """The convening of a session, its correction or its end; the same bytes for the same paper."""
    calendar = Calendar()
    calendar.add("prodid", f"-//CircleDesk//{paper.language}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if paper.called_off else "REQUEST")
    calendar.add_component(_zone())
    calendar.add_component(_event(paper, phrases))
    return bytes(calendar.to_ical())


def convening_uid(meeting_id: str) -> str:
    """The event's UID: that of the session, whatever is put right."""
    return f"{meeting_id}@circledesk"


def _zone() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", _ZONE)
    standard["DTSTART"] = vText(_LAST_CHANGE)
    standard.add("tzoffsetfrom", _FIVE_WEST)
    standard.add("tzoffsetto", _FIVE_WEST)
    standard.add("tzname", "-05")
    zone.add_component(standard)
    return zone


def _event(paper: ConveningPaper, phrases: Phrases) -> Event:
    event = Event()
    event.add("uid", convening_uid(paper.meeting_id))
    event.add("sequence", max(paper.sequence, 0))
    event.add("dtstamp", paper.sent_at)
    event.add("last-modified", paper.sent_at)
    event.add("dtstart", paper.starts.astimezone(BOGOTA))
    planned = timedelta(minutes=sum(item.minutes for item in paper.items))
    ends = paper.ends or (paper.starts + planned if planned else None)
    if ends is not None:
        event.add("dtend", ends.astimezone(BOGOTA))
    event.add("summary", _summary(paper, phrases))
    event.add("description", _description(paper, phrases))
    where = "" if paper.modality is Modality.VIRTUAL and paper.link else paper.place
    event.add("location", " / ".join(part for part in (_one_line(where), paper.link) if part))
    if paper.link:
        event.add("url", vUri(_one_line(paper.link)))
    event.add("status", "CANCELLED" if paper.called_off else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if paper.called_off else "OPAQUE")
    if paper.organizer is not None:
        event.add("organizer", _address(paper.organizer), encode=False)
    people = {one.person_id: one for one in paper.people}
    for one in paper.people:
        event.add("attendee", _attendee(one, people), encode=False)
    return event


def _summary(paper: ConveningPaper, phrases: Phrases) -> str:
    title = _one_line(phrases.called(paper))
    if paper.called_off:
        return phrases.say("ics_called_off", title=title)
    return phrases.say("ics_rectified", title=title) if paper.rectified else title


def _description(paper: ConveningPaper, phrases: Phrases) -> str:
    say = phrases.say
    parts = []
    if paper.called_off:
        parts.append(say("convening_off", reason=paper.reason))
    elif paper.rectified:
        parts.append(say("convening_rectified", count=paper.sequence, day=phrases.moment_day(paper.sent_at)))
    if paper.objective:
        parts.append(f"{say('objective')}: {paper.objective}")
    parts.append("\n".join([say("agenda") + ":", *_agenda(paper.items, phrases)]))
    if paper.link:
        parts.append(f"{say('link')}: {paper.link}")
    return "\n\n".join(parts)


def _agenda(items: Iterable[ConvenedItem], phrases: Phrases) -> list[str]:
    lines = []
    for item in items:
        about = [phrases.words.label(item.expected)]
        if item.presenter:
            about.append(f"{phrases.say('presents').lower()}: {_one_line(item.presenter)}")
        if item.minutes:
            about.append(phrases.say("minutes_planned", minutes=item.minutes))
        lines.append(f"{item.number}. {_one_line(item.title)} ({'; '.join(about)})")
    return lines


def _attendee(one: ConvenedPerson, people: dict[str, ConvenedPerson]) -> vCalAddress:
    address = _address(one)
    role = _ROLES.get(one.capacity, "OPT-PARTICIPANT")
    holder, standin = people.get(one.stands_for), people.get(one.sends)
    if one.office == Office.CHAIR.value:
        role = "CHAIR"
    elif holder is not None:
        role = "REQ-PARTICIPANT"
    address.params["ROLE"] = vText(role)
    address.params["CUTYPE"] = vText("INDIVIDUAL")
    if standin is not None:
        address.params["PARTSTAT"] = vText("DELEGATED")
        address.params["DELEGATED-TO"] = [str(_uri(standin))]
    elif one.excused:
        address.params["PARTSTAT"] = vText("DECLINED")
    else:
        address.params["PARTSTAT"] = vText("NEEDS-ACTION")
        address.params["RSVP"] = vText("TRUE")
    if holder is not None:
        address.params["DELEGATED-FROM"] = [str(_uri(holder))]
    return address


def _address(one: ConvenedPerson) -> vCalAddress:
    address = vCalAddress(_uri(one))
    address.params["CN"] = vText(_one_line(one.name) or capital(one.capacity.value))
    return address


def _uri(one: ConvenedPerson) -> str:
    """The e-mail of somebody; who has none is still somebody, by the id all laptops know them by."""
    email = one.email
    fit = email.count("@") == 1 and not any(letter.isspace() or letter in ',;:"<>\\' for letter in email)
    return f"mailto:{email}" if fit else f"urn:uuid:{one.person_id}"


def _one_line(words: str) -> str:
    """Words without line breaks or control characters: a property's parameters cannot hold them."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
