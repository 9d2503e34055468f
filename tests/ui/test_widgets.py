"""The parts pages are made of: what they say, keep and emit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTimeEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from circledesk.ui.keys import dress
from circledesk.ui.models.choices import Choices
from circledesk.ui.models.table import Column, TableModel
from circledesk.ui.theme.theme import Theme
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary, tool
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.choice_card import ChoiceCard
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.fields import DayField, TimeField
from circledesk.ui.widgets.form import Form
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Elided, Text
from circledesk.ui.widgets.name_completer import NameCompleter
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList
from circledesk.ui.widgets.table import Table

PEOPLE = [
    RowFace(key="a", title="Ana Lucía Peña", subtitle="Presidenta", person="Ana Lucía", pill="Presente", tone=Tone.OK),
    RowFace(key="b", title="Óscar Acuña", subtitle="Movilidad", person="Óscar Acuña", pill="Ausente", tone=Tone.BAD),
]


@dataclass(frozen=True)
class Task:
    text: str
    due: date
    late: bool


COLUMNS = (
    Column[Task](head="Tarea", text=lambda task: task.text),
    Column[Task](head="Vence", text=lambda task: f"{task.due:%d/%m}", key=lambda task: task.due, numeric=True),
    Column[Task](head="Estado", text=lambda _: "Vencida", tone=lambda task: Tone.BAD if task.late else Tone.OK),
)
TASKS = [Task("Publicar", date(2026, 12, 1), late=True), Task("Convocar", date(2027, 1, 15), late=False)]


@pytest.fixture
def people(theme: Theme, qtbot: QtBot) -> RowList:
    rows = RowList(theme, "Asistencia", typing=False)
    qtbot.addWidget(rows)
    rows.show_rows(PEOPLE)
    return rows


def test_new_rows_keep_the_current_one_without_telling(people: RowList, qtbot: QtBot) -> None:
    people.choose("b")
    with qtbot.assertNotEmitted(people.chosen):
        people.show_rows([RowFace(key="c", title="Nueva"), *PEOPLE])
    assert people.current_key() == "b"


def test_a_row_that_went_leaves_no_current_row(people: RowList) -> None:
    people.choose("b")
    people.show_rows(PEOPLE[:1])
    assert people.current_key() in ("", "a")


def test_moving_tells_the_key_and_enter_activates_it(people: RowList, qtbot: QtBot) -> None:
    people.choose("a")
    with qtbot.waitSignal(people.chosen) as moved:
        QTest.keyClick(people, Qt.Key.Key_Down)
    with qtbot.waitSignal(people.activated_key) as activated:
        QTest.keyClick(people, Qt.Key.Key_Return)
    assert (moved.args, activated.args) == (["b"], ["b"])


def test_single_keys_reach_the_roll_call_with_the_persons_key(people: RowList, qtbot: QtBot) -> None:
    people.choose("b")
    with qtbot.waitSignal(people.key_pressed) as pressed:
        QTest.keyClick(people, Qt.Key.Key_P)
    assert pressed.args == ["p", "b"]
    assert people.current_key() == "b"


def test_a_row_is_read_out_whole(people: RowList) -> None:
    index = people.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ana Lucía Peña, Presidenta, Presente"


def test_words_of_others_are_never_markup(theme: Theme, qtbot: QtBot) -> None:
    label = Text("<b>Comité</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert Card(theme, "<i>x</i>").title.textFormat() == Qt.TextFormat.PlainText


def test_a_short_line_shows_an_ellipsis_and_tells_the_whole(qtbot: QtBot, theme: Theme) -> None:  # noqa: ARG001
    line = Elided("Comité de Transparencia y Rendición de Cuentas")
    qtbot.addWidget(line)
    line.resize(90, 20)
    line.show()
    assert line.text().endswith("…")
    assert line.toolTip() == line.whole() == line.accessibleName()


def test_the_band_puts_buttons_below_when_room_is_short(theme: Theme, qtbot: QtBot) -> None:
    header = PageHeader(theme, "Sesión ordinaria 12", "Comité de Transparencia")
    qtbot.addWidget(header)
    for words in ("Convocar a todos", "Exportar el acta", "Cerrar y firmar…"):
        header.add(QPushButton(words))
    header.resize(1200, 60)
    header.show()
    wide = header.sizeHint().height()
    header.resize(480, 60)
    assert header.minimumSizeHint().width() <= 480
    assert header.sizeHint().height() > wide


def test_what_is_wrong_stands_beneath_its_field(theme: Theme, qtbot: QtBot) -> None:
    form = Form(theme)
    qtbot.addWidget(form)
    place = form.add("place", "&Lugar", QLineEdit(), "Sala y edificio")
    assert form.set_error("place", "Escriba el lugar.")
    assert form.row("place").error == place.accessibleDescription() == "Escriba el lugar."
    assert place.accessibleName() == "Lugar"
    assert not form.set_error("nowhere", "x")
    assert form.row("place").error == ""


def test_a_table_sorts_by_value_and_keeps_pills_beside_words(theme: Theme, qtbot: QtBot) -> None:
    model = TableModel(COLUMNS)
    table = Table(theme, "Tareas", model)
    qtbot.addWidget(table)
    model.show_rows(TASKS)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.text for row in model.rows()] == ["Convocar", "Publicar"]
    model.show_rows(TASKS)
    assert model.row(0).text == "Convocar"
    table.choose(1)
    assert table.current_row() == 1
    with qtbot.waitSignal(table.activated_row) as activated:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert activated.args == [1]
    table.stretch(0)
    table.resize(500, 200)
    assert not table.grab().isNull()


def test_a_bar_said_before_it_has_a_place_is_shown_in_it(theme: Theme, qtbot: QtBot) -> None:
    bar = InfoBar(theme)
    bar.say("Esta acta está sellada.", Tone.WARN, "Ver la firma")
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(bar)
    window.show()
    assert bar.isVisible()
    with qtbot.waitSignal(bar.acted):
        bar.button.click()
    bar.say("")
    assert not bar.isVisible()


def test_an_empty_place_offers_one_step(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, "calendar-event", "Aún no hay sesiones", "Cree la primera.", "Nueva sesión")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        empty.button.click()


def test_days_and_times_come_back_as_they_were_given(theme: Theme, qtbot: QtBot) -> None:  # noqa: ARG001
    day, hour = DayField("Día", date(2026, 11, 23)), TimeField("Hora", time(15, 5))
    qtbot.addWidget(day)
    qtbot.addWidget(hour)
    assert (day.day(), hour.time_of_day()) == (date(2026, 11, 23), time(15, 5))
    assert hour.text() == "15:05"
    hour.setCurrentSection(QTimeEdit.Section.MinuteSection)
    hour.stepUp()
    assert hour.time_of_day() == time(15, 10)


def test_a_long_job_is_cancelled_once(theme: Theme, qtbot: QtBot) -> None:
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.show_progress(0.4, "13 de 19 actas")
    with qtbot.waitSignal(strip.cancelled):
        strip.cancel.click()
    assert not strip.cancel.isEnabled()
    strip.finish()
    strip.show_progress(-1, "Otra vez")
    assert strip.cancel.isEnabled()


def test_choices_show_words_and_answer_rows() -> None:
    choices = Choices[Task](lambda task: task.text, TASKS)
    assert choices.index(1).data() == "Convocar"
    assert choices.row(0) is TASKS[0]
    assert choices.row(9) is None


def test_enter_presses_the_button_with_the_focus(theme: Theme, qtbot: QtBot) -> None:
    button = primary(theme, "Abrir")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_icon_alone_has_a_name_and_says_its_keys(theme: Theme, qtbot: QtBot) -> None:
    button = tool(theme, "gavel", "Decisión")
    dress(button, "meeting.decision")
    qtbot.addWidget(button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Decisión"
    assert "D" in button.toolTip()


def test_a_choice_card_grows_with_its_words(theme: Theme, qtbot: QtBot) -> None:
    card = ChoiceCard(theme, "building", "Plantilla", "Los seis compromisos del plan. " * 4)
    qtbot.addWidget(card)
    assert card.heightForWidth(200) > card.heightForWidth(500)
    assert card.sizeHint() != QSize(0, 0)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert card.isChecked()


def test_a_footer_keeps_its_words(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, "Acta")
    qtbot.addWidget(card)
    footer = card.add_footer(muted("Guardado 10:42:07"), muted("143 palabras"))
    assert footer.count() == 3


def test_a_name_is_offered_without_its_accents(theme: Theme, qtbot: QtBot) -> None:  # noqa: ARG001
    field = QLineEdit()
    qtbot.addWidget(field)
    completer = NameCompleter(["Veeduría Distrital", "Secretaría de Gobierno", "Consejería TIC"], field)
    completer.setCompletionPrefix("secretaria de")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Secretaría de Gobierno"
    completer.setCompletionPrefix("eria")
    assert completer.currentCompletion() == "Consejería TIC"


@pytest.mark.parametrize("typed", ["5/1/2027", "05012027", "05-01-2027"])
def test_a_day_is_typed_in_digits_and_read_with_its_weekday(theme: Theme, qtbot: QtBot, typed: str) -> None:  # noqa: ARG001
    holder = QWidget()
    column = QVBoxLayout(holder)
    before, field = QLineEdit(), DayField("Fecha", date(2026, 12, 8))
    for part in (before, field):
        column.addWidget(part)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    QTest.keyClicks(field, typed)
    assert field.day() == date(2027, 1, 5)
    assert field.text() == "05/01/2027"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert field.text().endswith("2027")
    assert "/" not in field.text()
