"""The Circle's own authority: what its certificates say and allow."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from tests.signing.conftest import CIRCLE, NOW, Circle

from circledesk.domain.errors import DomainError
from circledesk.services.ports.signing import Subject
from circledesk.signing import keys
from circledesk.signing.authority import create_authority, issue_certificate
from circledesk.signing.names import distinguished_name, name_of, role_of

LONG = "María Fernanda de los Ángeles Ñañez Chindoy Muchavisoy Jacanamejoy Tisoy Quinchía"


def test_the_root_lives_ten_years_and_may_only_certify(circle: Circle) -> None:
    root = x509.load_pem_x509_certificate(circle.authority.root_pem)
    assert name_of(root.subject) == CIRCLE
    assert root.subject == root.issuer
    assert root.not_valid_after_utc - NOW >= timedelta(days=3650)
    assert root.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = root.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.key_cert_sign
    assert not usage.digital_signature
    key = root.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    assert key.key_size >= 3072


def test_a_persons_certificate_may_sign_and_not_certify(circle: Circle) -> None:
    key = keys.load(circle.secretary.p12, circle.secretary.passphrase)
    usage = key.certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert not key.certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def test_a_persons_file_carries_the_root(circle: Circle) -> None:
    key = keys.load(circle.secretary.p12, circle.secretary.passphrase)
    root = x509.load_pem_x509_certificate(circle.authority.root_pem)
    assert key.chain == (root,)
    key.certificate.verify_directly_issued_by(root)


def test_a_certificate_names_the_person_the_organisation_and_the_role(circle: Circle) -> None:
    subject = keys.load(circle.chair.p12, circle.chair.passphrase).certificate.subject
    assert subject.rfc4514_string().endswith("C=CO")
    assert name_of(subject) == "María Ñañez Íquira de los Ángeles"
    assert role_of(subject) == "Presidenta del Círculo"


def test_two_certificates_never_share_a_serial_number(circle: Circle) -> None:
    people = (circle.chair, circle.secretary)
    serials = {keys.load(person.p12, person.passphrase).certificate.serial_number for person in people}
    assert len(serials) == 2


def test_a_name_too_long_for_a_common_name_is_kept_whole() -> None:
    name = distinguished_name(LONG, "Consejo Consultivo de Mujeres " * 4, "Secretaria técnica")
    common = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value
    assert isinstance(common, str)
    assert len(common.encode()) <= 64
    assert common.endswith("Muchavisoy…")
    assert name_of(name) == LONG


def test_a_name_loses_line_breaks_and_doubled_spaces() -> None:
    assert name_of(distinguished_name("  Ana\n  Lucía\tÑáñez ", "")) == "Ana Lucía Ñáñez"


def test_a_name_of_nothing_is_refused() -> None:
    with pytest.raises(DomainError, match="certificate_name_missing"):
        distinguished_name(" \t", "Circle")


def test_a_certificate_ends_with_the_root_at_the_latest(circle: Circle) -> None:
    late = NOW + timedelta(days=3652)
    p12 = issue_certificate(circle.authority.p12, b"clave de la mesa", _ana(), b"x", late)
    root = x509.load_pem_x509_certificate(circle.authority.root_pem)
    assert keys.load(p12, b"x").certificate.not_valid_after_utc == root.not_valid_after_utc


def test_an_expired_authority_issues_nothing(circle: Circle) -> None:
    with pytest.raises(DomainError, match="certificate_expired"):
        issue_certificate(circle.authority.p12, b"clave de la mesa", _ana(), b"x", NOW + timedelta(days=4000))


def test_a_person_is_no_authority(circle: Circle) -> None:
    chair = circle.chair
    with pytest.raises(DomainError, match="authority_key_expected"):
        issue_certificate(chair.p12, chair.passphrase, _ana(), b"x", NOW)


def test_the_authority_opens_only_with_its_passphrase(circle: Circle) -> None:
    with pytest.raises(DomainError, match="signing_key_wrong_passphrase"):
        issue_certificate(circle.authority.p12, b"otra", _ana(), b"x", NOW)


def test_an_empty_passphrase_protects_nothing_and_is_refused(circle: Circle) -> None:
    with pytest.raises(DomainError, match="signing_passphrase_empty"):
        create_authority(CIRCLE, b"", NOW)
    with pytest.raises(DomainError, match="signing_passphrase_empty"):
        issue_certificate(circle.authority.p12, b"clave de la mesa", _ana(), b"", NOW)


def test_without_an_organisation_the_person_belongs_to_the_circle(circle: Circle) -> None:
    p12 = issue_certificate(circle.authority.p12, b"clave de la mesa", _ana(), b"x", NOW)
    assert keys.describe(p12, b"x").organisation == CIRCLE


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_accepts_the_chain(circle: Circle, tmp_path: Path) -> None:
    root, leaf = tmp_path / "root.pem", tmp_path / "leaf.pem"
    root.write_bytes(circle.authority.root_pem)
    certificate = keys.load(circle.chair.p12, circle.chair.passphrase).certificate
    leaf.write_bytes(certificate.public_bytes(Encoding.PEM))
    command = [
        "openssl",
        "verify",
        "-x509_strict",
        "-attime",
        str(int(NOW.timestamp())),
        "-CAfile",
        str(root),
        str(leaf),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _ana() -> Subject:
    return Subject(full_name="Ana Lucía Ñáñez", organisation="", role="")
