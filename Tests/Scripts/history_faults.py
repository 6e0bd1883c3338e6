"""Prove that the history of the prompt loses nothing, with prompts beside each other and with prompts that are killed.

    swift build -c release --product micrograd
    python3 Tests/Scripts/history_faults.py .build/release/micrograd writers [--prompts 16] [--lines 1000]
    python3 Tests/Scripts/history_faults.py .build/release/micrograd kills [--kills 1000] [--seed 1]

Both work in a folder of their own. Anything lost or damaged ends the script with what it was.
"""
import argparse
import json
import os
import pty
import random
import re
import select
import signal
import sys
import tempfile
import time


class Prompt:
    """The prompt in a terminal of its own, typed to and read without waiting."""

    def __init__(self, program, state, term):
        self.output = b""
        self.unsent = b""
        self.child, self.master = pty.fork()
        if self.child == 0:
            variables = {"TERM": term, "LANG": "C.UTF-8", "XDG_STATE_HOME": state, "HOME": state}
            os.execve(program, [program], variables)
        os.set_blocking(self.master, False)

    def move(self, seconds):
        """Moves bytes both ways; False when the program is gone."""
        readable, writable, _ = select.select([self.master], [self.master] if self.unsent else [], [], seconds)
        if writable:
            self.unsent = self.unsent[os.write(self.master, self.unsent):]
        if readable:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                return False
            self.output += data
            return bool(data)
        return True

    def wait(self, text, patience=60):
        end = time.monotonic() + patience
        while text not in self.output:
            if not self.move(0.01) or time.monotonic() > end:
                sys.exit(f"waited in vain for {text!r}; there was {self.output[-500:]!r}")

    def kill(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.master)


def entries(path):
    """The texts in the history; every line has to be a whole entry."""
    with open(path, "rb") as file:
        data = file.read()
    if data and not data.endswith(b"\n"):
        sys.exit(f"the last line is cut: {data[-100:]!r}")
    return [json.loads(line.decode())["text"] for line in data.splitlines()]


def writers(program, state, path, options):
    start = time.monotonic()
    prompts = [Prompt(program, state, "dumb") for _ in range(options.prompts)]
    sent, seen = [0] * options.prompts, [0] * options.prompts
    while min(seen) < options.lines:
        for place, prompt in enumerate(prompts):
            if not prompt.move(0):
                sys.exit(f"prompt {place} is gone: {prompt.output[-500:]!r}")
            answers = re.findall(rb"'w%d-(\d+)'" % place, prompt.output)
            if answers:
                seen[place] = int(answers[-1])
                prompt.output = prompt.output[-100:]
            # A terminal holds 4096 bytes of lines that nobody has read yet.
            while sent[place] < min(options.lines, seen[place] + 20):
                sent[place] += 1
                prompt.unsent += b"'w%d' + '-%d'\n" % (place, sent[place])
        select.select([prompt.master for prompt in prompts], [], [], 0.01)
    seconds = time.monotonic() - start
    for prompt in prompts:
        prompt.kill()
    found = entries(path)
    for place in range(options.prompts):
        own = [text for text in found if text.startswith(f"'w{place}'")]
        if own != [f"'w{place}' + '-{number}'" for number in range(1, options.lines + 1)]:
            sys.exit(f"prompt {place} has {len(own)} of {options.lines} lines, or in another order")
    if len(found) != options.prompts * options.lines:
        sys.exit(f"{len(found)} entries instead of {options.prompts * options.lines}")
    turns = sum(a.split("'")[1] != b.split("'")[1] for a, b in zip(found, found[1:]))
    print(f"{options.prompts} prompts, {options.lines} lines each: {len(found)} entries, all there, all in order")
    print(f"{turns} times one prompt's line came after another's; {seconds:.1f} s")


def pad(path):
    """Puts older entries before all there are, so many that the next line has the file trimmed."""
    old = open(path, "rb").read() if os.path.exists(path) else b""
    filler = b'{"text":"%s","time":1}\n' % (b"p" * 100)
    if os.path.exists(path + ".new"):
        os.unlink(path + ".new")
    with open(path, "wb") as file:
        file.write(filler * ((8 << 20) // len(filler) + 1) + old)


def kills(program, state, path, options):
    generator = random.Random(options.seed)
    known, completed, typed, trimmed, cut = [], 0, 0, 0, 0
    for round_number in range(options.kills):
        is_padded = round_number % 10 == 0 and os.path.exists(path)
        if is_padded:
            pad(path)
        size = os.path.getsize(path) if os.path.exists(path) else 0
        prompt = Prompt(program, state, "xterm-256color")
        moment = time.monotonic() + generator.uniform(0, options.longest)
        keys = 0
        lines = ["'r%d' + '-%d'" % (round_number, number) for number in range(1, 200)]
        text = "\r".join(lines).encode()
        while time.monotonic() < moment:
            if b">>> " in prompt.output and not prompt.unsent and keys < len(text):
                prompt.unsent = text[keys:keys + generator.randint(1, 20)]
                keys += len(prompt.unsent)
            prompt.move(min(0.0005, max(0, moment - time.monotonic())))
        prompt.move(0)
        answered = len(set(re.findall(rb"'r%d-\d+'" % round_number, prompt.output)))
        prompt.kill()
        found = [text for text in entries(path) if not text.startswith("ppp")] if os.path.exists(path) else []
        own = found[len(known):]
        if found[:len(known)] != known:
            sys.exit(f"kill {round_number}: what was there before is gone")
        if own != lines[:len(own)] or len(own) < answered:
            sys.exit(f"kill {round_number}: {answered} lines were answered, and there are {own}")
        completed += answered
        typed += len(own)
        cut += is_padded and os.path.exists(path + ".new")
        trimmed += is_padded and os.path.getsize(path) < size
        known = found
    print(f"{options.kills} kills: every line of the file is whole; {completed} lines were answered, all are there,")
    print(f"and {typed - completed} more that were on their way; {trimmed} times trimmed, {cut} times cut short there")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("proof", choices=["writers", "kills"])
    parser.add_argument("--prompts", type=int, default=16)
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--longest", type=float, default=0.06, help="the latest moment of a kill, in seconds")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as state:
        path = os.path.join(state, "micrograd", "history.jsonl")
        {"writers": writers, "kills": kills}[options.proof](os.path.abspath(options.program), state, path, options)


if __name__ == "__main__":
    main()
