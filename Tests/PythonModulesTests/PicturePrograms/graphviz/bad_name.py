from graphviz import Digraph

Digraph().node(1)
