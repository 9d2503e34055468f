"""A person's signing key as a PKCS#12 file: read, checked and described."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.services.ports.signing import CertificateFacts
from circledesk.signing.names import name_of, organisation_of

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """An opened PKCS#12: the private key, its certificate and the certificates above it."""

    private_key: PrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]

    @property
    def name(self) -> str:
        """Whose key this is."""
        return name_of(self.certificate.subject)


def read_file(path: Path) -> bytes:
    """The bytes of a PKCS#12 file; raises `signing_key_missing` or `signing_key_unreadable`."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise DomainError("signing_key_missing", path=str(path)) from None
    except OSError as error:
        raise DomainError("signing_key_unreadable", reason=str(error.strerror or error)) from error


def load(p12: bytes, passphrase: bytes) -> SigningKey:
    """Open a PKCS#12 (RSA or elliptic curve).

    Raises `signing_key_unreadable` when it is no PKCS#12 or holds no key of these kinds, and
    `signing_key_wrong_passphrase`.
    """
    _refuse_unless_pkcs12(p12)
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(p12, passphrase or None)
    except ValueError as error:
        raise DomainError("signing_key_wrong_passphrase") from error
    except Exception as error:  # an algorithm that this machine's OpenSSL does not know
        raise DomainError("signing_key_unreadable", reason=type(error).__name__) from error
    if certificate is None or not isinstance(key, PrivateKey):
        raise DomainError("signing_key_unreadable", reason="no_private_key")
    return SigningKey(private_key=key, certificate=certificate, chain=tuple(chain))


def load_for_signing(p12: bytes, passphrase: bytes, now: datetime) -> SigningKey:
    """Open a PKCS#12 whose certificate may sign documents at `now`.

    Raises the errors of `load`, `certificate_expired`, `certificate_not_yet_valid`, `certificate_not_for_signing`.
    """
    key = load(p12, passphrase)
    refuse_outside_validity(key.certificate, now)
    if not may_sign(key.certificate):
        raise DomainError("certificate_not_for_signing", name=key.name)
    return key


def describe(p12: bytes, passphrase: bytes) -> CertificateFacts:
    """Whose key this is, who certified it and until when; raises the errors of `load`."""
    certificate = load(p12, passphrase).certificate
    return CertificateFacts(
        common_name=name_of(certificate.subject),
        organisation=organisation_of(certificate.subject),
        issuer=name_of(certificate.issuer),
        not_before=bogota(certificate.not_valid_before_utc),
        not_after=bogota(certificate.not_valid_after_utc),
        fingerprint_sha256=certificate.fingerprint(hashes.SHA256()).hex(),
    )


def refuse_outside_validity(certificate: x509.Certificate, now: datetime) -> None:
    """Raise `certificate_expired` or `certificate_not_yet_valid`, with the name and the day in Bogotá."""
    name = name_of(certificate.subject)
    if now > certificate.not_valid_after_utc:
        raise DomainError("certificate_expired", name=name, day=day_of(certificate.not_valid_after_utc))
    if now < certificate.not_valid_before_utc:
        raise DomainError("certificate_not_yet_valid", name=name, day=day_of(certificate.not_valid_before_utc))


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether the certificate's key usage allows signing documents; without that extension it does not."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return usage.digital_signature or usage.content_commitment


def day_of(moment: datetime) -> str:
    """The day in Bogotá as 2029-11-30."""
    return bogota(moment).date().isoformat()


def _refuse_unless_pkcs12(p12: bytes) -> None:
    try:
        pfx = asn1_pkcs12.Pfx.load(p12)
        whole = pfx["version"].native == "v3" and pfx["auth_safe"]["content_type"].native == "data"
    except (ValueError, TypeError, KeyError):
        whole = False
    if not whole:
        raise DomainError("signing_key_unreadable", reason="not_pkcs12")
