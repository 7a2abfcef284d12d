"""Rounds to a line of the table: medians, ratios, and whether the goals are met."""

import dataclasses
import statistics

from .plan import GOALS


@dataclasses.dataclass
class Line:
    """A measure, each program's figure as text, the goals, whether they are met, and notes."""

    label: str
    cells: dict
    goals: str = ""
    verdict: str = ""
    note: str = ""


@dataclasses.dataclass
class Measure:
    """How one figure is taken from a round, and how it is written."""

    key: str
    label: str
    of: object  # round -> number
    form: str
    has_ratio: bool = True


def line(load, measure, rounds):
    """Medians over the rounds, in brackets the median of the ratios within each round."""
    reference = reference_of(rounds) if measure.has_ratio else None
    cells = {name: cell(measure, name, reference, rounds) for name in rounds}
    result = Line(f"{load.label}: {measure.label}", cells)
    goals = GOALS.get((load.name, measure.key), [])
    judge(result, goals, lambda goal: figure(measure, rounds, goal.program))
    if reference and "readout" in rounds and reference != "readout":
        each = ratios(measure, rounds, "readout", reference)
        result.note = f"readout {min(each):.2f}–{max(each):.2f} × {reference}"
    return result


def cell(measure, name, reference, rounds):
    value = statistics.median(map(measure.of, rounds[name]))
    text = format(value, measure.form)
    if reference and reference != name:
        text += f" ({statistics.median(ratios(measure, rounds, name, reference)):.2f})"
    return text


def figure(measure, rounds, program):
    """Readout's figure, or its ratio to a program's; None where either was not measured."""
    if "readout" not in rounds or (program and program not in rounds):
        return None
    if program:
        return statistics.median(ratios(measure, rounds, "readout", program))
    return statistics.median(map(measure.of, rounds["readout"]))


def ratios(measure, rounds, mine, theirs):
    """One ratio for each round, so that a drift of the machine meets both sides."""
    return [measure.of(a) / measure.of(b) for a, b in zip(rounds[mine], rounds[theirs])]


def reference_of(rounds):
    """What the figures in brackets refer to: the responder, by TLS nginx."""
    return next((name for name in ("c", "nginx-return") if name in rounds), None)


def judge(result, goals, figure_for):
    """Writes the goals, and whether all are met, into a line."""
    result.goals = ", ".join(map(str, goals))
    figures = [(goal, figure_for(goal)) for goal in goals]
    if not figures or any(value is None for _, value in figures):
        return
    met = all(
        value >= goal.bound if goal.at_least else value <= goal.bound for goal, value in figures
    )
    result.verdict = "met" if met else "missed"
