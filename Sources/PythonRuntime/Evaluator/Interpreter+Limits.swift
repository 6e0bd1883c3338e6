import PythonSyntax

extension Interpreter {
  /// Counts a step of the program, and now and then looks whether it must stop.
  ///
  /// - Throws: KeyboardInterrupt when the person asked for it; RuntimeError beyond the limit of steps.
  @inline(__always)
  public func tick() throws { try Interpreter.tick(state) }

  @inline(__always)
  static func tick(_ state: UnsafeMutablePointer<State>) throws {
    state.pointee.steps &+= 1
    if state.pointee.steps & 63 == 0 { try state.pointee.interpreter.look() }
  }

  @inline(never)
  private func look() throws {
    try stopIfInterrupted()
    if let stepLimit, state.pointee.steps > stepLimit {
      let error = PythonError(.runtimeError, "the cell took more than \(stepLimit) steps")
      error.isFinal = true
      throw error
    }
    heap.collectIfWorthwhile()
    if state.pointee.steps & 4095 == 0 { try MemoryLimit.check() }
    onTick?()
  }

  /// Stops when the person asked for it; for native loops that must not be moved under by a tick.
  ///
  /// - Throws: KeyboardInterrupt.
  public func stopIfInterrupted() throws {
    if isInterrupted() { throw PythonError(.keyboardInterrupt, arguments: []) }
  }

  /// Runs `body` one level deeper: for everything that follows a program's nesting, such as `repr` and `==`.
  ///
  /// - Parameter place: Where that is, in CPython's words: `while getting the repr of an object`, `in comparison`.
  /// - Throws: RecursionError when too much is open, or when the native stack is nearly used up.
  public func nested<Result>(_ place: String, _ body: () throws -> Result) throws -> Result {
    if state.pointee.depth >= Interpreter.recursionLimit || isStackNearlyUsed {
      throw PythonError(.recursionError, "maximum recursion depth exceeded \(place)")
    }
    // A few lists in each other can be compared for hours, so this counts as a step too.
    state.pointee.steps &+= 1
    if state.pointee.steps & 63 == 0 { try stopIfInterrupted() }
    state.pointee.depth += 1
    defer { state.pointee.depth -= 1 }
    return try body()
  }

  var isStackNearlyUsed: Bool { Interpreter.isStackNearlyUsed(state) }

  @inline(__always)
  static func isStackNearlyUsed(_ state: UnsafeMutablePointer<State>) -> Bool {
    var here: UInt8 = 0
    return withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) } < state.pointee.stackLimit
  }

  /// Looks how deep the present thread's native stack may grow.
  func measureStack() { state.pointee.stackLimit = DeepStack.limit }
}
