import Testing

@testable import Notebook

/// `:nudge`, `:set` and `:zero`.
struct ChangingCommandsTests {
  @Test func aNudgeShowsWhatMoves() {
    #expect(
      screen(product, "d.backward()", ":nudge a 0.001") == """
        a       2.0000 → 2.0010
        a*b   -6.0000 → -6.0030
        d       4.0000 → 3.9970
        ∆d/∆a = -3.0000   grad says -3.0000   ✓

        """)
    #expect(screens([product, ":nudge a 0.5", "a.data, d.data"])[2] == "(2.0, 4.0)\n")
  }

  @Test func aLargeNudgeShowsThatTheCurveBends() {
    #expect(screen(neuron, "o.backward()", ":nudge b 1.0").contains("≈ the curve bends"))
    #expect(screen(product, "d.backward(); a.grad = 1", ":nudge a").contains("✗ that was typed by hand"))
    #expect(
      screen(product, "d.backward(); d.backward()", ":nudge a").contains("✗ that is the sum of 2 passes"))
  }

  @Test func expressionsAreParted() {
    #expect(
      screen("xs = [Value(1.0), Value(2.0)]; y = xs[0] * xs[1]", ":nudge xs[0] 1 + 1").contains(
        "1.0000 → 3.0000"))
    #expect(
      screen("xs = [Value(1.0), Value(2.0)]; y = xs[0] * xs[1]", ":nudge xs[0] -0.5").contains(
        "1.0000 → 0.5000"))
    #expect(screen(product, ":nudge a 0").contains("moves nothing"))
    let kink = screen("x = Value(0.0); y = (x * 2).relu()", "y.backward()", ":nudge x 0.001")
    #expect(kink.contains("grad says 0.0000   ? a kink: two slopes meet here"))
    let inner = screen("a = Value(2.0); e = a * 3; L = e * e", "L.backward()", ":nudge a 0.001 --of e")
    #expect(inner.contains("grad says 36.0000   that is not from e.backward() alone"))
    let large = "a = Value(1e17); d = a * 2; d.backward()"
    #expect(
      screen(large, ":nudge a 0.001", width: 200)
        == "a nudge of 0.001 is lost in a = 1.0000e+17, whose last digit is worth 16.0\n"
        + "for example :nudge a 100000000000.0\n")
    #expect(screen(large, ":nudge a 100000000000.0").contains("✓"))
    #expect(
      screen("a = Value(float('inf')); d = a * 2; d.backward()", ":nudge a").hasPrefix(
        "a is inf: no nudge moves it\n:blame a"))
    #expect(
      screen("a = Value(1.0); b = Value(float('inf')); d = a * b; d.backward()", ":nudge a", width: 200)
        .contains("can't tell: d is no finite number there"))
    #expect(screen(product, ":nudge a 'x'").contains("is not a number"))
    #expect(screen(product, ":nudge").contains("for example :nudge a 0.001"))
  }

  @Test func setRecomputesAndMarks() {
    let seen = screens([product, "d.backward()", ":set a 2.5", "a.data, d.data, d.grad", ":gradcheck"])
    #expect(
      seen[2].contains("│data •2.5000├") && seen[2].contains("│data•-7.5000├")
        && seen[2].contains("│data•2.5000│"))
    #expect(seen[2].contains("│grad~-3.0000│") && !seen[2].contains("data~"))
    #expect(seen[3] == "(2.5, 2.5, 1.0)\n")
    #expect(seen[4].contains("✗ differs: stale"), "b's gradient was a's old number")
  }

  @Test func setReachesEveryResult() {
    #expect(
      screens(["a = Value(2.0); b = a * 3; c = a + 1", ":set a = 4", "b.data, c.data"])[2] == "(12.0, 5.0)\n")
    for (typed, result) in [(":set f(x=1) 3", "9.0\n"), (":set f(x=1) = 4", "16.0\n")] {
      #expect(screens(["a = Value(2.0); d = a * a\ndef f(x): return a\n", typed, "d.data"])[2] == result)
    }
  }

  @Test func onlyLeavesOfOursAreSet() {
    #expect(screen(product, ":set d 4").contains("set what it was made from: a, b, c"))
    #expect(screen(ownClass, "p = Node(2.0)", ":set p 3").contains("only values of ours are recomputed"))
    #expect(screen(product, ":set a").contains("for example :set a 2.5"))
    #expect(screen(product, ":set a 'x'").contains("'x' is not a number"))
    let own = "a = Value(2.0); out = Value(8.0, (a,), 'cube'); y = out * 2"
    #expect(screen(own, ":set a 3").contains("2 values above operations of your own can't be"))
    #expect(screens([own, ":set a 3", "y.data"])[1].contains("stale"))
    let quiet = screens(["a = Value(2.0); b = a * 3", ":show off", ":set a 3", "b.data"])
    #expect(quiet[2...] == ["a is 3.0000; recomputed: 1 value\n", "9.0\n"])
  }

  @Test func setAndZeroAreTakenBackExactly() {
    let seen: String? = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run(product + "; d.backward()")
      let checkpoint = notebook.checkpoint()
      for cell in [":set a 7", ":zero", ":watch a.data"] { _ = notebook.run(cell) }
      notebook.restore(checkpoint)
      return notebook.run("a, b, c, d").result.map { $0 + " \(notebook.watches.count)" }
    }
    #expect(
      seen
        == "(Value(data=2.0, grad=-3.0), Value(data=-3.0, grad=2.0), Value(data=10.0, grad=1.0), Value(data=4.0, grad=1.0)) 0"
    )
  }

  @Test func aLearnersOwnGradientsAreCleared() {
    let made = ownClass + "p, q = Node(2.0), Node(-3.0); v = p * q; v.grad = 1.0; p.grad = -3.0"
    let seen = screens([
      made, ":zero", "v.grad, p.grad", "p.grad = 2.0", ":zero v", "p.grad", ":undo", "p.grad",
    ]) {
      $0.takesBack = true
    }
    #expect(seen[1] == "cleared 2 gradients: p v\n")
    #expect(seen[2] == "(0.0, 0.0)\n")
    #expect(seen[4] == "cleared 1 gradient: p\n" && seen[5] == "0.0\n")
    #expect(seen[7].hasPrefix("2.0\n"))
  }

  @Test func zeroSaysWhatItCleared() {
    let seen = screens([product, "d.backward()", ":zero", "a, d", ":zero"])
    #expect(seen[2] == "cleared 5 gradients: a b c d and 1 inside the graph\n")
    #expect(seen[3] == "(Value(data=2.0, grad=0), Value(data=4.0, grad=0))\n")
    #expect(seen[4] == "no gradient was there to clear\n")
    let two = "a = Value(1.0); b = a * 2; c = a * 3; b.backward(); c.backward()"
    #expect(screens([two, ":zero b", "b.grad, c.grad"])[2] == "(0, 1.0)\n")
  }

  @Test func aSecondPassSaysOntoWhat() {
    let seen = screen(product, "d.backward()", "d.backward()", width: 200)
    #expect(
      seen.contains("inside the graph too: a had -3.0000, b had 2.0000, c had 1.0000. :zero clears them"))
  }
}
