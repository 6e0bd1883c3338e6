import TerminalDrawing
import Testing

@testable import Notebook

struct StepReportTests {
  @Test func aLoneLeafIsOneLine() {
    #expect(screen("a = Value(2.0)") == "a   data  2.0000   grad –        leaf\n")
  }

  @Test func eachNewLeafIsALine() {
    #expect(
      screen("b = Value(-3.0); c = Value(10.0)") == """
        b   data -3.0000   grad –        leaf
        c   data 10.0000   grad –        leaf

        """)
  }

  @Test func theItemsOfAListAreCalledByTheirPlaces() {
    #expect(
      screen("xs = [Value(2.0), Value(-1.0)]") == """
        xs[0]   data  2.0000   grad –        leaf
        xs[1]   data -1.0000   grad –        leaf

        """)
    #expect(screen("xs = (Value(2.0), 3)", "y = xs[0] * 2").contains("┌xs[0]"))
    #expect(screen("a = Value(2.0); xs = [a]").hasPrefix("a "), "a name of its own comes first")
  }

  @Test func resultsThatTheDrawingDoesNotHoldAreRows() {
    let screen = screen("a = Value(2.0)", "e = a*3; f = a*5")
    #expect(screen.hasPrefix("e   data  6.0000   grad –        a * 3\n\n┌a"))
    #expect(screen.contains("┌f"))
  }

  @Test func aStepWithoutValuesPrintsWhatPythonPrints() {
    #expect(screen("x = 1") == "")
    #expect(screen("1 + 1") == "2\n")
    #expect(screen("print('a'); 'b'") == "a\n'b'\n")
  }

  @Test func anExpressionIsDrawnOnce() {
    #expect(
      screen("a = Value(2.0)", "b = Value(-3.0); c = Value(10.0)", "d = a*b + c") == """

        ┌a───────────┐
        │data  2.0000├─┐
        │grad       –│ │    ┌a*b─────────┐
        └────────────┘ │    │data -6.0000├─┐
        ┌b───────────┐ ├(×)▶│grad       –│ │    ┌d──────────┐
        │data -3.0000├─┘    └────────────┘ │    │data 4.0000│
        │grad       –│      ┌c───────────┐ ├(+)▶│grad      –│
        └────────────┘      │data 10.0000├─┘    └───────────┘
                            │grad       –│
                            └────────────┘

        """)
  }

  @Test func gradientsAreListedWhenTheyChange() {
    let seen = screen("a = Value(2.0); b = Value(-3.0)", "d = a*b", "d.backward()")
    #expect(seen.hasSuffix("a grad -3.0000   b grad 2.0000   d grad 1.0000\n"))
    #expect(seen.contains("grad•-3.0000"))
  }

  @Test func aSecondPassSaysThatItAccumulated() {
    let seen = screen("a = Value(2.0); d = a * 3", "d.backward()", "d.backward()")
    #expect(seen.contains("×2"))
    #expect(seen.contains("grads accumulated ×2: each pass adds to what is there"))
  }

  @Test func aSecondPassNamesAllThatItAddedTo() {
    func seen(_ names: [String]) -> String {
      let leaves = names.map { "\($0) = Value(1.0)" }.joined(separator: "; ")
      let sum = "total = " + names.joined(separator: " + ")
      return screen(leaves, sum, "total.backward()", "total.backward()").replacing("\n", with: " ")
    }
    let all = ["a", "b", "c", "d", "e"]
    #expect(seen(all).contains(all.map { "\($0) had 1.0000" }.joined(separator: ", ") + ". :zero"))
    #expect(seen(all + ["f", "g", "i"]).contains("c had 1.0000, and 5 more. :zero"))
  }

  @Test func aPassOntoOldGradientsIsStale() {
    let seen = screens(["a = Value(2.0); d = a * 3", "d.backward()", ":set a 5", "d.backward()", ":graph d"])
    #expect(
      seen[2].hasSuffix("stale: computed with the old number, until :zero and backward() compute it anew\n"))
    #expect(seen[3].contains("a grad 6.0000 stale ×2"))
    #expect(
      seen[3].contains("onto those from before a number was changed, so they mix\nold and new: a had 3.0000.")
    )
    #expect(seen[4].contains("│grad~6.0000│") && seen[4].contains("stale─×2"))
    let plain = answers(
      ["a = Value(2.0); d = a * 3; d.backward()", "a.data = 1; d.backward()"], plain: true)[1]
    #expect(plain.contains("grad 6, stale, accumulated 2 times."))
  }

  @Test func aChangedInputMakesWhatItFeedsStale() {
    let seen = screen("a = Value(2.0); d = a * 3", "d.backward()", "a.data = 5")
    #expect(seen.contains("data~6.0000"))
    #expect(seen.contains("stale"))
  }

  @Test func aPassOverStaleDataSaysSo() {
    let cells = ["a = Value(2.0); c = a * 3", "c.backward()", "a.data = 5", "c.backward()", "a.data = 6"]
    let seen = screens(cells)
    #expect(seen[2].contains("until its line is run again"))
    #expect(seen[3].contains("c was computed before a change below, so these gradients mix"))
    #expect(!seen[4].contains("until its line is run again"), "it is said once")
    let again = screens(cells + [":zero", "c = a * 3; c.backward()"])[6]
    #expect(!again.contains("mix") && !again.contains("stale"))
    #expect(screens(Array(cells[..<3]) + ["d = c * 2; d.backward()"])[3].contains("c and d were computed"))
  }

  @Test func aChangeAfterThePassIsNoStalePass() {
    let seen = screen("a = Value(2.0)", "c = a * 3; c.backward(); a.data -= 0.1 * a.grad")
    #expect(!seen.contains("mix") && seen.contains("until its line is run again"))
  }

  @Test func aSummaryComesWithWhatChanged() {
    let cells = ["a = Value(2.0)", "g = a", "for _ in range(60): g = (g + a).tanh()\n", "a.data = 3"]
    #expect(screens(cells)[3].hasPrefix("a   data •3.0000   grad –        leaf\n\ng   data"))
    let middling = ["a = Value(2.0)", "g = a", "for _ in range(20): g = (g + a).tanh()\n", "a.data = 3"]
    #expect(screens(middling)[3].contains("a   data •3.0000   grad –        leaf\n"))
  }

  @Test func gradientsAreToldOnceInSentences() {
    let seen = onDeepStack {
      let notebook = Notebook()
      for cell in ["a = Value(2.0)", "b = a * 3"] { _ = notebook.run(cell) }
      let renderer = ReplyRenderer(appearance: Appearance(plain: true))
      return renderer.render(notebook.run("b.backward()")).plainText
    }
    #expect(seen.contains("grad 3.") && !seen.contains("a grad"))
  }

  @Test func theFormulaStandsForAMissingName() {
    #expect(screen("a = Value(2.0)", "b = (a * 2).tanh()").contains("┌a*2─"))
    #expect(screen("a = Value(2.0); c = Value(1.0)", "b = (a*3 + c) * 2").contains("┌a*3+c─"))
    #expect(screen("a = Value(2.0); c = Value(1.0)", "b = ((a + c) * 2)**2").contains("┌(a+c)*2─"))
  }

  @Test func theLabelComesBeforeTheBoundName() {
    #expect(screen("q = Value(1.0, label='weight')").hasPrefix("weight   data"))
  }

  @Test func droppedValuesAreNotShown() {
    let seen = screen("a = Value(2.0)", "a * 100;", "1", "a.data = 7")
    #expect(seen == "a   data •7.0000   grad –        leaf\n")
  }

  @Test func aPassFromANamelessResultShowsItsGraph() {
    #expect(screen("a = Value(2.0)", "(a * 3).backward()").contains("┌a*3─"))
  }

  @Test func aLargeGraphIsSummarised() {
    let seen = screen("n = MLP(3, [4, 4, 1])", "y = n([1.0, 2.0, 3.0])")
    #expect(seen.contains("values, "))
    #expect(seen.contains(":graph y draws them"))
    #expect(seen.split(separator: "\n").count < 5)
  }

  @Test func aSummaryLeavesOutAFormulaWithoutNames() {
    let cells = ["x = Value(1.0); w = x", "for _ in range(60): x = (x * x).tanh()\n", "y = x*x*x + x*x*2"]
    #expect(screens(cells)[2].hasPrefix("\ny   data  0.0"))
    #expect(!screens(cells)[2].contains("…"))
    #expect(screens(cells + ["z = y*y*y*y*y*y*y + w"])[3].contains("… + w"))
  }

  @Test func smallNumbersDoNotLookLikeZero() {
    #expect(screen("b = Value(-1e-6)").hasPrefix("b   data -1.000e-06 "))
    #expect(screen("b = Value(2.0); c = b * 1e-6", "c.backward()").contains("│grad•1.0000e-06│"))
  }

  @Test func aDifferenceWithANumberIsWrittenAsTyped() {
    #expect(screen("w = Value(2.0)", "y = (w - 3).tanh()").contains("┌w-3─"))
    #expect(screen("w = Value(2.0)", ":show values", "y = w - 3").hasSuffix("  w - 3\n"))
  }

  @Test func whatChangedIsMarkedInRowsAndDrawings() {
    let cells = ["a = Value(2.0); b = a * 3", "b.backward()", ":show values", "a.data = -7"]
    #expect(screen("a = Value(2.0); b = a * 3", ":show values", "a.data = -7").hasPrefix("a   data•-7.0000"))
    let ascii = screens(cells, charset: .ascii)
    #expect(ascii[1].contains("|grad !3.0000") && ascii[1].contains("a grad 3.0000"))
    #expect(ascii[3].hasPrefix("a   data!-7.0000"))
  }

  @Test func aMiddlingGraphIsShownInLanes() {
    let seen = screen(
      "x = Value(1.0)", "y = x", "for _ in range(12): y = (y * y + x).tanh()\n", width: 60)
    #expect(seen.contains("values, "))
    let listed = screens(
      ["x = Value(1.0)", "y = ((x*x + x).tanh() * x).tanh() + x*3"], width: 60)
    #expect(listed[1].hasPrefix("\n") && listed[1].contains("●─╮"))
  }

  @Test func theNetworkOfTheLectureFitsEightyColumns() {
    let cells = [
      "import random; random.seed(1337); n = MLP(3, [4, 4, 1], activation='tanh')",
      "y = n([2.0, 3.0, -1.0])", ":graph y", ":graph y --all",
    ]
    let seen = screens(cells)
    let all = seen[3].split(separator: "\n")
    #expect(all.count <= 128 && all.allSatisfy { $0.unicodeScalars.count <= 70 }, "\(seen[3])")
    #expect(seen[2].split(separator: "\n").count <= 20)
    #expect(seen[2].hasPrefix("\nl0 ─▶ l1 ─▶ l2 ─▶ y\n"))
    #expect(seen[2].contains(":graph y --all (126 rows)"))
  }

  @Test func parametersOfNetworksAreNamedInPictures() {
    let cells = [
      "n = MLP(2, [2, 1])", "y = n([1.0, 2.0])", ":graph y --all", "m = Neuron(1)", "z = m([1.0])",
    ]
    let seen = screens(cells)
    for name in ["l0.n0.w0", "l0.n1.w1", "l0.n1.b", "l1.n0.w1", "l1.n0.b"] {
      #expect(seen[2].contains(" \(name)  "), "\(name)")
    }
    #expect(seen[4].contains("┌m.w0─"))
    #expect(screens(cells + [":graph y"])[5].contains(" n.l0.n0.w0  "))
    #expect(!screens(cells + ["n.layers[0].neurons[0] = 1", ":graph y"])[6].contains("l0.n0"))
    #expect(screens(cells + ["m.b.data = 4.0"])[5].contains("┌m.b─"))
    let rows = screens(cells + [":show values", "z.backward()"])[6].split(separator: "\n")
    #expect(!rows.contains { $0.hasPrefix("m.") })
  }

  @Test func allParametersOfALargeNetworkAreNamedOrNone() {
    let cells = [
      "m = MLP(60, [60, 10])", "y = m([1.0] * 60)", "z = m.layers[0].neurons[7].w[3] * 2",
      "big = Neuron(100000)", "v = big.w[0] * 2",
    ]
    let seen = screens(cells)
    #expect(seen[2].contains("┌l0.n7.w3─"))
    #expect(!seen[4].contains("big."))
  }

  @Test func showSetsHowMuch() {
    #expect(screen(":show off", "a = Value(2.0)") == "")
    #expect(screen(":show values", "a = Value(2.0)", "b = a * 3").hasPrefix("b   data"))
  }

  @Test(arguments: [20, 40, 80, 120]) func noLineIsTooWide(_ width: Int) {
    let cells = [
      "a = Value(2.0); b = Value(-3.0); c = Value(10.0); f = Value(-2.0)", "L = (a*b + c) * f",
      "L.backward()",
      "L.backward()", ":help", ":plot lambda x: x**2 -1 1", "n = MLP(3, [4, 4, 1])", "y = n([1, 2, 3])",
      ":graph y",
    ]
    for screen in screens(cells, width: width) {
      for line in screen.split(separator: "\n") { #expect(line.unicodeScalars.count <= width) }
    }
  }
}
