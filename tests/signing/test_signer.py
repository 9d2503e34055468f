"""Signing a document: what is refused, and what the result is to our own and to another reader."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from tests.signing.conftest import CIRCLE, CODE, NOW, Circle, Sign, Verify, make_document, request_of

from circledesk.domain.errors import DomainError
from circledesk.services.ports.signing import Signer, Subject
from circledesk.signing.signer import PyHankoSigner

STRANGE = "Ꙭ Nʉamʉ Kãgrɨ́ Ñáñez de la Santísima Trinidad Muchavisoy-Jacanamejoy y Tisoy de Quinchía Chindoy"


def test_a_signature_is_added_and_nothing_before_it_changes(blank: bytes, circle: Circle, sign: Sign) -> None:
    assert sign(blank, circle.chair, "chair").startswith(blank)


def test_the_second_signature_does_not_break_the_first(signed: bytes, verify: Verify) -> None:
    verdict = verify(signed)
    assert verdict.standing == "known"
    assert [(signer.field, signer.intact, signer.trusted) for signer in verdict.signers] == [
        ("chair", True, True),
        ("secretary", True, True),
    ]
    assert not verdict.findings


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler's pdfsig is not installed")
def test_another_program_finds_both_signatures_valid(signed: bytes, tmp_path: Path) -> None:
    (tmp_path / "acta.pdf").write_bytes(signed)
    told = subprocess.run(["pdfsig", "acta.pdf"], cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    assert told.count("Signature is Valid") == 2
    assert told.count("ETSI.CAdES.detached") == 2
    assert "María Ñañez Íquira de los Ángeles" in told
    assert "SHA-256" in told


def test_the_order_of_signing_is_free(blank: bytes, circle: Circle, sign: Sign, verify: Verify) -> None:
    both = sign(sign(blank, circle.secretary, "secretary"), circle.chair, "chair")
    assert verify(both).standing == "known"


def test_only_the_last_signature_locks_the_document(blank: bytes, circle: Circle, sign: Sign) -> None:
    once = sign(blank, circle.chair, "chair")
    twice = sign(once, circle.secretary, "secretary")
    assert b"/FieldMDP" not in once
    assert b"/FieldMDP" in twice


def test_it_approves_and_certifies_nothing(signed: bytes) -> None:
    assert b"/DocMDP" not in signed


def test_an_unknown_field_is_refused_and_none_is_made(blank: bytes, circle: Circle, sign: Sign) -> None:
    with pytest.raises(DomainError, match="signature_field_missing"):
        sign(blank, circle.chair, "Chair")


def test_a_taken_field_is_refused(blank: bytes, circle: Circle, sign: Sign) -> None:
    once = sign(blank, circle.chair, "chair")
    with pytest.raises(DomainError, match="signature_field_taken"):
        sign(once, circle.secretary, "chair")


def test_a_field_that_locks_waits_for_the_others(blank: bytes, circle: Circle, sign: Sign, verify: Verify) -> None:
    locking = _with_lock(blank, "secretary")
    with pytest.raises(DomainError, match="signature_order") as refused:
        sign(locking, circle.secretary, "secretary")
    assert refused.value.facts["waiting"] == "chair"
    both = sign(sign(locking, circle.chair, "chair"), circle.secretary, "secretary")
    assert verify(both).standing == "known"


@pytest.mark.parametrize(
    "junk", [b"", b"hola", b"<html></html>", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<<>>\nstartxref\n9\n%%EOF"]
)
def test_what_is_no_pdf_is_refused(junk: bytes, circle: Circle, sign: Sign) -> None:
    with pytest.raises(DomainError, match="pdf_unreadable"):
        sign(junk, circle.chair, "chair")


def test_an_encrypted_pdf_is_refused(blank: bytes, circle: Circle, sign: Sign, tmp_path: Path) -> None:
    pikepdf.open(_file(tmp_path, blank)).save(
        tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="a", user="b")
    )
    with pytest.raises(DomainError, match="pdf_unreadable"):
        sign((tmp_path / "locked.pdf").read_bytes(), circle.chair, "chair")


def test_a_wrong_passphrase_signs_nothing(blank: bytes, circle: Circle, sign: Sign) -> None:
    with pytest.raises(DomainError, match="signing_key_wrong_passphrase"):
        sign(blank, circle.chair, "chair", passphrase=b"no")


def test_an_expired_certificate_signs_nothing(blank: bytes, circle: Circle, sign: Sign) -> None:
    with pytest.raises(DomainError, match="certificate_expired"):
        sign(blank, circle.chair, "chair", at=NOW + timedelta(days=1097))


def test_the_dictionary_says_when_where_and_why(blank: bytes, circle: Circle, sign: Sign, tmp_path: Path) -> None:
    pdf = pikepdf.open(_file(tmp_path, sign(blank, circle.chair, "chair")))
    value = pdf.Root.AcroForm.Fields[0].V
    assert str(value.M) == "D:20261123104207-05'00'"
    assert str(value.Reason) == "Aprobación del acta"
    assert str(value.Location) == "Bogotá, D. C."
    assert value.SubFilter == pikepdf.Name("/ETSI.CAdES.detached")


def test_the_stamp_embeds_its_font(signed: bytes, tmp_path: Path) -> None:
    pdf = pikepdf.open(_file(tmp_path, signed))
    for field in pdf.Root.AcroForm.Fields:
        font = field.AP.N.Resources.Font.Stamp.DescendantFonts[0]
        assert "/FontFile2" in font.FontDescriptor
        assert "IBMPlexSans" in str(font.BaseFont)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
def test_the_stamp_is_text_one_can_copy(signed: bytes, tmp_path: Path) -> None:
    told = subprocess.run(
        ["pdftotext", "-layout", str(_file(tmp_path, signed)), "-"], capture_output=True, text=True, check=True
    ).stdout
    for text in ("María Ñañez Íquira de los Ángeles", "Presidenta del Círculo", "10:42:07 −05:00 · hora del equipo"):
        assert text in told


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
def test_the_longest_name_stays_inside_the_stamp(circle: Circle, sign: Sign, tmp_path: Path) -> None:
    lines = (STRANGE, "Delegada suplente de la Mesa Distrital de Participación", "2026-11-23 10:42:07 −05:00")
    signed = sign(make_document(fields=("chair",)), circle.chair, "chair", stamp_lines=lines)
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(_file(tmp_path, signed)), "-"], capture_output=True, text=True, check=True
    ).stdout
    words = [line for line in boxes.splitlines() if "<word" in line]
    assert "Jacanamejoy" in boxes
    for word in words[words.index(next(word for word in words if "informe." in word)) + 1 :]:
        left, top, right, bottom = (float(part.split('"')[1]) for part in word.split()[1:5])
        assert 72 <= left < right <= 312, word
        assert 228 <= top < bottom <= 292, word


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
def test_a_letter_that_the_font_lacks_becomes_the_plain_one(circle: Circle, sign: Sign, tmp_path: Path) -> None:
    signed = sign(make_document(fields=("chair",)), circle.chair, "chair", stamp_lines=("Nʉamʉ Kãgrɨ 漢",))
    told = subprocess.run(["pdftotext", str(_file(tmp_path, signed)), "-"], capture_output=True, text=True, check=True)
    assert "Nuamu Kãgri ?" in told.stdout


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg is not installed")
def test_the_code_in_the_stamp_can_be_read_back(signed: bytes, tmp_path: Path) -> None:
    subprocess.run(["pdftoppm", "-r", "200", "-png", str(_file(tmp_path, signed)), str(tmp_path / "page")], check=True)
    page = next(tmp_path.glob("page*.png"))
    told = subprocess.run(["zbarimg", "--quiet", "--raw", str(page)], capture_output=True, text=True, check=True).stdout
    assert told.split() == [CODE, CODE]


def test_a_stamp_without_lines_is_still_a_signature(blank: bytes, circle: Circle, sign: Sign, verify: Verify) -> None:
    once = sign(blank, circle.chair, "chair", stamp_lines=())
    assert verify(sign(once, circle.secretary, "secretary", qr="")).standing == "known"


def test_the_wing_is_the_signer_that_the_services_ask_for(circle: Circle, font: bytes) -> None:
    signer: Signer = PyHankoSigner(font)
    authority = signer.create_authority(CIRCLE, b"a", NOW)
    own = signer.issue(authority.p12, b"a", Subject(full_name="Ana", organisation="", role=""), b"b", NOW)
    assert signer.describe(own, b"b").issuer == CIRCLE
    request = replace(request_of(circle.chair, "chair"), p12=own, passphrase=b"b")
    once = signer.sign(make_document(fields=("chair",)), request)
    assert signer.verify(once, [authority.root_pem], NOW).standing == "known"
    assert signer.verify(once, [circle.authority.root_pem], NOW).standing == "unknown"


def _file(folder: Path, content: bytes) -> Path:
    (folder / "document.pdf").write_bytes(content)
    return folder / "document.pdf"


def _with_lock(pdf: bytes, field: str) -> bytes:
    opened = pikepdf.open(io.BytesIO(pdf))
    for widget in opened.Root.AcroForm.Fields:
        if str(widget.T) == field:
            widget.Lock = pikepdf.Dictionary(Type=pikepdf.Name.SigFieldLock, Action=pikepdf.Name.All, P=1)
    out = io.BytesIO()
    opened.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
