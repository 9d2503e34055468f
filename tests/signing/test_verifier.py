"""Verdicts on honest documents: whole and known, whole and unknown, incomplete, and what is no document at all."""

from __future__ import annotations

import io
from datetime import timedelta

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from tests.signing.conftest import CODE, DATA, DOCUMENT, NOW, Circle, Sign, Verify, make_document

from circledesk.domain.errors import DomainError
from circledesk.services.ports.signing import Verdict
from circledesk.signing import keys
from circledesk.signing.verifier import verify_pdf

YEARS = timedelta(days=365)


def codes(verdict: Verdict) -> set[str]:
    return {finding.code for finding in verdict.findings}


def test_a_verdict_names_document_data_and_signers(signed: bytes, verify: Verify) -> None:
    verdict = verify(signed)
    assert verdict.standing == "known"
    assert verdict.document_id == DOCUMENT
    assert verdict.data_hash == CODE.rsplit(":", 1)[1]
    assert verdict.data_matches
    chair, secretary = verdict.signers
    assert (chair.name, chair.organisation) == ("María Ñañez Íquira de los Ángeles", "Veeduría Distrital")
    assert chair.signed_at == NOW
    assert secretary.signed_at == NOW + timedelta(minutes=2)
    assert chair.signed_at.utcoffset() == timedelta(hours=-5)


def test_a_document_waiting_for_a_signature_is_incomplete(
    blank: bytes, circle: Circle, sign: Sign, verify: Verify
) -> None:
    verdict = verify(sign(blank, circle.chair, "chair"))
    assert verdict.standing == "broken"
    assert [(finding.code, finding.facts) for finding in verdict.findings] == [
        ("signature_missing", {"field": "secretary"})
    ]
    assert verdict.signers[0].intact


def test_an_unsigned_document_is_incomplete(blank: bytes, verify: Verify) -> None:
    verdict = verify(blank)
    assert verdict.standing == "broken"
    assert codes(verdict) == {"signature_missing"}
    assert codes(verify(make_document(fields=()))) == {"not_signed"}


def test_a_signature_that_was_expected_and_is_not_there_is_missing(signed: bytes, circle: Circle) -> None:
    verdict = verify_pdf(signed, [circle.authority.root_pem], NOW, ("chair", "coordinator"))
    assert verdict.standing == "broken"
    assert [finding.facts for finding in verdict.findings] == [{"field": "coordinator"}]


def test_people_of_an_unknown_circle_are_not_recognised(signed: bytes, strangers: Circle) -> None:
    verdict = verify_pdf(signed, [strangers.authority.root_pem], NOW)
    assert verdict.standing == "unknown"
    assert codes(verdict) == {"identity_unknown"}
    assert all(signer.intact and not signer.trusted for signer in verdict.signers)


def test_a_circle_of_the_same_name_is_still_another_one(
    blank: bytes, circle: Circle, strangers: Circle, sign: Sign, verify: Verify
) -> None:
    verdict = verify(sign(sign(blank, circle.chair, "chair"), strangers.secretary, "secretary"))
    assert verdict.standing == "unknown"
    assert [signer.trusted for signer in verdict.signers] == [True, False]


def test_edge_20_a_document_saved_again_by_another_program_is_broken(signed: bytes, verify: Verify) -> None:
    again = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        pdf.save(again)
    verdict = verify(again.getvalue())
    assert verdict.standing == "broken"
    assert not any(signer.intact for signer in verdict.signers)


def test_without_roots_nobody_is_known(signed: bytes) -> None:
    assert verify_pdf(signed, [], NOW).standing == "unknown"


def test_roots_may_come_as_pem_as_der_or_several_in_one_file(signed: bytes, circle: Circle, strangers: Circle) -> None:
    pem = circle.authority.root_pem
    der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
    for trust in ([der], [strangers.authority.root_pem + pem], [strangers.authority.root_pem, der]):
        assert verify_pdf(signed, trust, NOW).standing == "known"


@pytest.mark.parametrize("junk", [b"", b"hola", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_a_root_that_is_no_certificate_is_refused(signed: bytes, junk: bytes) -> None:
    with pytest.raises(DomainError, match="trust_certificate_unreadable"):
        verify_pdf(signed, [junk], NOW)


def test_edge_21_a_certificate_that_expired_since_was_good_when_it_signed(signed: bytes, verify: Verify) -> None:
    verdict = verify(signed, NOW + 4 * YEARS)
    assert verdict.standing == "known"
    assert codes(verdict) == {"certificate_expired_since"}
    assert {finding.facts["day"] for finding in verdict.findings} == {"2029-11-23"}
    assert all(signer.trusted for signer in verdict.signers)


def test_even_when_the_root_has_expired_too(signed: bytes, verify: Verify) -> None:
    assert verify(signed, NOW + 12 * YEARS).standing == "known"


def test_a_certificate_expired_when_it_signed_proves_no_identity(
    circle: Circle, sign: Sign, verify: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "load_for_signing", lambda p12, passphrase, _now: keys.load(p12, passphrase))
    one = make_document(fields=("chair",))
    late = verify(sign(one, circle.chair, "chair", at=NOW + 4 * YEARS), NOW + 5 * YEARS)
    early = verify(sign(one, circle.chair, "chair", at=NOW - YEARS))
    assert (late.standing, codes(late)) == ("unknown", {"certificate_expired_at_signing"})
    assert (early.standing, codes(early)) == ("unknown", {"certificate_not_yet_valid_at_signing"})


def test_a_certificate_for_other_uses_proves_no_identity(
    circle: Circle, sign: Sign, verify: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "load_for_signing", lambda p12, passphrase, _now: keys.load(p12, passphrase))
    authority = {"p12": circle.authority.p12, "passphrase": b"clave de la mesa"}
    verdict = verify(sign(make_document(fields=("chair",)), circle.chair, "chair", **authority))
    assert (verdict.standing, codes(verdict)) == ("unknown", {"certificate_not_meant_for_signing"})


def test_a_clock_that_runs_ahead_is_remarked(circle: Circle, sign: Sign, verify: Verify) -> None:
    verdict = verify(sign(make_document(fields=("chair",)), circle.chair, "chair", at=NOW + timedelta(days=3)))
    assert (verdict.standing, codes(verdict)) == ("known", {"signed_in_the_future"})


def test_data_that_is_not_what_the_code_promises_breaks_the_document(
    circle: Circle, sign: Sign, verify: Verify
) -> None:
    other = make_document(data=DATA + b" ", fields=("chair",))
    verdict = verify(sign(other, circle.chair, "chair"))
    assert (verdict.standing, codes(verdict)) == ("broken", {"data_altered"})
    assert not verdict.data_matches


def test_a_code_without_data_and_data_without_code_break_the_document(
    circle: Circle, sign: Sign, verify: Verify
) -> None:
    without_code = verify(sign(make_document(code="acta", fields=("chair",)), circle.chair, "chair"))
    assert (without_code.standing, codes(without_code)) == ("broken", {"code_missing"})
    renamed = make_document(fields=("chair",), data_name="otro.json")
    without_data = verify(sign(renamed, circle.chair, "chair"))
    assert (without_data.standing, codes(without_data)) == ("broken", {"data_missing"})


def test_a_signed_document_of_another_program_is_whole_but_not_ours(circle: Circle, sign: Sign, verify: Verify) -> None:
    foreign = make_document(code="carta", fields=("chair",), data_name="anexo.json")
    verdict = verify(sign(foreign, circle.chair, "chair"))
    assert (verdict.standing, codes(verdict)) == ("unknown", {"document_not_ours"})
    assert verdict.document_id == ""


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"\0", "file_not_pdf"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "file_not_pdf"),
        (b"PK\x03\x04" + bytes(50), "file_not_pdf"),
        (b"%PDF-", "pdf_unreadable"),
        (b"%PDF-1.7\n%%EOF\n", "pdf_unreadable"),
        (b"%PDF-1.7\nstartxref\n999999999\n%%EOF\n", "pdf_unreadable"),
        (b"%PDF-1.7\n" + b"<<" * 20_000 + b"\nstartxref\n9\n%%EOF\n", "pdf_unreadable"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "pdf_unreadable"),
    ],
)
def test_what_is_no_pdf_is_broken_and_says_so(content: bytes, code: str, verify: Verify) -> None:
    verdict = verify(content)
    assert (verdict.standing, codes(verdict), verdict.signers) == ("broken", {code}, ())


def test_a_file_cut_anywhere_is_broken(signed: bytes, verify: Verify) -> None:
    for tenth in range(1, 40):
        assert verify(signed[: len(signed) * tenth // 40]).standing == "broken"
    assert verify(signed[:-2]).standing == "broken"
