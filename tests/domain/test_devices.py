"""Where a revoked laptop ends: closed under what innocent people built on, and not moved by anybody who knew."""

from __future__ import annotations

from circledesk.domain.devices import CutOff, Run, limits

CUTS = {"out": CutOff(last_seq=3, version=7)}


def run(device: str, seen: dict[str, int], roster: int, first: int = 1) -> Run:
    return Run(device=device, first=first, seen=seen, roster=roster)


def test_who_did_not_know_of_the_revocation_keeps_what_they_built_on() -> None:
    assert limits(CUTS, [run("innocent", {"out": 5}, roster=6)]) == {"out": 5}


def test_who_knew_of_the_revocation_moves_its_end_no_more() -> None:
    assert limits(CUTS, [run("accomplice", {"out": 9}, roster=7)]) == {"out": 3}


def test_nobody_forgets_a_revocation_they_once_knew() -> None:
    told = [run("accomplice", {}, roster=7), run("accomplice", {"out": 9}, roster=6, first=2)]
    assert limits(CUTS, told) == {"out": 3}


def test_a_revoked_laptop_does_not_move_its_own_end() -> None:
    assert limits(CUTS, [run("out", {"out": 9}, roster=1, first=4)]) == {"out": 3}


def test_what_stands_on_what_does_not_count_moves_nothing() -> None:
    cuts = {**CUTS, "other": CutOff(last_seq=0, version=7)}
    assert limits(cuts, [run("other", {"out": 9}, roster=1)]) == {"out": 3, "other": 0}
