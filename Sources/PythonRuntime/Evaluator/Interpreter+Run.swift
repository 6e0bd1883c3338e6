import PythonSyntax

extension Interpreter {
  /// Begins a cell: what it changes from now on is saved anew.
  public func beginCell() {
    Epoch.begin()
    state.pointee.steps = 0
  }

  /// Runs a module as one cell.
  ///
  /// - Parameter display: Takes the values of the expression statements outside of functions in turn, but for that of
  ///   the last statement, which is returned; what it throws is an exception of that statement.
  /// - Returns: The value of the last statement when it is an expression, else nil.
  /// - Throws: `SyntaxProblem` when the compiler refuses it; `PythonError` when it fails.
  @discardableResult
  public func run(_ module: Module, display: ((Object) throws -> Void)? = nil) throws -> Object? {
    measureStack()
    let compiler = Compiler(source: module.source, globals: globalNames, display: display)
    let compiled = try compiler.compile(module)
    return try heap.whileCurrent { try run(compiled, module.source) }
  }

  private func run(_ compiled: Compiler.CompiledModule, _ source: Source) throws -> Object? {
    defer {
      state.pointee.depth = 0
      reprInProgress.removeAll()
      handled.removeAll()
    }
    return try runNested(compiled, source)
  }

  /// Runs a module while another one may be running.
  @discardableResult
  func runNested(_ compiled: Compiler.CompiledModule, _ source: Source) throws -> Object? {
    let base = state.pointee.top
    try reserve(base + compiled.slotCount)
    state.pointee.top = base + compiled.slotCount
    defer {
      base.update(repeating: .undefined, count: compiled.slotCount)
      state.pointee.top = base
    }
    for slot in compiled.cellSlots { base[slot] = .cell(Cell(.undefined)) }
    let frame = Frame(slots: base, cells: Interpreter.noCells, state: state)
    do {
      for node in compiled.body { _ = try node.execute(frame) }
      return try compiled.last?.evaluate(frame)
    } catch let error as PythonError {
      error.note(source, "<module>")
      throw error
    }
  }

  /// Where the cells of code without shared variables would be; never read.
  nonisolated(unsafe) static let noCells = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
}
