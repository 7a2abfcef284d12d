"""The lines of the table, measure by measure."""

import dataclasses
import statistics

from .plan import GOALS
from .results import Line, Measure, judge, line

RATE = Measure("rate", "requests/s", lambda each: each.rate, ",.0f")
CPU = Measure("cpu", "CPU µs a request", lambda each: each.cpu_micros, ".2f")
LENGTH = Measure(
    "bytes", "bytes an answer", lambda each: each.bytes / each.operations, ",.0f", False
)
# A request that leaves later than this makes the answer late, not the server.
LATE_MICROS = 50
OPEN = [
    Measure(key, f"{name} µs", lambda each, key=key: each.times[key], ",.0f")
    for key, name in (("p50", "p50"), ("p90", "p90"), ("p99", "p99"), ("p99_9", "p99.9"))
]


def closed_lines(load, rounds):
    """Lines of a closed loop."""
    lines = [line(load, measure, rounds) for measure in (RATE, CPU)]
    lines.append(user_line(load, rounds))
    if load.connections == 64 and load.depth == 1:
        lines.append(line(load, LENGTH, rounds))
    lines[0].note = "; ".join(filter(None, [full_note(rounds), lines[0].note]))
    return lines


def open_lines(load, rounds):
    lines = [line(load, measure, rounds) for measure in (*OPEN, CPU)]
    lines[2].note = "; ".join(filter(None, [late_note(rounds), lines[2].note]))
    return lines


def late_note(rounds):
    """Whose requests left late, so whose times are partly the client's."""
    late = {
        name: statistics.median(each.times["delay_p99"] for each in taken)
        for name, taken in rounds.items()
    }
    told = [f"{name} {micros:.0f} µs" for name, micros in late.items() if micros > LATE_MICROS]
    return f"client late (p99): {', '.join(told)}" if told else ""


def handshake_lines(load, rounds):
    rate = dataclasses.replace(RATE, label="per second (one client)")
    lines = [line(load, dataclasses.replace(CPU, label="CPU µs each", form=",.0f"), rounds)]
    lines += [line(load, rate, rounds)]
    lines[1].note = "; ".join(filter(None, [full_note(rounds), lines[1].note]))
    return lines


def full_note(rounds):
    """Who was held back by the client, so whose rate is the client's."""
    held = [
        name
        for name, taken in rounds.items()
        if sum(each.client_was_full for each in taken) * 2 > len(taken)
    ]
    return f"client full with {', '.join(held)}" if held else ""


def user_line(load, rounds):
    """User CPU: the exact sum of all rounds, split as the kernel's clock found it."""
    micros = {name: user_micros(taken) for name, taken in rounds.items()}
    result = Line(
        f"{load.label}: of it user", {name: f"{value:.2f}" for name, value in micros.items()}
    )
    judge(result, GOALS.get((load.name, "user"), []), lambda _: micros.get("readout"))
    ticks = sum(each.cpu.user_ticks for each in rounds.get("readout", []))
    if ticks:
        result.note = f"sampled: ±{100 / samples(ticks) ** 0.5:.0f} % for readout"
    return result


def user_micros(taken):
    nanoseconds = sum(each.cpu.nanoseconds for each in taken)
    ticks = sum(each.cpu.ticks for each in taken)
    user = sum(each.cpu.user_ticks for each in taken)
    return nanoseconds / 1000 / sum(each.operations for each in taken) * user / max(ticks, 1)


def samples(ticks):
    """The kernel counts one each time its clock strikes, 250 times a second on most machines."""
    return ticks * 2.5


def start_line(times):
    cells = {
        name: f"{statistics.median(each):.1f}, least {min(each):.1f}"
        for name, each in times.items()
    }
    result = Line("first answer after exec, without data: ms", cells)
    judge(result, GOALS["start", "first"], lambda _: median_or_none(times.get("readout")))
    return result


def median_or_none(values):
    return statistics.median(values) if values else None


def memory_lines(memories):
    """Lines of what a server holds while nothing happens."""
    return [
        memory_line("resident", "memory without data: resident MB", 1024, memories, "resident_kb"),
        memory_line("anonymous", "of it anonymous MB", 1024, memories, "anonymous_kb"),
        memory_line("idle", "an idle connection: resident KB", 1, memories, "idle_kb"),
        memory_line("idle-tls", "an idle TLS connection: resident KB", 1, memories, "idle_tls_kb"),
    ]


def memory_line(key, label, unit_kb, memories, field):
    values = {name: getattr(each, field) for name, each in memories.items()}
    values = {name: value / unit_kb for name, value in values.items() if value is not None}
    result = Line(label, {name: f"{value:.1f}" for name, value in values.items()})
    judge(result, GOALS.get(("memory", key), []), lambda _: values.get("readout"))
    return result
