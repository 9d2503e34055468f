"""The words of the pill: one place for them, in the language in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from tests.ui.conftest import RESOURCES

from circledesk.services.ports.sync import Place
from circledesk.services.syncing import Sharing
from circledesk.ui.formats import Formats
from circledesk.ui.theme.theme import Theme
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.sharing_chip import Share, SharingChip, SharingWords, share_of
from circledesk.ui.wording import Wording


@pytest.fixture
def _spanish(qapp: object) -> Iterator[None]:  # noqa: ARG001 - translations need the program
    wording = Wording(RESOURCES / "i18n")
    wording.speak("es")
    yield
    wording.speak("en")


def ago(**span: int) -> datetime:
    return datetime.now(UTC) - timedelta(**span)


@pytest.mark.usefixtures("_spanish")
@pytest.mark.parametrize(
    ("share", "words", "tone"),
    [
        (Share(), "Solo en este equipo", Tone.NEUTRAL),
        (Share(outcomes=("",)), "Aún sin compartir", Tone.NEUTRAL),
        (Share(outcomes=("ok",)), "Compartido", Tone.OK),
        (Share(outcomes=("ok",), unsent=3), "3 cambios por enviar", Tone.NEUTRAL),
        (Share(outcomes=("ok",), unsent=1), "1 cambio por enviar", Tone.NEUTRAL),
        (Share(outcomes=("place_missing",), unsent=3), "Sin conexión · 3 por enviar", Tone.WARN),
        (Share(outcomes=("unreachable",)), "Sin conexión · nada por enviar", Tone.WARN),
        (Share(outcomes=("place_missing", "ok")), "Compartido", Tone.OK),
        (Share(outcomes=("place_credentials_needed", "ok")), "Compartido", Tone.OK),
        (
            Share(outcomes=("place_credentials_needed",), unsent=3),
            "Un lugar pide su clave: vea Sincronización",
            Tone.WARN,
        ),
        (Share(outcomes=("ok",), conflicts=2, unsent=1), "2 cosas por revisar", Tone.WARN),
        (Share(outcomes=("waiting_for_admission",), waiting=True), "Espera que le den entrada", Tone.ACCENT),
        (Share(outcomes=("ok", "foreign")), "Se dejó de compartir: vea Sincronización", Tone.BAD),
        (Share(outcomes=("newer_program",)), "Hace falta un programa más nuevo: vea Sincronización", Tone.WARN),
    ],
)
def test_it_says_what_a_person_should_know_first(share: Share, words: str, tone: Tone) -> None:
    said, colour, icon = SharingWords().say(share, Formats("es"))
    assert (said, colour) == (words, tone)
    assert (RESOURCES / "icons" / f"{icon}.svg").is_file()


@pytest.mark.usefixtures("_spanish")
def test_it_says_when_a_place_was_reached_last() -> None:
    share = Share(outcomes=("ok",), reached=ago(seconds=15))
    assert SharingWords().say(share, Formats("es"))[0] == "Compartido · hace 15 s"
    share = Share(outcomes=("ok",), unsent=3, reached=ago(minutes=12))
    assert SharingWords().say(share, Formats("es"))[0] == "3 cambios por enviar · hace 12 min"


@pytest.mark.usefixtures("_spanish")
def test_the_pill_of_a_page_says_the_same(theme: Theme) -> None:
    share = Share(outcomes=("ok",), unsent=3, reached=ago(minutes=12))
    chip = SharingChip(theme, Formats("es"))
    chip.show_share(share)
    assert chip.word == SharingWords().say(share, Formats("es"))[0]
    chip.show_state(["place_missing"], 2)
    assert chip.word == "Sin conexión · 2 por enviar"


def test_when_it_was_shared_last_is_when_a_place_was_well() -> None:
    early, late = ago(minutes=10), ago(minutes=1)
    places = (
        Place(id="a", kind="folder", where="a", last_reached=early, last_outcome="ok"),
        Place(id="b", kind="folder", where="b", last_reached=late, last_outcome="place_missing"),
    )
    share = share_of(Sharing(places=places, unsent=4, conflicts=1, waiting=("uno",)))
    assert share == Share(outcomes=("ok", "place_missing"), unsent=4, conflicts=1, waiting=True, reached=early)
