"""What is pasted or attached is kept whole, or refused with nothing kept."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest
from tests.services.conftest import Committee

from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.markup import parse, render
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.services import evidence, pasting
from circledesk.services.minutes import acta_paper

PIXEL = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"


def picture(alt: str, content: bytes = PIXEL) -> str:
    return f'<img alt="{alt}" src="data:image/gif;base64,{b64encode(content).decode()}">'


def attachments(committee: Committee) -> list[Evidence]:
    with committee.desk.work() as work:
        return work.all(Evidence, refers_to=committee.meeting.id)


def test_pictures_become_attachments_that_the_text_refers_to(committee: Committee) -> None:
    page = f"<p>Ver {picture('la gráfica')} y {picture('', PIXEL * 2)}</p><img src='https://x.co/a.png'>"
    pasted = pasting.read_page(committee.desk, page, committee.meeting.id)
    named, bare = sorted(attachments(committee), key=lambda one: one.size)
    assert (pasted.attached, pasted.lost, pasted.too_large) == (2, 1, 0)
    assert render(pasted.blocks) == f"Ver [la gráfica](evidence:{named.id}) y [{bare.title}](evidence:{bare.id})"
    assert named.file_name == "picture-1.gif"
    with committee.desk.work() as work:
        assert work.file(named.file) == PIXEL
        assert {one.evidence_id for one in acta_paper(work, committee.meeting.id).annexes} == {named.id, bare.id}


def test_a_picture_too_large_leaves_its_caption(committee: Committee, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "MOST_BYTES", 4)
    pasted = pasting.read_page(committee.desk, f"<p>Ver {picture('la gráfica')}</p>", committee.meeting.id)
    assert (pasted.too_large, render(pasted.blocks)) == (1, "Ver la gráfica")
    assert not attachments(committee)


def test_a_page_of_two_megabytes_is_taken_in_and_one_of_too_many_words_refused(committee: Committee) -> None:
    looks = "margin-top:0cm;line-height:115%;font-family:Arial,sans-serif;mso-fareast-language:EN-US;" * 3
    line = f"<p class=MsoNormal style='{looks}'>Se leyó el informe de la localidad.</p>"
    page = line * (2_000_000 // len(line))
    pasted = pasting.read_page(committee.desk, page, committee.meeting.id)
    assert len(pasted.blocks) == page.count("<p ")
    assert parse(render(pasted.blocks)) == list(pasted.blocks)
    with pytest.raises(DomainError) as refused:
        pasting.read_page(committee.desk, f"<p>{'palabra ' * 60_000}</p>", committee.meeting.id)
    assert refused.value.code == "paste_too_long"


def test_a_page_heavier_than_any_text_is_not_even_read(committee: Committee, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasting, "MOST_SOURCE", 10)
    with pytest.raises(DomainError) as refused:
        pasting.read_page(committee.desk, "<p>uno dos tres</p>", committee.meeting.id)
    assert refused.value.code == "paste_too_heavy"


def test_a_file_is_attached_with_its_bytes(committee: Committee, tmp_path: Path) -> None:
    path = tmp_path / "Presentación.pdf"
    path.write_bytes(b"%PDF")
    kept = pasting.attach_file(committee.desk, path, committee.meeting.id)
    assert (kept.title, kept.file_name, kept.size) == ("Presentación", "Presentación.pdf", 4)
    assert attachments(committee) == [kept]


@pytest.mark.parametrize(("content", "code"), [(None, "attachment_missing"), (b"", "attachment_empty")])
def test_a_file_that_says_nothing_is_refused(
    committee: Committee, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "a.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DomainError) as refused:
        pasting.attach_file(committee.desk, path, committee.meeting.id)
    assert refused.value.code == code
    assert not attachments(committee)


def test_a_file_too_large_is_refused(committee: Committee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "MOST_BYTES", 3)
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    with pytest.raises(DomainError) as refused:
        pasting.attach_file(committee.desk, path, committee.meeting.id)
    assert refused.value.code == "attachment_too_large"
    with pytest.raises(DomainError), committee.desk.work() as work:
        pasting.attach(work, committee.meeting.id, "a.pdf", b"%PDF")


def test_an_acta_that_takes_no_edits_takes_no_attachment(committee: Committee) -> None:
    with committee.desk.work() as work:
        work.put(
            Minutes(id=minutes_id(committee.meeting.id), meeting_id=committee.meeting.id, state=MinutesState.SIGNED)
        )
    with pytest.raises(DomainError) as refused:
        pasting.read_page(committee.desk, picture("x"), committee.meeting.id)
    assert refused.value.code == "minutes_frozen"
