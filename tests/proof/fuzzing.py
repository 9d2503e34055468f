"""Feeds what reads others' objects with changed and invented bytes, in a process whose memory and time are bounded.

`python -m tests.proof.fuzzing SEED COUNT` prints one line of JSON for each reader: how many inputs it refused, how many
it took. Anything but a refusal in our own words ends the process.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable

import msgpack
import zstandard
from tests.proof.objects import SmallCircle, small_circle

from circledesk.domain.errors import DomainError
from circledesk.domain.texts import TextEdit
from circledesk.sync import cipher, envelope, invitation, packing, roster, segment, signed, snapshot
from circledesk.sync.packing import ObjectError
from circledesk.sync.texts import LoroTextMerge

MEMORY = 1_200 << 20
"""Bytes of address space: everything loaded takes a third of it."""
SLOWEST = 5.0
"""Seconds of processor time that one input may take."""
_MOST = 4_000

Target = Callable[[bytes], object]


def changed(content: bytes, randomness: random.Random) -> bytes:
    """The bytes after some accident: bits flipped, a part cut out, doubled, or written over, numbers made great."""
    made = bytearray(content)
    for _ in range(randomness.randrange(1, 5)):
        if not made:
            return randomness.randbytes(randomness.randrange(40))
        at = randomness.randrange(len(made))
        length = randomness.randrange(1, 20)
        match randomness.randrange(6):
            case 0:
                made[at] ^= 1 << randomness.randrange(8)
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = made[at : at + length]
            case 3:
                made[at : at + length] = randomness.randbytes(length)
            case 4:
                made[at : at + 4] = b"\xff\xff\xff\x7f"
            case _:
                made[at] = randomness.choice(b"\xc1\xdc\xdd\xde\xdf\xc6\xd9\xdb\xc9\xd4\xff\x00")
    return bytes(made)


def targets(small: SmallCircle) -> dict[str, tuple[list[bytes], Target]]:
    """For each reader: good inputs to begin from, and what reads them, past every signature."""
    of = {kind: [blob for name, blob in small.objects.items() if name.endswith(kind)] for kind in (".cds", ".r", ".j")}
    headers = [envelope.read_header(blob) for blob in of[".cds"]]
    contents = [
        envelope.read(blob, small.circle.epochs.numbered(header.epoch)[0])
        for blob, header in zip(of[".cds"], headers, strict=True)
    ]
    texts = LoroTextMerge(random.Random(5).randbytes)
    live = texts.open([])
    updates = [live.edit([TextEdit(0, 0, f"palabra {number}. ñ😀")]) for number in range(30)]
    manifests = [blob for name, blob in small.objects.items() if name.endswith(".m")]

    def merged(update: bytes) -> object:
        text = texts.open(updates[:3])
        text.merge([update])
        return text.plain

    return {
        "segment": (contents, lambda blob: segment.decode(blob, headers[0])),
        "header": (of[".cds"], envelope.read_header),
        "msgpack": ([msgpack.packb({"a": [1, b"x", {"b": None}], "t": "ñ"})], packing.unpack),
        "zstd": ([envelope.squeezed(b"acta " * 500)], envelope.expanded),
        "blocks": (
            list(snapshot.chunks_of([b"fila " * 900] * 3)),
            lambda blob: sum(map(len, snapshot.blocks_of([blob]))),
        ),
        "roster": ([blob[4:-64] for blob in of[".r"]], lambda body: roster.read(_signed(small, body))),
        "join": (of[".j"], lambda blob: invitation.read_request(blob, small.circle.id)),
        "manifest": (manifests, lambda blob: signed.read(snapshot.MANIFEST, blob)),
        "loro": (updates, merged),
    }


def _signed(small: SmallCircle, body: bytes) -> bytes:
    """A roster that the root signed, whatever it says: what is tried out lies behind the signature."""
    assert small.circle.root
    blob = signed.ROSTER + body
    return blob + cipher.sign(small.circle.root, blob)


def bombs() -> dict[str, bytes]:
    """Small inputs that would grow beyond all measure."""
    zeros = zstandard.ZstdCompressor(19).compress(bytes(64 << 20))
    honest = len(zeros).to_bytes(4, "little") + zeros
    liar = zstandard.ZstdCompressor(19, write_content_size=False).compress(bytes(64 << 20))
    deep = b"\x91" * 200_000 + b"\xc0"
    return {
        "zstd": honest,
        "zstd without a size": len(liar).to_bytes(4, "little") + liar,
        "deep": deep,
        "great array": b"\xdd\xff\xff\xff\xff",
        "great text": b"\xdb\xff\xff\xff\xff",
        "great map": b"\xdf\x7f\xff\xff\xff",
    }


def feed(target: Target, blob: bytes) -> bool:
    """Whether a reader took an input; a refusal must be one of ours, and soon."""
    before = time.process_time()
    try:
        target(blob)
    except (ObjectError, DomainError):
        return False
    finally:
        if time.process_time() - before > SLOWEST:
            sys.exit(f"an input of {len(blob)} bytes took too long: {blob[:200].hex()}")
    return True


def main(seed: int, count: int) -> None:
    """Feed every reader with `count` inputs."""
    small = small_circle()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for name, (good, target) in targets(small).items():
        randomness = random.Random(f"{seed}/{name}")
        inputs = [changed(randomness.choice(good), randomness)[:_MOST] for _ in range(count)]
        inputs += list(bombs().values())
        taken = sum(feed(target, blob) for blob in inputs)
        print(json.dumps({"reader": name, "inputs": len(inputs), "taken": taken}), flush=True)  # noqa: T201 - its answer


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
