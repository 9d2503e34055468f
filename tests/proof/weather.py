"""What places and strangers do in a history: lose, tear, flip, copy, swap, roll back, refuse, hide, forge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from tests.proof.forging import FORGERIES
from tests.proof.people import PICK, PLACE, ROUNDS, WHO

if TYPE_CHECKING:
    from tests.proof.places import SharedPlace
    from tests.proof.world import Laptop, World

    from circledesk.services.ports.sync import SyncOutcome

DAY = 24 * 3_600_000
TROUBLES = ("portal", "place_full", "place_read_only", "place_unreachable")
_FATE = {"portal": "unreachable", "place_unreachable": "unreachable"}


class Weather(RuleBasedStateMachine):
    """The rules of what happens to what people share."""

    world: World

    @rule(place=PLACE, pick=PICK, then=ROUNDS)
    def lose_an_object(self, place: str, pick: float, then: list[tuple[int, str]]) -> None:
        objects, name = self._object(place, pick)
        del objects[name]
        self.rounds(then)

    @rule(place=PLACE, pick=PICK, then=ROUNDS)
    def tear_an_object(self, place: str, pick: float, then: list[tuple[int, str]]) -> None:
        objects, name = self._object(place, pick)
        objects[name] = objects[name][: self.world.random.randrange(len(objects[name]) + 1)]
        self.rounds(then)

    @rule(place=PLACE, pick=PICK, then=ROUNDS)
    def flip_a_bit(self, place: str, pick: float, then: list[tuple[int, str]]) -> None:
        objects, name = self._object(place, pick)
        if objects[name]:
            content = bytearray(objects[name])
            content[self.world.random.randrange(len(content))] ^= 1 << self.world.random.randrange(8)
            objects[name] = bytes(content)
        self.rounds(then)

    @rule(place=PLACE, pick=PICK)
    def copy_in_conflict(self, place: str, pick: float) -> None:
        objects, name = self._object(place, pick)
        stem, _, ending = name.rpartition(".")
        objects[f"{stem} (conflicted copy 2022-03-14 093000).{ending}"] = objects[name]

    @rule(place=PLACE, pick=PICK, other=PICK, then=ROUNDS)
    def swap_two_contents(self, place: str, pick: float, other: float, then: list[tuple[int, str]]) -> None:
        objects, one = self._object(place, pick)
        _, two = self._object(place, other)
        objects[one], objects[two] = objects[two], objects[one]
        self.rounds(then)

    @rule(place=PLACE, keep=st.booleans(), pick=PICK)
    def roll_the_place_back(self, place: str, keep: bool, pick: float) -> None:  # noqa: FBT001 - drawn
        shared = self.world.places[place]
        if keep or not shared.backups:
            shared.backups.append(dict(shared.objects))
        else:
            shared.objects = dict(shared.backups[int(pick * len(shared.backups))])

    @rule(place=PLACE)
    def empty_the_place(self, place: str) -> None:
        self.world.places[place].objects.clear()

    @rule(who=WHO, place=PLACE, pick=PICK)
    def hide_objects_from_one(self, who: int, place: str, pick: float) -> None:
        laptops = self.world.laptops
        view = laptops[who % len(laptops)].views[place]
        names = sorted(view.shared.objects)
        view.hidden = {name for name in names if self.world.random.random() < pick * 0.7}

    @rule(who=WHO, place=PLACE, trouble=st.sampled_from(TROUBLES))
    def sync_in_trouble(self, who: int, place: str, trouble: str) -> None:
        shared = self.world.places[place]
        laptop = self.world.laptops[who % len(self.world.laptops)]
        shared.trouble = trouble
        outcome = self.round(laptop, place)
        shared.trouble = ""
        fates = {_FATE.get(trouble, trouble)}
        if trouble not in _FATE:
            # A round with nothing to write notices nothing of a place that takes nothing.
            fates |= {"ok", "revoked", "newer_program", "older_copy"}
        assert outcome.state in fates

    @rule(victim=WHO, kind=st.sampled_from(sorted(FORGERIES)), knows_key=st.booleans(), place=PLACE, then=ROUNDS)
    def forge(self, victim: int, kind: str, knows_key: bool, place: str, then: list[tuple[int, str]]) -> None:  # noqa: FBT001 - drawn
        """Somebody without the victim's key, though perhaps with the circle's, writes in the victim's name."""
        laptop = self.world.laptops[victim % len(self.world.laptops)]
        name, blob = FORGERIES[kind](laptop, self.world.random, knows_key)
        self.world.places[place].objects[name] = blob
        self.rounds(then)

    @rule(days=st.integers(1, 4), then=ROUNDS)
    def days_pass(self, days: int, then: list[tuple[int, str]]) -> None:
        self.world.milliseconds += days * DAY
        self.rounds(then)

    # --- what they share

    def _object(self, place: str, pick: float) -> tuple[dict[str, bytes], str]:
        shared: SharedPlace = self.world.places[place]
        if not shared.objects:
            shared.objects["log/0000000000000000/0000/00000000-0000000000000000.cds"] = b"nothing"
        names = sorted(shared.objects)
        return shared.objects, names[int(pick * len(names))]

    def rounds(self, then: list[tuple[int, str]]) -> None:
        """Rounds of some laptops at some places; told by the machine."""
        raise NotImplementedError

    def round(self, laptop: Laptop, place: str) -> SyncOutcome:
        """One round, looked at from outside; told by the machine."""
        raise NotImplementedError
