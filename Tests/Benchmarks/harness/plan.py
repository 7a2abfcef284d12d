"""What is measured, and what Readout shall reach in it."""

import dataclasses

from .loads import Closed, Handshakes, Open

LOADS = [
    Closed("item", "by id, 64 connections", "item", 64),
    Closed("item-512", "by id, 512 connections", "item", 512),
    Closed("pipeline", "by id, 64 connections, 16 deep", "item", 64, depth=16),
    Closed("list", "list of 20, 64 connections", "list", 64),
    Closed("list-512", "list of 20, 512 connections", "list", 512),
    Closed("tls", "TLS 1.3 by id, 64 connections", "item", 64, tls=True),
    Handshakes("handshake", "TLS 1.3 handshakes"),
    Open("open", "20,000 requests/s by id", 20_000),
]
# Measured apart from the loads.
REST = ["start", "memory"]
NAMES = [load.name for load in LOADS] + REST


@dataclasses.dataclass
class Goal:
    """Readout's figure against a bound, or against so many times another program's."""

    bound: float
    program: str | None = None
    at_least: bool = False

    def __str__(self):
        sign = "≥" if self.at_least else "≤"
        return f"{sign} {self.bound:g}" + (f" × {self.program}" if self.program else "")


def at_most(bound, program=None):
    return Goal(bound, program)


def at_least(bound, program=None):
    return Goal(bound, program, at_least=True)


GOALS = {
    ("item", "rate"): [at_least(0.95, "c")],
    ("item", "cpu"): [at_most(1.05, "c")],
    ("item", "user"): [at_most(0.7)],
    ("item-512", "cpu"): [at_most(1.10, "c")],
    ("pipeline", "rate"): [at_least(0.85, "c")],
    ("list", "rate"): [at_least(0.95, "c")],
    ("list", "cpu"): [at_most(1.05, "c")],
    ("list", "user"): [at_most(4)],
    ("list-512", "cpu"): [at_most(1.10, "c")],
    ("tls", "cpu"): [at_most(0.90, "nginx-return")],
    ("open", "p50"): [at_most(1.1, "c")],
    ("open", "p99"): [at_most(1.5, "c"), at_most(1, "h2o")],
    ("start", "first"): [at_most(15)],
    ("memory", "resident"): [at_most(20)],
    ("memory", "anonymous"): [at_most(4)],
    ("memory", "idle"): [at_most(6)],
}
