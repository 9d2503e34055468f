"""What one signature in a PDF is worth: whether what it covers is what one sees, and whether we know whose it is."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from circledesk.domain.clock import bogota
from circledesk.services.ports.signing import Finding, SignerFacts
from circledesk.signing.keys import day_of, may_sign
from circledesk.signing.names import name_of, organisation_of
from circledesk.signing.trust import USAGE, context_at

if TYPE_CHECKING:
    from asn1crypto import x509 as asn1_x509
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import PdfSignatureStatus

    from circledesk.signing.revision import Revision

# pyHanko tells every doubt as a warning with a traceback and names; here the findings say it, in codes.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
_LOG = logging.getLogger(__name__)

_WEAK = (AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE, AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE_NO_POE)
_CLOCK_SKEW = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One file under examination: its signatures in order, and what it says of itself then and now."""

    reader: PdfFileReader
    signatures: tuple[EmbeddedPdfSignature, ...]
    first: Revision  # as the first signer saw it
    last: Revision  # as the file is
    roots: tuple[asn1_x509.Certificate, ...]
    now: datetime


def judged(case: Case, signature: EmbeddedPdfSignature) -> tuple[SignerFacts, tuple[Finding, ...]]:
    """The signer and what is to be said of the signature; never raises."""
    field = str(signature.field_name)
    try:
        return _judgement(case, signature, field)
    except Exception as error:  # noqa: BLE001 - as in verify_pdf, but the other signatures can still be told
        _LOG.info("A signature could not be verified.", exc_info=error)
        finding = Finding(code="signature_unreadable", facts={"field": field, "reason": type(error).__name__})
        return SignerFacts(
            field=field, name="", organisation="", signed_at=None, intact=False, trusted=False, problem=finding.code
        ), (finding,)


def _judgement(case: Case, signature: EmbeddedPdfSignature, field: str) -> tuple[SignerFacts, tuple[Finding, ...]]:
    signed_at = _claimed_time(signature)
    moment = min(signed_at or case.now, case.now)
    status = validate_pdf_signature(
        signature, signer_validation_context=context_at(case.roots, moment), key_usage_settings=USAGE
    )
    certificate = x509.load_der_x509_certificate(signature.signer_cert.dump())
    broken = _integrity_problem(status, case, signature)
    trusted = not broken and status.trusted and may_sign(certificate)  # pyHanko lets a root sign anything
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


def _integrity_problem(status: PdfSignatureStatus, case: Case, signature: EmbeddedPdfSignature) -> str:
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


def _only_expected_changes(status: PdfSignatureStatus, case: Case, signature: EmbeddedPdfSignature) -> bool:
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
