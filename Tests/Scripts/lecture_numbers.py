"""Derive Tests/NotebookTests/Lecture/*.expected from the lecture's table of numbers.

    python3 Tests/Scripts/lecture_numbers.py numbers.json

Each program of that folder prints lines `path<TAB>number`; the path leads to the number in the table, under the
section that the program is named after. Every number of the parts named here has to be printed.
"""
import json
import pathlib
import sys

PARTS = {
    "derivative_one_input": ["f(3.0)", "f_prime", "minimum / f", "plot / points", "lecture_video", "stored_output",
                             "h_sweep_at_3", "h_sweep_at_minus3", "h_sweep_at_2/3"],
    "seed_lua": ["correct_values_h_1e_minus_5", "correct_values_h_1e_minus_3"],
    "derivative_many_inputs": ["inputs", "d", "h_lecture", "nudge_h_1e_minus_4", "nudge_h_1e_minus_5_seed_repo"],
    "value_basics": ["inputs", "results", "d_prev_data"],
    "L_example": ["inputs", "nodes", "numeric_check_h_0.001"],
    "optimization_step": ["before", "after", "descent_variant", "seed_repo_variant / L"],
    "neuron": ["inputs", "b=6.7 / nodes", "b=8 / nodes", "b=6.8813735870195432 / nodes"],
    "tanh_broken_up": ["nodes", "literal_lecture_code"],
    "node_used_twice": ["a_plus_a / correct / nodes", "ab_times_a_plus_b / correct / nodes"],
    "more_ops": [""],
    "readme_example": ["inputs", "nodes", "printed"],
    "test_sanity_check": ["inputs", "nodes"],
    "backward_called_twice": ["grads"],
    "trace_neuron": ["nodes"],
    "tiny_dataset": ["xs", "ys", "n_parameters", "reference_run_seed_1337"],
}


def leaves(value, path):
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, path + [key])
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from leaves(part, path + [str(index)])
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield " / ".join(path), float(value)
    elif path[-2:-1] == ["printed"]:
        yield " / ".join(path), float(value)


def part(section, path):
    for key in [key for key in path.split(" / ") if key]:
        section = section[key]
    return section


def main():
    table = json.load(open(sys.argv[1]))
    folder = pathlib.Path(__file__).parent.parent / "NotebookTests" / "Lecture"
    for name, paths in PARTS.items():
        lines = [f"{path}\t{number!r}" for wanted in paths
                 for path, number in leaves(part(table[name], wanted), [key for key in wanted.split(" / ") if key])]
        (folder / f"{name}.expected").write_text("\n".join(lines) + "\n")
        print(f"{name}: {len(lines)} numbers")


main()
