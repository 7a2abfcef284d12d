"""One run: servers started, checked, loaded in turn, and looked at while idle."""

import collections
import contextlib
import sys

from . import checks, lines, plan, rest


def measure(chosen, programs):
    """All lines of the table, and all rounds behind them, by load and program."""
    wanted = chosen.loads or plan.NAMES
    loads = [load for load in plan.LOADS if load.name in wanted]
    rounds = run_loads(chosen, programs, loads) if loads else {}
    result = [line for load in loads for line in lines_of(load, rounds[load.name])]
    if "start" in wanted:
        result.append(lines.start_line(first_answers(chosen.starts, programs)))
    if "memory" in wanted:
        result += lines.memory_lines({program.name: memory(program) for program in programs})
    return result, rounds


def run_loads(chosen, programs, loads):
    rounds = {load.name: collections.defaultdict(list) for load in loads}
    with contextlib.ExitStack() as servers:
        running = [servers.enter_context(program.start()) for program in programs]
        progress("checking every answer")
        for server in running:
            checks.check(server)
        for number in range(chosen.rounds):
            for load in loads:
                progress(f"round {number + 1} of {chosen.rounds}: {load.label}")
                for server in turns(running, number):
                    if load.suits(server.program):
                        taken = load.run(server, chosen.seconds)
                        rounds[load.name][server.program.name].append(taken)
    return rounds


def turns(running, number):
    """Another server begins in each round, so that none always comes after the same one."""
    first = number % len(running)
    return running[first:] + running[:first]


def lines_of(load, rounds):
    kinds = {"open": lines.open_lines, "handshake": lines.handshake_lines}
    return kinds.get(load.name, lines.closed_lines)(load, dict(rounds))


def first_answers(starts, programs):
    progress("first answers")
    times = collections.defaultdict(list)
    for _ in range(starts):
        for program in programs:
            times[program.name].append(rest.first_answer_ms(program))
    return times


def memory(program):
    progress(f"memory: {program.title}")
    return rest.memory(program)


def progress(text):
    print(f"… {text}", file=sys.stderr, flush=True)
