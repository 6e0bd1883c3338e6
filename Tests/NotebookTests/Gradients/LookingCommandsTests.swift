import Testing

@testable import Notebook

/// `:rule`, `:naive`, `:blame`, `:watch` and `:predict`.
struct LookingCommandsTests {
  @Test func aRuleIsACardWithItsPlot() {
    let card = screen(":rule tanh")
    #expect(card.hasPrefix("y = tanh(x)\ndy/dx = 1 - y**2\n") && card.contains("dy/dx") && card.contains("┤"))
    #expect(screen(":rule **3").hasPrefix("y = x**3\ndy/dx = 3 * x**2\n"))
    #expect(screen(":rule *").contains("at a = 2, b = -3:  y = -6.0000, dy/da = -3.0000, dy/db = 2.0000"))
    #expect(screen(":rule /").contains("a / b is a * b**-1"))
    #expect(screen(":rule /").hasSuffix("y = -0.6667, dy/da = -0.3333, dy/db = -0.2222\n"))
    #expect(screen(":rule sub").hasSuffix("y = 5.0000, dy/da = 1.0000, dy/db = -1.0000\n"))
    #expect(screen(":rule tahn").contains("did you mean tanh?"))
    let table = screen(":rule").split(separator: "\n")
    #expect(table.count == 7 && table.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: RuleCard.names) func everyRuleHasACard(_ name: String) {
    #expect(screen(":rule \(name)").contains("dy/d"))
  }

  /// The lecture: with = in place of += a keeps 3 and b -2, in place of -3 and -8.
  @Test func assigningInsteadOfAddingIsWrongAsInTheLecture() {
    let rows = screen(usedTwice, ":naive f").split(separator: "\n").map(String.init)
    #expect(rows[0].contains("WRONG on purpose"))
    #expect(rows[2].split(separator: " ").map(String.init) == ["a", "-3.0000", "3.0000", "✗", "-3.0000"])
    #expect(rows[3].split(separator: " ").map(String.init) == ["b", "-8.0000", "-2.0000", "✗", "-8.0000"])
    let twice = screen("a = Value(3.0); b = a + a", ":naive b").split(separator: "\n")[2]
    #expect(twice.split(separator: " ").prefix(4) == ["a", "2.0000", "1.0000", "✗"])
  }

  @Test func withoutAnOrderAValueUsedAtTwoDepthsIsWrong() {
    let seen = screen("c = Value(3.0); g = c*c; h = g + c; k = h*g", ":naive k")
    let row = seen.split(separator: "\n")[2].split(separator: " ")
    #expect(row == ["c", "135.0000", "27.0000", "✗", "81.0000", "✗"])
    #expect(seen.contains("before all that uses it has added to it"))
    #expect(screen(product, ":naive d").contains("no difference here, as every value is used once"))
    #expect(screens([usedTwice, ":naive f", "a.grad"])[2] == "0\n")
  }

  @Test func blameFindsTheFirst() {
    let made = "m = Value(1e200); z = m * m; w = z + -1 * z; v = w + 1"
    let seen = screen(made, ":blame v")
    #expect(seen.hasPrefix("first: z = m * m is inf, made of m = 1.000e+200\n"))
    #expect(seen.contains("4 values of 7 are nan or inf"))
    #expect(
      screen("a = Value(float('nan')); b = a * 2", ":blame b").contains("a is nan, a leaf: it was given so"))
    #expect(screen(product, "d.backward()", ":blame").contains("and so are the gradients   ✓"))
  }

  @Test func blameFindsAGradientToo() {
    let seen = screen("x = Value(1e-200); y = x**-1; z = y * 1e150; z.backward()", ":blame z")
    #expect(seen.contains("first backward: x.grad is -inf, from y = x**-1: local slope -inf"))
  }

  /// The gradient of the -1 in z = c + c * -1 is c itself.
  @Test(arguments: [
    ("a = Value(1e300); c = a*1e10; z = c - c; z.backward()", "z"),
    ("import math; i = Value(math.inf); j = i - i; k = j*2; k.backward()", "k"),
  ])
  func theGradientOfAConstantCounts(_ made: String, _ end: String) {
    let seen = screen(made, ":blame \(end)")
    #expect(!seen.contains("✓") && seen.contains("first backward: "), "\(seen)")
  }

  @Test func twoSourcesAreTold() {
    let seen = screen("d = Value(float('nan')); b = Value(1e300)*1e10; e = b + d", ":blame e")
    #expect(seen.contains("from there 2 values of 5 are nan or inf"), "\(seen)")
    #expect(seen.contains("1 other does not come from it: b = "), "\(seen)")
  }

  @Test func finiteGradientsBelowOtherNumbersAreCalledThat() {
    let seen = screen("a = Value(float('inf')); b = a + 1; b.backward()", ":blame b")
    #expect(seen.contains("2 values of 3 are nan or inf\nthe gradients are all finite   ✓"))
  }

  @Test func watchesAreShownAfterEachStep() {
    let seen = screens([product, ":watch a.grad d.data", "d.backward()", "x = 1", ":watch --off", "x = 2"])
    #expect(seen[1] == "watch   a.grad  –   d.data  4.0000\n")
    #expect(seen[2].hasSuffix("watch   a.grad •-3.0000   d.data  4.0000\n"))
    #expect(seen[3] == "watch   a.grad  -3.0000   d.data  4.0000\n")
    #expect(seen[4] == "no longer watched: 2 expressions\n")
    #expect(seen[5] == "")
  }

  @Test func tablesFitIntoFortyColumns() {
    let seen = screens([usedTwice, ":gradcheck f", neuron, ":naive o"], width: 40)
    #expect(seen[1].split(separator: "\n").allSatisfy { !$0.hasPrefix(" ") })
    #expect(seen[3].contains("\nvalue    right   WRONG: =  WRONG: order\n"))
  }

  @Test func anythingCanBeWatched() {
    #expect(screen("a = Value(2.0); n = 3", ":watch a.data + n") == "watch   a.data + n  5.0000\n")
    #expect(screens(["a = 1", ":watch a", "del a"])[2] == "watch   a •–\n")
    #expect(screen(":watch nosuch").contains("NameError"))
    #expect(screen(":watch").contains("nothing is watched"))
    #expect(screens(["a = 1", ":watch a", ":watch --off b"])[2] == "nothing of that was watched\n")
  }

  @Test func aPredictionIsAskedForFirst() {
    let seen = answers([
      product + "; d.backward()", ":predict a.grad", "-3", ":predict a.grad", "3", ":predict d.data", "",
      "?",
    ])
    #expect(seen[1] == "a.grad will be: your guess · ? shows it · q leaves\n")
    #expect(seen[2] == "-3.0\n✓ as you said\n")
    #expect(seen[4].hasPrefix("-3.0\nnot quite: you said 3.0000, off by 6.0000; mind the sign"))
    #expect(seen[6].hasPrefix("a guess is asked for: what will d.data be?\na number, or positive"))
    #expect(seen[7] == "4.0\n")
  }

  @Test func aPredictionMayBeNearOrAWord() {
    let seen = answers([
      product, ":predict d.data", "3.9", ":predict d.data", "negative", ":predict d.data", "q", "7",
    ])
    #expect(seen[2].contains("✓ near: you said 3.9000, off by -0.1000"))
    #expect(seen[4].contains("not quite: you said negative"))
    #expect(seen[6] == "left without an answer · :predict d.data asks again\n" && seen[7] == "7\n")
    #expect(
      answers([":predict float('inf')", "5"])[1]
        == "inf\nnot quite: you said 5.0000, and no number comes near inf\n")
    #expect(answers([":predict float('inf')", "float('inf')"])[1] == "inf\n✓ as you said\n")
    #expect(answers([":predict 0 * 2", "1"])[1] == "0\nnot quite: you said 1.0000, off by 1.0000\n")
    #expect(answers([":predict 'a' * 3", "'aaa'"])[1] == "'aaa'\n✓ as you said\n")
    #expect(answers([":predict 1 +"])[0].contains("SyntaxError"))
    #expect(answers([":predict zork + 1"])[0].hasPrefix("NameError: name 'zork' is not defined"))
    #expect(answers([":predict q = 3", "3"])[0].contains("q = 3 is not an expression"))
    #expect(answers([":predict [i for i in range(3)]"])[0].contains("your guess"))
    #expect(screen(":predict 1 + 1") == "2\n", "in a file nobody is asked")
  }

  @Test func everySignHasAnASCIITwin() {
    let cells = [
      usedTwice, ":watch a.grad", "f.backward()", ":naive f", ":explain a", ":gradcheck f", ":nudge a",
      ":blame f", ":step f --all",
      ":rule", ":rule tanh",
    ]
    for seen in screens(cells, charset: .ascii) {
      #expect(seen.utf8.allSatisfy { $0 < 127 } && !seen.contains("\\u"), "\(seen)")
    }
  }

  @Test(arguments: [40, 80, 120]) func noLineIsWiderThanTheTerminal(_ width: Int) {
    let cells = [
      neuron, "o.backward()", ":naive o", ":explain x1", ":gradcheck o", ":nudge b 0.5", ":step o --all",
      ":rule", ":rule log",
    ]
    for line in screens(cells, width: width).flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= width, "\(line)")
    }
  }
}
