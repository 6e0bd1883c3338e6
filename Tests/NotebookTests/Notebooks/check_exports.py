"""Asks Jupyter and python3 whether they take what a session was exported as: exported.ipynb and exported.py.

    pip install nbformat nbclient ipykernel matplotlib micrograd==0.1.0
    python3 Tests/NotebookTests/Notebooks/check_exports.py

The notebook must be valid, be written by nbformat byte for byte as it is, and give in Jupyter's own kernel what it
stores; the program must run, and print what the notebook stores. micrograd keeps an int an int where ours has a float.
"""

import pathlib
import re
import subprocess
import sys

import nbclient
import nbformat

HERE = pathlib.Path(__file__).parent


def plain(text):
    """The text with whole floats as ints."""
    return re.sub(r"(?<=\d)\.0\b", "", text)


def shown(cell):
    """What a cell shows, without tracebacks."""
    return [
        (output.output_type, output.get("ename"), plain(output.get("text") or output.get("data", {}).get("text/plain", "")))
        for output in cell.outputs
    ]


def main():
    text = (HERE / "exported.ipynb").read_text(encoding="utf-8")
    stored = nbformat.reads(text, as_version=4)
    nbformat.validate(stored)
    assert nbformat.writes(stored) + "\n" == text, "nbformat writes it otherwise"
    executed = nbformat.reads(text, as_version=4)
    nbclient.NotebookClient(executed, kernel_name="python3", timeout=60).execute()
    for before, after in zip(stored.cells, executed.cells):
        assert shown(before) == shown(after), (before.source, shown(before), shown(after))
    run = subprocess.run([sys.executable, HERE / "exported.py"], capture_output=True, encoding="utf-8")
    assert run.returncode == 0, run.stderr
    printed = "".join(o.text for cell in stored.cells for o in cell.outputs if o.output_type == "stream")
    assert plain(run.stdout) == plain(printed), (run.stdout, printed)
    print(f"{len(stored.cells)} of {len(stored.cells)} cells agree")


if __name__ == "__main__":
    main()
