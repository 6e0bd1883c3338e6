"""How long the prompt takes to answer a key, over a pty, beside Python's own prompt.

    swift build -c release --product LineEditorProbe
    python3 Tests/Scripts/typing_times.py .build/release/LineEditorProbe

A key's time is from writing it until the terminal shows it and the program is silent for a moment; keys are
typed one at a time. The paste's time is from its first byte until its last row is shown.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

KEYS = 300


class Terminal:
    """A program in a pty of 100 by 40."""

    def __init__(self, command):
        self.child, self.master = pty.fork()
        if self.child == 0:
            variables = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "HOME": "/tmp"}
            os.execvpe(command[0], command, variables)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        os.set_blocking(self.master, False)
        self.wait_for(b">>> ")

    def read(self, seconds):
        """What arrives within so many seconds; nothing after silence."""
        if not select.select([self.master], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.master, 65536)
        except (BlockingIOError, OSError):
            return b""

    def wait_for(self, text, patience=20):
        seen = b""
        end = time.perf_counter() + patience
        while text not in seen:
            if time.perf_counter() > end:
                raise SystemExit(f"waited in vain for {text!r}, saw {seen[-300:]!r}")
            seen += self.read(0.5)
        while self.read(0.05):
            pass

    def press(self, key):
        """Writes a key and returns the milliseconds until its first answer."""
        start = time.perf_counter()
        os.write(self.master, key)
        answer = self.read(1)
        milliseconds = (time.perf_counter() - start) * 1000
        if not answer:
            raise SystemExit(f"no answer to {key!r}")
        while self.read(0.002):
            pass
        return milliseconds

    def paste(self, text, last):
        """Pastes text and returns the seconds until its last piece is shown."""
        data = b"\x1b[200~" + text + b"\x1b[201~"
        start = time.perf_counter()
        seen = b""
        while last not in seen:
            if data:
                try:
                    data = data[os.write(self.master, data) :]
                except BlockingIOError:
                    pass
            seen = seen[-200:] + self.read(0.001 if data else 1)
            if time.perf_counter() - start > 60:
                raise SystemExit("the paste does not end")
        return time.perf_counter() - start

    def close(self):
        os.close(self.master)
        os.waitpid(self.child, 0)


def report(name, times):
    times = sorted(times)
    middle, late = times[len(times) // 2], times[int(len(times) * 0.99)]
    print(f"{name:34} p50 {middle:6.2f}  p99 {late:6.2f}  max {times[-1]:6.2f} ms")


def typed(terminal, clear, width=60):
    times = []
    for number in range(KEYS):
        times.append(terminal.press(b"abcdefghij"[number % 10 :][:1]))
        if number % width == width - 1:
            os.write(terminal.master, clear)
            while terminal.read(0.05):
                pass
    return times


def measure(name, command, history):
    terminal = Terminal(command)
    report(f"{name}: one row", typed(terminal, b"\x15"))
    terminal.close()
    terminal = Terminal(command + history)
    report(f"{name}: history of 1000", typed(terminal, b"\x15"))
    terminal.close()


def measure_block(name, command):
    terminal = Terminal(command)
    for _ in range(19):
        os.write(terminal.master, b"(a,\r")
        while terminal.read(0.05):
            pass
    report(f"{name}: block of 20 rows", typed(terminal, b"\x15", 40))
    terminal.close()


def main():
    probe = sys.argv[1]
    measure("ours", [probe], ["--entries", "1000"])
    measure_block("ours", [probe])
    script = "import readline\nfor n in range(1000): readline.add_history(f'entry_{n} = {n}')"
    with open("/tmp/typing_times_history.py", "w") as file:
        file.write(script)
    measure("python3", ["python3", "-q", "-i"], ["/tmp/typing_times_history.py"])

    row = b"value_%04d = [1, 2, 3]  # a comment\n"
    text = b"".join(row % number for number in range(1000))[:36864]
    rows = text[: text.rindex(b"\n") + 1]
    last = b"value_%04d" % (rows.count(b"\n") - 1)
    for name, command in [("ours", [probe]), ("python3", ["python3", "-q", "-i"])]:
        terminal = Terminal(command)
        print(f"{name}: paste of {len(rows)} bytes{'':9} {terminal.paste(rows, last):6.3f} s")
        terminal.close()


if __name__ == "__main__":
    main()
