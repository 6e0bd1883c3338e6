import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// `:train`: what it moves, what it says, and what it leaves behind.
@Suite struct TrainCommandTests {
  /// The loss 0.25 (w - 3)² + b², whose steps at a rate of 0.5 an optimiser's test knows.
  private let line = "w = Value(5.0); b = Value(0.0)\ndef loss(): return (w - 3)**2 * 0.25 + b*b\n"

  @Test func whatTheLossIsNotMadeOfKeepsItsGradient() {
    let seen = screens([
      "a = Value(2.0); b = a*3", "b.backward()", "w = Value(1.0)", ":train (w-3)**2 steps=2 lr=0.1", "a.grad",
    ])
    #expect(seen[3].contains("moved w") && seen[4] == "3.0\n")
  }

  @Test func aNetworkThatHasNothingToDoWithTheLossIsNoHindrance() {
    let seen = screens(["n = MLP(2, [1]); w = Value(1.0)", ":train (w-3)**2 steps=2 lr=0.1"])
    #expect(seen[1].contains("moved w"), "\(seen)")
  }

  @Test func eachStepGoesDownTheGradient() {
    let seen = screens([line, ":train loss steps=5 lr=0.5", "w.data", "losses"])
    let expected = """
      step 1/5   loss 1   rate 0.5
      step 2/5   loss 0.5625   rate 0.5
      step 3/5   loss 0.3164   rate 0.5
      step 4/5   loss 0.178   rate 0.5
      step 5/5   loss 0.1001   rate 0.5
      5 steps: loss 1 → 0.1001
      moved w · :plot losses --log shows the losses again

      """
    #expect(seen[1] == expected)
    #expect(seen[2] == "3.474609375\n")
    #expect(seen[3] == "[1.0, 0.5625, 0.31640625, 0.177978515625, 0.1001129150390625]\n")
  }

  @Test(arguments: [("momentum", "1.567059375"), ("adam", "2.72305398876499")])
  func otherRulesAreThoseOfTheOracle(_ rule: String, _ weight: String) {
    #expect(screen(line, ":train loss steps=5 lr=0.5 optimiser=\(rule)", "w.data").hasPrefix(weight))
  }

  /// The first steps of micrograd's demo, as the lecture's notebook prints them.
  @Test func theDemoGivesItsNumbers() {
    let demo = """
      import random
      import numpy as np
      from sklearn.datasets import make_moons
      np.random.seed(1337); random.seed(1337)
      X, y = make_moons(n_samples=100, noise=0.1)
      y = y*2 - 1
      model = MLP(2, [16, 16, 1])
      def loss(batch_size=None):
        Xb, yb = X, y
        scores = list(map(model, [list(map(Value, row)) for row in Xb]))
        losses = [(1 + -yi*scorei).relu() for yi, scorei in zip(yb, scores)]
        total = sum(losses) * (1.0 / len(losses)) + 1e-4 * sum((p*p for p in model.parameters()))
        accuracy = [(yi > 0) == (scorei.data > 0) for yi, scorei in zip(yb, scores)]
        return total, sum(accuracy) / len(accuracy)

      """
    let seen = screens([
      ":show off", demo, ":train loss() steps=2 lr=1.0..0.55", "losses[0]",
      "abs(losses[1] - 1.7235905336972022) < 1e-13",
    ])
    #expect(seen[2].contains("step 1/2   loss 0.8958   accuracy 50 %   rate 1\n"))
    #expect(seen[2].contains("step 2/2   loss 1.724   accuracy 81 %   rate 0.775\n"))
    #expect(seen[2].contains("moved 337 parameters of model"))
    #expect(seen[3] == "0.8958441028683222\n" && seen[4] == "True\n")
  }

  @Test func aLearnersClassesAreTrained() {
    let seen = screens([
      ":show off", NamedPlotTests.lecturesClasses,
      "def loss():\n  d = model([1.0, -1.0]) + -0.5\n  return d * d\n", ":train loss steps=60 lr=0.2",
      "losses[-1] < 1e-6",
    ])
    #expect(seen[3].contains("moved 13 parameters of model"))
    #expect(seen[4] == "True\n")
  }

  @Test func onlyWhatTheLossReachesIsMoved() {
    let two =
      "m = MLP(1, [1]); n = MLP(1, [1]); part = n.layers[0]; before = [p.data for p in m.parameters()]"
    let seen = screens([
      ":show off", two, ":train (n([1.0]) - 5)**2 steps=3", "before == [p.data for p in m.parameters()]",
      ":train (n([1.0]) - 5)**2 steps=3 parameters=[n.layers[0].neurons[0].b]",
    ])
    #expect(seen[2].contains("moved 2 parameters of n "))
    #expect(seen[3] == "True\n")
    #expect(seen[4].contains("moved [n.layers[0].neurons[0].b] "))
  }

  @Test func aBatchIsAskedForByItsName() {
    let sized =
      "w = Value(1.0); sizes = []\ndef loss(scale, batch_size=None):\n  sizes.append(batch_size); return w * w\n"
    let plain = "w = Value(1.0); sizes = []\ndef loss(n):\n  sizes.append(n); return w * w\n"
    #expect(screen(plain, ":train loss batch=7 steps=2", "sizes") == "[7, 7]\n")
    #expect(
      screen(sized.replacing("scale, ", with: ""), ":train loss batch_size=8 steps=1", "sizes") == "[8]\n")
    #expect(screen(plain, ":train loss(3) batch=7").contains("give it yourself"))
  }

  @Test func ctrlCLeavesTheLastFinishedStep() {
    let outputs = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("import random\nw = Value(1.0); calls = []")
      _ = notebook.run(
        "def loss():\n  calls.append(random.random())\n  for i in range(300): pass\n  return w * w\n")
      notebook.interpreter.isInterrupted = {
        notebook.interpreter.loopTurns == nil && self.countCalls(notebook) == 4
      }
      let reply = notebook.run(":train loss steps=100 lr=0.1")
      notebook.interpreter.isInterrupted = { false }
      #expect(reply.failure == nil, "stopping is no failure")
      let seen = ReplyRenderer(appearance: Appearance()).render(reply).plainText
      #expect(seen.contains("stopped after 3 steps: loss 1 → 0.4096"))
      _ = notebook.run("m = 1.0\nfor i in range(3): g = m + m; m += -(0.1 * g)\n")
      return ["len(calls)", "len(losses)", "w.data == m", "w.grad == g"].map { notebook.run($0).result }
    }
    #expect(outputs == ["3", "3", "True", "True"])
  }

  private func countCalls(_ notebook: Notebook) -> Int {
    notebook.interpreter[global: "calls"]?.storedItems?.count ?? 0
  }

  @Test func aStepThatFailsIsTakenBack() {
    let failing =
      "w = Value(1.0); count = []\ndef loss():\n  count.append(1)\n  if len(count) > 2: 1/0\n  return w * w\n"
    let seen = screens([failing, ":train loss steps=9", "len(count), len(losses)"])
    #expect(seen[1].contains("ZeroDivisionError") && seen[1].contains("stopped after 2 steps"))
    #expect(seen[2] == "(2, 2)\n")
  }

  @Test func aLossThatBlowsUpSaysWhereAndWhatToTry() {
    let infinite = screen("w = Value(3.0)", ":train w*w lr=1e200 steps=9")
    #expect(infinite.contains("stopped after 1 step"))
    #expect(
      infinite.hasSuffix(
        "step 2: the loss has become inf\n:undo brings the numbers back; a smaller rate takes smaller steps: lr=1e+199\n"
      ))
    let overflow = screen("w = Value(3.0)", ":train (w - 1)**2 lr=3.0..1.5 steps=2000")
    #expect(overflow.contains(": the loss has become too large to be computed\n"))
    #expect(overflow.hasSuffix("takes smaller steps: lr=0.3..0.15\n"))
    let finite = screen("w = Value(3.0)", ":train (w - 1)**2 lr=3 steps=20", width: 120)
    #expect(finite.contains("lowest 4 at step 1: it rises, the steps are too large\n:undo brings"))
    #expect(!screen(line, ":train loss steps=5 lr=0.5").contains("too large"))
    #expect(
      screen("w = Value(float('inf'))", ":train w*w").contains(
        "the loss is inf before the first step\nno rate helps here"))
    #expect(!screen("w = Value(1e200)", ":train (w*w)").contains("rate takes"))
  }

  @Test func whatIsNoLossIsSaid() {
    let example = "for example def loss(): return (w - 3)**2, or :train (w - 3)**2 steps=50\n"
    #expect(screen(":train loss") == "loss is not defined, so there is nothing to lower\n" + example)
    #expect(screen("w = Value(1.0); loss = w * w", ":train loss").hasSuffix(example))
    let elsewhere = screen("n = MLP(2, [1])", ":train Value(1.0) * 2 steps=3")
    #expect(
      elsewhere.contains(
        "nothing that could be trained has a gradient of this loss: n\nname what it is made from"))
    #expect(screen("w = Value(0.0)", ":train w*w steps=3").contains("3 steps: loss 0 → 0"))
  }

  @Test func undoTakesTheWholeTrainingBack() {
    let outputs = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run(
        "import random; random.seed(3); w = Value(1.0)\ndef loss(): return w * w * random.random()\n")
      let checkpoint = notebook.checkpoint()
      _ = notebook.run(":train loss steps=20")
      notebook.restore(checkpoint)
      let after = [
        notebook.run("w").result, notebook.run("losses").failure?.kind,
        notebook.run("random.random()").result,
      ]
      return after
    }
    #expect(outputs == ["Value(data=1.0, grad=0)", "NameError", "0.23796462709189137"])
  }

  @Test func aNameOfTheProgramIsLeftAlone() {
    let seen = screens([
      "losses = 'mine'; w = Value(1.0)", ":train w*w steps=2", "losses", "train_losses", ":train w*w steps=3",
      "len(train_losses)",
    ])
    #expect(seen[1].contains(":plot train_losses --log"))
    #expect(seen[2] == "'mine'\n" && seen[3].hasPrefix("[1.0, "))
    #expect(seen[5] == "3\n")
  }

  @Test func whoDrawsAPanelGetsTheNumbersAndAPicture() {
    let (panels, reply) = onDeepStack {
      let notebook = Notebook()
      var panels: [TrainingProgress] = []
      notebook.onProgress = { if case .training(let training) = $0 { panels.append(training) } }
      _ = notebook.run("w = Value(1.0)\ndef loss():\n  for i in range(3000): pass\n  return w * w\n")
      let reply = notebook.run(":train loss steps=400 lr=0.001")
      return (panels, reply)
    }
    #expect(!panels.isEmpty && panels.count < 400)
    #expect(panels.allSatisfy { $0.panel.caption.contains("steps/s") && $0.seconds >= 0.2 })
    #expect(reply.outputs.isEmpty && reply.figures.count == 2)
    guard case .plots(let plots, _)? = reply.figures.first else { return }
    #expect(plots[0].caption.hasPrefix("first 1   last 0."))
  }

  @Test func linesComeAtRoundSteps() {
    let seen = screen("w = Value(1.0)", ":train w*w steps=1234 lr=0.0001")
    let steps = seen.split(separator: "\n").compactMap { $0.hasPrefix("step") ? $0.prefix(14) : nil }
    #expect(
      steps.map(String.init) == [
        "step    1/1234", "step  200/1234", "step  400/1234", "step  600/1234", "step  800/1234",
        "step 1000/1234", "step 1200/1234", "step 1234/1234",
      ])
  }

  @Test(arguments: [
    ("", "which loss is to be lowered?"), ("w*w steps=0", "steps can't be 0"),
    ("w*w lr=-1", "lr can't be -1"),
    ("w*w optimiser=best", "optimiser can't be best"), ("w*w speed=3", "no setting speed here"),
    ("w*w --steps 3", "no option --steps here"), ("w.data * 2", "from which nothing goes backward"),
    ("v", "v is not defined, so there is nothing to lower"), ("w", "w is no function"),
    ("w *", "SyntaxError"),
    ("w*w lr=", "lr= needs a value"),
    ("w*w parameters=[3]", "is no Value and has no parameters()"),
    ("w == w steps=1", "from which nothing goes backward"),
  ])
  func whatCannotBeIsSaid(_ argument: String, _ words: String) {
    #expect(screen("w = Value(1.0)", ":train \(argument)").contains(words))
  }

  @Test func withoutParametersThereIsNothingToTrain() {
    #expect(screen(":train Value(1.0) * 2").contains("there is nothing to train"))
  }
}
