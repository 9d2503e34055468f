"""Looking at the shell with pages that stand for real ones: `python -m tests.ui.look FOLDER` leaves pictures there."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from circledesk.ui import application
from circledesk.ui.desk import Desk
from circledesk.ui.key_table import Where
from circledesk.ui.page import Page, PageTools
from circledesk.ui.shell.first_run import FirstRun
from circledesk.ui.shell.place import Place
from circledesk.ui.shell.screens import grab
from circledesk.ui.shell.unlock import Unlock
from circledesk.ui.shell.window import MainWindow
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.minutes_editor import MinutesEditor
from circledesk.ui.widgets.page_header import PageHeader

RESOURCES = Path(__file__).parents[2] / "resources"


class Remembered:
    """Settings for the life of a test."""

    def __init__(self, **values: str) -> None:
        self.values = dict(values)

    def get(self, key: str, default: str = "") -> str:
        return self.values.get(key, default)

    def set(self, key: str, value: str) -> None:
        self.values[key] = value


class Sample(Page):
    """Stands for a real page: a band, an empty state, an editor; notes what happens to it."""

    where = Where.MEETING

    def __init__(self, tools: PageTools, title: str) -> None:
        super().__init__(tools)
        self.events: list[str] = []
        self.args: dict[str, object] = {}
        header = PageHeader(tools.theme, title, "Comité de Transparencia · lunes 23 de noviembre de 2026, 9:00")
        header.add(Chip(tools.theme, "En curso · 0:42:18", Tone.NEUTRAL, "clock"))
        header.add(Chip(tools.theme, "Quórum 9 de 13", Tone.OK))
        header.add(primary(tools.theme, "Cerrar y firmar…", "signature"))
        self.column.addWidget(header)
        guidance = "El orden del día ya trae los puntos de siempre."
        self.column.addWidget(
            EmptyState(tools.theme, "calendar-event", "Aún no hay sesiones", guidance, "Nueva sesión")
        )
        self.editor = MinutesEditor(tools.theme, "Acta")
        self.column.addWidget(self.editor)

    def arrive(self, args: object) -> None:
        self.args = dict(args) if isinstance(args, dict) else {}

    def reload(self) -> None:
        self.events.append("reload")

    def flush(self) -> None:
        self.events.append("flush")


def places() -> tuple[Place, ...]:
    words = {
        "home": ("Inicio", "home"),
        "committees": ("Comités", "users"),
        "commitments": ("Compromisos del plan", "flag"),
        "reports": ("Informes", "report"),
        "sync": ("Sincronización", "refresh"),
    }
    listed = [
        Place(key=key, title=partial(str, name), icon=icon, make=partial(_sample, name))
        for key, (name, icon) in words.items()
    ]
    meeting = Place(
        key="meeting",
        title=lambda: "Sesión",
        icon="file-text",
        make=partial(_sample, "Sesión ordinaria 12"),
        on_rail=False,
        under="committees",
    )
    return (*listed, meeting)


def _sample(title: str, tools: PageTools) -> Sample:
    return Sample(tools, title)


def main(folder: Path) -> None:
    wish = application.Wish(theme="light", language="es")
    app = application.start(["look"], RESOURCES, wish)
    for theme in ("light", "dark", "contrast"):
        app.theme.switch(theme)
        window = MainWindow(app, Desk(app.problems), Remembered(), places())
        window.go("meeting", {"id": "m1"})
        window.show_sharing("Sin conexión · 3 por enviar", Tone.WARN, "cloud-off")
        window._status.note_saved(datetime.now(UTC))
        window.toast("Tarea terminada.", lambda: None)
        fronts: dict[str, QWidget] = {"first": FirstRun(app.theme), "unlock": Unlock(app.theme, "Escritorio de Bogotá")}
        for name, widget in {"window": window, **fronts}.items():
            fits = grab(widget, folder / f"{theme}-{name}-{round(widget.devicePixelRatioF() * 100)}.png")
            if not fits:
                sys.stderr.write(f"{theme} {name} does not fit\n")
        window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
