"""Certificates for servers of tests: of an authority nobody knows, expired, or of another host."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_PEM = serialization.Encoding.PEM
_DAY = timedelta(days=1)


def served_with(folder: Path, *, host: str = "127.0.0.1", expired: bool = False) -> ssl.SSLContext:
    """The context of a server for `host`, whose authority is `authority.pem` in `folder`."""
    now = datetime.now(UTC)
    until = now - _DAY if expired else now + _DAY
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca = _builder("Autoridad de prueba", ca_key.public_key(), (now - 9 * _DAY, now + 9 * _DAY))
    authority = ca.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(
        ca_key, hashes.SHA256()
    )
    names: list[x509.GeneralName] = [x509.IPAddress(ipaddress.ip_address(host))]
    served = _builder("servidor", key.public_key(), (now - 9 * _DAY, until), issuer=authority.subject)
    certificate = served.add_extension(x509.SubjectAlternativeName(names), critical=False).sign(ca_key, hashes.SHA256())
    (folder / "authority.pem").write_bytes(authority.public_bytes(_PEM))
    private = key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "server.pem").write_bytes(certificate.public_bytes(_PEM) + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return context


def _builder(
    name: str,
    key: ec.EllipticCurvePublicKey,
    valid: tuple[datetime, datetime],
    issuer: x509.Name | None = None,
) -> x509.CertificateBuilder:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid[0])
        .not_valid_after(valid[1])
    )
