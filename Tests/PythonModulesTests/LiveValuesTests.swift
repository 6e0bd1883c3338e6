import PythonRuntime
import Testing

@testable import PythonModules

struct LiveValuesTests {
  @Test func aLoopThatDropsItsGraphStaysFlat() {
    let program = """
      a = Value(2.0)
      for i in range(300000):
          b = a * 2 + 1
      print(b.data)
      """
    var most = 0
    let printed = output(program) { _, module in most = module.live.tape.count }
    #expect(printed == "5.0\n")
    #expect(most < 150_100)
  }

  @Test func aTrainingStepFreesTheGraphsBeforeIt() {
    let program = """
      m = MLP(2, [16, 16, 1])
      for i in range(200):
          loss = m([0.5, 1.0])
          loss.backward()
      """
    var left = 0
    _ = output(program) { _, module in left = module.live.tape.count }
    // A step makes 672 values. 150,000 may gather: the 224th pass begins by freeing the others.
    #expect(left == 337 + 200 * 672)
    _ = output(program.replacing("200", with: "230")) { _, module in left = module.live.tape.count }
    #expect(left < 10_000)
  }

  @Test func whatIsHeldSurvivesACompactionWithItsGradients() {
    let program = """
      a = Value(2.0); b = Value(3.0)
      c = a * b
      c.backward()
      kept = [c, a * 7]
      for i in range(200000):
          junk = a * i
      kept[0].backward()
      print(a.grad, b.grad, kept[1].data, kept[0] is c, a in kept[1]._prev)
      """
    #expect(output(program) == "6.0 4.0 14.0 True True\n")
  }

  @Test func compactingKeepsWhatLiveValuesNeed() {
    let printed = output("x = Value(1.0)\nfor i in range(1000): x = x + 1\n") { interpreter, module in
      module.live.compact()
      #expect(module.live.tape.count == 2001)
      interpreter[global: "x"] = Object.none
      module.live.compact()
      #expect(module.live.tape.count == 0)
    }
    #expect(printed == "")
  }

  @Test func aLongPassCanBeStoppedAndRunAgain() {
    let program = """
      x = Value(1.0)
      y = x
      for i in range(200000): y = y + 1
      """
    let printed = output(program) { interpreter, module in
      guard let root = interpreter[global: "y"]?.asValue else {
        Issue.record("y is a value")
        return
      }
      interpreter.isInterrupted = { true }
      #expect(throws: PythonError.self) { try module.live.tape.backward(from: root) }
      #expect(!module.live.tape.isSweeping)
      interpreter.isInterrupted = { false }
      #expect(throws: Never.self) { try module.live.tape.backward(from: root) }
    }
    #expect(printed == "")
  }

  @Test func aChainOfAMillionIsBuiltSweptAndFreed() {
    let program = """
      x = Value(1.0)
      y = x
      for i in range(1000000): y = y + 1
      y.backward()
      print(y.data, x.grad)
      y = None
      """
    #expect(output(program) == "1000001.0 1.0\n")
  }
}
