"""The key of the desk's file: random, wrapped by the passphrase with Argon2id, so that it opens elsewhere."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from nacl import exceptions, pwhash, secret, utils

from circledesk.domain.errors import DomainError
from circledesk.store.folder import KEY_FILE

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
SHORTEST_PASSPHRASE = 8
MOST_MEMORY = pwhash.argon2id.MEMLIMIT_SENSITIVE
"""What a key file may ask for, so that a damaged one cannot take all memory."""


def new_key(folder: Path, passphrase: str) -> bytes:
    """Make a key and its wrapped copy `key.json` in `folder`; raises `passphrase_too_short`."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise DomainError("passphrase_too_short", least=SHORTEST_PASSPHRASE)
    key = utils.random(KEY_BYTES)
    salt = utils.random(pwhash.argon2id.SALTBYTES)
    # Interactive cost (64 MiB, 2 passes) is above OWASP's minimum for Argon2id; see docs/decisions.
    cost = {"ops": pwhash.argon2id.OPSLIMIT_INTERACTIVE, "mem": pwhash.argon2id.MEMLIMIT_INTERACTIVE}
    box = secret.SecretBox(_derive(passphrase, salt, cost))
    facts = {"kind": "circledesk-key", "version": 1, "kdf": "argon2id", **cost}
    content = {**facts, "salt": salt.hex(), "wrapped": bytes(box.encrypt(key)).hex()}
    path = folder / KEY_FILE
    partial = path.with_suffix(".part")
    with partial.open("w", encoding="ascii") as file:
        json.dump(content, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.chmod(0o600)
    partial.replace(path)
    return key


def key_name(folder: Path) -> str:
    """Under what name a keyring may keep the key of `folder`; raises `desk_missing` or `key_file_damaged`."""
    return f"desk-{_wrapped(folder)['salt']}"


def unwrap_key(folder: Path, passphrase: str) -> bytes:
    """The key of `folder`; raises `desk_missing`, `key_file_damaged` or `wrong_passphrase`."""
    content = _wrapped(folder)
    try:
        salt, wrapped = bytes.fromhex(content["salt"]), bytes.fromhex(content["wrapped"])
        cost = {"ops": int(content["ops"]), "mem": min(int(content["mem"]), MOST_MEMORY)}
        box = secret.SecretBox(_derive(passphrase, salt, cost))
    except (ValueError, KeyError, TypeError, exceptions.CryptoError):
        raise DomainError("key_file_damaged", path=folder / KEY_FILE) from None
    try:
        return bytes(box.decrypt(wrapped))
    except exceptions.CryptoError:
        raise DomainError("wrong_passphrase", path=folder) from None


def _wrapped(folder: Path) -> dict[str, str]:
    path = folder / KEY_FILE
    try:
        content = json.loads(path.read_text("ascii"))
        return {name: str(content[name]) for name in ("salt", "wrapped", "ops", "mem")}
    except FileNotFoundError:
        raise DomainError("desk_missing", path=folder) from None
    except (ValueError, KeyError, TypeError, OSError):
        raise DomainError("key_file_damaged", path=path) from None


def _derive(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    return bytes(
        pwhash.argon2id.kdf(
            secret.SecretBox.KEY_SIZE,
            passphrase.encode(),
            salt,
            opslimit=cost["ops"],
            memlimit=cost["mem"],
        )
    )
