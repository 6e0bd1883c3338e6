from graphviz import Digraph

Digraph().attr('foo', x='1')
