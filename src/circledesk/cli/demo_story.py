"""The demonstration: two laptops of an invented circle, one session edited on both, signed papers, a shared folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk import bootstrap
from circledesk.cli.documents import session_name
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.errors import DomainError
from circledesk.domain.people import Office
from circledesk.domain.tasks import Task
from circledesk.services import agenda, exporting, minutes, places, signing, syncing, tasks
from circledesk.services.imported_session import item_id, session_id
from circledesk.system import files
from circledesk.system.single import DeskLock

if TYPE_CHECKING:
    from circledesk.bootstrap import Desk
    from circledesk.cli.invocation import Invocation
    from circledesk.services.ports.work import Work

PASSPHRASE = "circulo de demostracion"  # noqa: S105 - it opens invented data, and the README says it
COORDINATOR, SECRETARY, SHARED, SCREENS = "desk-coordinator", "desk-secretary", "shared", "screens"
MARK = "README.txt"
PERIOD, AS_OF = "2026-T4", date(2026, 11, 23)
FIRST, SECOND = session_id("bogota-50-50/2026-09-22"), session_id("bogota-50-50/2026-11-17")
EDITED = item_id(SECOND, "avance")
STEPS = 8


@dataclass(slots=True)
class _Story:
    """The folder, and how the steps are told."""

    invocation: Invocation
    out: Path
    step: int = 0

    def tell(self, key: str) -> None:
        """Say which step begins."""
        self.step += 1
        self.invocation.output.progress(f"[{self.step}/{STEPS}] {self.invocation.say(f'demo.{key}')}")

    def write(self, name: str, content: bytes) -> None:
        """Leave a paper in the folder."""
        files.write_whole(self.out / name, content)


class _Unheard:
    """Progress that nobody watches."""

    def report(self, fraction: float, text: str) -> None:
        """Say nothing."""

    @property
    def cancelled(self) -> bool:
        """Never stopped."""
        return False


def play(invocation: Invocation, out: Path) -> int:
    """Play the whole story into `out`; raises `demo_folder_taken` where somebody else's files lie."""
    _clear(out)
    story = _Story(invocation, files.make_folder(out.absolute()))
    with ExitStack() as closing:
        story.tell("found")
        coordinator = closing.enter_context(_founded(story))
        story.tell("join")
        secretary = closing.enter_context(_joined(story, coordinator))
        story.tell("edit")
        _edit_apart(coordinator, secretary)
        story.tell("sync")
        _converge(coordinator, secretary)
        story.tell("sign")
        _sign(story, coordinator)
        story.tell("report")
        _report(story, coordinator)
        _rounds(coordinator, secretary)
    story.tell("screens")
    taken = _pictures(story)
    story.tell("readme_step")
    files.write_whole(out / MARK, invocation.say("demo.readme", passphrase=PASSPHRASE).encode())
    (out / "passphrase.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    names = sorted(path.name for path in out.iterdir())
    invocation.output.result(
        [invocation.say("demo.done", folder=out)], {"folder": str(out), "files": names, "screens": taken}
    )
    return 0


def _clear(out: Path) -> None:
    """Remove what an earlier demonstration left; a folder that is not ours is not touched."""
    if not out.exists() or not any(out.iterdir()):
        return
    if not (out / MARK).exists() and not (out / COORDINATOR).exists():
        raise DomainError("demo_folder_taken", name=str(out))
    for path in out.iterdir():
        if path.is_dir() and path.name in {COORDINATOR, SECRETARY, SHARED, SCREENS}:
            shutil.rmtree(path)
        elif path.suffix in {".pdf", ".xlsx", ".pem", ".txt", ".invitation"}:
            path.unlink()


@contextmanager
def _alone(folder: Path, desk: Desk) -> Iterator[Desk]:
    with DeskLock(folder):
        try:
            yield desk
        finally:
            desk.close()


def _founded(story: _Story) -> AbstractContextManager[Desk]:
    folder = story.out / COORDINATOR
    founding = bootstrap.Founding(
        template="demo",
        person="Beatriz Eugenia Supuesta Ñáñez",
        device_name=story.invocation.say("demo.coordinator_device"),
        language=story.invocation.words.language,
    )
    desk = bootstrap.found_circle(folder, PASSPHRASE, founding)
    files.make_folder(story.out / SHARED)
    places.add_folder(desk, story.out / SHARED)
    syncing.sync(desk, _Unheard())
    return _alone(folder, desk)


def _joined(story: _Story, coordinator: Desk) -> AbstractContextManager[Desk]:
    folder = story.out / SECRETARY
    invitation = syncing.invite(coordinator, "secretary")
    joining = bootstrap.Joining(
        device_name=story.invocation.say("demo.secretary_device"), language=story.invocation.words.language
    )
    desk, _ = bootstrap.join_circle(folder, PASSPHRASE, invitation, joining)
    _rounds(desk, coordinator, desk)
    return _alone(folder, desk)


def _edit_apart(coordinator: Desk, secretary: Desk) -> None:
    """Both laptops write into the same text of the same acta, neither knowing of the other."""
    with coordinator.work() as work:
        text = work.text(EDITED, MINUTES_TEXT)
        lines = text.split("\n")
        lines[0] += " Los veinte encuentros se cierran el 15 de diciembre."
        minutes.rewrite(work, work.get(AgendaItem, EDITED), "\n".join(lines))
    with secretary.work() as work:
        text = work.text(EDITED, MINUTES_TEXT)
        addition = (
            "La secretaría técnica dejó constancia de que las relatorías se conservan en el expediente del comité."
        )
        minutes.rewrite(work, work.get(AgendaItem, EDITED), f"{text}\n{addition}")
        agenda.require_open(work, SECOND)
        _promise(work)


def _promise(work: Work) -> None:
    draft = tasks.TaskDraft(
        meeting_id=SECOND,
        agenda_item_id=EDITED,
        text="Archivar las relatorías de los catorce encuentros en el expediente del comité.",
        responsible_id=signing.signer_of(work, SECOND, Office.SECRETARY.value),
        due_on=date(2026, 12, 11),
    )
    tasks.assign(work, draft)


def _converge(coordinator: Desk, secretary: Desk) -> None:
    """Sync until both have everything, and make sure that both say the same."""
    _rounds(coordinator, secretary, coordinator)
    read = []
    for desk in (coordinator, secretary):
        with desk.work() as work:
            read.append((work.text(EDITED, MINUTES_TEXT), {one.id for one in work.all(Task, meeting_id=SECOND)}))
    if read[0] != read[1]:
        raise DomainError("demo_diverged")


def _rounds(*desks: Desk) -> None:
    for desk in desks:
        for _, outcome in syncing.sync(desk, _Unheard()):
            if outcome.state not in {"ok", "waiting_for_admission"}:
                raise DomainError(outcome.state, where=SHARED)


def _sign(story: _Story, desk: Desk) -> None:
    """The actas of both sessions of the committee, each signed by chair and secretary."""
    for meeting_id in (FIRST, SECOND):
        for office in minutes.SIGNERS:
            with desk.work() as work:
                person = signing.signer_of(work, meeting_id, office.value)
            key = signing.person_key(desk, person, office.value, PASSPHRASE.encode(), PASSPHRASE.encode())
            content = signing.sign_acta(desk, meeting_id, office.value, key)
        story.write(f"acta-{session_name(desk, meeting_id)[1]}.pdf", content)
    root = desk.tools.courier.root_certificate(desk.tools.ledger)
    story.write("circulo-raiz.pem", root or b"")


def _report(story: _Story, desk: Desk) -> None:
    """The quarterly report, signed by the coordinator, and the Excel report."""
    with desk.work() as work:
        person = signing.coordinator(work)
    key = signing.person_key(desk, person, Office.COORDINATOR.value, PASSPHRASE.encode(), PASSPHRASE.encode())
    story.write(f"informe-{PERIOD}.pdf", signing.sign_report(desk, PERIOD, key, AS_OF))
    story.write(f"reporte-{PERIOD}.xlsx", exporting.workbook(desk, PERIOD, AS_OF))


def _pictures(story: _Story) -> int:
    """Pictures of every page, by a process of their own: Qt must start without a screen."""
    folder = story.out / SCREENS
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CIRCLEDESK_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "circledesk", "--desk", str(story.out / COORDINATOR), "--quiet", "screens"]
    done = subprocess.run(  # noqa: S603 - our own program
        [*command, "--language", story.invocation.words.language, "--out", str(folder)],
        env=environment,
        check=False,
        capture_output=True,
    )
    if done.returncode:
        story.invocation.output.progress(done.stderr.decode(errors="replace").strip())
        story.invocation.output.progress(story.invocation.say("demo.no_screens"))
    return len(list(folder.glob("*.png"))) if folder.is_dir() else 0
