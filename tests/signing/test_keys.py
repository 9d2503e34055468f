"""Opening a PKCS#12: everything that can be wrong with it has its own code."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from tests.signing.conftest import CIRCLE, NOW, Circle

from circledesk.domain.errors import DomainError
from circledesk.signing import keys
from circledesk.signing.names import distinguished_name


def test_a_key_is_described_by_its_holder_and_issuer(circle: Circle) -> None:
    facts = keys.describe(circle.secretary.p12, circle.secretary.passphrase)
    assert (facts.common_name, facts.organisation, facts.issuer) == (
        "Yazmín Chindoy Muchavisoy",
        "Veeduría Distrital",
        CIRCLE,
    )
    assert facts.not_before < NOW < facts.not_after < NOW + timedelta(days=1100)
    assert facts.not_after.utcoffset() == timedelta(hours=-5)
    assert len(facts.fingerprint_sha256) == 64


def test_a_wrong_passphrase_is_told_apart(circle: Circle) -> None:
    for wrong in (b"otra frase", b""):
        with pytest.raises(DomainError, match="signing_key_wrong_passphrase"):
            keys.load(circle.chair.p12, wrong)


@pytest.mark.parametrize("junk", [b"", b"hola", b"\x30\x03\x02\x01\x03", b"-----BEGIN CERTIFICATE-----", b"%PDF-1.7"])
def test_what_is_no_pkcs12_is_unreadable(junk: bytes) -> None:
    with pytest.raises(DomainError, match="signing_key_unreadable"):
        keys.load(junk, b"x")


def test_half_a_pkcs12_is_unreadable(circle: Circle) -> None:
    with pytest.raises(DomainError, match="signing_key_unreadable"):
        keys.load(circle.chair.p12[:900], circle.chair.passphrase)


def test_a_damaged_pkcs12_never_opens(circle: Circle) -> None:
    damaged = bytearray(circle.chair.p12)
    damaged[len(damaged) // 2] ^= 1
    with pytest.raises(DomainError, match="signing_key_"):
        keys.load(bytes(damaged), circle.chair.passphrase)


def test_a_file_without_private_key_is_unreadable(circle: Circle) -> None:
    certificate = keys.load(circle.chair.p12, circle.chair.passphrase).certificate
    only = pkcs12.serialize_key_and_certificates(b"x", None, None, [certificate], BestAvailableEncryption(b"x"))
    with pytest.raises(DomainError, match="no_private_key"):
        keys.load(only, b"x")


def test_a_key_of_a_kind_that_viewers_do_not_know_is_unreadable() -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    name = distinguished_name("Ana", "Circle")
    certificate = _builder(name).public_key(key.public_key()).sign(key, None)
    with pytest.raises(DomainError, match="signing_key_unreadable"):
        keys.load(pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, NoEncryption()), b"")


def test_an_elliptic_curve_key_opens() -> None:
    assert keys.load(_elliptic(usage=True), b"").name == "Ana"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    for missing in (tmp_path / "none.p12", tmp_path):
        with pytest.raises(DomainError, match="signing_key_missing"):
            keys.read_file(missing)


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "ana.p12").write_bytes(b"bytes")
    assert keys.read_file(tmp_path / "ana.p12") == b"bytes"


def test_an_expired_certificate_signs_nothing(circle: Circle) -> None:
    with pytest.raises(DomainError, match="certificate_expired"):
        keys.load_for_signing(circle.chair.p12, circle.chair.passphrase, NOW + timedelta(days=1097))


def test_a_certificate_signs_nothing_before_its_time(circle: Circle) -> None:
    with pytest.raises(DomainError, match="certificate_not_yet_valid"):
        keys.load_for_signing(circle.chair.p12, circle.chair.passphrase, NOW - timedelta(days=2))


def test_the_authoritys_own_key_signs_no_document(circle: Circle) -> None:
    with pytest.raises(DomainError, match="certificate_not_for_signing"):
        keys.load_for_signing(circle.authority.p12, b"clave de la mesa", NOW)


def test_a_certificate_without_key_usage_signs_no_document() -> None:
    with pytest.raises(DomainError, match="certificate_not_for_signing"):
        keys.load_for_signing(_elliptic(usage=False), b"", NOW)


def _elliptic(*, usage: bool) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(distinguished_name("Ana", "Circle")).public_key(key.public_key())
    if usage:
        flags = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
        builder = builder.add_extension(flags, critical=True)
    certificate = builder.sign(key, hashes.SHA256())
    return pkcs12.serialize_key_and_certificates(b"ana", key, certificate, None, NoEncryption())


def _builder(name: x509.Name) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).serial_number(1)
    return builder.not_valid_before(NOW - timedelta(days=1)).not_valid_after(NOW + timedelta(days=1))
