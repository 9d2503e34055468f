"""Whether a signed PDF still holds, offline: who signed, when, whether anything changed, whether we know them."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from pyhanko.pdf_utils.reader import PdfFileReader

from circledesk.services.ports.signing import Finding, SignerFacts, Verdict
from circledesk.signing.judgement import Case, judged
from circledesk.signing.revision import read_revision
from circledesk.signing.trust import read_roots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from asn1crypto import x509 as asn1_x509
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_LOG = logging.getLogger(__name__)

# What leaves the file whole: somebody or something we do not know, and mere remarks. Any other finding breaks it.
_DOUBTS = frozenset(
    {
        "identity_unknown",
        "certificate_expired_at_signing",
        "certificate_not_yet_valid_at_signing",
        "certificate_not_meant_for_signing",
        "document_not_ours",
    }
)
_REMARKS = frozenset({"certificate_expired_since", "signed_in_the_future"})
_ENDS = (b"", b"\n", b"\r\n", b"\r")


def verify_pdf(pdf: bytes, trust: Sequence[bytes], now: datetime, expected: Sequence[str] = ()) -> Verdict:
    """What holds of `pdf`, judged offline with the roots in `trust` (PEM or DER); never raises for a bad file.

    All signature fields of the document must be signed, and those named in `expected` must be among them. Only
    roots that are no certificates raise (`trust_certificate_unreadable`).
    """
    roots = read_roots(trust)
    obvious = _obvious(pdf)
    if obvious is not None:
        return _verdict((), (obvious,), None)
    try:
        return _examined(pdf, roots, now, expected)
    except Exception as error:  # noqa: BLE001 - damaged and hostile files raise nearly anything, and all mean "no"
        _LOG.info("A file could not be verified.", exc_info=error)
        return _verdict((), (Finding(code="pdf_unreadable", facts={"reason": type(error).__name__}),), None)


def _obvious(pdf: bytes) -> Finding | None:
    if not pdf:
        return Finding(code="file_empty", facts={})
    return None if pdf.startswith(b"%PDF-") else Finding(code="file_not_pdf", facts={})


def _examined(pdf: bytes, roots: tuple[asn1_x509.Certificate, ...], now: datetime, expected: Sequence[str]) -> Verdict:
    reader = _read(pdf)
    if reader.encrypted:
        return _verdict((), (Finding(code="pdf_encrypted", facts={}),), None)
    signatures = tuple(reader.embedded_regular_signatures)
    last = read_revision(_read(pdf))  # a reader of its own: what it caches of the metadata would upset the comparison
    first = read_revision(_read(pdf[: _signed_length(signatures[0])])) if signatures else last
    case = Case(reader=reader, signatures=signatures, first=first, last=last, roots=roots, now=now)
    told = [judged(case, signature) for signature in signatures]
    findings = [
        *_about_the_end(pdf, case),
        *_about_fields(case, expected),
        *(finding for _, found in told for finding in found),
        *_about_properties(case),
        *_about_data(case),
    ]
    return _verdict(tuple(signer for signer, _ in told), tuple(findings), case)


def _verdict(signers: tuple[SignerFacts, ...], findings: tuple[Finding, ...], case: Case | None) -> Verdict:
    codes = {finding.code for finding in findings}
    whole = bool(signers) and all(signer.intact for signer in signers) and codes <= _DOUBTS | _REMARKS
    known = whole and all(signer.trusted for signer in signers) and codes <= _REMARKS
    standing: Literal["known", "unknown", "broken"] = "known" if known else "unknown" if whole else "broken"
    named = sorted(case.last.codes) if case else []
    document_id, promised = named[0] if len(named) == 1 else ("", "")
    found = case.last.data_hashes if case else frozenset()
    return Verdict(
        standing=standing,
        signers=signers,
        findings=findings,
        document_id=document_id,
        data_hash=next(iter(found)) if len(found) == 1 else promised,
        data_matches=bool(promised) and found == {promised},
    )


def _about_the_end(pdf: bytes, case: Case) -> Iterator[Finding]:
    """Rule: nothing after the last end mark, and nothing beyond the last signature that is no revision."""
    tail = pdf[pdf.rfind(b"%%EOF") + len(b"%%EOF") :]
    beyond = len(tail) if tail not in _ENDS else 0
    if not beyond and case.signatures and case.signatures[-1].signed_revision == case.reader.total_revisions - 1:
        beyond = len(pdf) - _signed_length(case.signatures[-1])
    if beyond:
        yield Finding(code="bytes_after_end", facts={"count": str(beyond)})


def _read(pdf: bytes) -> PdfFileReader:
    return PdfFileReader(BytesIO(pdf), strict=True)


def _signed_length(signature: EmbeddedPdfSignature) -> int:
    """Where the signed range ends, which is where the file ended when it was signed."""
    return int(signature.byte_range[2]) + int(signature.byte_range[3])


def _about_fields(case: Case, expected: Sequence[str]) -> Iterator[Finding]:
    """Rule: every signature field of the document, and every one that was expected, is signed; none was added."""
    signed = [signature.field_name for signature in case.signatures]
    if not signed and not case.last.fields:
        yield Finding(code="not_signed", facts={})
    for field in sorted({*case.first.fields, *case.last.fields, *expected} - set(signed)):
        yield Finding(code="signature_missing", facts={"field": field})
    doubled = {field for field in signed if signed.count(field) > 1}
    for field in sorted({*case.last.fields} - {*case.first.fields} | doubled):
        yield Finding(code="signature_added", facts={"field": field})


def _about_properties(case: Case) -> Iterator[Finding]:
    """Rule: title, author and the like are still what the first signer saw."""
    before, after = case.first.properties, case.last.properties
    for name in sorted({*before, *after}):
        if before.get(name) != after.get(name):
            yield Finding(code="properties_changed", facts={"property": name.rpartition("}")[2].rpartition("/")[2]})


def _about_data(case: Case) -> Iterator[Finding]:
    """Rule: one code, the same from the first signature on, and it is the hash of the one embedded data file."""
    first, last = case.first, case.last
    if not (first.codes or last.codes or first.data_hashes or last.data_hashes):
        yield Finding(code="document_not_ours", facts={})
        return
    if len(last.codes) != 1 or first.codes != last.codes:
        yield Finding(code="code_missing" if not last.codes else "code_changed", facts={})
        return
    ((_, promised),) = last.codes
    if not last.data_hashes:
        yield Finding(code="data_missing", facts={})
    elif first.data_hashes | last.data_hashes != {promised}:
        yield Finding(code="data_altered", facts={"promised": promised, "found": ", ".join(sorted(last.data_hashes))})
