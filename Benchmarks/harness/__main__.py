"""Measures the product beside other servers on this machine, in one run, and prints tables of ratios."""

import argparse
import platform
import sys
import tempfile
from pathlib import Path

import growth
import measurements
from bench import Bench
from processes import CORES, allow_many_connections
from tables import comparison


def main() -> int:
    names = [*measurements.MEASUREMENTS, *growth.MEASUREMENTS]
    parser = argparse.ArgumentParser(prog="script/bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"what to measure; all by default: {', '.join(names)}")
    parser.add_argument("--runs", type=int, default=5, help="pairs of runs of each comparison (default: 5)")
    parser.add_argument("--seconds", type=float, default=2, help="how long a run lasts (default: 2)")
    parser.add_argument("--binaries", type=Path, required=True, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if strangers := [name for name in arguments.names if name not in names]:
        parser.error(f"there is nothing named {', '.join(strangers)}, but: {', '.join(names)}")
    if arguments.runs < 1 or arguments.seconds <= 0:
        parser.error("--runs and --seconds must be above 0")
    wanted = arguments.names or names
    allow_many_connections()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(
            product=arguments.binaries / "b24-mcp",
            bench=arguments.binaries / "Bench",
            python=Path(sys.executable),
            folder=Path(folder),
            runs=arguments.runs,
            seconds=arguments.seconds,
        )
        rows = []
        for name in wanted:
            if name in measurements.MEASUREMENTS:
                print(f"measuring {name}", file=sys.stderr)
                rows += measurements.MEASUREMENTS[name](bench)
        load = "wrk" if bench.generator.with_wrk else "our own load generator"
        print(f"{platform.machine()}, {len(CORES)} cores, load by {load}; medians of {arguments.runs} runs in turns\n")
        if rows:
            print(comparison(rows), flush=True)
        for name in wanted:
            if name in growth.MEASUREMENTS:
                print(f"measuring {name}", file=sys.stderr)
                for table in growth.MEASUREMENTS[name](bench):
                    print(f"\n{table}", flush=True)
    missed = [row for row in rows if row.verdict == "MISSED"]
    return 1 if missed else 0


sys.exit(main())
