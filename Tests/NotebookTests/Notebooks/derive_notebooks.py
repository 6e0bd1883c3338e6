"""Re-derives the notebooks beside this script, whose outputs are those of Jupyter's own kernel.

    pip install nbformat nbclient ipykernel matplotlib micrograd==0.1.0
    python3 Tests/NotebookTests/Notebooks/derive_notebooks.py [--write]

A file NAME.ipynb is made of the cells below. Without arguments the script says which cells are other than what Jupyter
gives now (exit status 1 when some are); with --write it records them. Another address of an object is no difference.
"""

import pathlib
import re
import sys

import nbclient
import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_raw_cell

HERE = pathlib.Path(__file__).parent


def failing(text):
    """A cell that is meant to fail, so that Jupyter goes on behind it."""
    return new_code_cell(text, metadata={"tags": ["raises-exception"]})


NOTEBOOKS = {
    "slope": [
        new_markdown_cell("# The slope of a parabola\n\nA notebook of this project, for its tests.\n\n## Heights"),
        new_code_cell("import math\n%matplotlib inline\n\ndef f(x):\n    return 3*x**2 - 4*x + 5"),
        new_code_cell("f(3.0)"),
        new_code_cell("f(3.0);"),
        new_code_cell("# only a remark"),
        new_code_cell("f(1.0)\nf(2.0)"),
        new_code_cell("_ + 1"),
        new_markdown_cell("```\n# no heading\n```\n\n## Slopes"),
        new_code_cell("for h in [0.1, 0.001]:\n    print(h, (f(3 + h) - f(3)) / h)\nprint('the end', end='')"),
        new_code_cell("print('before')\n[f(x) for x in range(30)]"),
        new_code_cell("x = 2/3\nx, (f(x + 1e-6) - f(x)) / 1e-6"),
        new_code_cell("'é 😀\\n', None"),
        new_code_cell("{'slope': 14.0, 'heights': [f(x/7) for x in range(12)]}"),
        new_code_cell("None"),
        new_raw_cell("Raw text is passed over."),
        new_code_cell("   \n"),
        failing("print('so far')\nf(3) / 0"),
        failing("undefined_name"),
        failing("x = = 3"),
        new_code_cell("math.floor(f(3.5))"),
    ],
    "values": [
        new_markdown_cell("# A product and its gradients"),
        new_code_cell("from micrograd.engine import Value"),
        new_code_cell("a = Value(2.0)\nb = Value(-3.0)\nd = a*b + 10.0\nd"),
        new_code_cell("d.backward()\na.grad, b.grad"),
        new_code_cell("[Value(float(x)) for x in range(6)]"),
        new_code_cell("print(a)\nd.relu()"),
        failing("a.gradient"),
    ],
}


def executed(cells):
    """The notebook as Jupyter stores it, without what depends on the machine."""
    notebook = new_notebook(cells=cells)
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number + 1}"
    nbclient.NotebookClient(notebook, kernel_name="python3", timeout=60).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    return nbformat.writes(notebook) + "\n"


def plain_cells(text):
    """The cells of a notebook, with objects at no address."""
    return nbformat.reads(re.sub(r"0x[0-9a-f]+", "0x", text), as_version=4).cells


def main():
    agreed = count = 0
    for name, cells in NOTEBOOKS.items():
        path, derived = HERE / f"{name}.ipynb", executed(cells)
        if "--write" in sys.argv:
            path.write_text(derived, encoding="utf-8")
        stored = path.read_text(encoding="utf-8")
        differing = [cell.id for cell, was in zip(plain_cells(derived), plain_cells(stored), strict=True) if cell != was]
        print(f"{name}: differs in {', '.join(differing)}\n" * bool(differing), end="")
        agreed, count = agreed + len(cells) - len(differing), count + len(cells)
    print(f"{agreed} of {count} cells agree")
    return agreed != count


if __name__ == "__main__":
    sys.exit(main())
