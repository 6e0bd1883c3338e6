import PythonModules
import PythonRuntime
import PythonSyntax

/// Runs any bytes as a program, to find one that ends the process, hangs, or leaks.
///
///     FUZZ=1 swift build -c release --sanitize=fuzzer --product LanguageFuzzer --scratch-path .build-fuzz
///     .build-fuzz/release/LanguageFuzzer -runs=10000000 -max_len=400 -timeout=10 CORPUS
///
/// CORPUS is a folder of programs to start from, such as a copy of all `.py` files under `Tests/PythonRuntimeTests/Programs`. One
/// interpreter runs a thousand of them, and comes back to the same checkpoint after each, so that undo is tried on whatever they
/// change; then a new one begins, as names keep their places for good.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  Subject.current.run(text)
  if Subject.current.runs == 1000 { Subject.current = Subject() }
  return 0
}

/// The interpreter under test.
private final class Subject {
  nonisolated(unsafe) static var current = Subject()

  private let interpreter = Interpreter()
  private let micrograd: MicrogradModule
  private(set) var runs = 0

  init() {
    micrograd = MicrogradModule(in: interpreter)
    interpreter.stepLimit = 20_000
  }

  func run(_ text: String) {
    runs += 1
    let checkpoint = interpreter.checkpoint()
    let names = interpreter.boundNames
    do {
      let result = try interpreter.run(parse(Source(name: "<fuzz>", text: text)))
      if let result { _ = try interpreter.repr(result) }
    } catch let error as PythonError {
      _ = error.message(interpreter)
      _ = error.preceding(interpreter)
    } catch is SyntaxProblem {
    } catch { preconditionFailure("neither an exception nor a syntax problem: \(error)") }
    interpreter.restore(checkpoint)
    interpreter.forget(checkpoint)
    precondition(interpreter.boundNames == names, "a restored checkpoint has the names that it had")
  }
}
