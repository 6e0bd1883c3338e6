import TerminalDrawing
import Testing

@testable import Notebook

struct ExplainCommandTests {
  @Test func onePathIsAProductOfLocalDerivatives() {
    #expect(
      screen(product, ":explain a") == """
        dd/da = -3.0000 along 1 path
          a ─(×)─▶ a*b ─(+)─▶ d   b · 1   =  -3.0000 · 1.0000  =  -3.0000
        a.grad is not computed yet: d.backward()

        """)
  }

  /// As in the boxes, and not an x, which might be a name.
  @Test func aProductIsAStarInASCII() {
    #expect(screen(product, ":explain a", charset: .ascii).contains("  a -(*)-> a*b -(+)-> d   b * 1 "))
  }

  @Test func pathsAddUp() {
    let seen = screen(usedTwice, "f.backward()", ":explain a")
    #expect(seen.contains("df/da = -3.0000 along 2 paths, which add up"))
    #expect(seen.contains("a ─(×)─▶ d ─(×)─▶ f   b · e   =  3.0000 · 1.0000  =  3.0000"))
    #expect(seen.contains("a ─(+)─▶ e ─(×)─▶ f   1 · d   =  1.0000 · -6.0000  =  -6.0000"))
    #expect(seen.hasSuffix("a.grad says -3.0000   ✓\n"))
  }

  @Test func aPlusAHasTwoPaths() {
    let seen = screen("a = Value(3.0); b = a + a", ":explain a")
    #expect(
      seen.hasPrefix(
        """
        db/da = 2.0000 along 2 paths, which add up
          a ─(+)─▶ b   1   =  1.0000  ×2

        """))
    let apart = screen("a = Value(3.0); g = a*a + a; f = g + g", ":explain a", width: 120)
    #expect(apart.contains("a · 1 · 1   =  3.0000 · 1.0000 · 1.0000  =  3.0000  ×4"))
    #expect(apart.contains("=  1.0000 · 1.0000  =  1.0000  ×2"))
  }

  @Test func aPathThatIsTooWideGoesOnBelow() {
    let made = "a = Value(2.0); b = Value(-3.0); x = Value(0.5); d = (a*b + a).tanh() * x"
    let seen = screen(made, ":explain a")
    #expect(
      seen.contains(
        """
          a ─(+)─▶ a*b+a ─(tanh)─▶ tanh(a*b+a) ─(×)─▶ d
                1 · (1 - (tanh(a*b+a))**2) · x
                =  1.0000 · 0.0013 · 0.5000  =  0.0007

        """))
    let wide = screen(made, ":explain a", width: 160)
    #expect(
      wide.split(separator: "\n").count == 4
        && wide.contains("1 · (1 - (tanh(a*b+a))**2) · x       =  1.0000"))
  }

  @Test func plainTextTellsAPathInASentence() {
    let seen = answers([usedTwice, ":explain a"], plain: true)[1]
    #expect(seen.contains("  a, then *: d, then *: f. b * e = 3.0000 * 1.0000 = 3.0000.\n"))
    #expect(!seen.contains("─"))
  }

  @Test func theRootIsWhereBackwardBeganLast() {
    let made = ["a = Value(2.0); d = a*a", "d.backward()", "e = d + a"]
    let seen = screens(
      made + [":explain a", ":nudge a", "e.backward()", ":explain a", ":zero", ":explain a"])
    #expect(seen[3].contains("dd/da = 4.0000") && seen[3].contains("a.grad says 4.0000   ✓"))
    #expect(seen[3].hasSuffix("d is where backward() began last · :explain a --of e asks about e\n"))
    #expect(seen[4].contains("∆d/∆a = 4.0010   grad says 4.0000   ✓"))
    #expect(seen[4].hasSuffix("d is where backward() began last · :nudge a --of e asks about e\n"))
    #expect(seen[6].contains("de/da = 5.0000") && !seen[6].contains("began last"))
    #expect(seen[8].contains("de/da = 5.0000"))
  }

  /// 2¹⁰⁰ paths are counted, and none is walked.
  @Test func manyPathsAreCountedAndSummarised() {
    let seen = screen("s = Value(1.0); u = s\nfor i in range(100): u = u + u\n", ":explain s")
    #expect(seen.contains("du/ds = 1.2677e+30 along 1.2677e+30 paths"))
    #expect(seen.contains("by s+s   6.3383e+29 paths"))
    #expect(seen.hasSuffix(":explain s --all lists the paths\n"))
    #expect(seen.split(separator: "\n").count < 8)
    let few = screen("s = Value(1.0); u = s\nfor i in range(5): u = u + u\n", ":explain s", width: 200)
    #expect(few.contains("along 32 paths") && few.contains("16 paths"))
    let all = screen("s = Value(1.0); u = s\nfor i in range(5): u = u + u\n", ":explain s --all", width: 200)
    #expect(all.components(of: "\n  s ─(+)─▶").count == 1 && all.contains("=  1.0000  ×32"))
    let most = screen(
      "s = Value(1.0); u = s\nfor i in range(20): u = u + u\n", ":explain s --all", width: 200)
    #expect(most.contains("… 1,048,476 more paths"))
  }

  @Test func longPathsAreCutAndCanBeStopped() {
    let (seen, looks) = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("x = y = Value(1.0)\nfor i in range(20000): y = y + x\n")
      var looks: [Int] = []
      var count = 0
      notebook.interpreter.isInterrupted = {
        count += 1
        return false
      }
      let replies = [":explain x", ":explain x --all"].map { command in
        count = 0
        defer { looks.append(count) }
        return notebook.run(command)
      }
      let renderer = ReplyRenderer(appearance: Appearance(width: 200, charset: .unicode))
      return (renderer.render(replies[1]).plainText, looks)
    }
    #expect(seen.contains("… 19995 …") && seen.contains("19,901 more paths"))
    #expect(looks[1] > looks[0], "the search for paths is asked whether it must stop")
  }

  @Test func theCountOfPathsMayOverflow() {
    let seen = screen("s = Value(0.0); u = s\nfor i in range(1100): u = u + u\n", ":explain s")
    #expect(seen.contains("along inf paths"))
  }

  @Test func anotherEndCanBeNamed() {
    let made = "a = Value(2.0); b = a * 3; c = b * 5"
    #expect(screen(made, ":explain a").contains("dc/da = 15.0000"))
    #expect(screen(made, ":explain a --of b").contains("db/da = 3.0000"))
    #expect(screen(made, ":explain b --of a").contains("a was not made from b"))
    #expect(screen(made, ":explain c").contains("dc/dc = 1.0000 by itself"))
  }

  @Test func whatGradSaysIsJudged() {
    let passes = screen(product, "d.backward(); d.backward()", ":explain a")
    #expect(passes.contains("a.grad says -9.0000: the sum of 2 passes · :zero clears it"))
    #expect(screen(product, "d.backward()", "a.data = 5", ":explain a").contains("(stale)"))
    #expect(screen(product, "a.grad = 7", ":explain a").contains("a.grad says 7.0000, typed by hand"))
  }

  @Test func nanAndInfinityAreNumbersToo() {
    #expect(screen("a = Value(1e200); b = a * a; c = b * 0", ":explain a").contains("dc/da = 0.0000"))
    #expect(
      screen("a = Value(0.0); b = a.log() if False else a * float('inf')", ":explain a").contains("= inf"))
  }
}

extension String {
  /// The places at which a text begins.
  func components(of text: String) -> [Range<String.Index>] { ranges(of: text) }
}
