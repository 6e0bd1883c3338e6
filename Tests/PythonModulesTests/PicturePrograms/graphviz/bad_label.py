from graphviz import Digraph

Digraph().node('x', 5)
