"""One round: a client runs on its core, and what the server gave for it is read."""

import dataclasses
import os
import subprocess
import time

from . import machine
from .http import Refused

# A core that rests less than this part of a round is called full.
FULL_BELOW = 0.03


@dataclasses.dataclass
class Round:
    """One round: what was done, and what both sides gave for it."""

    operations: int
    seconds: float
    cpu: machine.CPU
    server_idle: float
    client_idle: float
    bytes: int = 0
    times: dict = dataclasses.field(default_factory=dict)

    @property
    def rate(self):
        return self.operations / self.seconds

    @property
    def cpu_micros(self):
        return self.cpu.nanoseconds / 1000 / self.operations

    @property
    def client_was_full(self):
        return self.client_idle < FULL_BELOW <= self.server_idle

    @property
    def taken_by_others(self):
        """The part of the server's core that went to other programs."""
        own = self.cpu.nanoseconds / 1e9 / self.seconds
        return min(1.0, max(0.0, 1 - self.server_idle - own))


class Meter:
    """Runs a client on its core and reads the server's costs before and after."""

    def __init__(self, running, environment=None):
        self.running, self.environment = running, environment

    def run(self, *command):
        """The client's output; the costs are then in `self`."""
        before = self.readings()
        with machine.on_core(machine.CLIENT_CORE):
            done = subprocess.run(
                [str(word) for word in command],
                capture_output=True,
                text=True,
                env={**os.environ, **(self.environment or {})},
            )
        after = self.readings()
        if done.returncode:
            raise Refused(f"{self.running.program.title}: {command[0]}: {done.stdout}{done.stderr}")
        self.seconds, self.cpu = after[0] - before[0], after[1] - before[1]
        self.server_idle, self.client_idle = (
            (late - early) / self.seconds for late, early in zip(after[2:], before[2:])
        )
        return done.stdout

    def readings(self):
        cores = machine.SERVER_CORE, machine.CLIENT_CORE
        idle = [machine.idle_seconds(core) for core in cores]
        return time.monotonic(), machine.cpu(self.running.pid), *idle

    def round(self, operations, **details):
        return Round(
            operations, self.seconds, self.cpu, self.server_idle, self.client_idle, **details
        )
