"""The loads: one short round of one load on one server."""

import dataclasses
import json
import re

from .http import Refused
from .meter import Meter
from .program import FOLDER, compile_c

CIPHER = "TLS_AES_128_GCM_SHA256"
# How far the bytes that wrk counts may be from whole answers: it stops in the middle of some.
BYTES_TOLERANCE = 0.03


@dataclasses.dataclass
class Closed:
    """Connections that ask again as soon as they are answered; wrk is the client."""

    name: str
    label: str
    kind: str
    connections: int
    depth: int = 1
    tls: bool = False

    def suits(self, program):
        return self.kind in program.kinds and (program.serves_tls or not self.tls)

    def run(self, running, seconds):
        program, site = running.program, running.program.site
        meter = Meter(running, {"OPENSSL_CONF": str(tls_settings(site))} if self.tls else None)
        scheme = "https" if self.tls else "http"
        url = f"{scheme}://127.0.0.1:{program.port(self.kind, self.tls)}"
        load = ["wrk", "-t1", f"-c{self.connections}", f"-d{seconds}s"]
        script = ["-s", FOLDER / "paths.lua", url, "--", site.kinds[self.kind].paths_file]
        printed = meter.run(*load, *script, self.depth)
        done = json.loads(printed.splitlines()[-1])
        self.check(done, running)
        return meter.round(done["requests"], bytes=done["bytes"])

    def check(self, done, running):
        title = f"{running.program.title}, {self.label}"
        if done["not_2xx"] or done["socket_errors"] or not done["requests"]:
            raise Refused(f"{title}: answers were missing or wrong: {done}")
        length, due = done["bytes"] / done["requests"], running.lengths[self.kind]
        if abs(length - due) > due * BYTES_TOLERANCE:
            raise Refused(f"{title}: {length:.0f} bytes an answer where {due:.0f} were due")


@dataclasses.dataclass
class Open:
    """Requests that leave at fixed times, whatever the server does; openloop.c is the client."""

    name: str
    label: str
    rate: int
    connections: int = 64
    kind: str = "item"

    def suits(self, program):
        return self.kind in program.kinds and program.name in (
            "readout",
            "c",
            "nginx-return",
            "h2o",
        )

    def run(self, running, seconds):
        program, site = running.program, running.program.site
        client = site.folder / "openloop"
        if not client.exists():
            compile_c("openloop.c", client)
        paths = site.kinds[self.kind].paths_file
        meter = Meter(running)
        printed = meter.run(
            client, program.port(self.kind), self.rate, self.connections, seconds + 0.25, paths
        )
        times = json.loads(printed)
        return meter.round(times.pop("requests"), times=times)


@dataclasses.dataclass
class Handshakes:
    """Whole TLS 1.3 handshakes, one after the other; `openssl s_time` is the client."""

    name: str
    label: str

    def suits(self, program):
        return program.serves_tls

    def run(self, running, seconds):
        target = f"127.0.0.1:{running.program.ports.tls}"
        options = ["-new", "-tls1_3", "-ciphersuites", CIPHER, "-time", seconds]
        meter = Meter(running)
        printed = meter.run("openssl", "s_time", "-connect", target, *options)
        count = re.search(r"(\d+) connections in", printed)
        if not count or not int(count.group(1)):
            raise Refused(f"{running.program.title}: no TLS handshake: {printed}")
        return meter.round(int(count.group(1)))


def tls_settings(site):
    """OpenSSL's settings for a client that speaks TLS 1.3 with one cipher suite."""
    path = site.folder / "openssl.cnf"
    path.write_text(
        "openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = client\n"
        f"[client]\nMinProtocol = TLSv1.3\nCiphersuites = {CIPHER}\n"
    )
    return path
