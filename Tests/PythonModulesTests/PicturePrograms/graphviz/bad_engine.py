from graphviz import Digraph

Digraph(engine='foo')
