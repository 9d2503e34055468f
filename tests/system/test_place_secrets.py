"""Passwords of places: held while the program runs, kept in a keyring only where a person wishes and there is one."""

from __future__ import annotations

from circledesk.system.place_secrets import DeskSecrets


class Ring:
    """A keyring in memory; `broken` keeps nothing."""

    def __init__(self, *, broken: bool = False) -> None:
        self.kept: dict[str, bytes] = {}
        self._broken = broken

    def read(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def write(self, name: str, secret: bytes) -> bool:
        if not self._broken:
            self.kept[name] = secret
        return not self._broken

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


def of_desk(name: str, ring: Ring) -> DeskSecrets:
    return DeskSecrets(lambda: name, ring)


def test_a_secret_held_for_the_session_never_reaches_the_keyring() -> None:
    ring = Ring()
    secrets = of_desk("ana", ring)
    secrets.hold("office", "clave")
    assert secrets.read("office") == "clave"
    assert ring.kept == {}
    assert of_desk("ana", ring).read("office") is None


def test_a_kept_secret_is_there_at_the_next_start_of_that_desk_and_no_other() -> None:
    ring = Ring()
    assert of_desk("ana", ring).keep("office", "clave ñ 😀")
    assert of_desk("ana", ring).read("office") == "clave ñ 😀"
    assert of_desk("beto", ring).read("office") is None
    assert of_desk("ana", ring).read("usb") is None


def test_where_there_is_no_keyring_the_secret_serves_this_session() -> None:
    secrets = of_desk("ana", Ring(broken=True))
    assert not secrets.keep("office", "clave")
    assert secrets.read("office") == "clave"


def test_a_forgotten_secret_is_gone_from_both() -> None:
    ring = Ring()
    secrets = of_desk("ana", ring)
    secrets.keep("office", "clave")
    secrets.forget("office")
    assert secrets.read("office") is None
    assert ring.kept == {}
