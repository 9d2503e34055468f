"""The few things PyNaCl does for us, with our errors: sign, verify, encrypt, seal for one laptop."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey

from circledesk.sync.packing import ObjectError

KEY, NONCE, SIGNATURE, HASH = 32, 24, 64, 32


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceKeys:
    """One laptop's own keys: 32-byte seeds of Ed25519 (to sign) and X25519 (to receive)."""

    sign: bytes
    box: bytes

    @property
    def sign_public(self) -> bytes:
        """What others verify with."""
        return public_of(self.sign)

    @property
    def box_public(self) -> bytes:
        """What others seal for."""
        return bytes(PrivateKey(self.box).public_key)

    @property
    def device(self) -> str:
        """The laptop's id."""
        return device_of(self.sign_public)


def public_of(seed: bytes) -> bytes:
    """The Ed25519 public key of a seed."""
    return bytes(SigningKey(seed).verify_key)


def device_of(sign_public: bytes) -> str:
    """A laptop's id: the first 16 hex digits of its Ed25519 public key."""
    return sign_public[:8].hex()


def sign(seed: bytes, content: bytes) -> bytes:
    """64 bytes of Ed25519 over the sha256 of `content`."""
    return bytes(SigningKey(seed).sign(sha256(content)).signature)


def verify(public: bytes, content: bytes, signature: bytes) -> None:
    """Raise ObjectError unless `signature` is by `public` over `content`."""
    try:
        VerifyKey(public).verify(sha256(content), signature)
    except (CryptoError, ValueError, TypeError) as error:
        raise ObjectError("signature") from error


def encrypt(key: bytes, nonce: bytes, content: bytes, beside: bytes) -> bytes:
    """XChaCha20-Poly1305 of `content`, which also binds `beside`."""
    return bytes(bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(content, beside, nonce, key))


def decrypt(key: bytes, nonce: bytes, content: bytes, beside: bytes) -> bytes:
    """What `encrypt` was given; raises ObjectError."""
    try:
        return bytes(bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(content, beside, nonce, key))
    except (CryptoError, ValueError, TypeError) as error:
        raise ObjectError("cipher") from error


def seal_for(box_public: bytes, content: bytes) -> bytes:
    """`content` for the holder of one X25519 key only; raises ObjectError for a key that is none."""
    try:
        return bytes(SealedBox(PublicKey(box_public)).encrypt(content))
    except (CryptoError, ValueError, TypeError, RuntimeError) as error:
        raise ObjectError("box") from error


def unseal(box: bytes, content: bytes) -> bytes:
    """What was sealed for us; raises ObjectError."""
    try:
        return bytes(SealedBox(PrivateKey(box)).decrypt(content))
    except (CryptoError, ValueError, TypeError) as error:
        raise ObjectError("box") from error


def sha256(content: bytes) -> bytes:
    """32 bytes."""
    return hashlib.sha256(content).digest()


def keyed_hash(key: bytes, purpose: bytes, content: bytes) -> bytes:
    """32 bytes of BLAKE2b only the holder of `key` can compute; `purpose` (at most 16 bytes) keeps uses apart."""
    return hashlib.blake2b(content, key=key, person=purpose, digest_size=HASH).digest()


def same(one: bytes, other: bytes) -> bool:
    """Whether two secrets are equal, in time that tells nothing."""
    return hmac.compare_digest(one, other)
