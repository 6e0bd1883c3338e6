from graphviz import Digraph

dot = Digraph()
names = [
    "a", "_a1", "1", "-3.5", ".5", "-.5", "3.", "1a", "a b", "", "node", "NODE", "strict", "subgraph", "é", "x\"y", "x\\\"y", "back\\slash",
    "new\nline", "<b>", "<b", "a:b", "a-b", "1+", "1e5", "--1", "0x1", "日本", "a\tb", "it's", "%d", "edge ", "1.2.3", "\\\\\"", "a\n", " <i>x</i> ", "<a\nb>", "x\"", "\\\"", "-", ".", "1.",
]
for name in names:
    dot.node(name)
for name in names:
    dot.node("n", name)
    dot.edge(name, "n")
dot.node("k", None, tooltip=None, color="red")
dot.edge("a:p", "b:p:n", label="x:y")
dot.edge("a b:c d:e", ":x")
print(dot.source)
