"""The paragraphs that two people changed at once are found: each of them, and none else."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.errors import DomainError
from circledesk.domain.paragraphs import Paragraph
from circledesk.domain.texts import Anchor, TextEdit, apply_edits, replacing
from circledesk.services.ports.texts import LiveText, Overlap, TextUpdate
from circledesk.sync.texts import LoroTextMerge

BASE = "Se abrió la sesión.\nSe aprobó con 7 votos.\nAsistieron 18 personas. El salón estaba lleno.\nFin."
ANA, BETO, CARLA = "a", "b", "c"


class Desk:
    """One laptop's text, and every update it knows with the operation that brought it."""

    def __init__(self, name: str, merging: LoroTextMerge, known: Sequence[TextUpdate] = ()) -> None:
        self.name, self.live, self.known = name, merging.open([one.content for one in known]), list(known)
        self.count = 0

    def write(self, text: str) -> None:
        """Make the text read like that."""
        self._made(self.live.rewrite(text))

    def swap(self, old: str, new: str) -> None:
        """Put `new` where `old` is."""
        self.write(self.live.plain.replace(old, new, 1))

    def type(self, edit: TextEdit) -> None:
        """Do one edit."""
        self._made(self.live.edit([edit]))

    def hear(self, other: Desk) -> None:
        """Take in all that another laptop knows."""
        news = [one for one in other.known if one not in self.known]
        self.live.merge([one.content for one in news])
        self.known += news

    def found(self) -> list[Overlap]:
        """What this laptop finds; the order of arrival must not matter."""
        return self.live.overlaps(self.known)

    def paragraphs(self) -> list[Paragraph]:
        """Every paragraph both of some two laptops changed."""
        return [one for overlap in self.found() for one in overlap.paragraphs]

    def _made(self, content: bytes) -> None:
        self.count += 1
        self.known.append(TextUpdate(device=self.name, seq=self.count, content=content))


def pair(base: str = BASE, seed: int = 1) -> tuple[Desk, Desk]:
    """Two laptops with the same text."""
    merging = LoroTextMerge(random.Random(seed).randbytes)
    origin = Desk("origin", merging)
    origin.write(base)
    return Desk(ANA, merging, origin.known), Desk(BETO, merging, origin.known)


def met(ana: Desk, beto: Desk) -> list[Paragraph]:
    """What both find once they met."""
    ana.hear(beto)
    beto.hear(ana)
    assert ana.found() == beto.found()
    return ana.paragraphs()


def test_two_numbers_for_one_vote_are_flagged_and_never_read_as_ninety_five() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    beto.swap("7", "5")
    (one,) = met(ana, beto)
    assert (one.before, one.one, one.other) == tuple(f"Se aprobó con {n} votos." for n in (7, 9, 5))
    assert one.merged in {"Se aprobó con 95 votos.", "Se aprobó con 59 votos."}
    assert ana.live.plain[one.start : one.end] == one.merged
    assert one.weighty


def test_an_edit_inside_a_deleted_sentence_is_flagged() -> None:
    ana, beto = pair()
    ana.swap("Asistieron 18 personas. ", "")
    beto.swap("18", "20")
    (one,) = met(ana, beto)
    assert one.one == "El salón estaba lleno."
    assert one.other == "Asistieron 20 personas. El salón estaba lleno."
    assert one.weighty


def test_an_edit_inside_a_deleted_paragraph_is_flagged_where_its_rest_ended_up() -> None:
    ana, beto = pair()
    ana.swap("Se aprobó con 7 votos.\n", "")
    beto.swap("7 votos", "7 votos a favor")
    (one,) = met(ana, beto)
    assert "Se aprobó con 7 votos a favor." in one.other
    assert "aprobó" not in one.one
    assert ana.live.plain[one.start : one.end] == one.merged


def test_a_paragraph_that_one_emptied_and_the_other_took_away_is_flagged_although_nothing_is_left_of_it() -> None:
    ana, beto = pair()
    ana.swap("Se aprobó con 7 votos.\n", "")
    beto.swap("con 7 votos", "")
    (one,) = met(ana, beto)
    assert (one.one, one.other, one.merged) == ("", "Se aprobó .", "")
    assert ana.live.plain[one.start :].startswith("Asistieron")


def test_new_paragraphs_of_both_beside_each_other_are_not_flagged() -> None:
    ana, beto = pair()
    ana.swap("\nFin", "\nDe Ana.\nFin")
    beto.swap("\nFin", "\nDe Beto.\nFin")
    assert met(ana, beto) == []
    assert {"De Ana.", "De Beto."} <= set(ana.live.plain.split("\n"))


def test_neighbouring_paragraphs_changed_by_one_each_are_not_flagged() -> None:
    ana, beto = pair()
    ana.swap("sesión.", "sesión a las 9:00.")
    beto.swap("7", "9")
    ana.swap("lleno", "vacío")
    assert met(ana, beto) == []


def test_the_same_deletion_by_both_is_not_flagged() -> None:
    ana, beto = pair()
    for desk in (ana, beto):
        desk.swap(" El salón estaba lleno.", "")
    assert met(ana, beto) == []


def test_words_of_both_that_met_in_one_new_line_are_flagged() -> None:
    ana, beto = pair("")
    ana.write("Se abrió.")
    beto.write("Se verificó.")
    (one,) = met(ana, beto)
    assert (one.before, one.one, one.other) == ("", "Se abrió.", "Se verificó.")


def test_what_was_written_with_the_other_side_in_view_is_not_flagged() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    beto.hear(ana)
    beto.swap("9", "5")
    assert met(ana, beto) == []


def test_only_those_who_changed_a_paragraph_are_named_although_a_third_one_carried_it_on() -> None:
    ana, beto = pair()
    carla = Desk(CARLA, LoroTextMerge(random.Random(9).randbytes), ana.known)
    carla.swap("7", "9")
    ana.hear(carla)
    ana.swap("Fin.", "Fin de la sesión.")
    beto.swap("7", "5")
    met(ana, beto)
    hands = [(one.one.device, one.other.device) for one in ana.found() if one.paragraphs]
    assert hands == [(BETO, CARLA)]


def test_later_edits_elsewhere_leave_what_was_found_as_it_was() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    beto.swap("7", "5")
    (before,) = met(ana, beto)
    ana.swap("Fin", "Cierre")
    beto.swap("sesión", "reunión")
    (after,) = met(ana, beto)
    assert (after.before, after.one, after.other) == (before.before, before.one, before.other)
    firsts = [(one.one.first, one.other.first) for one in ana.found() if one.paragraphs]
    assert firsts == [(1, 1)]


def test_only_meetings_with_something_fresh_are_looked_at() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    beto.swap("7", "5")
    met(ana, beto)
    assert ana.live.overlaps(ana.known, {(ANA, 9)}) == []
    assert ana.live.overlaps(ana.known, {(BETO, 1)}) == ana.found()


def test_whether_an_update_was_written_beside_others_is_known() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    mine = [one.content for one in ana.known if one.device == ANA]
    assert not ana.live.beside(mine)
    beto.swap("7", "5")
    theirs = [one.content for one in beto.known if one.device == BETO]
    ana.hear(beto)
    assert ana.live.beside(theirs)
    ana.swap("Fin", "Cierre")
    assert not ana.live.beside([ana.known[-1].content])


def test_an_update_sent_once_more_by_somebody_else_changes_nothing() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    beto.swap("7", "5")
    (before,) = met(ana, beto)
    stolen = next(one for one in ana.known if one.device == ANA)
    ana.known.append(TextUpdate(device="z", seq=1, content=stolen.content))
    assert ana.paragraphs() == [before]


def test_a_paragraph_is_found_again_after_others_were_written_around_it() -> None:
    ana, beto = pair()
    ana.swap("7", "9")
    beto.swap("7", "5")
    (one,) = met(ana, beto)
    version = next(found.version for found in ana.found() if found.paragraphs)
    ana.swap("Se abrió", "Antes de todo:\nse abrió")
    ana.swap("votos", "votos en total")
    ana.swap("Asistieron", "Otra cosa.\nAsistieron")
    start, end = ana.live.standing(Anchor(version=version, start=one.start, end=one.end))
    assert ana.live.plain[start:end] in {"Se aprobó con 95 votos en total.", "Se aprobó con 59 votos en total."}
    ana.live.edit(replacing(ana.live.plain, (start, end), one.other))
    assert "\nSe aprobó con 5 votos.\nOtra cosa.\n" in ana.live.plain
    start, end = ana.live.standing(Anchor(version=version, start=one.start, end=one.end))
    assert one.other in ana.live.plain[start:end]


LINES = st.lists(st.integers(0, 4), min_size=1, max_size=5)
EDITS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 8), st.sampled_from(["", "x", "xx", "\n", "x\n", "\nx", "x\nx"])),
    max_size=4,
)


def letters() -> Iterator[str]:
    """Letters of which none comes twice, so that a line is known by its letters."""
    return (chr(number) for number in range(0x4E00, 0x9FFF))


def drawn(desk: Desk, edits: list[tuple[int, int, str]], fresh: Iterator[str]) -> None:
    """Do the edits, each letter a new one."""
    for position, removed, shape in edits:
        place = min(position, len(desk.live.plain))
        edit = TextEdit(place, removed, "".join(next(fresh) if one == "x" else one for one in shape))
        expected = apply_edits(desk.live.plain, [edit])
        desk.type(edit)
        assert desk.live.plain == expected


@given(lines=LINES, ana_did=EDITS, beto_did=EDITS, seed=st.integers(0, 99))
def test_exactly_the_paragraphs_that_both_changed_are_found(
    lines: list[int], ana_did: list[tuple[int, int, str]], beto_did: list[tuple[int, int, str]], seed: int
) -> None:
    fresh = letters()
    base = "\n".join("".join(next(fresh) for _ in range(count)) for count in lines)
    ana, beto = pair(base, seed)
    drawn(ana, ana_did, fresh)
    drawn(beto, beto_did, fresh)
    texts = ana.live.plain, beto.live.plain
    found = met(ana, beto)
    whole = {line for text in texts for line in text.split("\n")}
    changed = [line for line in base.split("\n") if line and line not in whole]
    mixed = [line for line in ana.live.plain.split("\n") if line and line not in whole]
    named = [line for one in found for line in one.before.split("\n")]
    for line in changed:
        agreed = [[letter for letter in line if letter in text] for text in texts]
        assert named.count(line) == 1 or (agreed[0] == agreed[1] and not set(line) & set("".join(mixed)))
    for line in mixed:
        assert [line in one.merged.split("\n") for one in found].count(True) == 1
    for one in found:
        assert set(one.before.split("\n")) & set(changed) or set(one.merged.split("\n")) & set(mixed)
        assert ana.live.plain[one.start : one.end] == one.merged
        for side, text in zip((one.one, one.other), texts, strict=True):
            assert side in text


def test_a_text_that_cannot_be_read_as_an_update_is_refused() -> None:
    live: LiveText = LoroTextMerge(random.Random(1).randbytes).open([])
    with pytest.raises(DomainError, match="text_damaged"):
        live.overlaps([TextUpdate(device="a", seq=1, content=b"junk")])
