"""The system's own keyring, where there is one: a desk's key, so that nobody types a passphrase at every start."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "circledesk"
_LOG = logging.getLogger(__name__)


class SystemKeyring:
    """Keeps secrets under the service `circledesk`; where the machine has no keyring it keeps nothing."""

    def read(self, name: str) -> bytes | None:
        """A kept secret, or None (also where there is no keyring)."""
        backend = _backend()
        if backend is None:
            return None
        try:
            kept = backend.get_password(SERVICE, name)
            return base64.b64decode(kept, validate=True) if kept else None
        except binascii.Error:
            return None
        except Exception as error:  # noqa: BLE001 - backends raise what their libraries raise
            _LOG.info("the keyring cannot be read: %s", type(error).__name__)
            return None

    def write(self, name: str, secret: bytes) -> bool:
        """Keep a secret; False where there is no keyring or it does not give back what it got."""
        backend = _backend()
        if backend is None:
            return False
        try:
            backend.set_password(SERVICE, name, base64.b64encode(secret).decode())
        except Exception as error:  # noqa: BLE001 - as above
            _LOG.info("the keyring cannot be written: %s", type(error).__name__)
            return False
        return self.read(name) == secret

    def forget(self, name: str) -> None:
        """Remove a secret, if it is there."""
        backend = _backend()
        if backend is None:
            return
        try:
            backend.delete_password(SERVICE, name)
        except Exception as error:  # noqa: BLE001 - as above
            _LOG.info("the keyring kept nothing to forget: %s", type(error).__name__)


def _backend() -> KeyringBackend | None:
    """The keyring of this session; importing it costs a search for backends, so it happens on first use."""
    try:
        import keyring  # noqa: PLC0415
        from keyring.backends import fail, null  # noqa: PLC0415

        backend = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - a broken desktop session must not stop anybody from working
        _LOG.info("no keyring here: %s", type(error).__name__)
        return None
    return None if isinstance(backend, fail.Keyring | null.Keyring) else backend
