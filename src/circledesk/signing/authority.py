"""The Circle's own certificate authority: its root, and the certificates it gives to people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from circledesk.domain.errors import DomainError
from circledesk.services.ports.signing import AuthorityKeys, Subject
from circledesk.signing import keys
from circledesk.signing.names import distinguished_name, name_of, organisation_of

_ROOT_LIFE = timedelta(days=3653)  # ten years
_PERSON_LIFE = timedelta(days=1096)  # three years
_CLOCK_SKEW = timedelta(days=1)  # a laptop whose clock is behind may sign on the day it gets its certificate
_RSA_BITS = 3072  # what every viewer of PDF accepts, and enough beyond 2030
_KDF_ROUNDS = 120_000  # about a tenth of a second each time the key is opened


def create_authority(circle_name: str, passphrase: bytes, now: datetime) -> AuthorityKeys:
    """A new root certificate in the circle's name, valid ten years, its key protected by `passphrase`.

    Raises `certificate_name_missing`, `signing_passphrase_empty`.
    """
    _refuse_empty(passphrase)
    key = rsa.generate_private_key(public_exponent=65537, key_size=_RSA_BITS)
    name = distinguished_name(circle_name, circle_name)
    builder = (
        _dated(now, _whole_second(now) + _ROOT_LIFE)
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(authority=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    root = builder.sign(key, hashes.SHA256())
    return AuthorityKeys(
        p12=_sealed(circle_name, key, root, passphrase),
        root_pem=root.public_bytes(serialization.Encoding.PEM),
    )


def issue_certificate(authority: bytes, passphrase: bytes, subject: Subject, own: bytes, now: datetime) -> bytes:
    """A person's key and certificate (three years, at most as long as the root) as PKCS#12 protected by `own`.

    `authority` is what `create_authority` gave, opened with `passphrase`; the root travels inside. An empty
    organisation becomes the circle's. Raises the errors of `keys.load`, `authority_key_expected`,
    `certificate_expired`, `certificate_name_missing`, `signing_passphrase_empty`.
    """
    _refuse_empty(own)
    issuer = keys.load(authority, passphrase)
    root = issuer.certificate
    _refuse_unless_authority(root)
    keys.refuse_outside_validity(root, now)
    key = rsa.generate_private_key(public_exponent=65537, key_size=_RSA_BITS)
    organisation = subject.organisation.strip() or organisation_of(root.subject)
    builder = (
        _dated(now, min(_whole_second(now) + _PERSON_LIFE, root.not_valid_after_utc))
        .subject_name(distinguished_name(subject.full_name, organisation, subject.role))
        .issuer_name(root.subject)
        .public_key(key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(authority=False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(_authority_identifier(root), critical=False)
    )
    if _is_mailbox(subject.email):
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.RFC822Name(subject.email)]), critical=False)
    certificate = builder.sign(issuer.private_key, hashes.SHA256())
    return _sealed(subject.full_name, key, certificate, own, root)


def _refuse_empty(passphrase: bytes) -> None:
    if not passphrase:
        raise DomainError("signing_passphrase_empty")


def _refuse_unless_authority(certificate: x509.Certificate) -> None:
    try:
        is_authority = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        is_authority = False
    if not is_authority:
        raise DomainError("authority_key_expected", name=name_of(certificate.subject))


def _dated(now: datetime, until: datetime) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .serial_number(x509.random_serial_number())
        .not_valid_before(_whole_second(now) - _CLOCK_SKEW)
        .not_valid_after(until)
    )


def _whole_second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,  # X.509's later name of nonRepudiation
        key_cert_sign=authority,
        crl_sign=authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _authority_identifier(root: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    own = root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own)


def _is_mailbox(email: str) -> bool:
    return email.isascii() and "@" in email and " " not in email


def _sealed(
    label: str, key: rsa.RSAPrivateKey, certificate: x509.Certificate, passphrase: bytes, *chain: x509.Certificate
) -> bytes:
    protection = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(_KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase)
    )
    return pkcs12.serialize_key_and_certificates(label.encode(), key, certificate, chain or None, protection)
