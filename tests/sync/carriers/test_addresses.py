"""How the address of a remote place is read: as people paste it, and never with credentials in it."""

from __future__ import annotations

import pytest

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Place
from circledesk.sync.carriers import addresses
from circledesk.sync.carriers.addresses import Address
from circledesk.sync.carriers.opendal import open_place


@pytest.mark.parametrize(
    "where",
    [
        "https://nube.example.org/remote.php/dav/files/ana/Círculo de Nariño",
        "https://nube.example.org/remote.php/dav/files/ana/C%C3%ADrculo%20de%20Nari%C3%B1o/",
    ],
)
def test_a_folder_is_the_same_pasted_from_the_browser_or_typed(where: str) -> None:
    folder = "remote.php/dav/files/ana/Círculo de Nariño"
    assert addresses.webdav(where) == Address(endpoint="https://nube.example.org", folder=folder)
    assert addresses.readable(where) == f"https://nube.example.org/{folder}"


@pytest.mark.parametrize(
    ("where", "bucket", "folder", "region"),
    [
        ("https://s3.example.org/circulo", "circulo", "", "us-east-1"),
        ("https://s3.example.org/circulo/acta%201/uno", "circulo", "acta 1/uno", "us-east-1"),
        ("https://s3.example.org:9000/circulo?region=sa-east-1", "circulo", "", "sa-east-1"),
        ("https://s3.sa-east-1.amazonaws.com/circulo/", "circulo", "", "sa-east-1"),
    ],
)
def test_the_first_step_of_a_bucket_s_address_is_the_bucket(where: str, bucket: str, folder: str, region: str) -> None:
    read = addresses.s3(where)
    assert (read.bucket, read.folder, read.region) == (bucket, folder, region)


def test_a_host_may_be_written_as_people_write_it() -> None:
    assert addresses.webdav("https://ñandú.example:8443/x").endpoint == "https://xn--and-6ma2c.example:8443"
    assert addresses.webdav("http://[::1]:8080/x").endpoint == "http://[::1]:8080"


@pytest.mark.parametrize(
    ("kind", "where", "reason"),
    [
        ("webdav", "", "address"),
        ("webdav", "/mnt/nube", "address"),
        ("webdav", "nube.example.org/dav", "address"),
        ("webdav", "ftp://nube.example.org/dav", "address"),
        ("webdav", "https:///dav", "address"),
        ("webdav", "https://nube.example.org:port/dav", "address"),
        ("webdav", "https://[::1/dav", "address"),
        ("webdav", f"https://{'a' * 70}.example.org/", "address"),
        ("webdav", "https://nube.example.org/dav/../otro", "path"),
        ("webdav", "https://nube.example.org/dav/uno%2Fdos", "path"),
        ("s3", "https://s3.example.org", "bucket"),
        ("s3", "https://s3.example.org/", "bucket"),
    ],
)
def test_an_address_that_says_no_place_is_refused(kind: str, where: str, reason: str) -> None:
    with pytest.raises(DomainError, match="place_address_refused") as caught:
        open_place(Place(id="place", kind=kind, where=where), "ana", "clave")
    assert caught.value.facts["reason"] == reason


@pytest.mark.parametrize("kind", ["webdav", "s3"])
def test_credentials_in_an_address_are_refused_and_not_repeated(kind: str) -> None:
    with pytest.raises(DomainError, match="place_address_refused") as caught:
        open_place(Place(id="place", kind=kind, where="https://ana:clave-secreta@nube.example.org/x"), "", "")
    assert caught.value.facts == {"where": "https://nube.example.org/x", "reason": "credentials"}


def test_a_place_of_another_kind_is_not_opened() -> None:
    with pytest.raises(DomainError, match="place_kind_unknown"):
        open_place(Place(id="place", kind="sftp", where="https://nube.example.org/x"), "", "")
