from graphviz import Digraph

dot = Digraph(format="svg", graph_attr={"rankdir": "LR"})
for name, label, data, grad in [("1", "a", 2.0, -3.0), ("2", "b", -3.0, 2.0), ("3", "", -6.0, 1.0)]:
    dot.node(name=name, label=f"{{ {label} | data {data:.4f} | grad {grad:.4f} }}", shape="record")
dot.node(name="3*", label="*")
dot.edge("3*", "3")
dot.edge("1", "3*")
dot.edge("2", "3*")
print(dot.source)
