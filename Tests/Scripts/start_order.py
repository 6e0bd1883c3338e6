"""Writes Sources/MicrogradCLI/start.order anew: the functions that run from the start to the prompt.

    swift build -c release --static-swift-stdlib --product micrograd
    python3 Tests/Scripts/start_order.py        (needs valgrind and strip)

The linker lays them together, so that a prompt draws 4 MB of the program into memory and not 12. A function whose name is not in
the list is found where it lies; so the list may age, and each name that it lacks costs up to 64 KB. Then build once more.
"""

import os
import pathlib
import re
import subprocess
import tempfile

import benchmarks

ORDER = benchmarks.ROOT / "Sources" / "MicrogradCLI" / "start.order"
BINARY = benchmarks.ROOT / ".build" / "release" / "micrograd"


def functions(folder):
    """The names of all functions that starts call, as the linker knows them: the first of all, and those after a line and a kill."""
    bare, calls = pathlib.Path(folder, "micrograd"), pathlib.Path(folder, "calls")
    subprocess.run(["strip", "--strip-debug", "-o", bare, BINARY], check=True)
    tracer = ["valgrind", "-q", "--demangle=no", "--tool=callgrind", f"--callgrind-out-file={calls}", str(bare)]
    names = set()
    for _ in range(3):
        talk = benchmarks.Prompt(tracer, folder)
        os.write(talk.master, b"\x04")
        talk.child.wait()
        names |= set(re.findall(r"^c?fn=\(\d+\) ([$_a-zA-Z][^\s']*)", calls.read_text(), re.M))
        killed = benchmarks.Prompt([str(bare)], folder)
        killed.ask("a = Value(2.0)", b"a ")
        killed.leave()
    return sorted(names)


def main():
    with tempfile.TemporaryDirectory() as folder:
        names = functions(folder)
    known = set(ORDER.read_text().split()) if ORDER.exists() else set()
    ORDER.write_text("".join(name + "\n" for name in names))
    print(f"{len(names)} functions, {len(set(names) - known)} of them new")


if __name__ == "__main__":
    main()
