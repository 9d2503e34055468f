"""Finishes a drawn PDF: PDF/A-3a, PDF/UA-1, associated files, signature fields, outline, reproducible bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

from circledesk.documents.structure import Attribute, Element, Ink
from circledesk.documents.xmp import packet
from circledesk.domain.clock import bogota

CREATOR = "CircleDesk"
PRODUCER = "ReportLab, pikepdf"
LANGUAGES = {"es": "es-CO", "en": "en", "fr": "fr"}
_PRINTED = 4  # annotation flag Print (ISO 32000-1, table 165)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """An associated file: `relationship` is Data or Source (ISO 19005-3, annex E)."""

    name: str
    mime: str
    content: bytes
    relationship: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What a document says of itself, and what travels inside it. `profile` is the bytes of an sRGB ICC profile."""

    title: str
    subject: str
    author: str
    keywords: str
    document_id: str
    language: str
    moment: datetime
    profile: bytes
    attachments: Sequence[Attachment] = ()


def finished(drawn: bytes, root: Element, envelope: Envelope) -> bytes:
    """The final bytes: a function of its arguments alone."""
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _describe(pdf, envelope)
        _output_intent(pdf, envelope.profile)
        _attach(pdf, envelope)
        _Structure(pdf).write(root)
        _outline(pdf, root)
        target = BytesIO()
        pdf.save(
            target,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
    return target.getvalue()


def _describe(pdf: Pdf, envelope: Envelope) -> None:
    language = LANGUAGES.get(envelope.language, envelope.language)
    moment = bogota(envelope.moment).replace(microsecond=0)
    metadata = pdf.make_stream(
        packet(
            title=envelope.title,
            subject=envelope.subject,
            author=envelope.author,
            language=language,
            creator=CREATOR,
            producer=PRODUCER,
            keywords=envelope.keywords,
            document=envelope.document_id,
            moment=moment.isoformat(),
        ),
        Type=Name.Metadata,
        Subtype=Name.XML,
    )
    pdf.Root.Metadata = metadata
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title=String(envelope.title),
            Subject=String(envelope.subject),
            Author=String(envelope.author),
            Keywords=String(envelope.keywords),
            Creator=String(CREATOR),
            Producer=String(PRODUCER),
            CreationDate=_stamp(moment),
            ModDate=_stamp(moment),
        )
    )
    pdf.Root.Lang = String(language)
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _stamp(moment: datetime) -> String:
    """A PDF date; Bogotá has kept UTC-5 since 1993, other offsets print as they are."""
    offset = f"{moment:%z}"
    return String(f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'")


def _output_intent(pdf: Pdf, profile: bytes) -> None:
    stream = pdf.make_stream(profile, N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name("/GTS_PDFA1"),
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=stream,
    )
    pdf.Root.OutputIntents = Array([intent])


def _attach(pdf: Pdf, envelope: Envelope) -> None:
    specifications = []
    stamp = _stamp(bogota(envelope.moment))
    for file in sorted(envelope.attachments, key=lambda file: file.name):
        checksum = hashlib.md5(file.content, usedforsecurity=False).digest()
        stream = pdf.make_stream(
            file.content,
            Type=Name.EmbeddedFile,
            Subtype=Name("/" + file.mime),
            Params=Dictionary(ModDate=stamp, CreationDate=stamp, Size=len(file.content), CheckSum=String(checksum)),
        )
        specification = Dictionary(
            Type=Name.Filespec,
            F=String(file.name),
            UF=String(file.name),
            Desc=String(file.description),
            AFRelationship=Name("/" + file.relationship),
            EF=Dictionary(F=stream, UF=stream),
        )
        specifications.append((file.name, pdf.make_indirect(specification)))
    if not specifications:
        return
    pdf.Root.AF = Array([specification for _, specification in specifications])
    names = [entry for name, specification in specifications for entry in (String(name), specification)]
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(names)))


def _outline(pdf: Pdf, root: Element) -> None:
    """Bookmarks for the headings below the title, nested by their levels."""
    with pdf.open_outline() as outline:
        branch = outline.root
        for element in root.walk():
            page = next((kid.page for kid in element.kids if isinstance(kid, Ink)), None)
            if not element.title or page is None or element.role == "H1":
                continue
            entry = OutlineItem(element.title, page)
            (outline.root if element.role == "H2" else branch).append(entry)
            if element.role == "H2":
                branch = entry.children


class _Structure:
    """Writes the structure tree, the parent tree, and the signature fields with their elements."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._marks: list[dict[int, Object]] = [{} for _ in self._pages]
        self._fields: list[tuple[Object, Object]] = []

    def write(self, root: Element) -> None:
        """Hang the tree of `root` into the document."""
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._pdf.Root.StructTreeRoot = tree
        tree.K = self._element(root, tree)
        parents: list[Object | int] = []
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = Name.S
            marks = self._marks[number]
            parents.extend([number, self._pdf.make_indirect(Array([marks[mark] for mark in sorted(marks)]))])
        for key, (widget, form) in enumerate(self._fields, start=len(self._pages)):
            widget.StructParent = key
            parents.extend([key, form])
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(parents)))
        tree.ParentTreeNextKey = len(self._pages) + len(self._fields)
        self._form()

    def _element(self, element: Element, parent: Object) -> Object:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent))
        if element.alt:
            made.Alt = String(element.alt)
        if element.attributes:
            made.A = _attributes(element.attributes)
        kids = [self._kid(kid, made) for kid in element.kids]
        if element.spot is not None:
            kids.append(self._widget(element, made))
        if len(kids) == 1:
            made.K = kids[0]  # a form's only kid must not stand in an array: pyHanko's difference rules look for it
        elif kids:
            made.K = Array(kids)
        return made

    def _kid(self, kid: Element | Ink, parent: Object) -> Object:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        self._marks[kid.page][kid.mark] = parent
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.mark)

    def _widget(self, element: Element, form: Object) -> Object:
        spot = element.spot
        if spot is None:
            raise ValueError(element.role)
        left, bottom, right, top = (round(number, 3) for number in spot.box)
        appearance = self._pdf.make_stream(
            b"",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, round(right - left, 3), round(top - bottom, 3)]),
            Resources=Dictionary(),
        )
        page = self._pages[spot.page]
        widget = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(spot.name),
                TU=String(spot.tooltip),
                Contents=String(spot.tooltip),
                F=_PRINTED,
                Rect=Array([left, bottom, right, top]),
                P=page,
                AP=Dictionary(N=appearance),
            )
        )
        annotations = page.get("/Annots", Array())
        annotations.append(widget)
        page.Annots = annotations
        self._fields.append((widget, form))
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)

    def _form(self) -> None:
        """The form of signature fields; signing the last one locks the document (ISO 32000-2, table 236)."""
        if not self._fields:
            return
        last = self._fields[-1][0]
        last.Lock = self._pdf.make_indirect(Dictionary(Type=Name.SigFieldLock, Action=Name.All, P=1))
        widgets = Array([widget for widget, _ in self._fields])
        self._pdf.Root.AcroForm = self._pdf.make_indirect(Dictionary(Fields=widgets, SigFlags=0, DR=Dictionary()))


def _attributes(attributes: Mapping[str, Attribute]) -> Dictionary:
    found = Dictionary()
    for name, value in attributes.items():
        found[Name("/" + name)] = (
            Name("/" + value) if isinstance(value, str) else Array([round(number, 3) for number in value])
        )
    return found
