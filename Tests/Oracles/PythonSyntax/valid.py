"""Programs that Python accepts: those of valid.txt, a line each, and those with blocks below."""

import pathlib



def joined(lines):
    """Puts back together the programs above that have line ends inside brackets or strings."""
    programs, pending = [], ""
    for line in lines:
        pending += line
        try:
            compile(pending, "", "exec", flags=0x400)
        except SyntaxError as error:
            unfinished = "never closed" in error.msg or "unterminated" in error.msg or "EOF" in error.msg
            if not unfinished:
                raise
            pending += "\n"
        else:
            programs.append(pending)
            pending = ""
    assert not pending, pending
    return [program for program in programs if "1j" not in program]


PROGRAMS = joined((pathlib.Path(__file__).parent / "valid.txt").read_text(encoding="utf-8").splitlines()) + [
    "", "\n", "\n\n", "   ", "\t\n", "# c\n", "  # c\n", "\f", "\fx\n", "x\n\n\ny\n", "x\r\ny\r\n", "x\ry\r",
    "x\n  # odd comment\ny", "x\n    \ny", "'''a\r\nb\rc'''",
    "if x:\n  y", "if x:\n\ty\n", "if x:\n\ty\n\tz\n",
    "if x:\n  y\nelse:\n  z\n", "if x:\n  y\nelif z:\n  w\n", "if x:\n  y\nelif z:\n  w\nelif a: b\nelse:\n  c\n",
    "if x: y\nelif z: w\nelse: v", "if x:\n  if y:\n    z\n  else:\n    w\n", "if x:\n  if y:\n    z\nelse:\n  w\n",
    "if x:\n\n  # c\n  y\n\n  z\nw", "if x:\n  y\n # c\nz", "if x:\n  y\n#c\n  z",
    "while x:\n  break\nelse:\n  continue_\n", "while x:\n  y\n  continue\n", "for x in y:\n  z\nelse:\n  w",
    "for x in y:\n  for z in w:\n    if a:\n      break\n  else:\n    continue\n",
    "try:\n  x\nexcept:\n  y\n", "try:\n  x\nexcept A:\n  y\n", "try:\n  x\nexcept A as e:\n  y\nexcept (B, C):\n  z\nexcept:\n  w\n",
    "try:\n  x\nfinally:\n  y\n", "try:\n  x\nexcept A:\n  y\nelse:\n  z\nfinally:\n  w\n", "try: x\nexcept: y\n",
    "try: x\nfinally: y", "with x as y:\n  z\n", "with (\n  a as b,\n  c as d\n):\n  e\n",
    "def f():\n  return 1\n", "def f(\n  a,\n  b,\n):\n  return a\n", "def f():\n  '''doc'''\n  x = 1\n  def g():\n    nonlocal x\n    x = 2\n  return g\n",
    "def f():\n  global x, y\n  x = 1\n", "@d\ndef f(): pass\n", "@d.e(1)\n@g\ndef f():\n  pass\n", "@d\nclass A:\n  pass\n",
    "@(a or b)\ndef f(): pass", "@a := b\ndef f(): pass", "class A:\n  x = 1\n  def f(self):\n    return self.x\n  @property\n  def g(self): return 1\n",
    "class A(B):\n  '''doc'''\n", "def f(self, other):\n  other = other if isinstance(other, Value) else Value(other)\n  return out\n",
    "a = 1; b = 2\nc = 3;\n", "if x: a; b;\nc",
    "\\\nx = 1", "if x:\n  y = \\\n1\n  z\n", "x = 'a' \\\n  'b'\n", "def f(): return (\n1)\n", "\t\n  \nx\n", "x = {\n'a': 1,\n}\n",
    "(" * 190 + "1" + ")" * 190, "[" * 150 + "]" * 150, "a" + ".b" * 100, "f" + "()" * 100, "+".join("1" * 200), "-" * 100 + "1",
    "not " * 50 + "x", " if y else ".join("x" * 40), "**".join("x" * 40), "lambda: " * 40 + "1",
    "if x:\n" + "".join(" " * i + "if x:\n" for i in range(1, 60)) + " " * 60 + "y",
    "x = 'é'; y = 'ü' + z", "π = 3.14\nprint(π * r ** 2)\n",
    """
class Value:
    def __init__(self, data, _children=(), _op=''):
        self.data = data
        self.grad = 0
        # internal variables used for autograd graph construction
        self._backward = lambda: None
        self._prev = set(_children)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), '+')

        def _backward():
            self.grad += out.grad
            other.grad += out.grad
        out._backward = _backward

        return out

    def backward(self):
        topo = []
        visited = set()
        def build_topo(v):
            if v not in visited:
                visited.add(v)
                for child in v._prev:
                    build_topo(child)
                topo.append(v)
        build_topo(self)
        self.grad = 1
        for v in reversed(topo):
            v._backward()

    def __repr__(self):
        return f"Value(data={self.data}, grad={self.grad})"
""",
    """
for k in range(100):
    ypred = [n(x) for x in xs]
    loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))
    for p in n.parameters(): p.grad = 0.0
    loss.backward()
    for p in n.parameters():
        p.data += -0.05 * p.grad
    if k % 10 == 0: print(f"step {k} loss {loss.data:.6f}, accuracy {acc*100}%")
""",
]
