"""Where three optimisers of the package autograd lead from w = 5 on the loss 0.25 (w - 3)**2, against OptimiserTests.swift.

    python3.11 Tests/Scripts/optimiser_steps.py

The package weighs a gradient by 1 - mass before it adds it to the velocity, so its step size for a momentum of 0.9 is
ten times ours.
"""

import pathlib
import re

from autograd.misc.optimizers import adam, sgd
import numpy

TESTS = pathlib.Path(__file__).resolve().parent.parent
STEPS, RATE = 5, 0.5


def path(optimise, **settings):
    """The numbers after each step."""
    start = numpy.array([5.0])
    gradient = lambda w, step: 0.5 * (w - 3)
    return [float(optimise(gradient, start.copy(), num_iters=count, **settings)[0]) for count in range(1, STEPS + 1)]


oracle = {
    "sgd": path(sgd, step_size=RATE, mass=0.0),
    "momentum": path(sgd, step_size=10 * RATE, mass=0.9),
    "adam": path(adam, step_size=RATE),
}
text = (TESTS / "NotebookTests/OptimiserTests.swift").read_text()
stored = {name: [float(number) for number in numbers.split(",")] for name, numbers in re.findall(r"\.(\w+): \[([-0-9., ]+)\]", text)}
agree = sum(
    numpy.allclose(stored.get(name, []), numbers, rtol=1e-12, atol=0) if len(stored.get(name, [])) == STEPS else False
    for name, numbers in oracle.items()
)
if agree < len(oracle):
    print(oracle)
print(f"{agree} of {len(oracle)} optimisers agree")
raise SystemExit(agree < len(oracle))
