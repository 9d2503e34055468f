"""The window: places, memory of where one was, languages, covers, problems."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RESOURCES
from tests.ui.look import Remembered, Sample, places
from tests.ui.notes import NotesDesk

from circledesk.domain.errors import DomainError
from circledesk.services.syncing import Sharing
from circledesk.ui.application import Application
from circledesk.ui.desk import Desk
from circledesk.ui.page import PageTools
from circledesk.ui.problems import Problems
from circledesk.ui.shell.first_run import BOGOTA, DEMO, EMPTY, Beginning, FirstRun
from circledesk.ui.shell.keys import KeyMap
from circledesk.ui.shell.passphrase import strength
from circledesk.ui.shell.place import Place
from circledesk.ui.shell.screens import grab
from circledesk.ui.shell.troubles import ReportDialog
from circledesk.ui.shell.unlock import Unlock
from circledesk.ui.shell.window import ARGUMENTS, LANGUAGE, PLACE, MainWindow
from circledesk.ui.theme.theme import Theme
from circledesk.ui.wording import Wording


@pytest.fixture
def app(theme: Theme, qapp: QApplication) -> Application:
    wording = Wording(RESOURCES / "i18n")
    wording.speak("es")
    return Application(qt=qapp, theme=theme, wording=wording, problems=Problems())


@pytest.fixture
def settings() -> Remembered:
    return Remembered()


@pytest.fixture
def window(app: Application, settings: Remembered, qtbot: QtBot) -> Iterator[MainWindow]:
    desk = Desk(app.problems)
    window = MainWindow(app, desk, settings, places())
    qtbot.addWidget(window)
    yield window
    desk.close()
    app.wording.speak("en")


def _open(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window._desk.opened):
        window._desk.open(NotesDesk)


def test_no_page_is_made_before_the_desk_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    assert not window._pages
    _open(window, qtbot)
    assert isinstance(window.page, Sample)
    assert window.page.events == ["reload"]


def test_pain_4_it_opens_where_one_was(window: MainWindow, settings: Remembered, qtbot: QtBot) -> None:
    settings.values.update({PLACE: "meeting", ARGUMENTS: json.dumps({"id": "m7"})})
    _open(window, qtbot)
    assert isinstance(window.page, Sample)
    assert window.page.args == {"id": "m7"}
    assert window.windowTitle() == "Sesión"


def test_an_unknown_place_of_last_time_is_home(window: MainWindow, settings: Remembered, qtbot: QtBot) -> None:
    settings.values.update({PLACE: "gone", ARGUMENTS: "{broken"})
    _open(window, qtbot)
    assert settings.get(PLACE) == "home"


def test_moving_is_remembered_at_once(window: MainWindow, settings: Remembered, qtbot: QtBot) -> None:
    _open(window, qtbot)
    window._desk.go("meeting", id="m1")
    assert (settings.get(PLACE), json.loads(settings.get(ARGUMENTS))) == ("meeting", {"id": "m1"})


def test_a_page_is_made_once_and_hands_over_what_was_typed_when_left(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    _open(window, qtbot)
    home = window.page
    window.go("reports")
    window.go("home")
    assert window.page is home
    assert isinstance(home, Sample)
    assert "flush" in home.events


def test_another_language_builds_the_pages_anew_in_the_same_place(
    window: MainWindow, settings: Remembered, qtbot: QtBot
) -> None:
    _open(window, qtbot)
    window.go("meeting", {"id": "m1"})
    before = window.page
    with qtbot.waitSignal(window.language_changed) as blocker:
        window._menus.language_asked.emit("fr")
    assert blocker.args == ["fr"]
    assert window.page is not before
    assert isinstance(window.page, Sample)
    assert window.page.args == {"id": "m1"}
    assert settings.get(LANGUAGE) == "fr"
    assert window.menuBar().actions()[0].text() == "&Fichier"


def test_a_window_kept_to_one_place_goes_nowhere_else_until_it_is_freed(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    window.show()
    window.keep_to("meeting")
    meeting = window.page
    window.go("reports")
    assert window.page is meeting
    assert not window._rail.isVisible()
    window.keep_to("")
    assert window._rail.isVisible()
    window.go("reports")
    assert window.page is not meeting


def test_a_laptop_trusted_with_the_door_shows_the_door_alone(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    window._desk.shared.emit(Sharing(places=(), unsent=0, role="secretary"))
    assert not window._rail.isHidden()
    window._desk.shared.emit(Sharing(places=(), unsent=0, role="door"))
    assert window._rail.isHidden()


def test_numbers_with_control_go_to_places(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    _open(window, qtbot)
    with qtbot.waitSignal(window.arrived) as blocker:
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert blocker.args == ["reports"]


def test_what_was_kept_is_said_with_the_time_of_bogota(window: MainWindow) -> None:
    window._desk.saved.emit(datetime(2026, 11, 23, 15, 42, 7, tzinfo=UTC))
    assert window._status.saved.text() == "Guardado 10:42:07"


def test_the_map_of_keys_shows_the_place_and_the_whole_program(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    window._on_keys()
    shown = window.findChild(KeyMap)
    assert shown is not None
    words = {label.text() for label in shown.findChildren(QWidget) if hasattr(label, "text")}
    assert {"tarea de la sesión", "pantalla completa", "En sincronización"} <= words


def test_a_refusal_is_a_toast_in_plain_words(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    window.show()
    window._application.problems.tell(DomainError("too_long", name="<i>x</i>"))
    assert window._toast is not None
    assert window._toast.text == "La nota <i>x</i> es muy larga."


def test_undoing_from_a_toast_happens_once(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    undone: list[int] = []
    window.toast("Tarea terminada.", lambda: undone.append(1))
    assert window._toast is not None
    window._toast.undo.click()
    window._toast.undo.click()
    assert undone == [1]


def test_what_the_world_refuses_is_a_sheet(window: MainWindow, message_boxes: list[str], qtbot: QtBot) -> None:
    _open(window, qtbot)
    window._application.problems.tell(OSError(28, "No space left on device", "/media/usb/acta.pdf"))
    assert message_boxes == ["open: No se pudo hacer: Lleno: /media/usb/acta.pdf"]


@pytest.mark.announced_logs("unexpected error")
def test_a_page_that_cannot_be_made_leaves_the_window_standing(app: Application, qtbot: QtBot) -> None:
    def fail(_tools: PageTools) -> QWidget:
        raise ZeroDivisionError

    broken = Place(key="home", title=lambda: "Inicio", icon="home", make=fail)
    desk = Desk(app.problems)
    window = MainWindow(app, desk, Remembered(), (broken,))
    qtbot.addWidget(window)
    window.go("home")
    assert window.page is not None
    dialog = window.findChild(ReportDialog)
    assert isinstance(dialog, QDialog)
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    dialog.go_on.click()
    desk.close()


def test_a_cover_hides_places_until_it_goes(window: MainWindow, theme: Theme) -> None:
    window.show()
    window.show_front(lambda: Unlock(theme, "Escritorio"))
    assert isinstance(window.front, Unlock)
    assert not window._menus.places.isEnabled()
    window.show_workspace()
    assert window._outer.currentIndex() == 0
    assert window._menus.places.isEnabled()


def test_the_keyboard_is_in_the_place_once_the_cover_goes(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    _open(window, qtbot)
    window.go("home")
    with qtbot.waitActive(window):
        window.show()
    window.show_front(lambda: Unlock(theme, "Escritorio"))
    assert isinstance(window.front, Unlock)
    qtbot.waitUntil(window.front.passphrase.hasFocus)
    window.show_workspace()
    assert window.page is not None
    assert window.page.isAncestorOf(window.focusWidget()) or window.page.hasFocus()


def test_the_first_run_asks_for_everything_in_one_step(theme: Theme, qtbot: QtBot) -> None:
    page = FirstRun(theme)
    qtbot.addWidget(page)
    page.choose(DEMO)
    page.begin.click()
    assert page.form.row("name").error
    page.name.setText("Ana Lucía Peña Ñáñez")
    page.passphrase.setText("corta")
    page.begin.click()
    assert "8" in page.form.row("passphrase").error
    page.passphrase.setText("caballo correcto grapa")
    page.again.setText("caballo correcto")
    page.begin.click()
    assert page.form.row("again").error
    page.again.setText("caballo correcto grapa")
    with qtbot.waitSignal(page.begun) as blocker:
        QTest.keyClick(page.again, Qt.Key.Key_Return)
    assert blocker.args == [
        Beginning(template=DEMO, name="Ana Lucía Peña Ñáñez", passphrase="caballo correcto grapa", invitation="")
    ]
    assert not page.begin.isEnabled()
    page.refuse("El disco está lleno.")
    assert page.begin.isEnabled()


def test_an_invitation_takes_the_place_of_a_template_and_back(theme: Theme, qtbot: QtBot) -> None:
    page = FirstRun(theme)
    qtbot.addWidget(page)
    template = page.begin.text()
    page.use_invitation("/tmp/x.circledesk-invitation")  # noqa: S108 - never opened
    assert page.begin.text() != template
    page.use_invitation("")
    assert page.begin.text() == template


def test_a_wrong_passphrase_is_said_beside_the_field(theme: Theme, qtbot: QtBot) -> None:
    page = Unlock(theme, "Escritorio")
    qtbot.addWidget(page)
    page.passphrase.setText("equivocada")
    with qtbot.waitSignal(page.unlocked) as blocker:
        page.open.click()
    assert blocker.args == ["equivocada"]
    page.refuse("Esa contraseña no abre este escritorio.")
    assert page.form.row("passphrase").error == "Esa contraseña no abre este escritorio."
    assert page.passphrase.accessibleDescription() == "Esa contraseña no abre este escritorio."
    assert page.open.isEnabled()


def test_a_long_refusal_is_shown_whole(theme: Theme, qtbot: QtBot) -> None:
    page = Unlock(theme, "/home/secretaria/.local/share/circledesk/desk")
    qtbot.addWidget(page)
    page.resize(911, 512)
    page.show()
    page.refuse("La frase de acceso no abre los datos de «/home/secretaria/.local/share/circledesk/desk». " * 2)
    error = page.form.row("passphrase")._error
    qtbot.waitUntil(lambda: error.height() >= error.heightForWidth(error.width()) > 0)


def test_the_first_run_begins_with_the_name(theme: Theme, qtbot: QtBot) -> None:
    page = FirstRun(theme)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    assert page.name.hasFocus()


def test_arrows_choose_a_circle(theme: Theme, qtbot: QtBot) -> None:
    page = FirstRun(theme)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitActive(page):
        page.show()
    page._cards[BOGOTA].setFocus()
    QTest.keyClick(page._cards[BOGOTA], Qt.Key.Key_Right)
    assert page._cards[EMPTY].isChecked()


def test_a_passphrase_is_hidden_until_it_is_asked_for(theme: Theme, qtbot: QtBot) -> None:
    page = Unlock(theme, "Escritorio")
    qtbot.addWidget(page)
    assert page.passphrase.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize(("weak", "better"), [("", "perro"), ("aaaaaaaaaaaaaaaaaaaa", "cuatro palabras muy propias")])
def test_repeating_a_letter_is_no_strength(weak: str, better: str, app: Application) -> None:  # noqa: ARG001
    assert strength(weak) == strength("")
    assert better == "perro" or strength(better) != strength("")


@pytest.mark.parametrize("points", [10.0, 15.0])
def test_the_window_fits_a_small_screen_at_every_text_size(
    app: Application, settings: Remembered, qtbot: QtBot, tmp_path: Path, points: float
) -> None:
    app.theme.switch("light", points)
    desk = Desk(app.problems)
    window = MainWindow(app, desk, settings, places())
    qtbot.addWidget(window)
    window.go("meeting")
    assert grab(window, tmp_path / "window.png")
    assert window.minimumSizeHint().width() <= 911
    front = FirstRun(app.theme)
    qtbot.addWidget(front)
    assert grab(front, tmp_path / "first.png", QSize(911, 512))
    desk.close()


def test_every_control_has_a_name_for_those_who_cannot_see_it(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    window.show()
    _open(window, qtbot)
    window.toast("Hecho.", lambda: None)
    fronts = [FirstRun(theme), Unlock(theme, "Escritorio")]
    for front in fronts:
        qtbot.addWidget(front)
    controls = [
        control
        for root in (window, *fronts)
        for kind in (QAbstractButton, QLineEdit)
        for control in root.findChildren(kind)
        if not control.objectName().startswith("qt_")
    ]
    nameless = [control for control in controls if not _name(control) and not control.isHidden()]
    assert not nameless


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
