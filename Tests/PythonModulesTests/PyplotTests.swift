import PythonRuntime
import TerminalDrawing
import Testing

@testable import PythonModules

struct PyplotTests {
  @Test func plotTakesGroupsOfArguments() throws {
    let plot = try #require(plots("plt.plot([1, 2], 'r--', (3, 4), range(5, 7), 'o', label='f')").first)
    #expect(plot.series.map(\.points) == [[.init(x: 0, y: 1), .init(x: 1, y: 2)]])
    #expect(plot.series[0].dash == .dashed)
    #expect(plot.series[0].tint == .red)
    #expect(plot.groups.map(\.points) == [[.init(x: 3, y: 5), .init(x: 4, y: 6)]])
    #expect(plot.series[0].name == "f")
    #expect(plot.groups[0].name == "f")
    #expect(!plot.cutsPeaks)
  }

  @Test func aMarkerWithALineIsBoth() throws {
    let plot = try #require(plots("plt.plot([1, 2], 's-.', color='g', label='f')").first)
    #expect(plot.series.map(\.name) == ["f"])
    #expect(plot.series[0].dash == .dashDotted)
    #expect(plot.groups.map(\.name) == [""])
    #expect(plot.groups[0].sign == "#")
    #expect(plot.groups[0].tint == .green)
    let points = try #require(plots("plt.plot([1, 2], marker='x', linestyle='')").first)
    #expect(points.series.isEmpty)
    #expect(points.groups[0].sign == "x")
  }

  @Test func dataMayBeValuesNoneAndTruths() throws {
    let plot = try #require(plots("plt.plot([Value(1), None, True, 2.5])").first)
    let heights = plot.series[0].points.map(\.y)
    #expect(heights[0] == 1 && heights[1].isNaN && heights[2] == 1 && heights[3] == 2.5)
  }

  @Test func classesAreGroups() throws {
    let plot = try #require(
      plots("plt.scatter([1, 2, 3], [4, 5, 6], c=[1, -1, 1.0], s=20, cmap='jet')").first)
    #expect(plot.groups.map(\.name) == ["-1", "1"])
    #expect(plot.groups.map(\.points.count) == [1, 2])
    #expect(plot.caption == "3 points: 1 of -1, 2 of 1")
    #expect(plots("plt.scatter([1, 2], [1, 2], c=[True, False])")[0].groups.map(\.name) == ["False", "True"])
    let colors = plots("plt.scatter([1, 2, 3], [1, 2, 3], c=['red', 'b', 'red'])")[0].groups
    #expect(colors.map(\.tint) == [.red, .blue])
    #expect(colors.map(\.points.count) == [2, 1])
  }

  @Test func manyNumbersAreFiveRanges() throws {
    let plot = try #require(plots("xs = list(range(11)); plt.scatter(xs, xs, c=xs)").first)
    #expect(plot.groups.map(\.sign) == ["1", "2", "3", "4", "5"])
    #expect(plot.groups.map(\.points.count) == [2, 2, 2, 2, 3])
    #expect(plot.groups[0].name == "0 to 2")
  }

  @Test func aGridMayBeOfListsOrOfAMesh() throws {
    let program = """
      Z = [[0, 0, 1], [0, 1, 1]]
      plt.contourf([0, 1, 2], [5, 6], Z, cmap=plt.cm.Spectral, alpha=0.8)
      plt.contour([[0, 1, 2], [0, 1, 2]], [[5, 5, 5], [6, 6, 6]], Z, levels=[0.5])
      plt.contourf(Z, 3)
      """
    let fields = try #require(plots(program).first).fields
    #expect(fields.map(\.xs) == [[0, 1, 2], [0, 1, 2], [0, 1, 2]])
    #expect(fields.map(\.ys) == [[5, 6], [5, 6], [0, 1]])
    #expect(fields.map(\.values) == [[Double]](repeating: [0, 0, 1, 0, 1, 1], count: 3))
    #expect(fields.map(\.levels) == [.round(about: 5), .at([0.5]), .round(about: 3)])
    #expect(fields.map(\.kind) == [.bands, .lines, .bands])
  }

  @Test func aGridThatFallsIsTurned() throws {
    let field = try #require(plots("plt.contourf([2, 1], [6, 5], [[1, 2], [3, 4]])").first).fields[0]
    #expect(field.xs == [1, 2])
    #expect(field.ys == [5, 6])
    #expect(field.values == [4, 3, 2, 1])
  }

  @Test func aMatrixHasItsFirstRowAtTheTop() throws {
    let plot = try #require(plots("plt.imshow([[1, 2], [3, 4]], vmin=2, vmax=3)").first)
    #expect(plot.y.isReversed)
    #expect(plot.fields[0].values == [2, 2, 3, 3])
    #expect(!plots("plt.imshow([[1]], origin='lower')")[0].y.isReversed)
  }

  @Test func heightsMayBeEqualFactors() throws {
    #expect(plots("plt.plot([1, 10]); plt.yscale('log')")[0].y.isLogarithmic)
    let plot = try #require(plots("plt.semilogy([1, 2], [3, 4], 'o', label='l')").first)
    #expect(plot.y.isLogarithmic && plot.groups.map(\.name) == ["l"] && plot.series.isEmpty)
    #expect(!plots("plt.semilogy([1]); plt.yscale('linear')")[0].y.isLogarithmic)
  }

  @Test func barsMayStandOnNames() throws {
    let plot = try #require(plots("plt.bar(['a', 'b'], [3, 5], bottom=1)").first)
    #expect(plot.x.ticks?.map(\.label) == ["a", "b"])
    #expect(plot.bars[0].bars.map(\.height) == [4, 6])
    #expect(plot.bars[0].bars.map(\.base) == [1, 1])
    #expect(plot.bars[0].bars[1].sides == 0.6...1.4)
  }

  @Test func aNameThatComesAgainStandsWhereItStood() throws {
    let plot = try #require(plots("plt.bar(['a', 'b'], [1, 2]); plt.bar(['b', 'c', 'a'], [3, 4, 5])").first)
    #expect(plot.x.ticks?.map(\.label) == ["a", "b", "c"])
    #expect(plot.x.ticks?.map(\.value) == [0, 1, 2])
    #expect(plot.bars[1].bars.map { ($0.sides.lowerBound + $0.sides.upperBound) / 2 } == [1, 2, 0])
    let numbered = try #require(plots("plt.xticks([5, 7]); plt.bar(['a'], [1])").first)
    #expect(numbered.x.ticks?.map(\.value) == [0])
  }

  @Test(arguments: ["nan, 1, 2", "1, nan, 2", "2, 1, nan"])
  func binsReachOverTheNumbersThatThereAre(numbers: String) throws {
    let plot = try #require(plots("nan = float('nan'); plt.hist([\(numbers)], bins=2)").first)
    #expect(plot.bars[0].bars.map(\.sides) == [1...1.5, 1.5...2])
    #expect(plot.bars[0].bars.map(\.height) == [1, 1])
    #expect(
      mistake("plt.hist([float('nan')])") == "ValueError: autodetected range of [nan, nan] is not finite\n")
  }

  @Test func linesNeedALevelAndBandsTwo() {
    #expect(
      mistake("plt.contour([[1, 2], [3, 4]], levels=[])").hasPrefix("ValueError: contour(levels=[]) is not"))
    #expect(
      mistake("plt.contourf([[1, 2], [3, 4]], levels=[1])").hasPrefix("ValueError: Filled contours require"))
  }

  @Test func zeroHasNoSignInACaption() {
    #expect(plots("plt.plot([-0.0, 1, 2])").first?.caption == "first 0   last 2   lowest 0 at 0")
  }

  @Test func wordsGuidesAndLimits() throws {
    let program = """
      plt.plot([1, 2])
      plt.title('T'); plt.xlabel('X'); plt.ylabel('Y'); plt.grid(True); plt.legend(['f'])
      plt.axhline(0.5, color='k', linestyle='--'); plt.axvline(x=1, label='one')
      plt.xlim(2, 0); plt.ylim(top=9); plt.xticks([0, 1], ['a', 'b'])
      plt.text(1, 1.5, 'here'); plt.annotate('there', xy=(0, 0), xytext=(1, 1))
      """
    let plot = try #require(plots(program).first)
    #expect([plot.title, plot.x.label, plot.y.label] == ["T", "X", "Y"])
    #expect(plot.hasGrid && plot.wantsLegend && plot.series[0].name == "f")
    #expect(plot.guides == [.init(at: .y(0.5)), .init(at: .x(1), name: "one")])
    #expect(plot.x.range == 0...2 && plot.x.isReversed)
    #expect(plot.y.range?.upperBound == 9)
    #expect(plot.x.ticks == [.init(value: 0, label: "a"), .init(value: 1, label: "b")])
    #expect(plot.notes.map(\.text) == ["here", "there"])
    #expect(plot.notes[1].point == .init(x: 1, y: 1))
  }

  @Test func captionsCarryTheNumbers() {
    #expect(plots("plt.plot([3, 1, 2])")[0].caption == "first 3   last 2   lowest 1 at 1")
    #expect(plots("plt.plot([5, 6], [3, 1])")[0].caption == "lowest 1 at x = 6   highest 3 at x = 5")
    #expect(plots("plt.plot([5, 6], [1, 1])")[0].caption == "constant 1")
    #expect(plots("plt.plot([1]); plt.plot([2])")[0].caption == "")
    #expect(plots("plt.scatter([1], [1])")[0].caption == "1 point")
  }

  @Test(arguments: [
    "plt.pie([1])", "plt.xscale('log')", "plt.yscale('symlog')", "plt.yscale('log', base=2)",
    "plt.loglog([1])",
    "plt.imshow([[1]]); plt.yscale('log')", "plt.semilogy([1]); plt.imshow([[1]])", "plt.plot([1], foo=1)",
    "plt.plot(['a'])", "plt.plot([[1]])",
    "plt.savefig('x.png')", "plt.savefig('/tmp/x.svg')", "plt.savefig('../x.svg')", "plt.savefig('x')",
    "from matplotlib.pyplot import pie", "import matplotlib.colors", "plt.hist([1], histtype='step')",
    "plt.legend(handles=[])", "plt.axhline(1, xmin=0.5)",
    "plt.contourf([[0, 1], [1, 1]], [[0, 0], [1, 1]], [[1, 2], [3, 4]])",
    "plt.cm.jet(0.5)", "plt.figure('loss')", "plt.plot([1], drawstyle='steps')", "plt.hist([1], bins='auto')",
  ])
  func whatIsNotDrawnIsRefusedByName(program: String) {
    #expect(mistake(program).contains("is not in this subset"), "\(mistake(program))")
  }

  @Test func whatOnlyChangesTheLookIsPassedOver() {
    let program = """
      import matplotlib
      from matplotlib import pyplot
      matplotlib.use('Agg'); plt.style.use('ggplot'); plt.rcParams['figure.dpi'] = 100
      fig, ax = plt.subplots(figsize=(3, 3))
      ax.plot([1, 2], lw=2, alpha=0.5, zorder=3); ax.set_aspect('equal'); fig.tight_layout(); plt.colorbar()
      ax.scatter([1], [1], s=40, edgecolors='k', cmap=plt.cm.RdBu_r); plt.axis('equal'); print(pyplot is plt)
      """
    let drawn = Drawn("import matplotlib.pyplot as plt\n" + program)
    #expect(drawn.printed == "True\n")
    #expect(drawn.plots.count == 1)
  }

  @Test(arguments: [
    "scatter([1], [1], cmap='foo')", "imshow([[1]], cmap='foo')", "contourf([[1, 2], [3, 4]], cmap='foo')",
  ])
  func colormapsAreThoseOfMatplotlib(call: String) {
    #expect(mistake("plt.\(call)").hasPrefix("ValueError: 'foo' is not a valid value for cmap"))
    #expect(plots("plt.\(call.replacing("foo", with: "coolwarm_r"))").count == 1)
  }

  @Test func aLabelWithAnUnderscoreIsNone() {
    #expect(plots("plt.plot([1], label='_a'); plt.plot([1], label='b')")[0].series.map(\.name) == ["", "b"])
  }

  @Test func aMillionBinsAreRefused() {
    #expect(mistake("plt.hist([1, 2], bins=10**9)").hasPrefix("ValueError"))
  }
}
