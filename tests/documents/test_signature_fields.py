"""Signature fields are tagged, named by role, and can be signed one after the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from tests.documents.conftest import FONTS, opened
from tests.documents.papers import DOCUMENT, acta
from tests.documents.structure_reader import tree

from circledesk.documents.scribe import ReportlabScribe
from circledesk.services.ports.documents import Written
from circledesk.services.ports.signing import SignRequest, Subject
from circledesk.signing.signer import PyHankoSigner

NOW = datetime(2026, 11, 23, 15, 42, 7, tzinfo=UTC)


def test_each_signer_has_one_merged_field_and_widget(written_acta: Written, written_report: Written) -> None:
    for written, roles in ((written_acta, ["chair", "secretary"]), (written_report, ["coordinator"])):
        with opened(written.content) as pdf:
            fields = list(pdf.Root.AcroForm.Fields)
            assert [str(field.T) for field in fields] == roles
            for field in fields:
                assert str(field.FT) == "/Sig"
                assert str(field.Subtype) == "/Widget"
                assert "/Kids" not in field
                assert "/V" not in field
                assert int(field.F) == 4
                assert str(field.TU) == str(field.Contents)
                assert field.AP.N.get("/Subtype") == "/Form"
                left, bottom, right, top = (float(number) for number in field.Rect)
                assert 215 < right - left < 245
                assert 60 < top - bottom < 70


def test_only_the_last_field_locks_the_document(written_acta: Written) -> None:
    with opened(written_acta.content) as pdf:
        chair, secretary = pdf.Root.AcroForm.Fields
        assert "/Lock" not in chair
        assert str(secretary.Lock.Action) == "/All"
        assert int(secretary.Lock.P) == 1


def test_the_kid_of_a_form_is_the_reference_itself(written_acta: Written) -> None:
    with opened(written_acta.content) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        parents = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
        forms = tree(pdf).all("Form")
        assert len(forms) == 2
        for form, field in zip(forms, pdf.Root.AcroForm.Fields, strict=True):
            assert str(form.entry.K.Type) == "/OBJR"
            assert form.entry.K.Obj.objgen == field.objgen
            assert parents[int(field.StructParent)].objgen == form.entry.objgen
            assert str(form.entry.Alt).startswith("Firma de ")


def test_chair_and_secretary_sign_the_same_acta(scribe: ReportlabScribe) -> None:
    signer = PyHankoSigner((FONTS / "IBMPlexSans-Regular.ttf").read_bytes())
    paper = acta()
    written = scribe.acta(paper)
    authority = signer.create_authority(paper.circle, b"clave de la raiz", NOW)
    content = written.content
    for line in paper.signers:
        subject = Subject(full_name=line.name, organisation=paper.circle, role=line.role)
        key = signer.issue(authority.p12, b"clave de la raiz", subject, b"clave propia", NOW)
        request = SignRequest(
            field=line.role,
            p12=key,
            passphrase=b"clave propia",
            at=NOW,
            qr=f"circledesk:v1:{DOCUMENT}:{written.data_hash}",
            stamp_lines=(line.name, line.position),
            reason="Acta",
            location=paper.city,
        )
        content = signer.sign(content, request)
    verdict = signer.verify(content, [authority.root_pem], NOW)
    assert verdict.standing == "known"
    assert [facts.field for facts in verdict.signers] == ["chair", "secretary"]
    assert verdict.data_matches
    assert verdict.document_id == DOCUMENT


def test_an_office_nobody_holds_still_has_its_box(scribe: ReportlabScribe) -> None:
    nobody = tuple(replace(line, name="", position="") for line in acta().signers)
    with opened(scribe.acta(acta(signers=nobody)).content) as pdf:
        assert len(pdf.Root.AcroForm.Fields) == 2
        empty = [node.role for node in tree(pdf).walk() if not (node.kids or node.marks or node.objects)]
        assert set(empty) <= {"TD"}
