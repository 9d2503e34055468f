"""Real servers for the contract of carriers: each a process on this machine, its own folder, a port nobody had."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from urllib.parse import quote

import pytest

from circledesk.services.ports.sync import Carrier, Place
from circledesk.sync.carriers.folder import FolderCarrier
from circledesk.sync.carriers.opendal import PATIENCE, Patience, open_place

USER, SECRET = "AKIACIRCULO00000001", "una clave que nadie más tiene"
BUCKET = "circulo"
_UP_WITHIN = 20.0
_MODULES = (Path("/usr/lib/apache2/modules"), Path("/usr/lib64/httpd/modules"), Path("/usr/libexec/apache2"))
_APACHE = """
ServerRoot "{home}"
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile "{home}/pid"
ErrorLog "{home}/log"
DocumentRoot "{store}"
DavLockDB "{home}/lock"
{modules}
{identity}
<Directory "{store}">
  Dav On
  Require all granted
</Directory>
"""
_NGINX = """
{module}
{identity}
daemon off;
master_process off;
pid "{home}/pid";
error_log "{home}/log";
events {{}}
http {{
  access_log off;
  client_body_temp_path "{home}/body";
  server {{
    listen 127.0.0.1:{port};
    root "{store}";
    client_max_body_size 0;
    location / {{
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
      dav_access user:rw group:rw all:r;
    }}
  }}
}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server; `store` is the folder on this disk whose content it serves (a bucket, for S3)."""

    kind: str
    port: int
    store: Path
    secured: bool

    def carrier(self, root: str = "", *, port: int = 0, secret: str = SECRET, patience: Patience = PATIENCE) -> Carrier:
        """A carrier of the folder `root` below the store, through another `port` where something stands between."""
        folder = self.store / root
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o777)
        if self.kind == "folder":
            return FolderCarrier("place", folder)
        place = Place(id="place", kind=self.kind, where=self.where(root, port))
        user, secret = (USER, secret) if self.secured else ("", "")
        return open_place(place, user, secret, patience)

    def where(self, root: str, port: int = 0) -> str:
        """The address of a folder below the store."""
        bucket = f"{BUCKET}/" if self.kind == "s3" else ""
        return f"http://127.0.0.1:{port or self.port}/{bucket}{quote(root)}"


def folder(home: Path) -> Iterator[Server]:
    """No server: the folder itself."""
    yield Server(kind="folder", port=0, store=home, secured=False)


def wsgidav(home: Path) -> Iterator[Server]:
    """WsgiDAV on cheroot, open to all."""
    program = _installed("wsgidav")
    with _running(
        lambda port: [*program, "--host=127.0.0.1", f"--port={port}", f"--root={home}", "--auth=anonymous"]
    ) as port:
        yield Server(kind="webdav", port=port, store=home, secured=False)


def rclone_webdav(home: Path) -> Iterator[Server]:
    """Rclone as a WebDAV server, with a password."""
    program = [*_installed("rclone"), "serve", "webdav", str(home), "--dir-cache-time=1ms"]
    with _running(lambda port: [*program, f"--addr=127.0.0.1:{port}", f"--user={USER}", f"--pass={SECRET}"]) as port:
        yield Server(kind="webdav", port=port, store=home, secured=True)


def apache(home: Path) -> Iterator[Server]:
    """Apache's mod_dav, where it is installed."""
    program = shutil.which("apache2") or shutil.which("httpd")
    modules = next((one for one in _MODULES if (one / "mod_dav_fs.so").exists()), None)
    if not program or not modules:
        pytest.skip("Apache with mod_dav is not installed")
    loaded = "\n".join(
        f'LoadModule {name}_module "{modules}/mod_{name}.so"'
        for name in ("mpm_event", "unixd", "authz_core", "dav", "dav_fs")
        if (modules / f"mod_{name}.so").exists()
    )
    store, text = _shared(home), home / "apache.conf"

    def command(port: int) -> list[str]:
        identity = "User nobody\nGroup nogroup" if os.geteuid() == 0 else ""
        text.write_text(_APACHE.format(home=home, port=port, store=store, modules=loaded, identity=identity))
        return [program, "-X", "-f", str(text)]

    with _running(command) as port:
        yield Server(kind="webdav", port=port, store=store, secured=False)


def nginx(home: Path) -> Iterator[Server]:
    """Nginx with dav-ext, where it is installed."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    module = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")
    if not program or not module.exists():
        pytest.skip("nginx with dav-ext is not installed")
    store, text = _shared(home), home / "nginx.conf"

    def command(port: int) -> list[str]:
        identity = "user nobody nogroup;" if os.geteuid() == 0 else ""
        load = f'load_module "{module}";'
        text.write_text(_NGINX.format(home=home, port=port, store=store, module=load, identity=identity))
        return [program, "-c", str(text), "-e", str(home / "log")]

    with _running(command) as port:
        yield Server(kind="webdav", port=port, store=store, secured=False)


def rclone_s3(home: Path) -> Iterator[Server]:
    """Rclone as an S3 server, which checks signatures."""
    program = [*_installed("rclone"), "serve", "s3", str(home), "--dir-cache-time=1ms", f"--auth-key={USER},{SECRET}"]
    with _running(lambda port: [*program, f"--addr=127.0.0.1:{port}"]) as port:
        yield Server(kind="s3", port=port, store=home / BUCKET, secured=True)


def localbucket(home: Path) -> Iterator[Server]:
    """LocalBucket, which checks nothing."""
    program = [*_installed("localbucket"), str(home)]
    with _running(lambda port: [*program, f"--port={port}"]) as port:
        yield Server(kind="s3", port=port, store=home / BUCKET, secured=False)


def rclone_read_only(home: Path) -> Iterator[Server]:
    """Rclone as a WebDAV server that takes nothing."""
    program = [*_installed("rclone"), "serve", "webdav", str(home), "--dir-cache-time=1ms", "--read-only"]
    with _running(lambda port: [*program, f"--addr=127.0.0.1:{port}"]) as port:
        yield Server(kind="webdav", port=port, store=home, secured=False)


SERVERS: dict[str, Callable[[Path], Iterator[Server]]] = {
    "folder": folder,
    "wsgidav": wsgidav,
    "rclone-webdav": rclone_webdav,
    "apache": apache,
    "nginx": nginx,
    "rclone-s3": rclone_s3,
    "localbucket": localbucket,
}


PECULIAR: dict[str, Callable[[Path], Iterator[Server]]] = {"read-only": rclone_read_only}
"""Servers that keep no contract, for what is to be said of them."""


@contextmanager
def serving(name: str) -> Iterator[Server]:
    """One of the servers, while it is needed; its folder lies where a server that gives up its rights may read."""
    with tempfile.TemporaryDirectory(prefix=f"{name}-") as made:
        home = Path(made).resolve()
        home.chmod(0o755)
        (home / BUCKET).mkdir()
        yield from {**SERVERS, **PECULIAR}[name](home)


@contextmanager
def _running(command: Callable[[int], list[str]]) -> Iterator[int]:
    """A server of one process on a free port, once it answers there; another port where somebody was faster."""
    process, port = _started(command)
    try:
        yield port
    finally:
        process.kill()
        process.wait()


def _started(command: Callable[[int], list[str]], attempts: int = 3) -> tuple[subprocess.Popen[bytes], int]:
    for _ in range(attempts):
        port = _free_port()
        process = subprocess.Popen(
            command(port),
            env={**os.environ, "RCLONE_CONFIG": os.devnull},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if _answers(process, port):
            return process, port
        process.kill()
        process.wait()
    raise AssertionError(command(0))


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    """Whether somebody listens before the deadline; the wait between two looks ends early when the process does."""
    until = monotonic() + _UP_WITHIN
    while monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            try:
                process.wait(0.02)
            except subprocess.TimeoutExpired:
                continue
            return False
        return True
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _installed(name: str) -> list[str]:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return [found]


def _shared(home: Path) -> Path:
    """A folder that a server may write to after it gave up its rights."""
    store = home / "store"
    store.mkdir()
    for one in (home, store):
        one.chmod(0o777)
    return store
