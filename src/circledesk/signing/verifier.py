"""Whether a signed PDF still holds, offline: who signed, when, whether anything changed, whether we know them."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from circledesk.domain.clock import bogota
from circledesk.services.ports import Finding, SignerFacts, Verdict
from circledesk.signing.keys import day_of, may_sign
from circledesk.signing.names import name_of, organisation_of
from circledesk.signing.revision import Revision, read_revision
from circledesk.signing.trust import USAGE, context_at, read_roots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn1crypto import x509 as asn1_x509
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import PdfSignatureStatus

# pyHanko tells every doubt as a warning with a traceback and names; here the findings say it, in codes.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
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
_WEAK = (AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE, AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE_NO_POE)
_CLOCK_SKEW = timedelta(minutes=15)
_ENDS = (b"", b"\n", b"\r\n", b"\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    reader: PdfFileReader
    signatures: tuple[EmbeddedPdfSignature, ...]
    first: Revision  # as the first signer saw it
    last: Revision  # as the file is
    roots: tuple[asn1_x509.Certificate, ...]
    now: datetime


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
    case = _Case(reader=reader, signatures=signatures, first=first, last=last, roots=roots, now=now)
    judged = [_judged(case, signature) for signature in signatures]
    findings = [
        *_about_the_end(pdf, case),
        *_about_fields(case, expected),
        *(finding for _, found in judged for finding in found),
        *_about_properties(case),
        *_about_data(case),
    ]
    return _verdict(tuple(signer for signer, _ in judged), tuple(findings), case)


def _verdict(signers: tuple[SignerFacts, ...], findings: tuple[Finding, ...], case: _Case | None) -> Verdict:
    codes = {finding.code for finding in findings}
    whole = bool(signers) and all(signer.intact for signer in signers) and codes <= _DOUBTS | _REMARKS
    known = whole and all(signer.trusted for signer in signers) and codes <= _REMARKS
    standing: Literal["known", "unknown", "broken"] = "known" if known else "unknown" if whole else "broken"
    named = sorted(case.last.codes) if case else []
    document_id, promised = named[0] if len(named) == 1 else ("", "")
    found = set(case.last.data_hashes) if case else set()
    return Verdict(
        standing=standing,
        signers=signers,
        findings=findings,
        document_id=document_id,
        data_hash=next(iter(found)) if len(found) == 1 else promised,
        data_matches=bool(promised) and found == {promised},
    )


def _about_the_end(pdf: bytes, case: _Case) -> Iterator[Finding]:
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


def _about_fields(case: _Case, expected: Sequence[str]) -> Iterator[Finding]:
    """Rule: every signature field of the document, and every one that was expected, is signed; none was added."""
    signed = [signature.field_name for signature in case.signatures]
    if not signed and not case.last.fields:
        yield Finding(code="not_signed", facts={})
    for field in sorted({*case.first.fields, *case.last.fields, *expected} - set(signed)):
        yield Finding(code="signature_missing", facts={"field": field})
    doubled = {field for field in signed if signed.count(field) > 1}
    for field in sorted({*case.last.fields} - {*case.first.fields} | doubled):
        yield Finding(code="signature_added", facts={"field": field})


def _about_properties(case: _Case) -> Iterator[Finding]:
    """Rule: title, author and the like are still what the first signer saw."""
    before, after = case.first.properties, case.last.properties
    for name in sorted({*before, *after}):
        if before.get(name) != after.get(name):
            yield Finding(code="properties_changed", facts={"property": name.rpartition("}")[2].rpartition("/")[2]})


def _about_data(case: _Case) -> Iterator[Finding]:
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
    elif {*first.data_hashes, *last.data_hashes} != {promised}:
        yield Finding(code="data_altered", facts={"promised": promised, "found": ", ".join(last.data_hashes)})


def _judged(case: _Case, signature: EmbeddedPdfSignature) -> tuple[SignerFacts, tuple[Finding, ...]]:
    field = str(signature.field_name)
    try:
        return _judgement(case, signature, field)
    except Exception as error:  # noqa: BLE001 - as in verify_pdf, but the other signatures can still be told
        _LOG.info("A signature could not be verified.", exc_info=error)
        finding = Finding(code="signature_unreadable", facts={"field": field, "reason": type(error).__name__})
        return SignerFacts(
            field=field, name="", organisation="", signed_at=None, intact=False, trusted=False, problem=finding.code
        ), (finding,)


def _judgement(case: _Case, signature: EmbeddedPdfSignature, field: str) -> tuple[SignerFacts, tuple[Finding, ...]]:
    signed_at = _claimed_time(signature)
    moment = min(signed_at or case.now, case.now)
    status = validate_pdf_signature(
        signature, signer_validation_context=context_at(case.roots, moment), key_usage_settings=USAGE
    )
    certificate = x509.load_der_x509_certificate(signature.signer_cert.dump())
    broken = _integrity_problem(status, case, signature)
    trusted = not broken and status.trusted
    problem = broken or ("" if trusted else _identity_problem(certificate, moment))
    facts = {"field": field, "name": name_of(certificate.subject)}
    findings = [Finding(code=problem, facts=facts | _day_named(problem, certificate))] if problem else []
    if trusted and case.now > certificate.not_valid_after_utc:
        day = day_of(certificate.not_valid_after_utc)
        findings.append(Finding(code="certificate_expired_since", facts=facts | {"day": day}))
    if signed_at is not None and signed_at > case.now + _CLOCK_SKEW:
        findings.append(Finding(code="signed_in_the_future", facts=facts | {"day": day_of(signed_at)}))
    signer = SignerFacts(
        field=field,
        name=facts["name"],
        organisation=organisation_of(certificate.subject),
        signed_at=bogota(signed_at) if signed_at else None,
        intact=not broken,
        trusted=trusted,
        problem=problem,
    )
    return signer, tuple(findings)


def _claimed_time(signature: EmbeddedPdfSignature) -> datetime | None:
    claimed = signature.self_reported_timestamp
    if claimed is None or claimed.utcoffset() is not None:
        return claimed
    return claimed.replace(tzinfo=UTC)


def _integrity_problem(status: PdfSignatureStatus, case: _Case, signature: EmbeddedPdfSignature) -> str:
    """What is wrong with the signature or with what was signed; empty when one sees what was signed."""
    if not status.intact:
        return "content_altered"
    if not status.valid:
        return "signature_invalid"
    if status.trust_problem_indic in _WEAK:
        return "signature_weak"
    if status.coverage is None or status.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return "signature_partial"
    return "" if _only_expected_changes(status, case, signature) else "changed_after_signing"


def _only_expected_changes(status: PdfSignatureStatus, case: _Case, signature: EmbeddedPdfSignature) -> bool:
    """Rule: later revisions only fill the document's own signature fields; after the last, only archive evidence."""
    difference = status.diff_result
    if not isinstance(difference, DiffResult) or not status.docmdp_ok or not status.seed_value_ok:
        return False
    allowed = ModificationLevel.LTA_UPDATES if signature is case.signatures[-1] else ModificationLevel.FORM_FILLING
    own_fields = difference.changed_form_fields <= set(case.first.fields)
    return own_fields and difference.modification_level <= allowed


def _identity_problem(certificate: x509.Certificate, moment: datetime) -> str:
    if moment > certificate.not_valid_after_utc:
        return "certificate_expired_at_signing"
    if moment < certificate.not_valid_before_utc:
        return "certificate_not_yet_valid_at_signing"
    return "identity_unknown" if may_sign(certificate) else "certificate_not_meant_for_signing"


def _day_named(problem: str, certificate: x509.Certificate) -> dict[str, str]:
    days = {
        "certificate_expired_at_signing": certificate.not_valid_after_utc,
        "certificate_not_yet_valid_at_signing": certificate.not_valid_before_utc,
    }
    return {"day": day_of(days[problem])} if problem in days else {}
