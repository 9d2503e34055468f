"""Whom a verification trusts, and whether a certificate was good when it signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

USAGE = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"})
"""A signature of a document may be made with either of the two usages."""


def read_roots(trust: Sequence[bytes]) -> tuple[asn1_x509.Certificate, ...]:
    """The certificates in PEM (one or several) or DER; raises `trust_certificate_unreadable`."""
    roots: list[asn1_x509.Certificate] = []
    for given in trust:
        try:
            ders = [der for _, _, der in pem.unarmor(given, multiple=True)] if pem.detect(given) else [given]
            for der in ders:
                x509.load_der_x509_certificate(der)  # parses the whole, where asn1crypto would wait until asked
                roots.append(asn1_x509.Certificate.load(der))
        except (ValueError, TypeError) as error:
            raise DomainError("trust_certificate_unreadable", reason=type(error).__name__) from error
    return tuple(roots)


def context_at(roots: Sequence[asn1_x509.Certificate], moment: datetime) -> ValidationContext:
    """Judge certificates as of `moment`, without network; an empty `roots` trusts nobody."""
    return ValidationContext(trust_roots=list(roots), moment=moment, allow_fetching=False, revocation_mode="soft-fail")
