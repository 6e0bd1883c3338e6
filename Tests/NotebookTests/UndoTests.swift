import Foundation
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// `:undo`, `:redo`, `:mark`, `:diff`: exact, and shown as such.
struct UndoTests {
  private static func notebook(seed: UInt64 = 1) -> Notebook {
    let notebook = Notebook()
    notebook.takesBack = true
    notebook.interpreter.useSeed(seed)
    return notebook
  }

  /// What a person reads after each cell.
  private static func words(_ cells: [String], in notebook: Notebook = notebook()) -> [String] {
    onDeepStack {
      let renderer = ReplyRenderer(appearance: Appearance(width: 80, charset: .unicode))
      return cells.map { renderer.render(notebook.run($0), cell: $0).plainText }
    }
  }

  @Test func whatIsListedAreTheSteps() {
    let seen = Self.words([
      "a = Value(2.0)", "b = a * 2", "a", ":explain a", "zz", ":nosuch", "1/0", ":undo", ":redo",
    ])
    #expect(seen[7] == "undone  b = a * 2\n:redo brings it back\n")
    #expect(seen[8] == "done again  b = a * 2\n")
  }

  @Test func whatIsShownIsTakenBackToo() {
    let seen = Self.words([
      "a = Value(2.0)", ":watch a.data", ":undo", ":watch", ":redo", ":watch", ":show off", ":undo",
    ])
    #expect(seen[2] == "undone  :watch a.data\n:redo brings it back\nnothing is watched\n")
    #expect(seen[3].hasPrefix("nothing is watched\n"))
    #expect(seen[4] == "done again  :watch a.data\nwatched: a.data\n")
    #expect(seen[5] == "watch   a.data  2.0000\n")
    #expect(seen[7].hasSuffix(":redo brings it back\nafter each step: the graph (graph)\n"))
  }

  // MARK: - Random sequences

  private static let setUp = [
    "import random, numpy as np\nfrom itertools import tee",
    "k = 0; xs = [1, [2]]; ds = {'a': [1]}; ss = {1}; a = Value(2.0); b = Value(-3.0); c = a*b; n = MLP(2, [2, 1])",
    "class P:\n    def __init__(self): self.v = Value(1.0)\np = P(); it = iter(range(99)); f = lambda: k; arr = np.zeros(3); t, u = tee(iter(range(99)))\n",
  ]

  /// Each of these is a step, whatever becomes of its end.
  private static let steps = [
    "k += 1; xs.append(k); xs[1].append(random.random())", "k += 1; xs.pop(); xs.reverse()",
    "k += 1; ds['b'] = xs; ds['a'].append(k)", "k += 1; ss.add(k); ss.discard(1)", "k += 1; del a",
    "k += 1; a = Value(random.gauss(0, 1)); a.label = str(k)", "k += 1; c = a*b + c", "k += 1; c.backward()",
    "k += 1; c.backward(); b.data -= 0.1 * b.grad; b.grad = 0", "k += 1; p.v = p.v * a; p.w = k; del p.w",
    "k += 1; y = n([1.0, 2.0]); y.backward()", "k += 1; n.b = 1; n.layers[0].neurons[0].w[0] = Value(5.0)",
    "k += 1; n.layers[0].neurons[0].b = Value(7.0)", "k += 1; P.z = k; P.v2 = a",
    "k += 1; next(it); next(t); next(t)",
    "k += 1; random.seed()", "k += 1; random.seed(3); np.random.seed()",
    "k += 1; arr[1] += np.random.rand(); next(u)",
    "k += 1; len = k", "k += 1; import math; math.tau; 1/0",
    "k += 1; x = [q.data for q in n.parameters()]; x", "k += 1; y = x = k", "k += 1; del b; b = Value(k)",
    "k += 1; del x", "k += 1; p.u = k; del p.v; p.v = a",
    "k += 1; xs = None", "k += 1; xs = [k, [a]]", "k += 1; c = Value(4.0); 3", ":show values",
    ":show graph\n",
    "k += 1; [q.__setattr__('data', q.data - 0.1 * q.grad) for q in n.parameters()]",
  ]

  private static let questions = [
    "k, xs, ds, ss, f()", "a, a.label", "b, c", "p.v, vars(p).keys()", "n.parameters()",
    "hasattr(P, 'z')", "list(vars()), list(ds)", "unknown",
    "_", "arr", ":graph c", "random.random(), random.gauss(0, 1), np.random.rand()",
    "random.seed(); random.random()",
    "next(it), next(t), next(u)", "len", ":show",
  ]

  /// What the questions answer; where objects lie is nobody's business, nor how many cells only looked.
  private static func picture(of notebook: Notebook) -> [String] {
    words(questions, in: notebook).map {
      $0.replacing(/0x[0-9A-Fa-f]+/, with: "0x").replacing(/<cell \d+>/, with: "<cell>")
    }
  }

  /// One walk back and forth, and the same cells in a notebook that takes nothing back.
  private static func walk(_ seed: UInt64) -> Bool {
    var generator = SplitMix(state: seed)
    let notebook = notebook(seed: seed)
    _ = words(setUp, in: notebook)
    var (done, undone): ([String], [String]) = ([], [])
    for _ in 0..<14 {
      let count = Int.random(in: 1...3, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0, 1, 2:
        let taken = min(count, done.count)
        if taken > 0 { _ = words([":undo \(taken)"], in: notebook) }
        undone += done.suffix(taken).reversed()
        done.removeLast(taken)
      case 3, 4:
        _ = words([":redo \(count)"], in: notebook)
        for _ in 0..<min(count, undone.count) { done.append(undone.removeLast()) }
      case 5: _ = words(["k", ":graph c", ":help"], in: notebook)
      default:
        var cell = steps[Int.random(in: 0..<steps.count, using: &generator)]
        if cell.hasPrefix(":show"), cell.hasSuffix("\(notebook.show)\n") || cell.hasSuffix("\(notebook.show)")
        {
          cell = "k += 1"
        }
        _ = words([cell], in: notebook)
        done.append(cell)
        undone = []
      }
    }
    let twin = self.notebook(seed: seed)
    twin.takesBack = false
    _ = words(setUp + done + (notebook.interpreter[global: "k"] == nil ? [] : ["k"]), in: twin)
    _ = words(["k"], in: notebook)
    let (there, here) = (picture(of: twin), picture(of: notebook))
    guard there == here else {
      let differing = zip(there, here).filter { $0 != $1 }.map { "\($0)for\n\($1)" }
      Issue.record("walk \(seed), cells \(done): \(differing.joined(separator: "\n"))")
      return false
    }
    return true
  }

  @Test("random walks back and forth end where the same cells lead that were never taken back")
  func walks() {
    let count = ProcessInfo.processInfo.environment["UNDO_WALKS"].flatMap { UInt64($0) } ?? 300
    for seed in 0..<count where !UndoTests.walk(seed) { break }
  }

  @Test("holds through compactions, at once and after many steps")
  func compactions() {
    let training = """
      for k in range(20000):
          w.grad = 0
          loss = (w*3 - 1)**2 + c
          loss.backward()
          w.data -= 0.001 * w.grad

      """
    let question = ["w, c, d, loss", ":graph loss"]
    let notebook = UndoTests.notebook()
    _ = UndoTests.words(["w = Value(2.0); c = Value(7.0); loss = d = w*c; d.backward()"], in: notebook)
    let before = UndoTests.words(question, in: notebook)
    _ = UndoTests.words([training, "c = Value(1.0)"], in: notebook)
    let after = UndoTests.words(question, in: notebook)
    _ = UndoTests.words([":undo 2"], in: notebook)
    #expect(UndoTests.words(question, in: notebook) == before)
    _ = UndoTests.words([":redo 2"], in: notebook)
    #expect(UndoTests.words(question, in: notebook) == after)
    notebook.micrograd.live.compact()
    _ = UndoTests.words([":undo 2"], in: notebook)
    #expect(UndoTests.words(question, in: notebook) == before)
  }

  // MARK: - What is said

  @Test func whatIsTakenBackIsNamed() {
    let said = UndoTests.words([
      "a = 1", "a", "b = 2\nb + 1", ":undo", ":undo 5", ":undo", ":redo 9", ":redo",
    ])
    #expect(said[3] == "undone  b = 2 …\n:redo brings it back\n")
    #expect(said[4] == "undone  a = 1\n:redo brings it back\nThat is where the session began.\n")
    #expect(said[5].hasPrefix("there is no step to be taken back"))
    #expect(said[6] == "done again  a = 1\ndone again  b = 2 …\n")
    #expect(said[7].hasPrefix("nothing was taken back that could come again"))
  }

  @Test func marksAreComparedAndComeBackTo() {
    let said = UndoTests.words([
      "a = Value(2.0); l = [1]", ":mark start", ":diff start", "a.data = 5; l.append(2); d = a*a",
      "d.backward()",
      ":diff start", ":mark", ":undo start", ":diff start", ":mark 3x", ":undo nothing", ":diff nothing",
    ])
    #expect(said[2] == "all is as at start\n")
    #expect(
      said[5] == "a  data 2.0 → 5.0   grad – → 10.0\nl  [1] → [1, 2]\nd  is new: data 25.0 grad 1.0\n")
    #expect(said[6] == "start  2 steps ago\n")
    #expect(said[7].hasPrefix("undone  a.data = 5; l.append(2); d = a*a\nundone  d.backward()\n"))
    #expect(said[8] == "all is as at start\n")
    #expect(said[9].hasPrefix("a mark's name is made of letters"))
    #expect(said[10].hasPrefix("nothing is no number of steps and no mark"))
    #expect(said[11].hasPrefix("there is no mark nothing\n") && said[11].contains("start"))
  }

  @Test func recapStrikesWhatWasTakenBack() {
    let said = UndoTests.words(["a = 1", "a = 2", ":undo", "b = 3", "1/0", "a = 4", ":undo", ":recap"])
    #expect(
      said[7] == """
        1       a = 1
        undone  a = 2
        2       b = 3
        3       1/0  → ZeroDivisionError: division by zero
        undone  a = 4

        """)
  }

  @Test func aLookIsNoStepAndEndsNoRedo() {
    let said = UndoTests.words(["a = 1", ":undo", "zzz", "1/0", "3 + 4", ":help", ":graph", ":redo", "a"])
    #expect(said[7] == "done again  a = 1\n")
    #expect(said[8] == "1\n")
  }

  @Test func whatWasTakenBackIsNotDrawn() {
    let said = UndoTests.words([
      "a = Value(2.0)", "b = a*3", ":undo", ":graph", "a.data = 4", "c = a + 1", "c = 1", "a.data = 5",
    ])
    for place in [3, 4, 7] {
      #expect(
        !said[place].contains("b") && !said[place].contains("(+)") && !said[place].contains("(×)"),
        "\(said[place])")
    }
  }

  @Test func whatIsKeptIsBounded() {
    let notebook = UndoTests.notebook()
    _ = UndoTests.words(["l = []", ":mark old"] + (0..<1200).map { "l.append(\($0))" }, in: notebook)
    #expect(notebook.moments.past.count == Moments.mostSteps)
    #expect(UndoTests.words([":undo old", "l"], in: notebook)[1] == "[]\n")
    let heavy = UndoTests.notebook()
    _ = UndoTests.words(["l = [0] * \(Moments.heaviest)", "l[0] = 1", "l[0] = 2", "l[0] = 3"], in: heavy)
    #expect(heavy.moments.past.count == 1)
    #expect(UndoTests.words([":undo", "l[0]"], in: heavy)[1] == "2\n")
  }
}

/// A small generator whose sequence a seed decides.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
