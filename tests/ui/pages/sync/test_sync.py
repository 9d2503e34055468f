"""Sync: sharing through a folder, inviting, rounds told in words, and settling what two laptops disagree on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.ui.pages.stage import PASSPHRASE, Stage, shown
from tests.ui.pages.sync.laptop import Quiet, other_laptop, share_through

from circledesk import bootstrap
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import places, syncing
from circledesk.ui.pages.sync.page import SyncPage
from circledesk.ui.theme.tokens import Tone


def test_a_circle_on_one_laptop_is_offered_a_folder(demo: Stage) -> None:
    page = demo.show(SyncPage)
    assert shown(page.places.empty)
    assert not shown(page.now)
    assert page.state.word == "Only on this laptop"
    assert [face.pill for face in page.laptops.list.faces()] == ["This laptop"]


def test_a_shared_folder_gets_everything_at_once_and_says_so(demo: Stage, page: SyncPage, shared: Path) -> None:
    assert [face.pill for face in page.places.list.faces()] == ["Well"]
    assert page.state.tone is Tone.OK
    assert any(shared.rglob("*"))
    assert not shown(page.strip)
    assert str(shared) in demo.edge.said[0]


def test_what_has_not_left_this_laptop_is_counted(demo: Stage, page: SyncPage) -> None:
    (ahead,) = demo.read(lambda work: work.all(Meeting, state=MeetingState.CONVENED))
    demo.desk.do(page, lambda work: work.put(replace(ahead, objective="Revisar el plan")))
    demo.settle()
    assert "to send" in page.state.word
    page.synchronise()
    demo.settle()
    assert page.state.tone is Tone.OK


def test_a_folder_that_went_away_is_told_in_words_and_loses_nothing(demo: Stage, page: SyncPage, shared: Path) -> None:
    shared.rename(shared.with_name("desconectada"))
    page.synchronise()
    demo.settle()
    (face,) = page.places.list.faces()
    assert face.pill == "Not reached"
    assert "No se encuentra la carpeta" in face.subtitle
    shared.with_name("desconectada").rename(shared)
    page.synchronise()
    demo.settle()
    assert page.places.list.faces()[0].pill == "Well"


def test_an_invited_laptop_is_let_in_and_its_six_words_shown(demo: Stage, page: SyncPage, shared: Path) -> None:
    other = other_laptop(demo, page, shared)
    assert "Portátil dos" in [face.title for face in page.laptops.list.faces()]
    joined = next(face for face in page.laptops.list.faces() if face.title == "Portátil dos")
    page.laptops.list.choose(joined.key)
    page.laptops.acts.words.click()
    demo.settle()
    words = other.tools.courier.words(other.tools.ledger, joined.key)
    assert len(words) == 6
    assert all(word in page.bar.accessibleName() for word in words)
    other.close()


def test_two_values_of_one_field_are_shown_with_their_laptops_and_settled(
    demo: Stage, page: SyncPage, shared: Path
) -> None:
    other = other_laptop(demo, page, shared)
    (ahead,) = demo.read(lambda work: work.all(Meeting, state=MeetingState.CONVENED))
    with other.work() as work:
        work.put(replace(work.get(Meeting, ahead.id), place="Sala 5, Archivo Distrital"))
    syncing.sync(other, Quiet())
    demo.desk.do(page, lambda work: work.put(replace(ahead, place="Auditorio Huitaca")))
    demo.settle()
    page.synchronise()
    demo.settle()
    (card,) = page.review.cards
    assert [version.words.text() for version in card.versions.shown] == [value.shown for value in card.line.values]
    assert page.tabs.tabText(page.tabs.indexOf(page.review)) == "To &review (1)"
    button = card.versions.shown[1].button
    assert button is not None
    button.click()
    demo.settle()
    assert page.review.cards == []
    assert shown(page.review.empty)
    settled = demo.read(lambda work: work.get(Meeting, ahead.id).place)
    assert settled in {"Sala 5, Archivo Distrital", "Auditorio Huitaca"}
    page.synchronise()
    demo.settle()
    syncing.sync(other, Quiet())
    with other.work() as work:
        assert work.get(Meeting, ahead.id).place == settled
        assert work.conflicts() == []
    other.close()


def test_another_circles_folder_is_refused_and_stays_as_it_was(demo: Stage, page: SyncPage, tmp_path: Path) -> None:
    foreign = tmp_path / "ajena"
    foreign.mkdir()
    founding = bootstrap.Founding(template="empty", person="Otra Persona", device_name="Ajeno")
    stranger = bootstrap.found_circle(tmp_path / "ajeno", PASSPHRASE, founding)
    places.add_folder(stranger, foreign)
    syncing.sync(stranger, Quiet())
    stranger.close()
    before = sorted(path.name for path in foreign.rglob("*"))
    share_through(demo, page, foreign)
    assert page.stack.form is not None
    assert "otro círculo" in page.stack.form.form.row("path").error
    assert sorted(path.name for path in foreign.rglob("*")) == before
    assert len(page.places.list.faces()) == 1
