"""The command: options in, table out."""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile

from . import machine, plan, session, table
from .files import H2O, NginxFile, NginxReturn
from .http import Refused
from .program import CHECKOUT, Ports, output
from .programs import Hummingbird, Readout, Responder
from .session import progress
from .site import Site

NEEDED = ("wrk", "curl", "openssl")
PROGRAMS = [Readout, Responder, NginxReturn, NginxFile, H2O, Hummingbird]
PORTS_EACH = 3


def main():
    chosen = options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # So that no server is left behind.
    os.environ["PATH"] += ":/usr/sbin"  # Debian's place for nginx, which not every user looks in.
    try:
        check_machine()
        with tempfile.TemporaryDirectory(prefix="compare-") as folder:
            compare(chosen, Site(folder))
    except Refused as reason:
        print(f"no table: {reason}", file=sys.stderr)
        return 1
    return 0


def options():
    names = [program.name for program in PROGRAMS]
    parser = argparse.ArgumentParser(
        prog="Tests/Benchmarks/compare",
        description="Readout beside other servers: loads, memory and start, in one table.",
        epilog="Exit status 1 where an answer was wrong: then there is no table.",
    )
    add = parser.add_argument
    add("--quick", action="store_true", help="two rounds of a second: about two minutes")
    add("--rounds", type=int, metavar="N", help="rounds of each load (7)")
    add("--seconds", type=int, metavar="N", help="seconds of a round (2)")
    add("--only", type=words(names), metavar="NAME,…", help=f"programs: {', '.join(names)}")
    add("--loads", type=words(plan.NAMES), metavar="NAME,…", help=f"of {', '.join(plan.NAMES)}")
    add("--markdown", action="store_true", help="the table in Markdown")
    add("--corpus", action="append", default=[], metavar="PATH", help="instead of the sample")
    add("--readout", metavar="FILE", help="a built program, instead of building one")
    add("--hummingbird", action="store_true", help="build Hummingbird first: some minutes")
    add("--first-port", type=int, default=18_200, metavar="N", help="of 18 in a row (18200)")
    chosen = parser.parse_args()
    chosen.rounds = chosen.rounds or (2 if chosen.quick else 7)
    chosen.seconds = chosen.seconds or (1 if chosen.quick else 2)
    chosen.starts = 5 if chosen.quick else 20
    return chosen


def words(allowed):
    """A parser of names with commas between them."""

    def parse(text):
        chosen = text.split(",")
        for word in chosen:
            if word not in allowed:
                raise argparse.ArgumentTypeError(f"{word} is none of {', '.join(allowed)}")
        return chosen

    return parse


def check_machine():
    missing = [tool for tool in NEEDED if not shutil.which(tool)]
    if missing:
        raise Refused(f"install {', '.join(missing)} first")
    if len(machine.CORES) < 2:
        raise Refused("server and client need a core each, and there is one")
    if not machine.counts_nanoseconds():
        raise Refused("this kernel tells no CPU time of threads in nanoseconds (schedstat)")


def compare(chosen, site):
    about = machine.description()
    programs = all_programs(chosen, site)
    with programs[0].start() as readout:
        site.gather(readout.program.port("item"))
    if chosen.only:
        programs = [program for program in programs if program.name in chosen.only]
    present = [program for program in programs if not program.absence()]
    lines, rounds = session.measure(chosen, present)
    print((table.markdown if chosen.markdown else table.text)(programs, lines))
    print("", about, method(chosen), clients(), *disturbance(rounds), sep="\n")


def all_programs(chosen, site):
    """Readout, then the others, each with ports of its own."""
    binary = chosen.readout or built_readout()
    if chosen.hummingbird:
        progress("building Hummingbird")
        subprocess.run(Hummingbird.build, check=True, stdout=sys.stderr)
    firsts = range(chosen.first_port, 65_535 - PORTS_EACH, PORTS_EACH)
    ports = [Ports(first, first + 1, first + 2) for first in firsts]
    return [
        Readout(site, ports[0], binary, chosen.corpus),
        *(each(site, own) for each, own in zip(PROGRAMS[1:], ports[1:])),
    ]


def built_readout():
    progress("building readout")
    build = ["swift", "build", "-c", "release", "--product", "readout"]
    subprocess.run(build, check=True, cwd=CHECKOUT, stdout=sys.stderr)
    shown = subprocess.run(
        [*build, "--show-bin-path"], check=True, cwd=CHECKOUT, capture_output=True, text=True
    )
    return f"{shown.stdout.strip()}/readout"


def method(chosen):
    return (
        f"{chosen.rounds} rounds of {chosen.seconds} s and {chosen.starts} starts, the programs in"
        " turn. Figures are medians; in brackets the median of the ratios within a round: to c, by"
        " TLS to nginx-return. Servers"
        f" on core {machine.SERVER_CORE}, clients on core {machine.CLIENT_CORE}."
    )


def clients():
    wrk = output("wrk", "-v").partition(" [")[0]
    return f"Clients: {wrk}, openloop.c, {output('openssl', 'version')}."


def disturbance(rounds):
    """How much of the servers' core went elsewhere, if there were loads."""
    shares = [
        each.taken_by_others
        for by_program in rounds.values()
        for taken in by_program.values()
        for each in taken
    ]
    if not shares:
        return
    worst = statistics.quantiles(shares, n=10)[-1] if len(shares) > 1 else shares[0]
    yield (
        f"Other programs took {statistics.median(shares):.0%} of the servers' core in the median"
        f" round, {worst:.0%} in the worst tenth."
    )
    if worst > 0.05:
        yield "The machine was not quiet: measure again before you believe a figure."
