"""What must hold before a round counts: each server answers all paths, each byte as it should."""

import re
import statistics
import subprocess

from .http import Refused, answers
from .loads import CIPHER

# Fields that each server sends in some way; of the rest, HTTP leaves it the choice.
FIELDS = (b"content-type: application/json", b"content-length:")


def check(running):
    """Asks a server for all it will be asked for; keeps the mean length of whole answers."""
    running.lengths = {kind: check_kind(running, kind, False) for kind in running.program.kinds}
    if running.program.serves_tls:
        check_kind(running, "item", True)
        check_cipher(running)


def check_kind(running, kind, tls):
    program, paths = running.program, list(running.program.site.kinds[kind].contents)
    taken = answers(program.port(kind, tls), paths, tls)
    for path, answer in zip(paths, taken):
        if answer.status != 200 or answer.content != program.expected(kind, path):
            raise Refused(f"{program.title} answers {path} wrongly: {answer.head.decode()}")
        for field in FIELDS:
            if field not in answer.head.lower():
                raise Refused(f"{program.title} answers {path} without {field.decode()}")
    check_with_curl(program, kind, paths[0], tls)
    return statistics.mean(len(answer.raw) for answer in taken)


def check_with_curl(program, kind, path, tls):
    """The same once through a client that is not ours."""
    url = f"{'https' if tls else 'http'}://127.0.0.1:{program.port(kind, tls)}{path}"
    asked = ["curl", "-sk", "-w", "%{stderr}%{http_code}", url]
    done = subprocess.run(asked, capture_output=True)
    if done.stderr != b"200" or done.stdout != program.expected(kind, path):
        raise Refused(f"{program.title} answers curl wrongly at {url}: {done.stderr.decode()}")


def check_cipher(running):
    target = f"127.0.0.1:{running.program.ports.tls}"
    asked = ["openssl", "s_client", "-connect", target, "-tls1_3", "-ciphersuites", CIPHER]
    done = subprocess.run(asked, capture_output=True, stdin=subprocess.DEVNULL, text=True)
    if not re.search(rf"TLSv1\.3, Cipher is {CIPHER}", done.stdout):
        raise Refused(f"{running.program.title} does not agree on TLS 1.3 with {CIPHER}")
