"""How the address of a remote place is read: as people paste it, and never with credentials in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain import places
from circledesk.domain.errors import DomainError
from circledesk.domain.places import S3, WEBDAV, Address


@pytest.mark.parametrize(
    "where",
    [
        "https://nube.example.org/remote.php/dav/files/ana/Círculo de Nariño",
        "https://nube.example.org/remote.php/dav/files/ana/C%C3%ADrculo%20de%20Nari%C3%B1o/",
    ],
)
def test_a_folder_is_the_same_pasted_from_the_browser_or_typed(where: str) -> None:
    folder = "remote.php/dav/files/ana/Círculo de Nariño"
    assert places.webdav(where) == Address(endpoint="https://nube.example.org", folder=folder)
    assert places.readable(where) == f"https://nube.example.org/{folder}"


@pytest.mark.parametrize(
    ("where", "bucket", "folder", "region"),
    [
        ("https://s3.example.org/circulo", "circulo", "", ""),
        ("https://s3.example.org/circulo/acta%201/uno", "circulo", "acta 1/uno", ""),
        ("https://s3.example.org:9000/circulo?region=sa-east-1", "circulo", "", "sa-east-1"),
        ("https://s3.sa-east-1.amazonaws.com/circulo/", "circulo", "", "sa-east-1"),
        ("https://circulo.s3.sa-east-1.amazonaws.com/actas", "circulo", "actas", "sa-east-1"),
        ("https://s3.amazonaws.com/circulo", "circulo", "", ""),
    ],
)
def test_the_first_step_of_a_bucket_s_address_is_the_bucket(where: str, bucket: str, folder: str, region: str) -> None:
    read = places.s3(where)
    assert (read.bucket, read.folder, read.region) == (bucket, folder, region)


def test_a_host_may_be_written_as_people_write_it() -> None:
    assert places.webdav("https://ñandú.example:8443/x").endpoint == "https://xn--and-6ma2c.example:8443"
    assert places.webdav("http://[::1]:8080/x").endpoint == "http://[::1]:8080"


@pytest.mark.parametrize(
    ("kind", "where", "reason"),
    [
        (WEBDAV, "", "address"),
        (WEBDAV, "/mnt/nube", "address"),
        (WEBDAV, "nube.example.org/dav", "address"),
        (WEBDAV, "ftp://nube.example.org/dav", "scheme"),
        (WEBDAV, "file://servidor/carpeta", "scheme"),
        (WEBDAV, "https:///dav", "address"),
        (WEBDAV, "https://nube.example.org:port/dav", "address"),
        (WEBDAV, "https://nube.example.org:0/dav", "address"),
        (WEBDAV, "https://[::1/dav", "address"),
        (WEBDAV, f"https://{'a' * 70}.example.org/", "address"),
        (WEBDAV, "https://nube.example.org/dav/../otro", "path"),
        (WEBDAV, "https://nube.example.org/dav/uno%2Fdos", "path"),
        (S3, "https://s3.example.org", "bucket"),
        (S3, "https://s3.example.org/", "bucket"),
    ],
)
def test_an_address_that_says_no_place_is_refused(kind: str, where: str, reason: str) -> None:
    with pytest.raises(DomainError, match="place_address_refused") as caught:
        places.tidy(kind, where)
    assert caught.value.facts["reason"] == reason


@pytest.mark.parametrize("kind", [WEBDAV, S3])
def test_credentials_in_an_address_are_refused_and_not_repeated(kind: str) -> None:
    with pytest.raises(DomainError, match="place_address_refused") as caught:
        places.tidy(kind, "https://ana:clave-secreta@nube.example.org/x")
    assert caught.value.facts == {"where": "https://nube.example.org/x", "reason": "credentials"}


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (WEBDAV, " HTTPS://Nube.Example.ORG:443/dav/C%C3%ADrculo%20uno/ ", "https://nube.example.org/dav/Círculo uno"),
        (WEBDAV, "https://nube.example.org:8443/dav//uno", "https://nube.example.org:8443/dav/uno"),
        (WEBDAV, "http://nube.example.org:80", "http://nube.example.org"),
        (WEBDAV, "https://nube.example.org/100%25 %3F%23", "https://nube.example.org/100%25 %3F%23"),
        (S3, "https://s3.example.org/circulo/?region=sa-east-1", "https://s3.example.org/circulo"),
        (
            S3,
            "https://circulo.s3.sa-east-1.amazonaws.com/actas",
            "https://s3.sa-east-1.amazonaws.com/circulo/actas",
        ),
    ],
)
def test_one_place_is_kept_in_one_form_however_it_was_typed(kind: str, typed: str, kept: str) -> None:
    assert places.tidy(kind, typed) == kept
    assert places.tidy(kind, kept) == kept


@given(
    steps=st.lists(
        st.text(min_size=1, max_size=8).filter(lambda one: "/" not in one and one not in {".", ".."}), max_size=3
    )
)
def test_the_form_kept_names_the_same_folder(steps: list[str]) -> None:
    typed = "https://nube.example.org/" + "/".join("".join(f"%{byte:02X}" for byte in one.encode()) for one in steps)
    assert places.webdav(places.tidy(WEBDAV, typed)).folder == "/".join(steps)


def test_only_an_address_without_tls_is_open_on_the_way() -> None:
    assert places.is_open("HTTP://nube.example.org/x")
    assert not places.is_open("https://nube.example.org/http://x")
    assert not places.is_open("/mnt/nube")
