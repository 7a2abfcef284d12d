"""What a server needs while nothing happens: time to its first answer, memory, idle connections."""

import contextlib
import dataclasses
import time

from . import machine
from .http import ask, connect

# The first connections may live in memory that the start left free: what the later ones add counts.
FIRST_CONNECTIONS, MORE_CONNECTIONS = 500, 1_500
# After it, buffers that are given back while idle are given back.
SETTLING_SECONDS = 0.5


@dataclasses.dataclass
class Memory:
    resident_kb: float
    anonymous_kb: float
    idle_kb: float
    idle_tls_kb: float | None


def first_answer_ms(program):
    """From just before the program is started to its first whole answer, on plain HTTP."""
    began = time.monotonic()
    running = program.without_data().start()
    answered = time.monotonic()
    running.stop()
    return (answered - began) * 1000


def memory(program):
    """Memory after one answer, and what idle connections add, each having been answered once."""
    with program.without_data().start() as running:
        time.sleep(SETTLING_SECONDS)
        resident, anonymous = machine.memory_kb(running.pid)
        plain = idle_kb(running, False)
    return Memory(resident, anonymous, plain, idle_tls_kb(program))


def idle_tls_kb(program):
    if not program.serves_tls:
        return None
    with program.without_data(tls=True).start() as running:
        return idle_kb(running, True)


def idle_kb(running, tls):
    with contextlib.ExitStack() as open_ones:
        add_idle(running, tls, FIRST_CONNECTIONS, open_ones)
        before, _ = machine.memory_kb(running.pid)
        add_idle(running, tls, MORE_CONNECTIONS, open_ones)
        after, _ = machine.memory_kb(running.pid)
    return (after - before) / MORE_CONNECTIONS


def add_idle(running, tls, count, open_ones):
    for _ in range(count):
        peer = connect(running.program.port("item", tls), tls)
        ask(open_ones.enter_context(contextlib.closing(peer)), running.program.path())
    time.sleep(SETTLING_SECONDS)
