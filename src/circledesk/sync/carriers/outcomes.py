"""What a remote place's refusals mean: one of our codes, by HTTP status, whatever class the library gave them."""

from __future__ import annotations

import re
from http import HTTPStatus

from opendal import exceptions

from circledesk.domain.errors import DomainError
from circledesk.domain.places import PlaceReason

REFUSALS = (
    exceptions.Error,
    exceptions.Unexpected,
    exceptions.Unsupported,
    exceptions.ConfigInvalid,
    exceptions.NotFound,
    exceptions.PermissionDenied,
    exceptions.IsADirectory,
    exceptions.NotADirectory,
    exceptions.AlreadyExists,
    exceptions.IsSameFile,
    exceptions.ConditionNotMatch,
    exceptions.RateLimited,
    exceptions.RangeNotSatisfied,
    exceptions.Conflict,
    OSError,
)
"""Everything the library raises; its classes have no common parent, and a half-read object is an OSError."""

_STATUS = re.compile(r"response: Parts \{ status: (\d{3}), version: HTTP/")
_VERB = re.compile(r"service_operation: (\w+)")
_S3_CODE = re.compile(r'S3Error \{ code: "(\w*)"')
_CAUSE = re.compile(r"\n\nSource:\n(.*?)(?:\n\n|\Z)|, source: (.*)", re.DOTALL)
_WRITING = frozenset({"Put", "PutObject", "Mkcol", "Delete", "DeleteObject"})
_ABSENT = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_KEYS_REFUSED = re.compile(
    r"InvalidAccessKeyId|SignatureDoesNotMatch|RequestTimeTooSkewed|UnsupportedAlgorithm|\w*Token\w*"
)
_ELSEWHERE = re.compile(r"AuthorizationHeaderMalformed|PermanentRedirect|TemporaryRedirect|\w*Region\w*")
_FULL = re.compile(r"\w*(?:Quota|StorageFull|InsufficientStorage)\w*")
_CODES: dict[int, str] = {
    HTTPStatus.UNAUTHORIZED: "place_credentials_refused",
    HTTPStatus.NOT_FOUND: "place_missing",
    HTTPStatus.GONE: "place_missing",
    HTTPStatus.CONFLICT: "place_busy",
    HTTPStatus.PRECONDITION_FAILED: "place_busy",
    HTTPStatus.LOCKED: "place_busy",
    HTTPStatus.TOO_MANY_REQUESTS: "place_busy",
    HTTPStatus.SERVICE_UNAVAILABLE: "place_busy",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "place_full",
    HTTPStatus.INSUFFICIENT_STORAGE: "place_full",
    HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED: "place_not_a_store",
}
_CLOSED = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.METHOD_NOT_ALLOWED})
_STRANGE = frozenset({HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED})
_NO_HOST = re.compile(r"failed to lookup address|dns error", re.IGNORECASE)
_NO_TLS = re.compile(r"received corrupt message|InvalidContentType")
_NOBODY = re.compile(r"connection refused", re.IGNORECASE)
_CUT = re.compile(r"connection reset|connection closed|broken pipe|unexpected eof|incomplete message", re.IGNORECASE)
_LONGEST = 120


def refused(error: BaseException, where: str) -> DomainError:
    """The refusal in our words, with the facts `where` and `reason`. Nothing of what the place sent gets into them
    but its status and the code of an S3 error.
    """
    if isinstance(error, TimeoutError):
        return DomainError("place_unreachable", where=where, reason=PlaceReason.TIMEOUT)
    said = str(error)
    status, s3_code = _status(said), _s3_code(said)
    if status is None:
        return DomainError(_without_status(error, said), where=where, reason=_cause(said))
    reason = f"HTTP {status} {s3_code}".rstrip()
    return DomainError(_with_status(status, s3_code, said), where=where, reason=reason)


def is_absent(error: BaseException) -> bool:
    """Whether the place says that an object is not there, and not that there is no such place."""
    said = str(error)
    return _status(said) in _ABSENT and _s3_code(said) != "NoSuchBucket"


def is_orphan(error: BaseException) -> bool:
    """Whether a write failed because the folder it goes into is not there."""
    return _status(str(error)) in {HTTPStatus.NOT_FOUND, HTTPStatus.CONFLICT}


def is_mute(error: BaseException) -> bool:
    """Whether nothing came back, and the library does not tell why."""
    said = str(error)
    return not isinstance(error, TimeoutError) and _status(said) is None and said.endswith("error sending request")


def is_page(content: bytes) -> bool:
    """Whether the bytes begin as a web page does: a portal's, or an error's."""
    return content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype", b"<html", b"<?xml"))


def _with_status(status: int, s3_code: str, said: str) -> str:
    code = _with_s3_code(s3_code) or _CODES.get(status, "place_unreachable")
    if code != "place_unreachable":
        return code
    verb = _VERB.search(said)
    if status in _CLOSED and verb and verb[1] in _WRITING:
        code = "place_read_only"
    elif status == HTTPStatus.FORBIDDEN:
        code = "place_credentials_refused"
    elif status < HTTPStatus.BAD_REQUEST or status in _STRANGE:
        code = "place_not_a_store"
    return code


def _with_s3_code(s3_code: str) -> str:
    """What an S3 error says more exactly than its status."""
    if _KEYS_REFUSED.fullmatch(s3_code):
        return "place_credentials_refused"
    if _FULL.fullmatch(s3_code):
        return "place_full"
    if _ELSEWHERE.fullmatch(s3_code):
        return "place_region_wrong"
    return "place_bucket_missing" if s3_code == "NoSuchBucket" else ""


def _without_status(error: BaseException, said: str) -> str:
    """Nothing came back at all, or what did is not what a store answers."""
    if isinstance(error, exceptions.NotFound) or "following redirect" in said:
        return "place_not_a_store"
    if "invalid peer certificate" in said:
        return "place_untrusted"
    return "place_host_unknown" if _NO_HOST.search(said) else "place_unreachable"


def _status(said: str) -> int | None:
    found = _STATUS.search(said)
    return int(found[1]) if found else None


def _s3_code(said: str) -> str:
    found = _S3_CODE.search(said)
    return found[1] if found else ""


def _cause(said: str) -> str:
    """The innermost cause of a failed request: one of our reasons, or what the library calls it."""
    if _NO_TLS.search(said):
        return PlaceReason.NO_TLS
    if _NOBODY.search(said):
        return PlaceReason.REFUSED
    if _CUT.search(said):
        return PlaceReason.CUT
    found = _CAUSE.search(said)
    whole = (found[1] or found[2]) if found else said.partition("\n")[0]
    return whole.strip().rpartition(": ")[2][:_LONGEST]
