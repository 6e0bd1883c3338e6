graph = {"f": ["d", "e"], "e": ["a", "c"], "d": ["a", "b"], "c": [], "b": [], "a": []}
topo, visited = [], set()
def build(v):
    if v not in visited:
        visited.add(v)
        for child in graph[v]:
            build(child)
        topo.append(v)
build("f")
print(topo, len(visited), set(topo) == visited)
