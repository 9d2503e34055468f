"""What the tests of signing share: a circle with its people, and a small tagged document with two empty fields."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from circledesk.services.ports.signing import AuthorityKeys, SignRequest, Subject, Verdict
from circledesk.signing.authority import create_authority, issue_certificate
from circledesk.signing.signer import sign_pdf
from circledesk.signing.verifier import verify_pdf

NOW = datetime(2026, 11, 23, 15, 42, 7, tzinfo=UTC)
CIRCLE = "Círculo de Compromiso de Bogotá"
DOCUMENT = "0190b6f0-7c3a-7d2e-9b1f-3c5a8e2d4f60"
DATA = json.dumps({"acta": 7, "tema": "Presupuestos participativos"}, sort_keys=True).encode()
CODE = f"circledesk:v1:{DOCUMENT}:{hashlib.sha256(DATA).hexdigest()}"
FONT = Path(__file__).parents[2] / "resources" / "documents" / "fonts" / "IBMPlexSans-Regular.ttf"
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Acta 7</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{circle}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>2026-11-23T10:00:00-05:00</xmp:CreateDate><xmp:ModifyDate>2026-11-23T10:00:00-05:00</xmp:ModifyDate>
<pdf:Keywords>{code}</pdf:Keywords><pdf:Producer>tests</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


@dataclass(frozen=True)
class Person:
    """Somebody with a key: the PKCS#12 and its passphrase."""

    name: str
    role: str
    p12: bytes
    passphrase: bytes


@dataclass(frozen=True)
class Circle:
    """A circle: its authority and its two signers."""

    authority: AuthorityKeys
    chair: Person
    secretary: Person


def found(circle_name: str, now: datetime = NOW) -> Circle:
    """A new circle with a chair and a secretary."""
    authority = create_authority(circle_name, b"clave de la mesa", now)

    def person(name: str, role: str) -> Person:
        passphrase = f"frase de {name}".encode()
        subject = Subject(full_name=name, organisation="Veeduría Distrital", role=role, email="persona@example.org")
        p12 = issue_certificate(authority.p12, b"clave de la mesa", subject, passphrase, now)
        return Person(name, role, p12, passphrase)

    return Circle(
        authority,
        person("María Ñañez Íquira de los Ángeles", "Presidenta del Círculo"),
        person("Yazmín Chindoy Muchavisoy", "Secretaria técnica"),
    )


@pytest.fixture(scope="session")
def circle() -> Circle:
    return found(CIRCLE)


@pytest.fixture(scope="session")
def strangers() -> Circle:
    return found(CIRCLE)


@pytest.fixture(scope="session")
def font() -> bytes:
    return FONT.read_bytes()


def request_of(person: Person, field: str, at: datetime = NOW) -> SignRequest:
    """How `person` signs `field`."""
    return SignRequest(
        field=field,
        p12=person.p12,
        passphrase=person.passphrase,
        at=at,
        qr=CODE,
        stamp_lines=(
            person.name,
            person.role,
            "Firmado electrónicamente",
            "2026-11-23 10:42:07 −05:00 · hora del equipo",
        ),
        reason="Aprobación del acta",
        location="Bogotá, D. C.",
    )


Sign = Callable[..., bytes]


@pytest.fixture(scope="session")
def sign(font: bytes) -> Sign:
    def sign(pdf: bytes, person: Person, field: str, **changes: object) -> bytes:
        return sign_pdf(pdf, replace(request_of(person, field), **changes), font)  # type: ignore[arg-type]

    return sign


@pytest.fixture(scope="session")
def blank() -> bytes:
    return make_document()


@pytest.fixture(scope="session")
def once(blank: bytes, circle: Circle, sign: Sign) -> bytes:
    """The document signed by the chair."""
    return sign(blank, circle.chair, "chair")


@pytest.fixture(scope="session")
def signed(once: bytes, circle: Circle, sign: Sign) -> bytes:
    """The document signed by the chair and, two minutes later, by the secretary."""
    return sign(once, circle.secretary, "secretary", at=NOW + timedelta(minutes=2))


Verify = Callable[..., Verdict]


@pytest.fixture(scope="session")
def verify(circle: Circle) -> Verify:
    def verify(pdf: bytes, now: datetime = NOW + timedelta(hours=1)) -> Verdict:
        return verify_pdf(pdf, [circle.authority.root_pem], now)

    return verify


def make_document(
    data: bytes = DATA,
    code: str = CODE,
    fields: tuple[str, ...] = ("chair", "secretary"),
    data_name: str = "datos.json",
) -> bytes:
    """One tagged page with an empty signature field for each of `fields`, the code in its keywords, the data inside."""
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=(612, 792), invariant=1)
    canvas.drawString(72, 700, "Acta 7: se aprueba el informe.")
    canvas.showPage()
    canvas.save()
    pdf = pikepdf.open(page)
    root = pdf.Root
    pdf.docinfo = pdf.make_indirect(
        Dictionary(Title=String("Acta 7"), Author=String(CIRCLE), Keywords=String(code), Producer=String("tests"))
    )
    root.Metadata = pdf.make_stream(XMP.format(circle=CIRCLE, code=code).encode(), Type=Name.Metadata, Subtype=Name.XML)
    root.Lang = String("es-CO")
    root.MarkInfo = Dictionary(Marked=True)
    _attach(pdf, data, data_name)
    _add_fields(pdf, fields)
    out = io.BytesIO()
    pdf.save(out, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def _attach(pdf: pikepdf.Pdf, data: bytes, name: str) -> None:
    stream = pdf.make_stream(data, Type=Name.EmbeddedFile, Subtype=Name("/application/json"))
    specification = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(name),
            UF=String(name),
            AFRelationship=Name.Data,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.AF = Array([specification])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(name), specification])))


def _add_fields(pdf: pikepdf.Pdf, names: tuple[str, ...]) -> None:
    page = pdf.pages[0].obj
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree))
    widgets, forms, numbers = Array(), Array(), Array()
    for index, name in enumerate(names):
        box = Array([72, 500 - 80 * index, 312, 564 - 80 * index])
        look = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 240, 64]))
        widget = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String(name), TU=String(name), F=4,
                Rect=box, P=page, AP=Dictionary(N=look), StructParent=index,
            )
        )  # fmt: skip
        widgets.append(widget)
        # The kid is the reference itself, not a list of one: pyHanko accepts later signatures only so.
        form = Dictionary(
            Type=Name.StructElem,
            S=Name.Form,
            P=document,
            Alt=String(name),
            K=Dictionary(Type=Name.OBJR, Obj=widget, Pg=page),
        )
        forms.append(pdf.make_indirect(form))
        numbers.append(index)
        numbers.append(forms[-1])
    document.K = forms
    tree.K = document
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(names)
    pdf.Root.StructTreeRoot = tree
    page.Annots, page.Tabs = widgets, Name.S
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=widgets, SigFlags=0, DR=Dictionary()))
