"""The format of a segment: whole or refused, small, and readable by programs that do not know everything in it."""

from __future__ import annotations

import random
import struct
from dataclasses import replace

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.ids import new_id
from circledesk.domain.journal import Operation, OperationKind, Plain
from circledesk.domain.rights import Grant
from circledesk.sync import cipher, envelope, segment
from circledesk.sync.envelope import Header
from circledesk.sync.genuine import prove
from circledesk.sync.names import SegmentName, mark, read_segment
from circledesk.sync.packing import ObjectError, pack, unpack
from circledesk.sync.roster import Member

CHANCE = random.Random(1)
KEYS = cipher.DeviceKeys(sign=bytes(range(32)), box=bytes(32))
KEY, CIRCLE, NONCE = b"k" * 32, b"c" * 16, b"n" * 24
OTHER = "00112233445566ff"
MEMBER = Member(
    sign_public=KEYS.sign_public,
    box_public=KEYS.box_public,
    name="Ana",
    person="",
    grants=(Grant(role="secretary"),),
    admitted=1,
)
ROWS = [new_id() for _ in range(40)]

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text(max_size=8) | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def operation(seq: int, value: Plain = "abierta", **fields: object) -> Operation:
    known: dict[str, object] = {
        "device": KEYS.device,
        "seq": seq,
        "clock": (1_700_000_000_000 + seq * 37_000) << 16,
        "group": seq,
        "kind": OperationKind.SET,
        "table": "task",
        "row": ROWS[seq % len(ROWS)],
        "column": "state",
        "value": value,
        "document": ROWS[0],
        "seen": {OTHER: 7},
        "roster": 2,
    }
    return Operation(**{**known, **fields})  # type: ignore[arg-type]


def header(count: int, **fields: object) -> Header:
    known: dict[str, object] = {
        "circle": CIRCLE,
        "device": KEYS.device,
        "incarnation": bytes(8),
        "number": 3,
        "previous": bytes(32),
        "seen": {OTHER: 7},
        "witness": bytes(8),
        "roster": 2,
        "epoch": 1,
        "schema": segment.SCHEMA,
        "first": 1,
        "count": count,
    }
    return Header(**{**known, **fields})  # type: ignore[arg-type]


def written(operations: list[Operation], content: bytes | None = None, **fields: object) -> bytes:
    body = segment.encode(operations) if content is None else content
    return envelope.write(header(len(operations), **fields), body, sign=KEYS.sign, key=KEY, nonce=NONCE)


def opened(blob: bytes) -> list[Operation]:
    """What a reader makes of a segment, by the whole way a round goes."""
    name = SegmentName(device=KEYS.device, number=3, mark=mark(blob))
    return segment.decode(envelope.read(blob, KEY), prove(blob, name, MEMBER, CIRCLE))


@given(values=st.lists(PLAIN, min_size=1, max_size=5), step=st.integers(-5, 5))
def test_what_was_written_is_read(values: list[Plain], step: int) -> None:
    operations = [operation(1 + index, value, clock=(1 << 40) + index * step) for index, value in enumerate(values)]
    assert opened(written(operations)) == operations


def test_every_kind_of_operation_and_a_group_survive() -> None:
    operations = [
        operation(1, b"\x00\xff", kind=OperationKind.TEXT, column="body"),
        operation(2, {"data_hash": "ab"}, kind=OperationKind.SEAL, column="", group=1),
        operation(3, None, document="", row=ROWS[3], group=1),
    ]
    assert opened(written(operations)) == operations


def test_a_field_change_takes_at_most_fifty_bytes_in_a_batch() -> None:
    for count in (100, 1000):
        operations = [
            operation(
                1 + number,
                CHANCE.choice(["done", "open", f"Revisar el informe {number}", CHANCE.choice(ROWS)]),
                row=new_id(),
                column=CHANCE.choice(["state", "title", "due", "owner_id"]),
            )
            for number in range(count)
        ]
        assert len(written(operations)) / count <= 50


def test_every_flipped_byte_is_refused() -> None:
    blob = written([operation(1)])
    name = SegmentName(device=KEYS.device, number=3, mark=mark(blob))
    for position in range(len(blob)):
        for bit in (0x01, 0x80):
            damaged = bytearray(blob)
            damaged[position] ^= bit
            for said in (name, replace(name, mark=mark(bytes(damaged)))):
                with pytest.raises(ObjectError):
                    prove(bytes(damaged), said, MEMBER, CIRCLE)


def test_every_cut_is_refused() -> None:
    blob = written([operation(1)])
    for size in range(len(blob)):
        with pytest.raises(ObjectError):
            opened(blob[:size])


def test_no_word_and_no_name_of_a_field_can_be_read_from_outside() -> None:
    blob = written([operation(1, "MARCA-LEGIBLE", table="tabla_legible", column="campo_legible")])
    for marker in (b"MARCA-LEGIBLE", b"tabla_legible", b"campo_legible", ROWS[1].encode()):
        assert marker not in blob


def test_sizes_are_padded() -> None:
    sizes = {len(written([operation(1, "x" * length)])) for length in range(60)}
    assert len(sizes) == 1


@pytest.mark.parametrize(
    "fields",
    [{"device": OTHER}, {"number": 4}, {"circle": b"d" * 16}],
)
def test_a_segment_that_is_not_what_its_name_says_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ObjectError):
        opened(written([operation(1)], None, **fields))


def test_a_key_of_another_epoch_opens_nothing() -> None:
    with pytest.raises(ObjectError):
        envelope.read(written([operation(1)]), b"x" * 32)


def _squeezed_bomb(size: int) -> bytes:
    small = zstandard.ZstdCompressor().compress(bytes(size))
    return struct.pack("<I", len(small)) + small


@pytest.mark.parametrize("size", [300_000, 65 << 20])
def test_what_would_grow_beyond_all_measure_is_refused_before_it_grows(size: int) -> None:
    with pytest.raises(ObjectError):
        envelope.expanded(_squeezed_bomb(size))


def test_a_frame_that_does_not_tell_its_size_is_refused() -> None:
    small = zstandard.ZstdCompressor(write_content_size=False).compress(b"x" * 100)
    with pytest.raises(ObjectError):
        envelope.expanded(struct.pack("<I", len(small)) + small)


def test_what_we_write_ourselves_keeps_to_the_ratio() -> None:
    text = "a" * 3_000_000
    assert opened(written([operation(1, text)]))[0].value == text


def _content() -> dict[str, list[object]]:
    content = unpack(segment.encode([operation(1)]))
    assert isinstance(content, dict)
    return content


CONTENT = _content()


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("values", []),
        ("values", [1.5]),
        ("values", [{1: "x"}]),
        ("values", [[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]),
        ("clocks", ["x"]),
        ("clocks", [-1]),
        ("clocks", [1 << 63]),
        ("groups", [1]),
        ("groups", [-1]),
        ("rows", [99]),
        ("rows", "x"),
        ("strings", [1, 2, 3, 4, 5]),
        ("strings", ["set", "Task; drop", "row", "state", ""]),
        ("strings", ["set", "task", "../../etc", "state", ""]),
        ("strings", ["set", "task", "", "state", ""]),
    ],
)
def test_a_malformed_content_is_refused_though_it_is_signed(name: str, column: object) -> None:
    with pytest.raises(ObjectError):
        opened(written([operation(1)], pack({**CONTENT, name: column})))


@pytest.mark.parametrize("content", [b"", b"\xc1", b"\x91" * 5000, pack("text"), pack({}), pack({1: 2})])
def test_what_is_no_content_at_all_is_refused(content: bytes) -> None:
    with pytest.raises(ObjectError):
        opened(written([operation(1)], content))


def test_an_operation_of_an_unknown_kind_is_kept_apart_and_the_rest_is_read() -> None:
    strings = [*CONTENT["strings"], "move"]
    content = pack({**CONTENT, "strings": strings, "kinds": [len(strings) - 1]})
    (read,) = opened(written([operation(1)], content))
    assert not segment.understood(read)
    assert (read.seq, read.row, read.value) == (1, ROWS[1], "abierta")


def test_a_newer_schema_is_kept_apart_whole_with_its_counts() -> None:
    read = opened(written([operation(1), operation(2)], b"whatever a newer program writes", schema=segment.SCHEMA + 1))
    assert [one.seq for one in read] == [1, 2]
    assert not any(map(segment.understood, read))


def test_a_run_holds_one_seen_and_no_gap_and_is_never_too_long() -> None:
    operations = [operation(number) for number in range(1, 2502)]
    operations += [operation(2502, seen={OTHER: 8}), operation(2504, seen={OTHER: 8})]
    runs = list(segment.runs(operations))
    assert [len(run) for run in runs] == [1000, 1000, 501, 1, 1]
    heavy = [operation(number, "x" * 600_000) for number in range(1, 6)]
    assert [len(run) for run in segment.runs(heavy)] == [2, 2, 1]


@pytest.mark.parametrize(
    "name",
    [
        "log/0011223344556677/0000/00000001-0011223344556677 (conflicted copy).cds",
        "log/0011223344556677/0001/00000001-0011223344556677.cds",
        "log/0011223344556677/0000/00000001-0011223344556677.cds.part",
        "log/00112233445566GG/0000/00000001-0011223344556677.cds",
        "log/0011223344556677/0000/00000001-0011223344556677.cds\n",
    ],
)
def test_a_name_that_is_not_exactly_ours_means_nothing(name: str) -> None:
    assert read_segment(name) is None


def test_names_are_short_lower_case_and_say_what_they_hold() -> None:
    name = SegmentName(device=KEYS.device, number=12_345, mark="0011223344556677")
    assert str(name) == f"log/{KEYS.device}/0012/00012345-0011223344556677.cds"
    assert len(str(name)) <= 60
    assert read_segment(str(name)) == name
