"""A session of an hour and a half by keyboard alone: from Home to an acta with its number and two signatures."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pikepdf
import pypdfium2
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import PASSPHRASE, Keyboard, open_window

from circledesk import bootstrap
from circledesk.bootstrap import Founding
from circledesk.domain.checkins import CheckIn, Level
from circledesk.domain.clock import add_business_days, bogota
from circledesk.domain.decisions import Decision, Method, Result
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import MinutesState
from circledesk.domain.tasks import NOT_DISCUSSED, Task, TaskState, TaskStep
from circledesk.services import approvals, exporting, meetings
from circledesk.ui.pages.meetings.page import MeetingPage
from circledesk.ui.pages.reports.page import ReportsPage

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOTH = CONTROL | SHIFT
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
}


class MouseWatch(QObject):
    """Counts whatever a mouse does in the program."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() in MOUSE
        return super().eventFilter(watched, event)


@contextmanager
def no_mouse(qapp: QApplication) -> Iterator[None]:
    """Fail where a mouse was used meanwhile."""
    watch = MouseWatch()
    qapp.installEventFilter(watch)
    yield
    qapp.removeEventFilter(watch)
    assert watch.count == 0


def test_ninety_minutes_are_recorded_and_signed_without_a_mouse(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    founding = Founding(template="demo", person="Beatriz", device_name="Portátil de la secretaría")
    data = bootstrap.found_circle(tmp_path / "desk", PASSPHRASE, founding)
    with open_window(qapp, qtbot, data) as keyboard, no_mouse(qapp):
        meeting = plan_it(keyboard)
        call_the_roll(keyboard)
        open_it(keyboard)
        treat_earlier_actas(keyboard)
        go_through_open_tasks(keyboard)
        discuss_a_theme(keyboard)
        people_come_and_go(keyboard)
        end_it(keyboard)
        sign_it(keyboard)
        check_the_record(data, meeting)
        check_the_acta(data, meeting)


def page_of(keyboard: Keyboard) -> MeetingPage:
    found = keyboard.window.page
    assert isinstance(found, MeetingPage)
    return found


def pill_of(keyboard: Keyboard, name: str) -> str:
    return next(face.pill for face in page_of(keyboard).roll.list.faces() if face.title.startswith(name))


def plan_it(keyboard: Keyboard) -> str:
    """From Home to the workspace of a session that begins now; answers its id."""
    now = datetime.now()  # noqa: DTZ005 - as the clock on the wall says
    keyboard.press(Key.Key_2, CONTROL)
    keyboard.until("Bodies")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_N, CONTROL)
    keyboard.until("Day")
    keyboard.type(f"{now:%d%m%Y}")
    keyboard.tab()
    keyboard.type(f"{now:%H%M}")
    keyboard.tab_to("Place")
    keyboard.type("Sala 3, Archivo")
    keyboard.press(Key.Key_Return, CONTROL)
    keyboard.until("Bodies")
    keyboard.tab_to("Sessions")
    keyboard.press(Key.Key_Home, CONTROL)
    keyboard.press(Key.Key_Return)
    keyboard.qtbot.waitUntil(lambda: isinstance(keyboard.window.page, MeetingPage))
    keyboard.settle()
    return page_of(keyboard).meeting_id


def call_the_roll(keyboard: Keyboard) -> None:
    """Two letters and Enter each; one is excused with a reason, one walks in from the street."""
    keyboard.press(Key.Key_L, CONTROL)
    for letters in ("am", "wi", "ka", "ma", "nh"):
        keyboard.type(letters)
        keyboard.press(Key.Key_Return)
    keyboard.type("Visitante Fingida")
    keyboard.press(Key.Key_Return, CONTROL)
    keyboard.type("he")
    keyboard.tab()
    keyboard.press(Key.Key_E)
    keyboard.until("Reason of the excuse")
    keyboard.type("Incapacidad medica")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_L, CONTROL)
    keyboard.press(Key.Key_Escape)
    assert pill_of(keyboard, "Hernán") == "Excused"
    assert pill_of(keyboard, "Visitante") == "Present"
    assert "4/7" in page_of(keyboard).header.quorum.word


def open_it(keyboard: Keyboard) -> None:
    """The session begins; quorum and agenda, the second with a decision."""
    keyboard.press(Key.Key_Return, BOTH)
    keyboard.press(Key.Key_F6, SHIFT)
    keyboard.until("Minutes of item 1, Verificación del quórum")
    keyboard.type("Se verifica el quorum.")
    keyboard.press(Key.Key_PageDown, CONTROL)
    keyboard.type("Se lee el orden del dia.")
    decide(keyboard, "Aprobar el orden del dia", in_favour=4)


def decide(keyboard: Keyboard, words: str, *, in_favour: int) -> None:
    """A decision by show of hands, from the text and back."""
    keyboard.press(Key.Key_D, CONTROL)
    keyboard.type(words)
    keyboard.tab_to("Method")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Down)
    keyboard.tab_to("In favour")
    keyboard.type(str(in_favour))
    keyboard.press(Key.Key_Return, CONTROL)
    assert page_of(keyboard).minutes.editor.hasFocus()


def treat_earlier_actas(keyboard: Keyboard) -> None:
    """One is approved, one with corrections."""
    keyboard.press(Key.Key_PageDown, CONTROL)
    keyboard.type("Se someten dos actas.")
    keyboard.back_to("Actas of earlier sessions to approve")
    keyboard.type("1")
    keyboard.press(Key.Key_Up)
    keyboard.type("2")
    keyboard.until("Which corrections")
    keyboard.type("Corregir un apellido")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_F6, SHIFT)
    keyboard.press(Key.Key_F6)


def go_through_open_tasks(keyboard: Keyboard) -> None:
    """Each by one key; one is cancelled and says why."""
    keyboard.press(Key.Key_PageDown, CONTROL)
    keyboard.press(Key.Key_Backtab, SHIFT)
    keyboard.press(Key.Key_Space)
    keyboard.until("Open tasks of earlier sessions")
    keyboard.type("12")
    keyboard.type("4")
    keyboard.until("Why it is cancelled")
    keyboard.type("La entidad ya lo entrego")
    keyboard.press(Key.Key_Return)
    keyboard.until("Open tasks of earlier sessions")
    keyboard.type("33")
    keyboard.press(Key.Key_F6, SHIFT)
    keyboard.press(Key.Key_F6)


def discuss_a_theme(keyboard: Keyboard) -> None:
    """A new item with a text, a decision, a task with a term, and a check-in."""
    keyboard.press(Key.Key_N, BOTH)
    keyboard.type("Datos abiertos de contratos")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_F6)
    keyboard.type("Se presenta el tablero y se discute su fecha.")
    decide(keyboard, "Publicar los contratos cada mes", in_favour=4)
    keyboard.press(Key.Key_M, CONTROL)
    keyboard.type("Publicar el primer corte")
    keyboard.tab_to("Responsible person")
    keyboard.press(Key.Key_Down)
    keyboard.tab_to("Term in business days")
    keyboard.type("5")
    keyboard.press(Key.Key_Return, CONTROL)
    keyboard.press(Key.Key_R, CONTROL)
    keyboard.tab(2)
    for _ in range(list(Level).index(Level.SUBSTANTIAL) + 1):  # nothing is chosen beforehand
        keyboard.press(Key.Key_Down)
    keyboard.tab_to("What was done")
    keyboard.type("Tablero en linea")
    keyboard.press(Key.Key_Return, CONTROL)
    keyboard.press(Key.Key_K, BOTH)


def people_come_and_go(keyboard: Keyboard) -> None:
    """One arrives late, one leaves: the quorum of what was decided stays as it was."""
    keyboard.press(Key.Key_L, CONTROL)
    keyboard.type("na")
    keyboard.press(Key.Key_Return)
    keyboard.type("wi")
    keyboard.tab()
    keyboard.press(Key.Key_S)
    keyboard.press(Key.Key_L, CONTROL)
    keyboard.press(Key.Key_Escape)
    assert pill_of(keyboard, "Nasly") == "Present"
    assert pill_of(keyboard, "Wilmer") == "Left"


def end_it(keyboard: Keyboard) -> None:
    """The session ends, and the next step of the same key leads to its acta."""
    for _ in range(3):
        if isinstance(keyboard.window.page, MeetingPage):
            keyboard.press(Key.Key_Return, BOTH)
    keyboard.qtbot.waitUntil(lambda: isinstance(keyboard.window.page, ReportsPage))
    keyboard.settle()


def sign_it(keyboard: Keyboard) -> None:
    """The acta gets its number; then two passphrases, each confirmed on the button that says what it does."""
    page = keyboard.window.page
    assert isinstance(page, ReportsPage)
    act = page.actas.act
    keyboard.tab_until(lambda words: words == "Issue with its number")
    keyboard.press(Key.Key_Space)
    for _ in ("chair", "secretary"):
        keyboard.qtbot.waitUntil(lambda: act.isVisible() and act.text().startswith("Sign as"), timeout=20_000)
        keyboard.tab_until(lambda words: words == act.text())
        keyboard.press(Key.Key_Space)
        keyboard.until("Passphrase")
        keyboard.type(PASSPHRASE)
        keyboard.tab_until(lambda words: words.startswith("Sign as"))
        keyboard.press(Key.Key_Space)
        keyboard.qtbot.waitUntil(lambda: not page.actas.in_form, timeout=30_000)
        keyboard.settle()


def check_the_record(data: bootstrap.Desk, meeting_id: str) -> None:
    """What the desk holds afterwards."""
    with data.work() as work:
        meeting = work.get(Meeting, meeting_id)
        assert meeting.state is MeetingState.HELD
        assert meetings.minutes_of(work, meeting_id).state is MinutesState.SIGNED
        assert work.sealed(meeting_id) is not None
        decided = sorted(work.all(Decision, meeting_id=meeting_id), key=lambda one: one.number)
        assert [(one.method, one.result) for one in decided] == [(Method.SHOW_OF_HANDS, Result.ADOPTED)] * 2
        assert [one.quorum.present for one in decided if one.quorum] == [4, 4]
        (task,) = work.all(Task, meeting_id=meeting_id)
        assert task.due_on == add_business_days(bogota(meeting.starts).date(), 5)
        (report,) = work.all(CheckIn, meeting_id=meeting_id)
        assert (report.level, report.done) == (Level.SUBSTANTIAL, "Tablero en linea")
        said = sorted((one.state, one.note) for one in work.all(TaskStep, meeting_id=meeting_id))
        assert (TaskState.CANCELLED, "La entidad ya lo entrego") in said
        assert sum(note == NOT_DISCUSSED for _, note in said) == 2
        assert len(said) == 5
        treated = approvals.treated(work, meeting)
        assert sorted(one.corrections for one in treated) == ["", "Corregir un apellido"]


def check_the_acta(data: bootstrap.Desk, meeting_id: str) -> None:
    """What anybody reads in the signed file."""
    content = exporting.acta_pdf(data, meeting_id)
    with pypdfium2.PdfDocument(content) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    for words in (
        "ACTA 001",
        "Aprobar el orden del dia",
        "Publicar los contratos cada mes",
        "Publicar el primer corte",
        "La entidad ya lo entrego",
        "Corregir un apellido",
        "Incapacidad medica",
        "Visitante Fingida",
    ):
        assert words in text, words
    with pikepdf.open(io.BytesIO(content)) as pdf:
        fields = [field for field in pdf.Root.AcroForm.Fields if "/V" in field]
    assert len(fields) == 2
