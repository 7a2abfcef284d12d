"""The machine: which core does what, what processes cost and hold."""

import contextlib
import dataclasses
import os
import pathlib
import re

PROC = pathlib.Path("/proc")
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, CLIENT_CORE = CORES[0], CORES[-1]


@contextlib.contextmanager
def on_core(core):
    """Processes started inside run on this core alone."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@dataclasses.dataclass
class CPU:
    """What processes have used: exact nanoseconds, and the kernel's samples of where."""

    nanoseconds: int = 0
    user_ticks: int = 0
    ticks: int = 0

    def __sub__(self, earlier):
        return CPU(
            self.nanoseconds - earlier.nanoseconds,
            self.user_ticks - earlier.user_ticks,
            self.ticks - earlier.ticks,
        )


def tree(pid):
    """A process and all its descendants."""
    pids = [pid]
    for at in pids:
        for task in tasks(at):
            pids += map(int, read(task / "children").split())
    return pids


def tasks(pid):
    with contextlib.suppress(OSError):
        return list((PROC / str(pid) / "task").iterdir())
    return []


def read(path):
    """A file's text; empty if its process has just ended."""
    with contextlib.suppress(OSError):
        return path.read_text()
    return ""


def counts_nanoseconds():
    return bool(read(PROC / "self/schedstat"))


def cpu(pid):
    """What a process and its descendants have used since they began."""
    used = CPU()
    for at in tree(pid):
        fields = read(PROC / str(at) / "stat").rpartition(")")[2].split()
        if not fields:
            continue
        used.user_ticks += int(fields[11])
        used.ticks += int(fields[11]) + int(fields[12])
        for task in tasks(at):
            used.nanoseconds += int((read(task / "schedstat").split() or [0])[0])
    return used


def memory_kb(pid):
    """Resident and, of it, anonymous memory of a process and its descendants, in KB."""
    resident = anonymous = 0
    for at in tree(pid):
        status = read(PROC / str(at) / "status")
        resident += sum(map(int, re.findall(r"VmRSS:\s+(\d+)", status)))
        anonymous += sum(map(int, re.findall(r"RssAnon:\s+(\d+)", status)))
    return resident, anonymous


def idle_seconds(core):
    """How long a core has had nothing to do since the machine started."""
    for line in read(PROC / "stat").splitlines():
        name, *ticks = line.split()
        if name == f"cpu{core}":
            return (int(ticks[3]) + int(ticks[4])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def description():
    """Processor, kernel and present load, in one line."""
    model = re.search(r"model name\s*: (.*)", read(PROC / "cpuinfo"))
    load = " ".join(read(PROC / "loadavg").split()[:3])
    return (
        f"{model.group(1) if model else os.uname().machine}, {len(CORES)} cores, "
        f"Linux {os.uname().release}, load average {load} at the start"
    )
