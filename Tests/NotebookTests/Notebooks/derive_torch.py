"""Asks PyTorch what the program of `:export torch` prints: torch_graph.py into torch_graph.expected.

    pip install torch
    python3 Tests/NotebookTests/Notebooks/derive_torch.py
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
printed = subprocess.run([sys.executable, HERE / "torch_graph.py"], capture_output=True, text=True, check=True).stdout
(HERE / "torch_graph.expected").write_text(printed)
