"""The few lines of an HTTP client that checks and memory runs need."""

import contextlib
import dataclasses
import re
import socket
import ssl

TIMEOUT_SECONDS = 10


class Refused(Exception):
    """Why no table is shown."""


@dataclasses.dataclass
class Answer:
    status: int
    head: bytes
    content: bytes

    @property
    def raw(self):
        return self.head + self.content


def connect(port, tls=False):
    """A connection to a server of this run, by TLS 1.3 where asked for."""
    peer = socket.create_connection(("127.0.0.1", port), TIMEOUT_SECONDS)
    if not tls:
        return peer
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context.wrap_socket(peer)


def ask(peer, path):
    """The answer to one GET on an open connection; no more than it may have been sent."""
    peer.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    received = b""
    while b"\r\n\r\n" not in received:
        received += receive(peer)
    head, _, content = received.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    if not length:
        raise Refused(f"the answer to {path} has no Content-Length: {head!r}")
    while len(content) < int(length.group(1)):
        content += receive(peer)
    if len(content) > int(length.group(1)):
        raise Refused(f"more was sent for {path} than Content-Length says")
    return Answer(int(head.split()[1]), head + b"\r\n\r\n", content)


def receive(peer):
    received = peer.recv(1 << 16)
    if not received:
        raise Refused("a server closed a connection in the middle of an answer")
    return received


def answers(port, paths, tls=False):
    """The answers to paths, asked one after the other on one connection."""
    with contextlib.closing(connect(port, tls)) as peer:
        return [ask(peer, path) for path in paths]
