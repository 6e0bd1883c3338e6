import PythonRuntime
import TerminalDrawing
import Testing

@testable import PythonModules

/// When pictures are shown, and which.
struct FiguresTests {
  private let start = "import matplotlib.pyplot as plt\n"

  @Test func theEndOfACellShowsWhatItLeftOpen() {
    let drawn = Drawn(start + "plt.plot([1]); plt.figure(); plt.plot([2]); print('end')", "plt.plot([3])")
    #expect(drawn.plots.map { $0.series[0].points[0].y } == [1, 2, 3])
    #expect(Drawn(start + "plt.plot([1]); plt.show()").plots.count == 1)
    #expect(Drawn(start + "plt.plot([1]); plt.close()").plots.isEmpty)
  }

  @Test func aFigureOpenedAloneIsDrawnLineByLine() {
    let drawn = Drawn(
      start + "plt.figure(figsize=(3, 3))", "plt.title('f')", "plt.plot([1])", "1", "plt.xlim(0, 1)",
      "plt.scatter([0], [2])", "plt.show()", "plt.plot([3])")
    #expect(drawn.plots.map(\.series.count) == [1, 1, 0, 1])
    #expect(drawn.plots.map(\.groups.count) == [0, 0, 1, 0])
    #expect(drawn.plots.map(\.title) == ["f", "f", "", ""])
    #expect(drawn.plots[1].x.range == 0...1)
    #expect(drawn.hints.isEmpty)
    #expect(Drawn(start + "plt.figure(); plt.show()").plots.isEmpty)
  }

  @Test func aTitleAloneIsAnsweredWithAWayOn() {
    let drawn = Drawn(start + "plt.plot([1])", "plt.title('f')", "plt.plot([1])")
    #expect(drawn.plots.map(\.title) == ["", ""])
    #expect(drawn.hints.count == 1)
    #expect(Drawn(start + "plt.title('f'); 1/0").hints.isEmpty)
  }

  @Test func afterAFailureOnlyWhatIsDrawnIsShown() {
    #expect(Drawn(start + "plt.plot([1], [1, 2])").plots.isEmpty)
    #expect(Drawn(start + "plt.plot([1]); 1/0").plots.count == 1)
    #expect(Drawn(start + "plt.plot([1]); 1/0", "pass").plots.count == 1)
  }

  @Test func whoStopsAProgramSeesNothing() {
    var polls = 0
    let drawn = Drawn(start + "plt.plot([1])\nwhile True: pass", "pass") { interpreter, _ in
      interpreter.isInterrupted = {
        polls += 1
        return polls == 3
      }
    }
    #expect(drawn.printed.hasPrefix("KeyboardInterrupt"))
    #expect(drawn.plots.isEmpty)
  }

  @Test func readingDataCanBeStopped() {
    var polls = 0
    let drawn = Drawn(start + "plt.plot(range(8 * 10**6))") { interpreter, _ in
      interpreter.isInterrupted = {
        polls += 1
        return polls > 100
      }
    }
    #expect(drawn.printed.hasPrefix("KeyboardInterrupt"))
  }

  @Test func plotsComeInReadingOrder() {
    let program = """
      fig, axes = plt.subplots(2, 2)
      for place in [3, 0, 2]: axes.flat[place].plot([place])
      fig.suptitle('all'); axes[0, 0].set_title('first')
      """
    let plots = Drawn(start + program).plots
    #expect(plots.map { $0.series[0].points[0].y } == [0, 2, 3])
    #expect(plots.map(\.title) == ["all - first", "", ""])
  }

  @Test func undoTakesBackWhatWasDrawn() {
    var counts: [Int] = []
    DeepStack.run {
      let interpreter = Interpreter()
      let pictures = Pictures()
      let pyplot = Pyplot(in: interpreter, pictures, PictureFiles())
      func run(_ text: String) { _ = try? interpreter.run(parsed(text)) }
      run(start + "fig, ax = plt.subplots(); ax.plot([1]); ax.set_title('a')")
      let checkpoint = interpreter.checkpoint()
      run("ax.plot([2]); ax.set_title('b'); plt.figure(); plt.plot([3]); fig.suptitle('s')")
      counts.append(pyplot.open.content.figures.count)
      interpreter.restore(checkpoint)
      counts.append(pyplot.open.content.figures.count)
      let plot = pyplot.open.content.figures.first?.plots.first
      counts.append(plot?.series.count ?? -1)
      #expect(plot?.title == "a")
    }
    #expect(counts == [2, 1, 1])
  }

  @Test func tooManyFiguresAreRefused() {
    #expect(mistake("for i in range(200): plt.figure()").hasPrefix("RuntimeError: more than 100 figures"))
  }
}
