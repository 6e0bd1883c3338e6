import Testing

@testable import Notebook

struct GradcheckCommandTests {
  @Test func rightGradientsAgree() {
    let seen = screen(neuron, "o.backward()", ":gradcheck o")
    #expect(seen.hasSuffix("✓ 10 of 10 gradients agree\n"))
    #expect(seen.contains("x1             -1.5000       -1.5000"))
  }

  /// An input is checked with what it feeds, and not with itself.
  @Test func anInputIsCheckedWithTheEndThatItFeeds() {
    let seen = screen(neuron, "o.backward()", ":gradcheck x1")
    #expect(seen.contains("x1       -1.5000       -1.5000"))
    #expect(seen.contains("✓ 1 of 1 gradient agrees\nwith o as the end\n"))
    #expect(screen(neuron, "o.backward(); x1.grad = 3.0", ":gradcheck x1").contains("✗ differs: set by hand"))
  }

  @Test func everyOperationAgrees() {
    let made =
      "x = Value(0.7); y = (x**3 + x.tanh() - x.relu() / 2) * x.exp() + x.log() + x**-0.5; y.backward()"
    let verdict = screen(made, ":gradcheck y").split(separator: "\n").first { $0.contains(" of ") } ?? ""
    #expect(verdict.hasPrefix("✓") && verdict.hasSuffix("agree"))
  }

  @Test func infinityIsComparedWithNothing() {
    let seen = screen("a = Value(1e200); b = a*a; c = b*2; c.backward()", ":gradcheck c")
    #expect(seen.contains("? can't be compared") && seen.contains("can't be compared: inf or nan"), "\(seen)")
    #expect(!seen.contains("✗"), "\(seen)")
  }

  @Test func wrongGradientsDiffer() {
    #expect(screen(product, "d.backward(); a.grad = -3.001", ":gradcheck").contains("✗ differs: set by hand"))
    let twice = screen(product, "d.backward(); d.backward()", ":gradcheck")
    #expect(twice.contains("✗ differs: ×2") && twice.contains(":zero, then d.backward()"))
  }

  /// An absolute tolerance would call the gradient 0 of a saturated neuron right: it is excused, and not certified.
  @Test func whatIsTooSmallIsNotCertified() {
    let made = "x = Value(20.0); t = x.tanh() + 1000; t.backward(); x.grad = 1e-9"
    let seen = screen(made, ":gradcheck t")
    #expect(seen.contains("? too small to tell"))
    #expect(!seen.contains("✓ 4 of 4"))
    #expect(seen.contains("neither right nor wrong"))
  }

  @Test func aKinkIsNamed() {
    #expect(screen("x = Value(0.0); y = x.relu() + x; y.backward()", ":gradcheck y").contains("? a kink"))
  }

  @Test func withoutAPassTheGradientsAreThoseItWouldGive() {
    let seen = screens([product, ":gradcheck", "a.grad"])
    #expect(seen[1].contains("d.backward() was not run") && seen[1].contains("✓ 5 of 5"))
    #expect(seen[2] == "0\n")
  }

  @Test func theBugOfALearnersOwnClassIsFound() {
    let cells = [ownClass, "p = Node(2.0); q = Node(-3.0); v = p*q + p"]
    let buggy = "v.grad = 1.0; p.grad = 1.0; q.grad = 2.0; list(v._prev)[0].grad = 1.0"
    let seen = screens(cells + [buggy, ":gradcheck v"])[3]
    #expect(seen.contains("✗ 3 of 4 gradients agree · 1 differs"))
  }

  @Test func numbersThatDoNotFollowAreRefused() {
    let seen = screen(product, "d.backward()", "a.data = 5", ":gradcheck d")
    #expect(seen.contains("a*b is -6.0000, which is not a * b any more"))
  }

  @Test func aValueBelowAnOperationOfOnesOwnIsNotChecked() {
    let made = "a = Value(2.0); out = Value(8.0, (a,), 'cube'); y = out * 2; y.backward()"
    #expect(screen(made, ":gradcheck y").contains("an operation of your own lies above it"))
  }

  @Test func moreThanFortyAreCounted() {
    let made = "import random; random.seed(1); n = MLP(3, [4, 4, 1]); y = n([1.0, 2.0, 3.0]); y.backward()"
    let seen = screen(made, ":gradcheck y")
    #expect(seen.contains(" more values · :gradcheck y --all") && !seen.contains("✗"))
    #expect(screen(made, ":gradcheck --all y").contains("✗") == false)
  }

  @Test func ctrlCStopsIt() {
    let failure = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("x = y = Value(1.0)\nfor i in range(40000): y = y + x\n")
      notebook.interpreter.isInterrupted = { true }
      return notebook.run(":gradcheck y").failure
    }
    #expect(failure?.title == "KeyboardInterrupt")
  }

  @Test func numbersAgreeButForRounding() {
    #expect(GradientCheck.agree(0.1 + 0.2, 0.3) && GradientCheck.agree(.nan, .nan))
    #expect(GradientCheck.agree(.infinity, .infinity) && !GradientCheck.agree(.infinity, 1))
    #expect(
      !GradientCheck.agree(1, 1.000001) && !GradientCheck.agree(.nan, 1) && !GradientCheck.agree(0, 1e-300))
  }

  @Test func eachPassIsAskedWhetherItMustStop() {
    let looks = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("x = y = Value(1.0)\nfor i in range(300): y = y + x\n")
      var looks = 0
      notebook.interpreter.isInterrupted = {
        looks += 1
        return looks > 100
      }
      #expect(notebook.run(":gradcheck y --all").failure?.isInterrupt == true)
      return looks
    }
    #expect(looks == 101)
  }
}
