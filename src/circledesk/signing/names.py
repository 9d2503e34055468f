"""The names in a certificate: written within the limits of X.509, read back whole."""

from __future__ import annotations

import unicodedata

from cryptography import x509
from cryptography.x509.oid import NameOID

from circledesk.domain.errors import DomainError

_LONGEST = 64  # X.520's upper bound for common name, organisation and title, counted in UTF-8 bytes to be safe
_WHOLE_NAME = x509.ObjectIdentifier("2.5.4.41")  # X.520 "name", bound 32768: holds what the common name cannot
_ELLIPSIS = "…"


def distinguished_name(full_name: str, organisation: str, role: str = "") -> x509.Name:
    """The X.501 name of a person or an authority in Colombia; a name too long for it is kept whole beside.

    Raises `certificate_name_missing` when nothing is left of the name.
    """
    name = _clean(full_name)
    if not name:
        raise DomainError("certificate_name_missing")
    parts = [(NameOID.COUNTRY_NAME, "CO")]
    parts += [(NameOID.ORGANIZATION_NAME, _fitted(organisation))] if _clean(organisation) else []
    parts += [(NameOID.TITLE, _fitted(role))] if _clean(role) else []
    parts += [(NameOID.COMMON_NAME, _fitted(name))]
    parts += [(_WHOLE_NAME, name)] if _fitted(name) != name else []
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def name_of(name: x509.Name) -> str:
    """The whole name, else the common name, else the organisation, else the name as RFC 4514 writes it."""
    found = (_first(name, oid) for oid in (_WHOLE_NAME, NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME))
    return next((text for text in found if text), name.rfc4514_string())


def organisation_of(name: x509.Name) -> str:
    """The organisation, or ""."""
    return _first(name, NameOID.ORGANIZATION_NAME)


def role_of(name: x509.Name) -> str:
    """The title (what the person is in the organisation), or ""."""
    return _first(name, NameOID.TITLE)


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    values = (part.value for part in name.get_attributes_for_oid(oid))
    return next((value for value in values if isinstance(value, str) and value), "")


def _clean(text: str) -> str:
    visible = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text)
    return " ".join(unicodedata.normalize("NFC", visible).split())


def _fitted(text: str) -> str:
    clean = _clean(text)
    if len(clean.encode()) <= _LONGEST:
        return clean
    cut = clean.encode()[: _LONGEST - len(_ELLIPSIS.encode())].decode(errors="ignore")
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;") + _ELLIPSIS
