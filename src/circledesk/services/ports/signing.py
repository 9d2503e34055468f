"""What services need to sign and verify: keys, certificates, signatures, verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whom a certificate names."""

    full_name: str
    organisation: str
    role: str
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityKeys:
    """A new authority: its PKCS#12 (protected) and its root certificate as PEM."""

    p12: bytes
    root_pem: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What a certificate says of its holder."""

    common_name: str
    organisation: str
    issuer: str
    not_before: datetime
    not_after: datetime
    fingerprint_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignRequest:
    """One signature: which field, with which key, and what the visible stamp says (document's language)."""

    field: str
    p12: bytes
    passphrase: bytes
    at: datetime
    qr: str
    stamp_lines: tuple[str, ...]
    reason: str
    location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a verification found: a code and its facts."""

    code: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerFacts:
    """One signature as found in a file."""

    field: str
    name: str
    organisation: str
    signed_at: datetime | None
    intact: bool
    trusted: bool
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """known: whole and signed by known people (0); unknown: whole, identity not recognised (1); broken (2)."""

    standing: Literal["known", "unknown", "broken"]
    signers: tuple[SignerFacts, ...]
    findings: tuple[Finding, ...]
    document_id: str
    data_hash: str
    data_matches: bool


class Signer(Protocol):
    """Keys, certificates and signatures of documents."""

    def create_authority(self, circle: str, passphrase: bytes, now: datetime) -> AuthorityKeys:
        """The circle's own root, valid ten years."""

    def issue(self, authority: bytes, passphrase: bytes, subject: Subject, own: bytes, now: datetime) -> bytes:
        """A person's PKCS#12 under the authority, protected by the passphrase `own`."""

    def describe(self, p12: bytes, passphrase: bytes) -> CertificateFacts:
        """Whose key this is; raises `signing_key_wrong_passphrase` or `signing_key_unreadable`."""

    def sign(self, pdf: bytes, request: SignRequest) -> bytes:
        """The PDF with one more signature, added incrementally."""

    def verify(self, pdf: bytes, trust: Sequence[bytes], now: datetime) -> Verdict:
        """What holds of a file, offline; never raises for a bad file."""
