"""Counts the instructions of the micro benchmarks, and compares them with the thresholds that are kept beside this."""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "Thresholds"
#: How far a count may rise.
MARGIN = 0.10
#: How many instructions of work are counted at least, so that those that make it ready and differ a little hardly matter.
ENOUGH = 60_000_000
#: What lets the same work take the same instructions: one seed for all hashes, and large copies by steps on every machine,
#: since a copy by a string instruction counts each byte.
PLAIN = {
    "SWIFT_DETERMINISTIC_HASHING": "1",
    "GLIBC_TUNABLES": "glibc.cpu.x86_rep_movsb_threshold=1000000000:glibc.cpu.x86_non_temporal_threshold=1000000000",
}


def instructions(binary: Path, name: str, times: int) -> int:
    """All instructions of a process that does the work so often, on one core."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/counts", binary, name, "--times", times]
        arguments = [str(part) for part in command]
        done = subprocess.run(arguments, capture_output=True, text=True, env=os.environ | PLAIN)
        if done.returncode:
            raise SystemExit(f"{name} ended with {done.returncode}:\n{done.stderr}")
        return int(re.search(r"^(?:totals|summary): (\d+)", Path(folder, "counts").read_text(), re.M).group(1))


def count(binary: Path, name: str) -> int:
    """What the work takes once: the difference between doing it often and doing it once."""
    once = instructions(binary, name, 1)
    estimate = max(10_000, (instructions(binary, name, 21) - once) // 20)
    times = max(2, ENOUGH // estimate)
    return round((instructions(binary, name, 1 + times) - once) / times)


def main() -> int:
    parser = argparse.ArgumentParser(prog="script/instructions", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="what to count; everything by default")
    parser.add_argument("--update", action="store_true", help="keep the counts as the new thresholds")
    parser.add_argument("--binary", type=Path, required=True, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    known = subprocess.run([arguments.binary], capture_output=True, text=True, check=True).stdout.split()
    if strangers := [name for name in arguments.names if name not in known]:
        parser.error(f"there is nothing named {', '.join(strangers)}, but: {', '.join(known)}")
    # Threads that take turns on one core do so in the same way each time.
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    file = FOLDER / f"{platform.machine()}.json"
    thresholds = json.loads(file.read_text()) if file.exists() else {}
    counts = {}
    risen = []
    for name in arguments.names or known:
        counts[name] = count(arguments.binary, name)
        before = thresholds.get(name)
        change = f"{counts[name] / before - 1:+.1%}" if before else "new"
        print(f"{name:12} {counts[name]:>14,} instructions  {change}", flush=True)
        if before and counts[name] > before * (1 + MARGIN):
            risen.append(name)
    if arguments.update:
        kept = {name: (thresholds | counts)[name] for name in known if name in thresholds | counts}
        file.write_text(json.dumps(kept, indent=4) + "\n")
        return 0
    if missing := [name for name in counts if name not in thresholds]:
        print(f"no thresholds for {', '.join(missing)} in {file.name}; script/instructions --update sets them")
        return 1 if thresholds else 0
    if risen:
        print(f"risen by more than {MARGIN:.0%}: {', '.join(risen)}", file=sys.stderr)
    return 1 if risen else 0


sys.exit(main())
