"""Forgeries of a signed document, most of which other programs call valid: every one is broken."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

import pytest
from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import PageObject
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from pyhanko.sign.validation.dss import DocumentSecurityStore
from tests.signing.conftest import CODE, DATA, DOCUMENT, Circle, Sign, Verify, make_document

Forge = Callable[[IncrementalPdfFileWriter], None]


def forged(pdf: bytes, forge: Forge) -> bytes:
    """The file with one more revision, written without anybody's key."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    forge(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def page_content_added(writer: IncrementalPdfFileWriter) -> None:
    content = generic.StreamObject(stream_data=b"BT /F1 12 Tf 72 650 Td (Se aprueba todo) Tj ET")
    writer.add_stream_to_page(0, writer.add_object(content))


def page_content_replaced(writer: IncrementalPdfFileWriter) -> None:
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"0 0 100 100 re f"))
    writer.update_container(page)


def page_added(writer: IncrementalPdfFileWriter) -> None:
    contents = writer.add_object(generic.StreamObject(stream_data=b""))
    writer.insert_page(PageObject(contents=contents, media_box=(0, 0, 612, 792)))


def annotation_added(writer: IncrementalPdfFileWriter) -> None:
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject([generic.NumberObject(side) for side in (72, 600, 300, 640)]),
            pdf_name("/Contents"): pdf_string("Se aprueba todo"),
        }
    )
    writer.register_annotation(writer.find_page_for_modification(0)[0], writer.add_object(note))


def stamp_swapped(writer: IncrementalPdfFileWriter) -> None:
    fields = writer.root["/AcroForm"]["/Fields"]
    first, second = fields[0], fields[1]
    first["/AP"]["/N"] = second["/AP"].raw_get("/N")
    writer.update_container(first)


def stamp_redrawn(writer: IncrementalPdfFileWriter) -> None:
    look = writer.root["/AcroForm"]["/Fields"][0]["/AP"].raw_get("/N")
    stream = generic.StreamObject(dict_data=dict(look.get_object()), stream_data=b"0 0 240 64 re f")
    writer.objects[(0, look.reference.idnum)] = stream


def field_unsigned(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    del field["/V"]
    writer.update_container(field)


def fields_dropped(writer: IncrementalPdfFileWriter) -> None:
    form = writer.root["/AcroForm"]
    form["/Fields"] = generic.ArrayObject([form["/Fields"].raw_get(0)])
    writer.update_container(form)


def data_replaced(writer: IncrementalPdfFileWriter) -> None:
    files = writer.root["/AF"][0]["/EF"]
    other = writer.add_object(generic.StreamObject(stream_data=DATA.replace(b"7", b"8")))
    files["/F"] = files["/UF"] = other
    writer.update_container(files)


def data_and_code_replaced(writer: IncrementalPdfFileWriter) -> None:
    data_replaced(writer)
    code = f"circledesk:v1:{DOCUMENT}:{hashlib.sha256(DATA.replace(b'7', b'8')).hexdigest()}"
    info = writer.trailer["/Info"]
    info["/Keywords"] = pdf_string(code)
    writer.update_container(info)
    _xmp_replaced(writer, CODE, code)


def title_changed(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"]
    info["/Title"] = pdf_string("Acta 8")
    writer.update_container(info)


def title_changed_in_xmp(writer: IncrementalPdfFileWriter) -> None:
    _xmp_replaced(writer, "Acta 7", "Acta 8")


def author_changed_in_xmp(writer: IncrementalPdfFileWriter) -> None:
    _xmp_replaced(writer, "Círculo", "Consejo")


def xmp_removed(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/Metadata"] = writer.add_object(
        generic.StreamObject(
            dict_data={pdf_name("/Type"): pdf_name("/Metadata"), pdf_name("/Subtype"): pdf_name("/XML")},
            stream_data=b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
        )
    )
    writer.update_root()


def open_action_added(writer: IncrementalPdfFileWriter) -> None:
    script = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = generic.DictionaryObject(script)
    writer.update_root()


def language_changed(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/Lang"] = pdf_string("en")
    writer.update_root()


def structure_changed(writer: IncrementalPdfFileWriter) -> None:
    element = writer.root["/StructTreeRoot"]["/K"]["/K"][0]
    element["/Alt"] = pdf_string("Firma de nadie")
    writer.update_container(element)


FORGERIES: tuple[Forge, ...] = (
    page_content_added,
    page_content_replaced,
    page_added,
    annotation_added,
    stamp_swapped,
    stamp_redrawn,
    field_unsigned,
    fields_dropped,
    data_replaced,
    data_and_code_replaced,
    title_changed,
    title_changed_in_xmp,
    author_changed_in_xmp,
    xmp_removed,
    open_action_added,
    language_changed,
    structure_changed,
)


@pytest.mark.parametrize("forge", FORGERIES)
def test_a_revision_that_changes_what_was_signed_breaks_it(forge: Forge, signed: bytes, verify: Verify) -> None:
    bad = forged(signed, forge)
    assert bad.startswith(signed)
    assert bad != signed
    verdict = verify(bad)
    assert verdict.standing == "broken"
    assert verdict.findings


@pytest.mark.parametrize("forge", [forge for forge in FORGERIES if forge not in (field_unsigned, fields_dropped)])
def test_a_change_between_two_signatures_breaks_the_first(
    forge: Forge, once: bytes, circle: Circle, sign: Sign, verify: Verify
) -> None:
    between = forged(once, forge)
    assert verify(sign(between, circle.secretary, "secretary")).standing == "broken"


def test_one_bit_anywhere_in_the_signed_bytes_breaks_it(signed: bytes, verify: Verify) -> None:
    for place in range(20, len(signed), len(signed) // 60):
        damaged = bytearray(signed)
        damaged[place] ^= 1
        inside_contents = signed.rfind(b"<", 0, place) > signed.rfind(b">", 0, place)
        if not inside_contents:
            assert verify(bytes(damaged)).standing == "broken", place


def test_a_bit_in_the_first_signature_breaks_it_wherever_it_is(signed: bytes, verify: Verify) -> None:
    start = signed.index(b"/Contents <")
    for offset in (40, 400, 1500, 4000, 6000):
        assert verify(_other_digit(signed, start + offset)).standing == "broken", offset


def test_a_bit_in_the_value_of_the_last_signature_breaks_it(signed: bytes, verify: Verify) -> None:
    last = PdfFileReader(io.BytesIO(signed)).embedded_signatures[-1]
    value = signed.rindex(last.signer_info["signature"].native.hex().upper().encode())
    assert verify(_other_digit(signed, value + 100)).standing == "broken"


def test_the_last_signature_cut_off_leaves_an_incomplete_document(signed: bytes, blank: bytes, verify: Verify) -> None:
    first_end = signed.index(b"%%EOF", len(blank)) + len(b"%%EOF\n")
    verdict = verify(signed[:first_end])
    assert verdict.standing == "broken"
    assert "signature_missing" in {finding.code for finding in verdict.findings}


@pytest.mark.parametrize("tail", [b"x", b"\n\n", b"% hidden\n", b"\n%%EOF\n", b"\nstartxref\n0\n%%EOF\n", bytes(100)])
def test_bytes_after_the_end_break_it(tail: bytes, signed: bytes, verify: Verify) -> None:
    assert verify(signed + tail).standing == "broken"


def test_a_second_end_mark_hides_nothing(signed: bytes, verify: Verify) -> None:
    end = signed[signed.rindex(b"startxref") :]
    verdict = verify(signed + b"9 9 obj\n(hidden)\nendobj\n" + end)
    assert verdict.standing == "broken"
    assert "bytes_after_end" in {finding.code for finding in verdict.findings}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/ByteRange [0 ", b"/ByteRange [1 "),
        (b"/ByteRange [0 ", b"/ByteRange [-"),
        (b"/ByteRange [", b"/ByteRangX ["),
        (b"/ByteRange [", b"/ByteRange ("),
        (b"/Contents <", b"/Contentz <"),
        (b"/Contents <30", b"/Contents <31"),
        (b"/Contents <3", b"/Contents  3"),
        (b"/ETSI.CAdES.detached", b"/ETSI.CAdES.detachee"),
        (b"/Adobe.PPKLite", b"/Adobe.PPKLitf"),
    ],
)
def test_a_signature_dictionary_tampered_with_breaks_it(old: bytes, new: bytes, signed: bytes, verify: Verify) -> None:
    assert len(old) == len(new) or new.endswith(b"-")
    fitted = new.ljust(len(old), b"9")
    assert verify(signed.replace(old, fitted, 1)).standing == "broken"
    head, tail = signed.rsplit(old, 1)
    assert verify(head + fitted + tail).standing == "broken"


def test_a_further_signature_even_of_a_known_person_is_not_part_of_the_document(
    signed: bytes, circle: Circle, sign: Sign, verify: Verify
) -> None:
    widened = forged(
        signed, lambda writer: append_signature_field(writer, SigFieldSpec("third", box=(10, 10, 250, 74)))
    )
    verdict = verify(sign(widened, circle.chair, "third"))
    assert verdict.standing == "broken"
    assert "signature_added" in {finding.code for finding in verdict.findings}


def test_an_invisible_field_added_between_signatures_breaks_it(
    once: bytes, circle: Circle, sign: Sign, verify: Verify
) -> None:
    widened = forged(once, lambda writer: append_signature_field(writer, SigFieldSpec("third")))
    assert verify(sign(widened, circle.secretary, "secretary")).standing == "broken"


def test_signatures_cut_from_one_document_do_not_fit_another(
    signed: bytes, circle: Circle, sign: Sign, verify: Verify
) -> None:
    other = sign(make_document(data=DATA + b" "), circle.chair, "chair")
    mine, start = signed.index(b"/Contents <"), other.index(b"/Contents <")
    end = other.index(b">", start)
    transplanted = signed[:mine] + other[start:end] + signed[mine + end - start :]
    assert verify(transplanted).standing == "broken"


def test_evidence_for_the_archive_added_later_breaks_nothing(signed: bytes, circle: Circle, verify: Verify) -> None:
    store = io.BytesIO(signed)
    root = asn1_x509.Certificate.load(pem.unarmor(circle.authority.root_pem)[2])
    DocumentSecurityStore.add_dss(store, sig_contents=None, certs=(root,))
    assert store.getvalue() != signed
    assert verify(store.getvalue()).standing == "known"


def _xmp_replaced(writer: IncrementalPdfFileWriter, old: str, new: str) -> None:
    changed = writer.root["/Metadata"].data.replace(old.encode(), new.encode())
    assert changed != writer.root["/Metadata"].data
    writer.root["/Metadata"] = writer.add_object(
        generic.StreamObject(
            dict_data={pdf_name("/Type"): pdf_name("/Metadata"), pdf_name("/Subtype"): pdf_name("/XML")},
            stream_data=changed,
        )
    )
    writer.update_root()


def _other_digit(pdf: bytes, place: int) -> bytes:
    return pdf[:place] + (b"1" if pdf[place : place + 1] == b"0" else b"0") + pdf[place + 1 :]
