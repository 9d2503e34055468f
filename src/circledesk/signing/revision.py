"""What one revision of a PDF says of itself: its names, its CircleDesk code, its embedded data."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lxml import etree
from pyhanko.pdf_utils import generic
from pyhanko.sign.fields import enumerate_sig_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyhanko.pdf_utils.rw_common import PdfHandler

DATA_FILE = "datos.json"
_CODE = re.compile(r"circledesk:v1:([0-9A-Za-z-]{1,64}):([0-9a-f]{64})")
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XMP, _PDF = "{http://ns.adobe.com/xap/1.0/}", "{http://ns.adobe.com/pdf/1.3/}"
# What every program that adds a revision rewrites, and what says nothing to a reader.
_FLEETING_INFO = frozenset({"/ModDate", "/Producer"})
_FLEETING_XMP = frozenset({f"{_XMP}ModifyDate", f"{_XMP}MetadataDate", f"{_PDF}Producer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One state of the file: its lasting properties, the codes found in them, its data files, its signature fields."""

    properties: Mapping[str, object]
    codes: frozenset[tuple[str, str]]
    data_hashes: frozenset[str]
    fields: Mapping[str, bool]


def read_revision(handler: PdfHandler) -> Revision:
    """Read `handler` (the file as it is, or one of its earlier revisions); raises what a damaged file raises."""
    info = _info(handler)
    xmp = _xmp(handler)
    keywords = (str(info.get("Info:/Keywords", "")), str(xmp.get(f"{_PDF}Keywords", "")))
    return Revision(
        properties={**info, **xmp},
        codes=frozenset((match[1], match[2]) for text in keywords for match in _CODE.finditer(text)),
        data_hashes=frozenset(hashlib.sha256(data).hexdigest() for data in _data_files(handler)),
        fields=dict(_fields(handler)),
    )


def _info(handler: PdfHandler) -> dict[str, object]:
    info = _entry(handler.trailer_view, "/Info") or {}
    return {f"Info:{key}": str(info[key]) for key in info if key not in _FLEETING_INFO}


def _xmp(handler: PdfHandler) -> dict[str, object]:
    metadata = _entry(handler.root, "/Metadata")
    if metadata is None:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    tree = etree.fromstring(metadata.data, parser)
    found: dict[str, object] = {}
    for description in tree.iter(f"{_RDF}Description"):
        parent = description.getparent()
        if parent is not None and parent.tag == f"{_RDF}RDF":
            found.update(_members(description))
    return {name: value for name, value in found.items() if name not in _FLEETING_XMP}


def _members(element: etree._Element) -> Iterator[tuple[str, object]]:
    """The properties of a structure, whether they were written as attributes or as elements."""
    for name, text in element.attrib.items():
        if not str(name).startswith((_RDF, _XML_LANG)):
            yield str(name), str(text)
    for child in element.iterchildren("*"):
        yield str(child.tag), _value(child)


def _value(element: etree._Element) -> object:
    children = list(element.iterchildren("*"))
    if element.get(f"{_RDF}parseType") == "Resource":
        return dict(_members(element))
    if not children:
        return (element.text or "").strip() or element.get(f"{_RDF}resource", "")
    inner = children[0]
    if inner.tag == f"{_RDF}Description":
        return dict(_members(inner))
    return tuple((item.get(_XML_LANG, ""), _item(item)) for item in inner.iterchildren("*"))


def _item(item: etree._Element) -> object:
    value = _value(item)
    return tuple(sorted(value.items(), key=str)) if isinstance(value, dict) else value


def _data_files(handler: PdfHandler) -> Iterator[bytes]:
    """The contents of every associated or embedded file that calls itself the data file."""
    for specification in _file_specifications(handler):
        names = {str(specification[key]) for key in ("/F", "/UF") if key in specification}
        files = _entry(specification, "/EF") or {}
        for key in ("/F", "/UF"):
            if DATA_FILE in names and key in files:
                yield files[key].data


def _file_specifications(handler: PdfHandler) -> Iterator[generic.DictionaryObject]:
    for given in _entry(handler.root, "/AF") or ():
        yield given.get_object()
    names = _entry(handler.root, "/Names")
    embedded = _entry(names, "/EmbeddedFiles") if names is not None else None
    if embedded is not None:
        yield from _leaves(embedded, depth=0)


def _leaves(node: generic.DictionaryObject, depth: int) -> Iterator[generic.DictionaryObject]:
    deepest = 32
    for given in list(_entry(node, "/Names") or ())[1::2]:
        yield given.get_object()
    for kid in (_entry(node, "/Kids") or ()) if depth < deepest else ():
        yield from _leaves(kid.get_object(), depth + 1)


def _entry(dictionary: generic.DictionaryObject, key: str) -> Any:  # noqa: ANN401 - a PDF object of any kind
    """An entry with its reference followed (pyHanko's own `get` does not follow), or None."""
    return dictionary[key] if key in dictionary else None  # noqa: SIM401


def _fields(handler: PdfHandler) -> Iterator[tuple[str, bool]]:
    for name, value, _ in enumerate_sig_fields(handler):
        signature = value.get_object() if value is not None else None
        if signature is None or signature.get("/Type", "/Sig") != "/DocTimeStamp":
            yield name, signature is not None
