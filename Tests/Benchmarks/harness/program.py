"""A program that is compared, and one that runs."""

import copy
import dataclasses
import os
import pathlib
import shutil
import subprocess
import time

from . import machine
from .http import Refused, ask, connect

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = CHECKOUT / "Tests/Benchmarks"
START_SECONDS_MAX = 20


@dataclasses.dataclass
class Ports:
    plain: int
    list: int
    tls: int


class Program:
    """A server; one instance for each that is compared."""

    name = title = package = ""
    kinds = {"item", "list"}
    serves_tls = False

    def __init__(self, site, ports):
        self.site, self.ports = site, ports
        self.has_tls = self.serves_tls

    def absence(self):
        """Why it cannot run here; None if it can."""
        return None if shutil.which(self.package) else "not installed"

    def version(self):
        return ""

    def command(self):
        raise NotImplementedError

    def port(self, kind, tls=False):
        return self.ports.tls if tls else self.ports.plain

    def path(self):
        """A path that is answered even without data."""
        return self.site.kinds["item"].mean_path

    def expected(self, kind, path):
        """The content of the answer to a path; who knows no queries has one list for all."""
        of_kind = self.site.kinds[kind]
        return of_kind.contents[of_kind.mean_path if kind == "list" else path]

    def without_data(self, tls=False):
        """The same with as little to serve as it can start with, on plain HTTP or TLS too."""
        other = copy.copy(self)
        other.has_tls = tls
        return other

    def start(self):
        return Running(self)


class Running:
    """A started server; leaving its `with` stops it."""

    def __init__(self, program):
        self.log = program.site.folder / f"{program.name}.log"
        command = [str(part) for part in program.command()]
        with open(self.log, "wb") as log, machine.on_core(machine.SERVER_CORE):
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        self.pid, self.program = self.process.pid, program
        self.await_answer()

    def await_answer(self):
        """Returns with the first whole answer."""
        port, path = self.program.port("item"), self.program.path()
        end = time.monotonic() + START_SECONDS_MAX
        while True:
            try:
                with connect(port) as peer:
                    if ask(peer, path).status == 200:
                        return
            except (OSError, Refused):
                pass
            if self.process.poll() is not None or time.monotonic() > end:
                self.stop()
                raise Refused(f"{self.program.title} did not start:\n{self.log.read_text()}")
            time.sleep(0.0001)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def compile_c(source, binary):
    subprocess.run(["gcc", "-O2", "-o", binary, FOLDER / source], check=True)


def output(*command):
    """What a command prints, on either stream, in its first line."""
    done = subprocess.run(command, capture_output=True, text=True)
    return (done.stdout + done.stderr).strip().partition("\n")[0]


def is_root():
    return os.geteuid() == 0
