"""A finished document claims and keeps PDF/A-3a and PDF/UA-1, carries its data, and is the same bytes every time."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import timedelta

import pikepdf
import pikepdf.pdfa
import pytest
from tests.documents.conftest import PROFILE, opened
from tests.documents.papers import DOCUMENT, acta
from tests.documents.reports import report
from tests.house.sources import ROOT

from circledesk.documents.canonical import canonical
from circledesk.documents.scribe import ReportlabScribe
from circledesk.services.ports.documents import Written

# What pikepdf's allow-list for level B cannot know: forms, embedded files, the extension schema, level A.
UNKNOWN_TO_PIKEPDF = re.compile(
    r"interactive forms|embedded files|pdfaExtension|pdfaSchema|pdfaProperty|pdfuaid|conformance is 'A'"
)
TWICE = """
import hashlib, sys
from tests.documents.conftest import FONTS, PROFILE, words
from tests.documents.papers import acta
from tests.documents.reports import report
from circledesk.documents.scribe import ReportlabScribe
scribe = ReportlabScribe(words, FONTS, PROFILE)
for content in (scribe.acta(acta()).content, scribe.report(report()).content, scribe.workbook(report())):
    print(hashlib.sha256(content).hexdigest())
"""


@pytest.fixture(params=["acta", "report"])
def written(request: pytest.FixtureRequest, written_acta: Written, written_report: Written) -> Written:
    return {"acta": written_acta, "report": written_report}[request.param]


def test_the_metadata_claims_both_standards_and_agrees_with_the_information(written: Written) -> None:
    with opened(written.content) as pdf:
        packet = bytes(pdf.Root.Metadata.read_bytes()).decode("utf-8")
        assert "<pdfaid:part>3</pdfaid:part>" in packet
        assert "<pdfaid:conformance>A</pdfaid:conformance>" in packet
        assert "<pdfuaid:part>1</pdfuaid:part>" in packet
        assert "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" in packet
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == str(pdf.docinfo.Title)
            assert metadata["dc:description"] == str(pdf.docinfo.Subject)
            assert metadata["dc:creator"] == [str(pdf.docinfo.Author)]
            assert metadata["pdf:Keywords"] == str(pdf.docinfo.Keywords)
            assert metadata["pdf:Producer"] == str(pdf.docinfo.Producer)
            assert metadata["xmp:CreatorTool"] == str(pdf.docinfo.Creator)
            created = re.sub(r"\D", "", str(metadata["xmp:CreateDate"])[:19])
            assert str(pdf.docinfo.CreationDate) == f"D:{created}-05'00'"


def test_the_catalogue_says_language_tags_title_and_colours(written: Written) -> None:
    with opened(written.content) as pdf:
        assert str(pdf.Root.Lang) == "es-CO"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        intent = pdf.Root.OutputIntents[0]
        assert str(intent.S) == "/GTS_PDFA1"
        assert bytes(intent.DestOutputProfile.read_bytes()) == PROFILE.read_bytes()


def test_the_language_of_the_paper_is_that_of_the_file(scribe: ReportlabScribe) -> None:
    with opened(scribe.acta(acta(language="fr")).content) as pdf:
        assert str(pdf.Root.Lang) == "fr"


def test_data_and_workbook_travel_inside(written: Written) -> None:
    with opened(written.content) as pdf:
        files = {str(file.UF): file for file in pdf.Root.AF}
        assert {name: str(file.AFRelationship) for name, file in files.items()} == {
            "datos.json": "/Data",
            "libro.xlsx": "/Source",
        }
        named = pdf.Root.Names.EmbeddedFiles.Names
        assert [str(named[place]) for place in range(0, len(named), 2)] == sorted(files)
        for file in files.values():
            content = bytes(file.EF.F.read_bytes())
            assert int(file.EF.F.Params.Size) == len(content)
            assert bytes(file.EF.F.Params.CheckSum) == hashlib.md5(content, usedforsecurity=False).digest()
            assert "/Subtype" in file.EF.F
            assert str(file.Desc)
        data = bytes(files["datos.json"].EF.F.read_bytes())
        assert hashlib.sha256(data).hexdigest() == written.data_hash
        assert str(pdf.docinfo.Keywords).endswith(f":{written.data_hash}")


def test_the_embedded_data_is_the_canonical_paper(written_acta: Written) -> None:
    with opened(written_acta.content) as pdf:
        assert bytes(pdf.Root.AF[0].EF.F.read_bytes()) == canonical(acta())
        assert str(pdf.docinfo.Keywords) == f"circledesk:v1:{DOCUMENT}:{written_acta.data_hash}"


def test_every_font_is_embedded_and_maps_to_unicode(written: Written) -> None:
    with opened(written.content) as pdf:
        fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
        assert fonts
        for name, font in fonts.items():
            assert "IBMPlexSans" in name
            assert "/ToUnicode" in font
            assert "/FontFile2" in font.FontDescriptor


def test_no_page_speaks_of_helvetica(written: Written) -> None:
    with opened(written.content) as pdf:
        objects = [str(pikepdf.unparse_content_stream(pikepdf.parse_content_stream(page))) for page in pdf.pages]
        assert not [text for text in objects if "Helvetica" in text]
        assert "Helvetica" not in repr([entry for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary)])


def test_nothing_is_transparent(written: Written) -> None:
    with opened(written.content) as pdf:
        for page in pdf.pages:
            assert "/Group" not in page
            assert not {"/ExtGState", "/XObject", "/Shading"} & set(page.Resources.keys())


def test_pikepdf_finds_nothing_beyond_what_it_cannot_know(written: Written, tmp_path: object) -> None:
    path = f"{tmp_path}/document.pdf"
    with open(path, "wb") as file:  # noqa: PTH123 - a plain path for the validator
        file.write(written.content)
    findings = [str(finding) for finding in pikepdf.pdfa.validate_written(path, "3b").findings]
    assert not [finding for finding in findings if not UNKNOWN_TO_PIKEPDF.search(finding)]


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(written: Written, tmp_path: object) -> None:
    path = f"{tmp_path}/document.pdf"
    with open(path, "wb") as file:  # noqa: PTH123 - a plain path for qpdf
        file.write(written.content)
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler is not installed")
def test_poppler_sees_only_embedded_subsets_of_plex(written: Written, tmp_path: object) -> None:
    path = f"{tmp_path}/document.pdf"
    with open(path, "wb") as file:  # noqa: PTH123 - a plain path for pdffonts
        file.write(written.content)
    done = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    rows = done.stdout.splitlines()[2:]
    assert rows
    assert all("IBMPlexSans" in row and row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_headings_are_bookmarks(written_acta: Written) -> None:
    with opened(written_acta.content) as pdf, pdf.open_outline() as outline:
        branches = {item.title: [leaf.title for leaf in item.children] for item in outline.root}
    assert next(iter(branches)) == "ASISTENTES"
    assert branches["DESARROLLO"][:2] == ["1. Verificación del quórum", "2. Aprobación del orden del día"]


def test_two_processes_write_the_same_bytes() -> None:
    found = []
    for seed in ("1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
        done = subprocess.run(
            [sys.executable, "-c", TWICE], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
        )
        found.append(done.stdout.split())
    assert len(found[0]) == 3
    assert found[0] == found[1]


def test_writing_again_gives_the_same_bytes(scribe: ReportlabScribe, written: Written) -> None:
    again = scribe.acta(acta()), scribe.report(report())
    assert written in again


def test_another_minute_of_writing_is_another_document(scribe: ReportlabScribe, written_acta: Written) -> None:
    later = scribe.acta(acta(written_at=acta().written_at + timedelta(minutes=1)))
    assert later.data_hash != written_acta.data_hash
