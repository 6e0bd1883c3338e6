import Testing

@testable import Notebook

struct StepCommandTests {
  @Test func eachStepIsTheRuleInSymbolsAndInNumbers() {
    #expect(
      screen(product, ":step d --all") == """
        step 1 of 3   d = (a*b) + c   seed: d.grad = 1
        step 2 of 3   d = (a*b) + c   +  passes the gradient on unchanged
          (a*b).grad += 1 × 1.0000   =   1.0000
              c.grad += 1 × 1.0000   =   1.0000
        step 3 of 3   a*b   *  swaps the data
          a.grad += b × 1.0000  =  -3.0000 × 1.0000  =  -3.0000
          b.grad += a × 1.0000  =   2.0000 × 1.0000  =   2.0000

        """)
  }

  @Test func aStepShowsTheGraphWithItsValueMarked() {
    let seen = answers([product, ":step d", ""])
    #expect(seen[1].contains("┌▶ d────────┐") && seen[1].contains("seed: d.grad = 1"))
    #expect(seen[1].hasSuffix("Enter next · f finish · q leave · letters, and Python, end with Enter\n"))
    #expect(seen[2].contains("│grad •1.0000│") && seen[2].contains("step 2 of 3"))
    #expect(seen[2].contains("│grad       –│"), "a is not reached yet")
  }

  @Test func plainTextTellsTheStepInSentences() {
    let seen = answers([product, ":step d"], plain: true)[1]
    #expect(seen.contains("now d = a*b + c.") || seen.contains("now d = (a*b) + c."))
    #expect(!seen.contains("│"))
  }

  @Test func enterGoesOnAndBGoesBack() {
    let seen = answers([product, ":step d", "", "", "b", "b", "b"])
    let titles = seen.dropFirst().compactMap { text in
      text.split(separator: "\n").first { $0.hasPrefix("step") }.map { String($0.prefix(11)) }
    }
    #expect(titles == ["step 1 of 3", "step 2 of 3", "step 3 of 3", "step 2 of 3", "step 1 of 3"])
    #expect(seen[6].hasPrefix("this is the first step"))
  }

  @Test func nothingIsWrittenBeforeTheEnd() {
    let seen = answers([product, ":step d", "", "q", "a.grad, d.grad"])
    #expect(seen[3] == "left at step 2 of 3: no gradient was written · :step d begins again\n")
    #expect(seen[4] == "(0, 0)\n")
  }

  @Test(arguments: [["f"], ["", "", ""]]) func theEndRunsBackward(_ way: [String]) {
    let seen = answers([product, ":step d"] + way + ["a.grad, b.grad, c.grad, d.grad"])
    #expect(seen.last == "(-3.0, 2.0, 1.0, 1.0)\n")
    #expect(seen.dropLast().last?.contains("a grad -3.0000   b grad 2.0000") == true)
  }

  @Test func anythingElseLeavesAndIsRun() {
    let left = "left at step 1 of 3: no gradient was written · :step d begins again\n"
    #expect(answers([product, ":step d", "1 + 1", "", "a.grad"]).suffix(3) == ["2\n\(left)", "", "0\n"])
    #expect(answers([product, ":step", "a.gard"])[2].hasSuffix(left.replacing(":step d", with: ":step")))
    #expect(answers([product, ":step d", "x"])[2].hasPrefix("x is no key here"))
    #expect(!answers([product, ":step d", ":step d"])[2].contains("left at"), "it goes on in the new one")
  }

  @Test(arguments: ["n", "keys", "?", "/", "[A"]) func whatMeansNothingGetsTheKeys(_ slip: String) {
    let seen = answers([product, ":step d", "", slip, ""])
    #expect(seen[3] == "\(slip) is no key here\nEnter next · b back · f finish · q leave\n")
    #expect(seen[4].contains("step 3 of 3"))
  }

  @Test func anInterruptLeaves() {
    let (reply, prompt, second) = onDeepStack {
      let notebook = Notebook()
      for text in [product, ":step d", ""] { _ = notebook.respond(to: text) }
      return (notebook.interrupt(), notebook.prompt, notebook.interrupt())
    }
    #expect(reply.notes == ["left at step 2 of 3: no gradient was written · :step d begins again"])
    #expect(prompt == ">>> " && second == Reply())
  }

  @Test func thePreviewCountsPassesAsTheRunDoes() {
    let twice = product + "; d.backward(); d.backward()"
    for change in ["pass", "a.data = 5", "c.data = 1; a.grad = 2", "z = Value(1.0); z.data = 2"] {
      let seen = answers([twice, change, ":step d", "", "", "", ":graph d"])
      let preview = seen[4].split(separator: "\n").filter { $0.contains("×3") }.map {
        $0.filter("~×3".contains)
      }
      let run = seen[6].split(separator: "\n").filter { $0.contains("×3") }.map { $0.filter("~×3".contains) }
      #expect(preview == run && !run.isEmpty, "after \(change)")
    }
  }

  @Test func aCellThatLeavesIsRecalled() {
    let recalled = onDeepStack {
      let notebook = Notebook()
      return [product, ":step d", "", "c.data"].map { notebook.respond(to: $0).recalled }
    }
    #expect(recalled == [[], [], [], ["c.data"]])
  }

  @Test func thePromptSaysThatAStepIsAwaited() {
    let prompts: [String] = onDeepStack {
      let notebook = Notebook()
      return [product, ":step d", "", "q"].map {
        _ = notebook.respond(to: $0)
        return "\(notebook.prompt)\(notebook.awaitsCell)"
      }
    }
    #expect(prompts == [">>> true", "? false", "? false", ">>> true"])
  }

  @Test func aCheckpointEndsTheStepping() {
    let prompt = onDeepStack {
      let notebook = Notebook()
      _ = notebook.respond(to: product)
      let checkpoint = notebook.checkpoint()
      _ = notebook.respond(to: ":step d")
      notebook.restore(checkpoint)
      return notebook.prompt
    }
    #expect(prompt == ">>> ")
  }

  /// The lecture: two passes over the same graph do not double, as the values in the middle accumulate too.
  @Test func aSecondPassAddsToWhatIsThere() {
    let made =
      "a = Value(2.0); b = Value(-3.0); c = Value(10.0); f = Value(-2.0); e = a*b; d = e + c; L = d*f"
    let seen = screen(made, "L.backward()", ":step L --all")
    #expect(seen.contains("gradients are there already (a, b, c): this pass adds to them"))
    #expect(seen.contains("a.grad += b × -6.0000  =  -3.0000 × -6.0000  =   18.0000  now 24.0000"))
  }

  @Test func everyOperationHasItsRuleInSymbols() {
    let made =
      "x = Value(0.5); p = x**3; t = x.tanh(); r = x.relu(); u = x.exp(); l = x.log(); y = p + t + r + u + l"
    let seen = screen(made, ":step y --all", width: 120)
    for rule in ["3*x**2 ×", "(1 - t**2) ×", "x.grad += 1 × 1.0000", "x.grad += u ×", "x.grad += 1/x ×"] {
      #expect(seen.contains(rule), "\(rule)")
    }
    #expect(seen.contains("=   0.7864 × 1.0000"))
  }

  @Test func anOperationOfOnesOwnIsAskedAndPutBack() {
    let made = """
      a = Value(2.0)
      out = Value(a.data**3, (a,), 'cube')
      def _backward():
          global calls
          calls += 1
          a.grad += 3 * a.data**2 * out.grad
      out._backward = _backward
      calls = 0
      y = out * 2
      """
    let seen = screens([made, ":step y --all", "a.grad, out.grad, calls", ":explain a"])
    #expect(seen[1].contains("a.grad += its own rule × 2.0000  =   12.0000 × 2.0000  =   24.0000"))
    #expect(seen[2] == "(0, 0, 0)\n")
    #expect(seen[3].contains("dy/da = 24.0000 along 1 path"))
  }

  @Test func aLongListGoesOnByACommand() {
    let made = "x = Value(1.0)\nfor i in range(100): x = x + 1\n"
    let first = screen(made, ":step x --all")
    #expect(first.hasSuffix("61 more steps · :step x --all --from 41\n"))
    #expect(screen(made, ":step x --from 100 --all").hasPrefix("step 100 of 101"))
    #expect(screen(made, ":step x --all --from none").contains("--from can't be none"))
    #expect(screen(made, ":step x --from").contains("--from needs a word behind it"))
  }

  @Test func aLargeGraphIsShownAroundTheStep() {
    let seen = answers(["x = Value(1.0)\nfor i in range(30): x = x * 2\n", ":step x", ""])
    #expect(seen[1].split(separator: "\n").count < 16)
    #expect(seen[2].contains("▶ x"))
  }

  @Test func deepGraphsNeedNoStack() {
    let seen = answers([
      "x = y = Value(1.0)\nfor i in range(50000): y = y + x\n", ":step y", "q", ":explain x", ":naive y",
    ])
    #expect(seen[1].contains("step 1 of 50001"))
    #expect(seen[3].contains("dy/dx = 50001.0000 along 50,001 paths"))
    #expect(seen[4].contains("50001.0000"))
  }

  @Test func aLearnersClassIsSteppedByItsOp() {
    let seen = answers([ownClass, "p = Node(2.0); q = Node(-3.0); v = p*q + p", ":step v", "f", "v.grad"])
    #expect(seen[2].contains("step 1 of 3   v = (p*q) + p"))
    #expect(seen[3].contains("p grad -2.0000   q grad 2.0000"))
    #expect(seen[3].contains("your class has no backward() yet"))
    #expect(seen[4] == "0.0\n")
    #expect(screen(ownClass, "p = Node(2.0); v = p + p", ":step v --all").contains("now 2.0000"))
    #expect(
      screen(ownClass, "v = Node(2.0) / Node(3.0)", ":step v").contains(
        "what a Node with _op '/' computes is not known here"))
  }

  @Test func whatCannotBeSteppedSaysSo() {
    #expect(screen(":step").contains("nothing is computed yet"))
    #expect(screen("a = Value(2.0)", ":step a").contains("a is a leaf"))
    #expect(screen(":step 3").contains("3 is not a Value"))
    #expect(screen("class T: pass", "t = T()", ":step t").contains("there is no graph in a T"))
    #expect(
      screen(ownClass, "p = Node(1.0); p._prev = {p}; p._op = '+'", ":step p").contains("made from itself"))
  }
}
