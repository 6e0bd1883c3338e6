"""Prove that a session can't be lost: it is killed at random moments, and resumed exactly where it was.

    swift build -c release --static-swift-stdlib --product micrograd
    python3 Tests/Scripts/session_faults.py .build/release/micrograd [--kills 10000] [--seed 1]

Each session draws random numbers, collects them in a list, passes gradients back and changes data, a step in each cell. After the
kill a new prompt resumes it. What is there then has to be what so many cells leave, to the last bit and with the next random number:
no fewer cells than had ended, and no more than were typed. Anything else ends the script with what it was.
"""

import argparse
import os
import random
import re
import sys
import tempfile
import time

from history_faults import Prompt

START = "import random; random.seed({seed}); a = Value(0.5); drawn = []"
CELL = "drawn.append(random.random()); (a * drawn[-1]).backward(); a.data += 0.25; print('cell', len(drawn))"
LOOK = "print('state', [len(drawn), drawn == [x for x in drawn], sum(drawn), a.data, a.grad, random.random()])"


def expected(seed, cells):
    """What the program's own arithmetic leaves after so many cells."""
    generator = random.Random(seed)
    drawn = [generator.random() for _ in range(cells)]
    data, gradient = 0.5, 0
    for number in drawn:
        gradient, data = gradient + number, data + 0.25
    return [cells, True, sum(drawn), data, gradient, generator.random()]


def answered(prompt):
    """How many cells have ended: after each comes the prompt."""
    return len(re.findall(rb"cell \d+", prompt.output.rpartition(b">>> ")[0]))


def killed(program, state, seed, moment):
    """Types cells until the moment, kills the prompt, and returns how many had answered and how many were typed."""
    prompt = Prompt(program, state, "dumb")
    end = time.monotonic() + moment
    typed = -1
    while time.monotonic() < end:
        if b">>> " in prompt.output and not prompt.unsent and typed <= answered(prompt) + 3:
            typed += 1
            prompt.unsent = ((CELL if typed else START.format(seed=seed)) + "\n").encode()
        prompt.move(min(0.0005, max(0, end - time.monotonic())))
    prompt.move(0)
    prompt.kill()
    return answered(prompt), max(typed, 0)


def resumed(program, state):
    """Resumes the session and returns what it holds; nothing when not even its first cell had ended."""
    prompt = Prompt(program, state, "dumb")
    prompt.wait(b">>> ")
    prompt.unsent = f":resume\n{LOOK}\n'the ' + 'end'\n".encode()
    prompt.wait(b"'the end'")
    prompt.kill()
    if b"amaged" in prompt.output:
        sys.exit(f"a file is damaged: {prompt.output!r}")
    state = re.search(rb"state (\[.*\])", prompt.output)
    return eval(state[1]) if state else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--longest", type=float, default=0.06, help="the latest moment of a kill, in seconds")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator = random.Random(options.seed)
    total, empty = 0, 0
    for seed in range(options.kills):
        with tempfile.TemporaryDirectory() as state:
            program = os.path.abspath(options.program)
            ended, typed = killed(program, state, seed, generator.uniform(0, options.longest))
            found = resumed(program, state)
            cells = found[0] if found else 0
            if not ended <= cells <= typed or found not in (None, expected(seed, cells)):
                sys.exit(f"kill {seed}: {ended} cells had ended, {typed} were typed, and there is {found}")
            total, empty = total + cells, empty + (found is None)
    print(f"{options.kills} kills: {total} cells resumed exactly, each that had ended; {empty} had nothing to resume")


if __name__ == "__main__":
    main()
