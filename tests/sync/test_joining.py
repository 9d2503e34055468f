"""How a laptop joins: one secret, one laptop, seven days, and words that agree only where nobody stood between."""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sync.laptops import HTML, PEM, WEEK, Laptop, MemoryPlace, View, circle_of, join, request_names, settle

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Place
from circledesk.sync import cipher, invitation, names, roster, signed
from circledesk.sync import circle as circles
from circledesk.sync.packing import ObjectError
from circledesk.sync.word_list import WORDS

ROW = "0190a000-0000-7000-8000-000000000001"


def newcomer(shared: MemoryPlace, like: Laptop, name: str = "portátil de Beto") -> Laptop:
    return Laptop(name, View(shared), like.clock, seed=len(name))


def test_a_newcomer_reads_everything_written_before() -> None:
    shared, laptops = circle_of(1)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    other = newcomer(shared, laptops[0])
    join(laptops[0], other)
    assert other.ledger.values(ROW)["title"] == ["Apertura"]
    assert [(one.name, one.role, one.mine) for one in other.courier.members(other.ledger)] == [
        ("laptop-0", "coordinator", False),
        ("portátil de Beto", "secretary", True),
    ]
    assert other.courier.root_certificate(other.ledger) == PEM
    assert not [name for name in shared.objects if name.startswith("join/")]


def test_before_admission_nothing_can_be_read() -> None:
    shared, laptops = circle_of(1)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    other = newcomer(shared, laptops[0])
    other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    assert other.sync().state == "waiting_for_admission"
    assert other.sync().received == 0
    assert other.courier.members(other.ledger) == []
    assert other.courier.root_certificate(other.ledger) is None


def test_both_screens_show_the_same_six_words() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    note = other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    other.sync()
    laptops[0].sync()
    assert laptops[0].courier.words(laptops[0].ledger, other.device) == note.words
    assert len(note.words) == 6
    with pytest.raises(DomainError, match="not_found"):
        laptops[0].courier.words(laptops[0].ledger, "0" * 16)


def test_an_invitation_can_be_read_by_people_and_tells_where_to_meet() -> None:
    _, laptops = circle_of(1)
    raw = json.loads(laptops[0].invitation("reader"))
    assert raw["kind"] == "circledesk-invitation"
    assert raw["place"] == {"kind": "folder", "where": "/nowhere/at/all"}
    assert raw["role"] == "reader"
    assert datetime.fromisoformat(raw["expires_at"]) == laptops[0].clock.now() + WEEK


def test_an_expired_invitation_is_refused_on_both_sides() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    given_long_ago = laptops[0].invitation(at=laptops[0].clock.now() - WEEK - timedelta(seconds=1))
    with pytest.raises(DomainError, match="invitation_expired"):
        other.courier.join(other.ledger, given_long_ago, other.name, other.clock.now())
    other.courier.join(other.ledger, given_long_ago, other.name, other.clock.now() - WEEK)
    other.sync()
    outcome = laptops[0].sync()
    assert (outcome.admitted, outcome.refused) == ((), 1)
    assert other.sync().state == "waiting_for_admission"


def test_an_invitation_counts_once() -> None:
    shared, laptops = circle_of(1)
    one, other = newcomer(shared, laptops[0], "Beto"), newcomer(shared, laptops[0], "Carmenza")
    invited = laptops[0].invitation()
    for laptop in (one, other):
        laptop.courier.join(laptop.ledger, invited, laptop.name, laptop.clock.now())
        laptop.sync()
    outcome = laptops[0].sync()
    assert len(outcome.admitted) == 1
    assert outcome.refused == 1
    assert len(laptops[0].courier.members(laptops[0].ledger)) == 2


def test_an_unknown_or_wrong_secret_is_refused() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    raw = json.loads(laptops[0].invitation())
    raw["secret"] = "00" * 16
    other.courier.join(other.ledger, json.dumps(raw).encode(), other.name, other.clock.now())
    other.sync()
    outcome = laptops[0].sync()
    assert (outcome.admitted, outcome.refused) == ((), 1)


def test_a_request_changed_on_the_way_is_refused() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    other.sync()
    name = request_names(other)
    whole = shared.objects[name]
    for position in range(len(whole)):
        shared.objects[name] = whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :]
        outcome = laptops[0].sync()
        assert (outcome.admitted, outcome.refused) == ((), 1)


def test_a_request_with_keys_of_somebody_else_is_refused() -> None:
    _, laptops = circle_of(1)
    given = invitation.read(laptops[0].invitation())
    keys = circles.fresh_keys(random.Random(5).randbytes)
    blob = invitation.write_request(given, keys, "Beto")
    stolen = signed.read(signed.JOIN, blob[:-32])
    stolen_keys = circles.fresh_keys(random.Random(6).randbytes)
    fields: dict[str, object] = {
        "c": given.circle,
        "i": given.id,
        "s": stolen.binary("s"),
        "b": keys.box_public,
        "n": "Beto",
    }
    with pytest.raises(ObjectError):
        invitation.read_request(signed.write(signed.JOIN, fields, stolen_keys.sign) + bytes(32), given.circle)


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff", HTML, b'{"kind": "circledesk-invitation", "version": 2}', b"[" * 100_000],
)
def test_what_is_no_invitation_is_refused(content: bytes) -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    with pytest.raises(DomainError, match="invitation_unreadable"):
        other.courier.join(other.ledger, content, other.name, other.clock.now())
    assert other.device == ""


@given(
    field=st.sampled_from(["circle", "root", "secret", "role", "expires_at", "place"]),
    value=st.none() | st.text(max_size=9),
)
def test_an_invitation_with_a_broken_field_is_refused(field: str, value: str | None) -> None:
    raw = {
        "kind": "circledesk-invitation",
        "version": 1,
        "place": {"kind": "folder", "where": "/x"},
        "circle": "00" * 16,
        "root": "00" * 32,
        "secret": "00" * 16,
        "role": "secretary",
        "expires_at": "2022-03-21T17:00:00+00:00",
    }
    invitation.read(json.dumps(raw).encode())
    if field == "role" and value:
        value = ""
    with pytest.raises(DomainError, match="invitation_unreadable"):
        invitation.read(json.dumps({**raw, field: value}).encode())


def test_a_laptop_of_one_circle_joins_no_other() -> None:
    _, laptops = circle_of(1)
    with pytest.raises(DomainError, match="already_in_circle"):
        laptops[0].courier.join(laptops[0].ledger, laptops[0].invitation(), "x", laptops[0].clock.now())
    with pytest.raises(DomainError, match="already_in_circle"):
        laptops[0].courier.found(laptops[0].ledger, "x", "", PEM)


def test_only_the_holder_of_the_root_invites() -> None:
    _, laptops = circle_of(2)
    with pytest.raises(DomainError, match="not_coordinator"):
        laptops[1].invitation()


def test_a_laptop_without_a_circle_makes_no_round() -> None:
    shared, laptops = circle_of(1)
    with pytest.raises(DomainError, match="no_circle"):
        newcomer(shared, laptops[0]).sync()


def test_a_foreign_circle_is_refused_and_nothing_of_it_is_touched() -> None:
    shared, _ = circle_of(1)
    _, others = circle_of(1, seed=7)
    others[0].ledger.put(ROW, "title", "Nuestro")
    others[0].carrier = View(shared)
    before = dict(shared.objects)
    with pytest.raises(DomainError, match="foreign_circle"):
        others[0].courier.check_place(others[0].ledger, others[0].carrier)
    assert others[0].sync().state == "foreign"
    assert shared.objects == before
    assert others[0].ledger.unverified("office") == 1


def test_a_newcomer_at_a_foreign_place_waits_for_its_own() -> None:
    shared, laptops = circle_of(1)
    foreign, _ = circle_of(1, seed=7)
    other = newcomer(foreign, laptops[0])
    other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    assert other.sync().state == "foreign"
    other.carrier = View(shared)
    assert other.sync().state == "waiting_for_admission"
    laptops[0].sync()
    assert other.sync().state == "ok"


def test_a_damaged_key_is_sealed_again_by_the_others() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    other.sync()
    laptops[0].sync()
    mark = circles.load(laptops[0].ledger).all_epochs()[0].mark
    shared.objects[names.key(1, mark, other.device)] = HTML
    assert other.sync().state == "waiting_for_admission"
    laptops[0].sync()
    assert other.sync().state == "ok"


def test_a_key_that_is_not_the_circles_is_not_taken() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    other.sync()
    laptops[0].sync()
    held = circles.load(other.ledger)
    for sealed in (b"x" * 80, cipher.seal_for(held.keys.box_public, b"x" * 32)):
        fields: dict[str, object] = {"c": held.id, "n": 1, "k": sealed}
        mark = circles.load(laptops[0].ledger).all_epochs()[0].mark
        shared.objects[names.key(1, mark, other.device)] = signed.write(signed.KEY, fields, held.keys.sign)
        assert other.sync().state == "waiting_for_admission"
        assert not other.ledger.secrets("epoch/")


def test_a_roster_signed_by_another_root_is_not_taken() -> None:
    shared, laptops = circle_of(2)
    held = circles.load(laptops[1].ledger)
    assert held.roster is not None
    fake_root = bytes(32)
    fake = roster.Roster(
        circle=held.id,
        version=99,
        previous=bytes(32),
        root=cipher.public_of(fake_root),
        members={held.device: held.members[held.device]},
        epochs=held.roster.epochs,
        certificate="",
    )
    blob = roster.write(fake, fake_root)
    shared.objects[names.roster(99, blob)] = blob
    laptops[1].sync()
    assert len(laptops[1].courier.members(laptops[1].ledger)) == 2


def test_two_rosters_of_one_version_raise_the_alarm() -> None:
    shared, laptops = circle_of(2)
    root = laptops[0].ledger.secret("root")
    held = circles.load(laptops[0].ledger)
    assert root is not None
    assert held.roster is not None
    other = held.roster.admitting(held.members[laptops[1].device], bytes(32))
    blob = roster.write(other, root)
    shared.objects[names.roster(other.version, blob)] = blob
    assert laptops[1].sync().state == "roster_forked"
    assert len(laptops[1].courier.members(laptops[1].ledger)) == 2


def test_an_invitation_whose_place_cannot_be_reached_waits_for_a_round_that_reaches_one() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    note = other.courier.join(other.ledger, laptops[0].invitation(), other.name, other.clock.now())
    assert note.place.kind == "folder"
    assert not [name for name in shared.objects if name.startswith("join/")]
    other.sync()
    assert request_names(other) in shared.objects


def test_a_beginning_cut_short_is_begun_anew() -> None:
    shared, laptops = circle_of(1)
    other = newcomer(shared, laptops[0])
    keys = circles.fresh_keys(other.random.randbytes)
    circles.keep_identity(other.ledger, keys, bytes(16), bytes(32), other.random.randbytes)
    other.ledger.set_device(keys.device, other.name)
    other.courier.found(other.ledger, other.name, "", PEM)
    assert other.device == keys.device
    assert [one.mine for one in other.courier.members(other.ledger)] == [True]


def test_names_of_laptops_are_one_clean_line() -> None:
    assert invitation.clean_name("  Portátil\n de\u202e Ana\x00 ") == "Portátil de Ana"
    assert len(invitation.clean_name("x" * 500)) == 80


def test_a_place_of_an_unknown_kind_is_refused() -> None:
    _, laptops = circle_of(1)
    with pytest.raises(DomainError, match="place_kind_unknown"):
        laptops[0].courier.carrier(Place(id="x", kind="pigeon", where="roof"))


def test_the_words_are_many_short_and_plain() -> None:
    assert len(set(WORDS)) == 256
    assert all(word.isascii() and word.islower() and 2 < len(word) < 11 for word in WORDS)


def test_everybody_who_joined_writes_and_reads() -> None:
    _, laptops = circle_of(4)
    for laptop in laptops:
        laptop.ledger.put(ROW, laptop.name.replace("-", "_"), laptop.name)
    settle(laptops)
    assert all(len(laptop.ledger.values(ROW)) == 4 for laptop in laptops)


def test_a_place_that_shows_only_what_was_before_the_invitation_is_not_believed() -> None:
    """Else whoever keeps the place could let a newcomer into the circle of somebody who was turned out since."""
    shared, laptops = circle_of(2)
    coordinator, out = laptops
    old = {name: blob for name, blob in shared.objects.items() if name.startswith("circle/")}
    coordinator.courier.revoke(coordinator.ledger, out.device)
    coordinator.sync()
    other = newcomer(shared, coordinator)
    other.courier.join(other.ledger, coordinator.invitation(), other.name, other.clock.now())
    other.sync()
    coordinator.sync()
    whole = dict(shared.objects)
    for name in list(shared.objects):
        if name.startswith("circle/") and name not in old:
            del shared.objects[name]
    assert other.sync().state == "waiting_for_admission"
    assert other.ledger.roster() is None
    shared.objects.update(whole)
    assert other.sync().state == "ok"
    assert circles.load(other.ledger).members[out.device].cut_off is not None


def test_an_invitation_names_the_roster_it_was_written_with() -> None:
    _, laptops = circle_of(1)
    version, blob = laptops[0].ledger.roster() or (0, b"")
    given = invitation.read(laptops[0].invitation())
    assert (given.roster, given.roster_hash) == (version, cipher.sha256(blob))
