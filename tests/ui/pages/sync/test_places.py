"""Places in the window: tried before they are kept, told in words, entered otherwise, stopped, and taken off."""

from __future__ import annotations

import itertools
import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from tests.sync.carriers.broken_line import Line, Trouble, answer, hang, line_to
from tests.sync.carriers.servers import SECRET, USER, Server, serving
from tests.ui.conftest import RESOURCES
from tests.ui.pages.stage import Stage, shown
from tests.ui.pages.sync.laptop import invite_form

from circledesk.cli.placing import STATES
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.places import FOLDER, S3, WEBDAV
from circledesk.services import places
from circledesk.services.ports.sync import Place
from circledesk.system.files import make_folder
from circledesk.ui.pages.sync.health import Health
from circledesk.ui.pages.sync.page import SyncPage
from circledesk.ui.pages.sync.place_form import PlaceForm

FOLDERS = itertools.count()


@pytest.fixture(scope="module")
def dav() -> Iterator[Server]:
    with serving("rclone-webdav") as running:
        yield running


@pytest.fixture
def line(dav: Server) -> Iterator[Line]:
    with line_to(dav.port) as running:
        yield running


@pytest.fixture
def where(dav: Server, line: Line) -> str:
    """A folder nobody used before, over a line that may break."""
    folder = f"Círculo {next(FOLDERS)}"
    make_folder(dav.store / folder)
    return dav.where(folder, line.port)


@pytest.fixture
def page(demo: Stage) -> SyncPage:
    return demo.show(SyncPage)


def form_of(page: SyncPage) -> PlaceForm:
    form = page.stack.form
    assert isinstance(form, PlaceForm)
    return form


def fill(page: SyncPage, where: str, secret: str = SECRET) -> PlaceForm:
    """Open the form of a place and fill it for a WebDAV folder."""
    page.places.add_asked.emit()
    form = form_of(page)
    form.choose(WEBDAV)
    form.address.setText(where)
    form.access.user.setText(USER)
    form.access.secret.setText(secret)
    return form


def add_folder(stage: Stage, page: SyncPage, folder: Path) -> None:
    """Share through a folder too."""
    page.places.add_asked.emit()
    form = form_of(page)
    form.path.setText(str(folder))
    form.submitted.emit()
    stage.settle()


@pytest.fixture
def shared(demo: Stage, page: SyncPage, where: str) -> str:
    """The page on a desk that shares through a WebDAV folder; answers the place's id."""
    fill(page, where).submitted.emit()
    demo.settle()
    return page.places.list.current_key()


def test_each_kind_of_place_asks_for_what_it_needs(page: SyncPage) -> None:
    page.places.add_asked.emit()
    form = form_of(page)
    wanted = {
        FOLDER: {"path"},
        WEBDAV: {"address", "user", "secret"},
        S3: {"address", "bucket", "prefix", "region", "user", "secret"},
    }
    names = set().union(*wanted.values())
    for kind, rows in wanted.items():
        form.choose(kind)
        assert {name for name in names if shown(form.form.row(name))} == rows
        assert shown(form.access.keep) == (kind != FOLDER)


def test_what_does_not_serve_is_said_beneath_its_field_and_asks_no_network(page: SyncPage) -> None:
    form = fill(page, "nube.example.org/dav")
    assert form.draft() is None
    assert form.form.row("address").error == "No es una dirección."
    assert not shown(page.now)
    form.address.setText("http://nube.example.org/dav")
    assert "not https" in form.note.accessibleName()
    form.address.setText("https://nube.example.org/dav")
    assert not shown(form.note)
    form.access.secret.clear()
    assert form.draft() is None
    assert form.form.row("secret").error
    form.choose(S3)
    form.address.setText("https://nube.example.org")
    form.access.secret.setText("x")
    assert form.draft() is None
    assert "bucket" in form.form.row("bucket").error
    form.bucket.setText("circulo")
    form.prefix.setText("/Año 1/")
    draft = form.draft()
    assert draft is not None
    assert draft.place.where == "https://nube.example.org/circulo/Año 1"
    assert "x" not in repr(draft.access)


def test_a_webdav_folder_is_tried_added_and_gets_everything(demo: Stage, page: SyncPage, where: str) -> None:
    fill(page, where).submitted.emit()
    demo.settle()
    assert page.stack.form is None
    (face,) = page.places.list.faces()
    assert (face.pill, USER in face.subtitle) == ("Well", True)
    assert demo.data.tools.secrets.read(face.key) == SECRET
    assert any("no keyring" in said for said in demo.edge.said) is False


def test_a_refused_password_stays_in_the_form_and_nothing_is_kept(demo: Stage, page: SyncPage, where: str) -> None:
    form = fill(page, where, "no es esta")
    form.submitted.emit()
    assert not form.submit.isEnabled()
    demo.settle()
    assert form.submit.isEnabled()
    assert "no aceptó el usuario o la clave" in form.form.row("secret").error
    assert demo.data.places() == []
    form.access.secret.setText(SECRET)
    form.access.keep.setChecked(True)
    form.submitted.emit()
    demo.settle()
    assert len(demo.data.places()) == 1
    assert any("no keyring" in said for said in demo.edge.said)


def test_a_trial_of_a_silent_server_is_stopped_and_the_window_goes_on(
    demo: Stage, page: SyncPage, where: str, line: Line
) -> None:
    line.trouble = Trouble(hang)
    form = fill(page, where)
    form.submitted.emit()
    demo.qtbot.waitUntil(lambda: bool(line.seen))
    assert shown(form.strip)
    form.strip.cancel.click()
    demo.settle()
    assert not line.over.is_set()
    assert form.submit.isEnabled()
    assert not shown(form.strip)
    assert demo.data.places() == []


def test_a_password_that_stopped_working_is_said_and_typed_again(
    demo: Stage, page: SyncPage, shared: str, line: Line
) -> None:
    line.trouble = Trouble(answer(401))
    page.synchronise()
    demo.settle()
    (face,) = page.places.list.faces()
    assert face.pill == "Password refused"
    page.places.acts.access.click()
    form = form_of(page)
    assert (form.access.user.text(), form.access.secret.text()) == (USER, "")
    assert not shown(form.form.row("address"))
    line.trouble = None
    form.access.secret.setText(SECRET)
    form.submitted.emit()
    demo.settle()
    assert page.places.list.faces()[0].pill == "Well"
    assert [one.id for one in demo.data.places()] == [shared]


def test_a_round_that_hangs_is_stopped_alone_while_the_other_place_is_served(
    demo: Stage, page: SyncPage, shared: str, line: Line, tmp_path: Path
) -> None:
    add_folder(demo, page, make_folder(tmp_path / "usb"))
    (ahead,) = demo.read(lambda work: work.all(Meeting, state=MeetingState.CONVENED))
    demo.desk.do(page, lambda work: work.put(replace(ahead, objective="Revisar el plan")))
    line.trouble = Trouble(hang)
    page.synchronise()
    usb = next(face.key for face in page.places.list.faces() if face.title == "usb")
    demo.qtbot.waitUntil(lambda: page.rounds.step(shared) != "" and page.rounds.step(usb) == "")
    assert demo.data.tools.ledger.unverified(usb) == 0
    page.places.list.choose(shared)
    page.places.acts.stop.click()
    demo.settle()
    assert not line.over.is_set()
    assert not page.rounds.running
    assert [face.pill for face in page.places.list.faces()] == ["Stopped half-way", "Well"]


def test_a_place_is_taken_off_after_a_question_and_nothing_in_it_is_deleted(
    demo: Stage, page: SyncPage, shared: str, dav: Server
) -> None:
    before = sorted(dav.store.rglob("*"))
    acts = page.places.acts
    acts.leave.click()
    assert shown(acts.question)
    acts.leave_not.click()
    assert not shown(acts.question)
    acts.leave.click()
    acts.leave_now.click()
    demo.settle()
    assert demo.data.places() == []
    assert demo.data.tools.secrets.read(shared) is None
    assert shown(page.places.empty)
    assert sorted(dav.store.rglob("*")) == before


def test_every_way_a_round_may_end_is_said_in_words(demo: Stage) -> None:
    health = Health(demo.data.words)
    catalogue = tomllib.loads((RESOURCES / "words" / "es.toml").read_text("utf-8"))
    for state in {*STATES, *catalogue["places"]} - {"ok", "cancelled"}:
        for kind in (FOLDER, WEBDAV):
            place = Place(id="p", kind=kind, where="https://nube.example.org/x", last_outcome=state)
            sentence = health.sentence(place)
            assert sentence.endswith(".")
            assert "_" not in sentence
            assert "()" not in sentence


def test_with_several_places_one_chooses_through_which_a_laptop_is_invited(
    demo: Stage, page: SyncPage, shared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter, usb = tmp_path / "carta", make_folder(tmp_path / "usb")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(letter), ""))
    assert not invite_form(demo, page).through.isVisible()
    add_folder(demo, page, usb)
    for named in ("usb", shared):
        place = places.find(demo.data, named)
        form = invite_form(demo, page)
        assert form.through.isVisible()
        form.through.setCurrentText(place.name)
        form.submit.click()
        demo.settle()
        assert json.loads(letter.read_text("utf-8"))["place"] == {"kind": place.kind, "where": place.where}
