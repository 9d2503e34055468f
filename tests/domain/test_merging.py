"""Concurrent values are all kept, and every laptop shows the same one, whatever the order of arrival."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.journal import Operation, OperationKind
from circledesk.domain.merging import effective_seal, maximal, settled, shown, within

DEVICES = ["a", "b", "c"]


@st.composite
def histories(draw: st.DrawFn) -> list[Operation]:
    """Edits of one field by three laptops; each has seen a prefix of the others' edits."""
    counts = dict.fromkeys(DEVICES, 0)
    knows: dict[str, dict[str, int]] = {device: {} for device in DEVICES}
    edits: list[Operation] = []
    for _ in range(draw(st.integers(0, 9))):
        device = draw(st.sampled_from(DEVICES))
        for other in DEVICES:
            if other != device and counts[other]:
                seen = draw(st.integers(knows[device].get(other, 0), counts[other]))
                knows[device][other] = seen
                # Who has seen an edit has seen what its author had seen.
                for edit in edits:
                    if edit.device == other and edit.seq <= seen:
                        for third, count in edit.seen.items():
                            if third != device:
                                knows[device][third] = max(knows[device].get(third, 0), count)
        counts[device] += 1
        edits.append(
            Operation(
                device=device,
                seq=counts[device],
                clock=draw(st.integers(0, 5)),
                group=counts[device],
                kind=OperationKind.SET,
                table="meeting",
                row="m",
                column="place",
                value=draw(st.sampled_from(["Sala 1", "Sala 2"])),
                document="m",
                seen=dict(knows[device]),
            )
        )
    return edits


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(history: list[Operation], chance: st.DataObject) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert maximal(history) == maximal(shuffled)


@given(histories())
def test_every_value_is_shown_a_rival_or_was_known_to_a_later_edit(history: list[Operation]) -> None:
    top = maximal(history)
    for edit in history:
        assert edit in top or any(later.knew(edit) for later in history)
    for one in top:
        assert not any(other.knew(one) for other in top)
    assert bool(top) == bool(history)


@given(histories())
def test_an_edit_that_saw_everything_settles_the_field(history: list[Operation]) -> None:
    counts = {device: sum(edit.device == device for edit in history) for device in DEVICES}
    last = Operation(
        device="z",
        seq=1,
        clock=0,
        group=1,
        kind=OperationKind.SET,
        table="meeting",
        row="m",
        column="place",
        value="Sala 9",
        document="m",
        seen=counts,
    )
    assert maximal([*history, last]) == [last]
    assert settled([last])


@given(histories())
def test_a_seal_keeps_its_past_and_nothing_else(history: list[Operation]) -> None:
    seal = effective_seal(history)
    if seal is None:
        assert not history
        return
    for edit in history:
        assert within(seal, edit) == (edit is seal or seal.knew(edit))
    assert not any(seal.knew(other) for other in history)


@given(histories(), st.integers(0, 40))
def test_an_instant_noted_twice_within_minutes_is_one_and_the_earliest(history: list[Operation], apart: int) -> None:
    instants = ["2026-11-23T14:03:00+00:00", f"2026-11-23T14:{3 + apart:02d}:00+00:00"]
    noted = [one._replace(value=instants[one.value == "Sala 2"]) for one in maximal(history)]
    if noted:
        value, agreed = shown(noted, near=True)
        differ = len({one.value for one in noted}) > 1
        assert agreed == (not differ or apart <= 15)
        assert value == (min(str(one.value) for one in noted) if agreed else noted[0].value)
        assert shown(noted) == (noted[0].value, not differ)
