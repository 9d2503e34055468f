"""A line to a real server that breaks as a test wishes: it answers by itself, falls silent, drips, or is cut."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VERBS = ("GET", "HEAD", "PUT", "POST", "DELETE", "PROPFIND", "MKCOL")
PORTAL = b"<html><head><title>WiFi</title></head><body>Acepte las condiciones para navegar</body></html>"
_OURS = frozenset({"connection", "content-length", "date", "server", "transfer-encoding"})
_BEAT = 0.02


@dataclass(slots=True)
class Trouble:
    """What happens to requests of these `verbs` (all of them by default), so many `times` or for good."""

    act: Callable[[Request], None]
    verbs: tuple[str, ...] = VERBS
    times: int = 1 << 30


@dataclass(slots=True)
class Line:
    """The line between a carrier and the server at `upstream`; `seen` names the verbs that came along it."""

    upstream: int
    port: int = 0
    trouble: Trouble | None = None
    seen: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def next_trouble(self, verb: str) -> Trouble | None:
        """The trouble this request gets into."""
        self.seen.append(verb)
        trouble = self.trouble
        if trouble is None or verb not in trouble.verbs or trouble.times <= 0:
            return None
        trouble.times -= 1
        return trouble


class Request(BaseHTTPRequestHandler):
    """One request on its way."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 1 << 16
    line: Line

    def serve(self) -> None:
        """Bring the request to the server and its answer back, or let the trouble do what it does."""
        trouble = self.line.next_trouble(self.command)
        with suppress(ConnectionError):
            if trouble:
                trouble.act(self)
            else:
                content, answer = self.forward(self.body())
                self.reply(answer.status, content, dict(answer.getheaders()))

    def body(self) -> bytes:
        """The bytes that came with the request."""
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def forward(self, body: bytes) -> tuple[bytes, HTTPResponse]:
        """Ask the server."""
        connection = HTTPConnection("127.0.0.1", self.line.upstream)
        connection.request(self.command, self.path, body, dict(self.headers))
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return content, answer

    def reply(self, status: int, content: bytes, headers: dict[str, str], size: int = -1) -> None:
        """Answer; `size` is what the headers promise where it is not what comes."""
        promised = {name.lower(): value for name, value in headers.items()}.get("content-length", "0")
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in _OURS:
                self.send_header(name, value)
        length = promised if self.command == "HEAD" else str(len(content) if size < 0 else size)
        self.send_header("Content-Length", length)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


for _verb in VERBS:
    setattr(Request, f"do_{_verb}", Request.serve)


@contextmanager
def line_to(upstream: int, context: ssl.SSLContext | None = None) -> Iterator[Line]:
    """A line to the server at a port of this machine, itself with TLS where a context is given."""
    line = Line(upstream)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("OnThisLine", (Request,), {"line": line}))
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    line.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": _BEAT}, daemon=True)
    thread.start()
    try:
        yield line
    finally:
        line.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def answer(status: int, content: bytes = b"", **headers: str) -> Callable[[Request], None]:
    """The line answers by itself, whatever was asked."""

    def act(request: Request) -> None:
        request.body()
        request.reply(status, content, {"Content-Type": "text/html", "Content-Length": str(len(content)), **headers})

    return act


def hang(request: Request) -> None:
    """Say nothing at all until everything is over."""
    request.line.over.wait()
    request.close_connection = True


def drip(request: Request) -> None:
    """Begin an answer and let it come byte by byte, far too slowly."""
    request.reply(200, b"C", {}, size=100_000)
    while not request.line.over.wait(_BEAT):
        request.wfile.write(b"D")
        request.wfile.flush()
    request.close_connection = True


def cut_answer(request: Request) -> None:
    """Bring back half of the server's answer and hang up."""
    content, found = request.forward(request.body())
    request.reply(found.status, content[: len(content) // 2], dict(found.getheaders()), size=len(content))
    request.close_connection = True


def cut_request(request: Request) -> None:
    """Take half of what is sent to the server and hang up on both."""
    length = int(request.headers.get("Content-Length") or 0)
    connection = HTTPConnection("127.0.0.1", request.line.upstream)
    connection.putrequest(request.command, request.path, skip_host=True, skip_accept_encoding=True)
    for name, value in request.headers.items():
        connection.putheader(name, value)
    connection.endheaders(request.rfile.read(length // 2))
    connection.close()
    request.close_connection = True
