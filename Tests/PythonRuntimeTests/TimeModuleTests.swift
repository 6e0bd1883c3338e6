import Testing

@testable import PythonRuntime

@Suite("The module time")
struct TimeModuleTests {
  @Test("Ctrl-C ends a sleep within a tenth of a second")
  func interrupted() {
    let interpreter = Interpreter()
    let clock = ContinuousClock()
    let start = clock.now
    var seen: ContinuousClock.Instant?
    interpreter.isInterrupted = {
      guard clock.now - start > .milliseconds(50) else { return false }
      if seen == nil { seen = clock.now }
      return true
    }
    #expect(printedBy(interpreter, "import time\ntime.sleep(30)") == "KeyboardInterrupt\n")
    #expect(clock.now - start < .seconds(10))
    #expect((seen ?? start) - start < .milliseconds(150) + .seconds(1))
  }
}
