import PythonSyntax
import Testing

@testable import PythonRuntime

@Suite("Checkpoints that lie one on the other")
struct CheckpointTests {
  @Test("Closing one keeps for the older one what that lacks, and no more")
  func forgetting() {
    let interpreter = Interpreter()
    _ = printedBy(interpreter, "class Box: pass\nxs = [0]; box = Box(); box.n = 0; late = None\n")
    let first = interpreter.checkpoint()
    _ = printedBy(interpreter, "xs[0] = 1\n")
    for _ in 0..<100 {
      let next = interpreter.checkpoint()
      _ = printedBy(interpreter, "xs[0] += 1; box.n += 1; late = [box.n]\n")
      interpreter.forget(next)
    }
    #expect(interpreter.undoLogs.count == 1 && interpreter.undoLogs[0].saved.count <= 4)
    #expect(printedBy(interpreter, "print(xs, box.n, late)\n") == "[101] 100 [100]\n")
    interpreter.restore(first)
    #expect(printedBy(interpreter, "print(xs, box.n, late)\n") == "[0] 0 None\n")
  }
}
