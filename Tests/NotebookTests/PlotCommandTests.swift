import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// What a person asks `:plot` for, beyond a function over a range.
@Suite struct PlotCommandTests {
  private let f = "def f(x): return 3*x**2 - 4*x + 5\n"

  @Test func aTangentAndASecantCarryTheirNumbers() {
    let seen = screen(f, ":plot f -5 5 --tangent 3 --secant 3 0.5")
    #expect(seen.contains("f(x)   20 at x = 3   slope 14   secant to 3.5 has slope 15.5"))
    #expect(seen.contains("tangent at x = 3, slope 14"))
    #expect(seen.contains("secant to x = 3.5, slope 15.5"))
    #expect(seen.contains("● (3, 20)   ● (3.5, 27.75)"))
    #expect(!seen.contains("-50 ┤"), "a straight line makes no room for itself")
    #expect(screen(f, ":plot f --secant 3").contains("secant to 4 has slope 17"))
  }

  @Test func theDerivativeStandsBeside() {
    let lines = screen(f, ":plot f -5 5 --derivative --tangent 3").split(separator: "\n")
    #expect(lines.contains { $0.contains("f(x)") && $0.contains("f'(x)") })
    #expect(lines.contains { $0.contains("● (3, 20)") } && lines.contains { $0.contains("● (3, 14)") })
    #expect(screen(f, ":plot f --derivative", width: 60).contains("\n\n"), "or below")
  }

  @Test func formulasMayNameFunctionsWithoutAnImport() {
    let sine = screen(":plot x * sin(x) -2 2 --table")
    #expect(sine.contains("x -2  y 1.819\n") && sine.contains("x 0  y 0\n"))
    #expect(screen(":plot sigmoid, relu(x) -1 1 --table").hasPrefix("\nsigmoid(x), relu(x)\n"))
    #expect(screen("w = Value(2.0)", ":plot tanh(w * x) -1 1 --table").contains("x 1  y 0.964"))
    #expect(
      screen("def tanh(x): return 7*x\n", ":plot tanh 0 1 --table").contains("x 1  y 7"),
      "one's own comes first")
    #expect(screen(":plot log(x) 0 1").contains("1 point is nan or inf"))
    #expect(screen(":plot tanh(x)", "tanh").hasPrefix("    ^^^^\nNameError"), "and Python knows none of them")
  }

  @Test func methodsOfValuesArePlotted() {
    #expect(screen(":plot x.tanh() -1 1 --table").contains("x 1  y 0.7616"))
    let own = ["def f(v): return (v * 2).relu()\n", ":plot f -1 1 --table", "w = Value(1.0)", ":graph"]
    #expect(screens(own)[1].contains("x 1  y 2\n") && screens(own)[3].contains("w"))
  }

  @Test func severalFunctionsShareAPlot() {
    let seen = screen(f, ":plot f, max(x, 0), x**2 -1 1")
    #expect(seen.contains("f(x), max(x, 0), x**2\n"))
    #expect(seen.contains("── f(x)   ╌╌ max(x, 0)   ┈┈ x**2"))
  }

  @Test func listsAreCurvesOfTheirNumbers() {
    let losses = "losses = [4.0, 1.0, 0.5, 2.0]"
    #expect(screen(losses, ":plot losses").contains("losses   first 4   last 2   lowest 0.5 at [2]"))
    #expect(screen("vs = [Value(1.0), Value(3.0)]", ":plot vs").contains("first 1   last 3"))
    #expect(screen("a = Value(1.0); vs = (a, a * 3)", ":plot vs, [3, 4]").contains("vs, [3, 4]"))
    #expect(screen(":plot [0.1, 0.01, 0] --log").contains("log scale"))
    #expect(screen(":plot [0.1, 0.01, 0] --log").contains("1 point is not above 0 and not drawn"))
    #expect(screen(":plot []").contains("[] has no numbers yet"))
  }

  @Test func learnersValuesAreNumbersToo() {
    let own = "class Node:\n  def __init__(self, d): self.data, self._prev = d, ()\n"
    #expect(screen(own, "ns = [Node(2.0), Node(5.0)]", ":plot ns").contains("first 2   last 5"))
    #expect(screen(own, ":plot Node(2.0 * x) 0 1").contains("highest 2 at x = 1"))
  }

  @Test func formsAndDots() {
    #expect(screen(f, ":plot f 0 1 --table").contains("f(x): from 5 at x 0 to 4 at x 1."))
    #expect(screen(f, ":plot f 0 1 --svg").contains("<svg"))
    #expect(screen(f, ":plot f 0 1 --dots ascii").utf8.allSatisfy { $0 < 0x80 })
    let blocks = screen(f, ":plot f 0 1 --dots block --width 40")
    #expect(blocks.contains("▚") || blocks.contains("▖"))
    #expect(blocks.split(separator: "\n").allSatisfy { CellWidth.of($0) <= 40 })
  }

  @Test func aFileIsWrittenIntoTheFolder() throws {
    let folder = try TemporaryFolder()
    let seen = screens([f, ":plot f 0 1 --svg curve", ":plot f 0 1 --svg curve"]) { $0.folder = folder.path }
    #expect(seen[1] == "wrote curve.svg\n")
    #expect(seen[2].contains("curve.svg"), "and nothing is replaced")
    #expect(try folder.text("curve.svg").contains("f(x)"))
    #expect(screen(f, ":plot f 0 1 --svg curve").contains("only for who types it at a prompt"))
  }

  @Test(arguments: [
    (":plot f --tall", "no option --tall here"), (":plot f --tangent", "--tangent needs a word behind it"),
    (":plot f --tangent 9", "9 is not on the plot"), (":plot f --secant 1 0", "a step other than 0"),
    (":plot f --secant", "--secant needs a word"), (":plot f --dots round", "--dots can't be round"),
    (":plot f --width 3", "from 20 to 400"), (":plot f --log now", "--log can't be now"),
    (":plot f --tangent 'a'", "'a' is not a number"), (":plot 1/x --tangent 0", "1/x has no value at 0"),
    (":plot f --svg a b", "--svg can't be a b"), (":plot f --tabel", "did you mean: --table?"),
    (":plot loss", "loss is not defined, so there is nothing to plot\nfor example :plot x**2 -5 5"),
    (":plot t**2", "NameError: name 't' is not defined\na formula is in x: :plot x**2 -5 5"),
    (":plot f.__name__", "is a 'str', and a plot needs a function"),
    (":plot [f]", "that is no list of numbers, it holds 'function'"),
    (":plot f --derivative --tall", "no option --tall"),
  ])
  func whatCannotBeIsSaid(_ command: String, _ words: String) {
    #expect(screen(f, command).contains(words))
  }

  @Test(arguments: [
    (":plot (x-1.234)**2", "lowest 0 at x = 1.234   highest 38.86 at x = -5"),
    (":plot -(x-1/3)**2", "highest 0 at x = 0.3333"),
    (":plot sin(x) 0 3", "highest 1 at x = 1.571"),
    (":plot abs(x-0.777)", "lowest 0 at x = 0.777"),
    (":plot 2 + (x-1.234)**2 --derivative", "lowest 2 at x = 1.234"),
    (":plot x**2 1000000 1000002", "lowest 1e+12 at x = 1000000   highest 1.000004e+12 at x = 1000002"),
    (":plot [1e6,1e6+1,1e6+2]", "first 1000000   last 1000002   lowest 1000000 at [0]"),
  ])
  func extremesAreThoseOfTheFunction(_ command: String, _ words: String) {
    #expect(screen(command, width: 100).contains(words), "\(screen(command, width: 100))")
  }

  @Test(arguments: [":plot tan(x)", ":plot 1/(x-0.001)", ":plot 1/(x-0.001)**2", ":plot x % 1 -1.1 2.3"])
  func besideAPoleOrAJumpThereIsNoExtreme(_ command: String) {
    let seen = screen(command)
    #expect(!seen.contains("lowest") && !seen.contains("heights reach"), "\(seen)")
  }

  @Test func wordsSayNothingTwice() {
    let function = screen(":plot (x-1.234)**2 --table")
    #expect(function.contains("lowest 0 at x = 1.234") && !function.contains("e-07"))
    let list = screen(":plot [4, 1, 2] --table")
    #expect(list.contains("lowest 1 at x 1. highest 4") && !list.contains("first 4"))
  }

  @Test func whatHasNoValueAnywhereSaysWhy() {
    #expect(
      screen("def e(x): return 1/0\n", ":plot e")
        == "e(x) has no value from -5 to 5\nat x = -5 it raises ZeroDivisionError: division by zero\n")
    #expect(screen(":plot log(x) -1 2").contains("nan or inf"))
  }

  @Test(arguments: [
    ("weights model --log", "--log is not for :plot weights\nit is for functions and lists of numbers"),
    ("grads model --tangent 3", "--tangent is not for :plot grads"),
    ("[1, 2] --derivative", "--derivative is not for a list of numbers\nit is for functions"),
  ])
  func optionsOfOtherPlotsAreRefused(_ subject: String, _ words: String) {
    #expect(screen("model = MLP(1, [1]); model([1.0]).backward()", ":plot \(subject)").contains(words))
  }

  @Test(arguments: [
    (":plot x --svg \"a.svg\"", "a.svg"), (":export svg z \"my file.svg\"", "my_file.svg"),
    (":export md 'a.md'", "a.md"), (":save \"a.md\"", "a.md"), (":run 'a.py'", "a.py"),
  ])
  func namesOfFilesHaveNoQuotes(_ command: String, _ name: String) {
    #expect(
      screen("z = Value(1.0)", command)
        == "names of files are typed without quotes and blanks\nfor example \(name)\n")
  }

  @Test func whatIsOneNumberIsNoPlot() {
    #expect(
      screen("x = Value(2.0); loss = x * x", ":plot loss").hasPrefix(
        "loss is one number, and a plot needs a function, a formula in x or a list of\n"))
    #expect(
      screen("def g(): return 1\n", ":plot g").hasSuffix(
        "a plot calls it with one number x: f(x), or a formula in x such as x**2\n"))
  }

  @Test func helpListsTheForms() {
    let help = screen(":help plot")
    #expect(help.contains(":plot region model xs ys") && help.contains("--tangent 3 --secant 3 0.5"))
    #expect(help.split(separator: "\n").allSatisfy { CellWidth.of($0) <= 80 })
    #expect(screen("?:train").contains("lr=1.0..0.1"))
  }

  /// A slope is measured by nudging, so that a plot leaves no gradient behind, and no value either.
  @Test func plottingChangesNothing() {
    let seen = screens([
      "w = Value(3.0)", "d = w * 2", "d.backward()", ":plot (w * x)**2 -1 1 --tangent 0.5 --derivative",
      "w.grad", ":graph --style table",
    ])
    #expect(seen[4] == "2.0\n")
    #expect(seen[5].contains("d = w * 2"))
  }
}
