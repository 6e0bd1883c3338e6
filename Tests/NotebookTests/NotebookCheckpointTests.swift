import Notebook
import PythonRuntime
import Testing

@Suite("Coming back to a checkpoint")
struct NotebookCheckpointTests {
  /// Runs cells and returns what they print and echo.
  @discardableResult
  private func run(_ cells: String..., in notebook: Notebook) -> [String] {
    cells.map { cell in
      let reply = notebook.run(cell)
      return reply.failure?.title ?? reply.printed + (reply.result ?? "")
    }
  }

  @Test(
    "brings back what was changed",
    arguments: [
      ("a = 1", "a = 2", "a"), ("a = 1", "del a", "a"), ("a = 1", "b = 2", "b"),
      ("l = [1, [2]]", "l[1].append(3); l.append(4); l[0] = 9", "l"),
      ("l = [3, 1]", "l.sort(); l += [7]; del l[0]; l *= 2", "l"),
      ("d = {'a': [1]}", "d['a'].pop(); d['b'] = 2; d.update(c=3)", "d"),
      ("d = {1: 2}\ndef f(): return d", "d.clear()", "f()"),
      ("s = {3, 1}", "s.add(2); s.remove(3); s |= {9}; s.pop()", "s"), ("s = {1}", "s.clear()", "s"),
      ("s = {1, 2, 3}", "s -= {1}; s &= {2}; s ^= {5}; s.update('ab'); s.discard(2)", "s"),
      ("s = {1}", "s.difference_update([1])", "s"), ("s = {1}", "s.intersection_update([2])", "s"),
      ("s = {1}", "s.symmetric_difference_update([2])", "s"),
      ("7", "8", "_"), ("x = 1", "9; 'nine'", "_"),
      (
        "import random\nrandom.seed(3)\nu = random.random()", "random.random(); random.seed(1)",
        "random.random()"
      ),
      ("import random\nrandom.seed(3)\nu = random.gauss(0, 1)", "random.gauss(0, 1)", "random.gauss(0, 1)"),
      ("a = Value(2.0)", "a.data = 5; a.label = 'x'; a.grad = 3", "a, a.label"),
      ("a = Value(2.0); b = a*a", "b.backward(); b.backward()", "a, b"),
      ("a = Value(2.0); b = a*a; b.backward()", "a.grad = 0; a.data += 1", "a, b"),
      ("l = [Value(1.0)]", "l[0].data = 7; l[0] = Value(3.0)", "l"),
      (
        "n = Neuron(2); n.b.data = 1.0", "n.b = Value(4.0); n.w[0] = Value(2.0)",
        "n.parameters()[-1], n.w[0] is n.w[1]"
      ),
      (
        "def f():\n    n = 0\n    def g():\n        nonlocal n\n        n += 1\n        return n\n    return g\ng = f()",
        "g(); g()", "g()"
      ),
      ("from math import sin", "sin = 3; print = 4; len = 5", "sin(0), len([])"),
      ("f = lambda: 1", "def f(): return 2\n", "f()"),
      ("it = iter([1, 2, 3])", "next(it); next(it)", "list(it)"),
      ("it = iter({1: 2, 3: 4})", "next(it)", "list(it)"),
      ("it = iter({1, 3})", "next(it)", "list(it)"), ("it = iter({1, 3})", "list(it)", "list(it)"),
      ("it = iter('abc')", "next(it); list(it)", "list(it)"),
      ("it = iter(range(4))", "for i in it:\n    pass\n", "list(it)"),
      ("it = iter((1, 2))", "x, y = it", "list(it)"),
      ("it = reversed([1, 2, 3])", "next(it)", "list(it)"),
      ("it = reversed({1: 2, 3: 4})", "next(it)", "list(it)"),
      ("it = enumerate('abc')", "next(it)", "list(it)"),
      ("inner = iter([1, 2, 3, 4]); it = zip(inner, 'abcd')", "next(it); next(inner)", "list(it)"),
      ("inner = iter([1, 2, 3, 4]); it = map(str, inner)", "next(inner); next(it)", "list(it)"),
      ("it = (x*y for x in [1, 2, 3] for y in [1, 10])", "next(it); next(it); next(it)", "list(it)"),
      ("it = (x for x in [1, 2])", "list(it)", "list(it)"),
      ("l = [1, 2]; it = iter(l)", "list(it); l.append(3)", "list(it)"),
    ])
  func brings(before: String, changes: String, question: String) {
    let notebook = Notebook()
    let twin = Notebook()
    for each in [notebook, twin] { run(before + "\n", in: each) }
    let checkpoint = notebook.checkpoint()
    run(changes, "99", in: notebook)
    let changed = notebook.checkpoint()
    let answer = run(question, in: twin)
    #expect(run(question, in: notebook) != answer)
    notebook.restore(changed)
    notebook.restore(checkpoint)
    #expect(run(question, in: notebook) == answer)
  }

  @Test("brings back how much is shown, the cells, and what is bound")
  func notebookItself() {
    let notebook = Notebook()
    run("a = 1", in: notebook)
    let checkpoint = notebook.checkpoint()
    run(":show off", "b = 2", "c = Value(3.0)", in: notebook)
    notebook.restore(checkpoint)
    #expect(notebook.show == .graph)
    #expect(notebook.cells.count == 1)
    #expect(notebook.interpreter.boundNames == ["a"])
    #expect(notebook.micrograd.live.tape.count == 0)
  }

  @Test("holds through compactions, and frees what was made since")
  func compaction() {
    let notebook = Notebook()
    let training = """
      for k in range(30000):
          w.grad = 0
          loss = (w*3 - 1)**2 + c
          loss.backward()
          w.data -= 0.001 * w.grad

      """
    run("w = Value(2.0); c = Value(7.0)", "d = w*c; d.backward()", "xs = [w, d]", in: notebook)
    let before = run("w, c, d, xs", in: notebook)
    let checkpoint = notebook.checkpoint()
    run("del w, c, d; xs.clear()", "w = Value(5.0); c = w*2", training, "xs.append(w)", in: notebook)
    run("None", in: notebook)
    notebook.restore(checkpoint)
    #expect(run("w, c, d, xs", in: notebook) == before)
    #expect(notebook.micrograd.live.tape.count == 3)
    run("w = xs[0]", training, in: notebook)
    notebook.restore(checkpoint)
    #expect(run("w, c, d, xs", in: notebook) == before)
  }

  @Test("a checkpoint can be come back to many times, and later ones are dropped")
  func chain() {
    let notebook = Notebook()
    run("l = []", in: notebook)
    var checkpoints: [Notebook.Checkpoint] = []
    for number in 0..<4 {
      checkpoints.append(notebook.checkpoint())
      run("l.append(\(number))", in: notebook)
    }
    func restored(_ place: Int) -> [String] {
      notebook.restore(checkpoints[place])
      return run("l", in: notebook)
    }
    #expect(restored(3) == ["[0, 1, 2]"])
    run("l.clear()", in: notebook)
    #expect(restored(3) == ["[0, 1, 2]"])
    notebook.forget(checkpoints[3])
    run("l.clear()", in: notebook)
    notebook.forget(checkpoints[1])
    #expect(restored(2) == ["[0, 1]"])
    run("l.clear(); l.append(7)", in: notebook)
    #expect(restored(0) == ["[]"])
    run("l.append(8)", in: notebook)
    #expect(restored(0) == ["[]"])
  }

  @Test("an interrupt leaves nothing behind")
  func interrupt() {
    let notebook = Notebook()
    run("l = [1]; a = Value(1.0)", in: notebook)
    let checkpoint = notebook.checkpoint()
    var looks = 0
    notebook.interpreter.isInterrupted = {
      looks += 1
      return looks > 3
    }
    #expect(run("while True:\n    l.append(2); a.data += 1\n", in: notebook) == ["KeyboardInterrupt"])
    notebook.interpreter.isInterrupted = { false }
    notebook.restore(checkpoint)
    #expect(run("l, a", in: notebook) == ["([1], Value(data=1.0, grad=0))"])
  }
}
