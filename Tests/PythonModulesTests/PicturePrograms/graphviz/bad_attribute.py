from graphviz import Digraph

Digraph().node('x', width=3)
