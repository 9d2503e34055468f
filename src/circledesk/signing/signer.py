"""Signing a PDF: PAdES B-B, offline, as one more revision that leaves what is there untouched."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.cms_embedder import (
    PdfCMSEmbedder,
    SigAppearanceSetup,
    SigIOSetup,
    SigMDPSetup,
    SigObjSetup,
)
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_byterange import BuildProps, SignatureObject
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.signing import authority, keys
from circledesk.signing.appearance import StampStyle
from circledesk.signing.verifier import verify_pdf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from circledesk.services.ports.signing import AuthorityKeys, CertificateFacts, SignRequest, Subject, Verdict

_DIGEST = "sha256"
_PDF_1_7 = (1, 7)
_ATTRIBUTES = 2048  # bytes: more than the signed attributes and the frame around them take


class PyHankoSigner:
    """Keys, certificates and signatures of documents: what `services.ports.Signer` asks for."""

    def __init__(self, font: bytes) -> None:
        """`font`: the TrueType font of the visible stamps, embedded in each."""
        self._font = font

    def create_authority(self, circle: str, passphrase: bytes, now: datetime) -> AuthorityKeys:
        """See `authority.create_authority`."""
        return authority.create_authority(circle, passphrase, now)

    def issue(self, authority_p12: bytes, passphrase: bytes, subject: Subject, own: bytes, now: datetime) -> bytes:
        """See `authority.issue_certificate`."""
        return authority.issue_certificate(authority_p12, passphrase, subject, own, now)

    def describe(self, p12: bytes, passphrase: bytes) -> CertificateFacts:
        """See `keys.describe`."""
        return keys.describe(p12, passphrase)

    def sign(self, pdf: bytes, request: SignRequest) -> bytes:
        """See `sign_pdf`."""
        return sign_pdf(pdf, request, self._font)

    def verify(self, pdf: bytes, trust: Sequence[bytes], now: datetime) -> Verdict:
        """See `verifier.verify_pdf`."""
        return verify_pdf(pdf, trust, now)


def sign_pdf(pdf: bytes, request: SignRequest, font: bytes) -> bytes:
    """The PDF with one more signature in the empty field `request.field`, stamped there if the field is visible.

    Nothing already in the file changes, so earlier signatures hold. The signature that fills the last empty
    field also locks the document against further signatures. Raises the errors of `keys.load_for_signing`,
    `pdf_unreadable`, `signature_field_missing`, `signature_field_taken`, `signature_order`.
    """
    key = keys.load_for_signing(request.p12, request.passphrase, request.at)
    writer = _opened(pdf)
    last = _refuse_unless_signable(writer, request.field)
    writer.ensure_output_version(_PDF_1_7)
    writer.register_extension(ESIC_EXTENSION_1)
    signer = SimpleSigner(
        signing_cert=translate_pyca_cryptography_cert_to_asn1(key.certificate),
        signing_key=translate_pyca_cryptography_key_to_asn1(key.private_key),
        cert_registry=SimpleCertificateStore.from_certs(map(translate_pyca_cryptography_cert_to_asn1, key.chain)),
    )
    setup = SigObjSetup(
        sig_placeholder=_signature_dictionary(request, _room_needed(key)),
        mdp_setup=SigMDPSetup(
            md_algorithm=_DIGEST,
            field_lock=FieldMDPSpec(FieldMDPAction.ALL) if last else None,
            docmdp_perms=MDPPerm.NO_CHANGES if last else None,
        ),
        appearance_setup=SigAppearanceSetup(
            style=StampStyle(code=request.qr, lines=request.stamp_lines, font=font),
            timestamp=request.at,
            name=key.name,
        ),
    )
    return _embedded(writer, request.field, setup, signer)


def _opened(pdf: bytes) -> IncrementalPdfFileWriter:
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf), strict=True)
        encrypted = writer.prev.encrypted
        _ = writer.root["/Pages"]
    except Exception as error:  # a damaged file makes the reader raise nearly anything
        raise DomainError("pdf_unreadable", reason=type(error).__name__) from error
    if encrypted:
        raise DomainError("pdf_unreadable", reason="encrypted")
    return writer


def _refuse_unless_signable(writer: IncrementalPdfFileWriter, field: str) -> bool:
    """Whether this is the last empty signature field of the document."""
    fields = {name: (value, reference.get_object()) for name, value, reference in enumerate_sig_fields(writer)}
    if field not in fields:
        raise DomainError("signature_field_missing", field=field)
    value, dictionary = fields[field]
    if value is not None:
        raise DomainError("signature_field_taken", field=field)
    waiting = [name for name, (other, _) in fields.items() if other is None and name != field]
    if "/Lock" in dictionary and waiting:
        raise DomainError("signature_order", field=field, waiting=", ".join(waiting))
    return not waiting


def _signature_dictionary(request: SignRequest, room: int) -> SignatureObject:
    return SignatureObject(
        timestamp=bogota(request.at).replace(microsecond=0),
        subfilter=SigSeedSubFilter.PADES,
        location=request.location,
        reason=request.reason,
        app_build_props=BuildProps(name="CircleDesk"),
        bytes_reserved=room,
    )


def _room_needed(key: keys.SigningKey) -> int:
    """Hexadecimal digits to reserve: certificates, the signature's own value, attributes."""
    certificates = sum(len(each.public_bytes(Encoding.DER)) for each in (key.certificate, *key.chain))
    return 2 * (certificates + key.private_key.key_size // 4 + _ATTRIBUTES)


def _embedded(writer: IncrementalPdfFileWriter, field: str, setup: SigObjSetup, signer: SimpleSigner) -> bytes:
    steps = PdfCMSEmbedder().write_cms(field, writer, existing_fields_only=True)
    next(steps)
    steps.send(setup)
    prepared, output = steps.send(SigIOSetup(md_algorithm=_DIGEST, output=BytesIO()))
    steps.send(asyncio.run(signer.async_sign(prepared.document_digest, _DIGEST, use_pades=True)))
    return bytes(output.getbuffer())
