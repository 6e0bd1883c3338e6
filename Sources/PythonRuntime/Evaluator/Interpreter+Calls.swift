import PythonSyntax

extension Interpreter {
  /// Calls an object, from native code.
  public func call(
    _ callee: Object, _ arguments: [Object], keywords: [(name: Name, value: Object)] = []
  ) throws -> Object {
    let base = state.pointee.top
    try reserve(base + arguments.count + 1)
    for (place, argument) in arguments.enumerated() { base[place] = argument }
    return try Interpreter.invoke(callee, base, arguments.count, keywords, state)
  }

  /// Calls an object with one argument, from native code that does so again and again.
  func call(_ callee: Object, with argument: Object) throws -> Object {
    let base = state.pointee.top
    try reserve(base + 2)
    base[0] = argument
    return try Interpreter.invoke(callee, base, 1, [], state)
  }

  /// Makes sure that slots up to `end` exist, and a few more.
  ///
  /// - Throws: RecursionError beyond the capacity of the value stack.
  @inline(__always)
  func reserve(_ end: Slots) throws { try Interpreter.reserve(end, state) }

  @inline(__always)
  static func reserve(_ end: Slots, _ state: UnsafeMutablePointer<State>) throws {
    if end + spareSlots > state.pointee.initializedEnd { try state.pointee.interpreter.makeSlots(end) }
  }

  /// How many slots always exist above those reserved, so that small pushes need no check.
  static let spareSlots = 64

  @inline(never)
  private func makeSlots(_ end: Slots) throws {
    let old = state.pointee.initializedEnd
    let wanted = min(end + 1024 + Interpreter.spareSlots, stack + Interpreter.stackCapacity)
    guard end + Interpreter.spareSlots <= wanted else {
      throw PythonError(.recursionError, "maximum recursion depth exceeded")
    }
    old.initialize(repeating: .undefined, count: wanted - old)
    state.pointee.initializedEnd = wanted
  }

  /// Calls an object whose arguments stand at `base`; they are gone when it returns.
  static func invoke(
    _ callee: Object, _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)],
    _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    switch callee {
    case .function(let function):
      if keywords.isEmpty { return try run(function, base, count, state) }
      try function.bind(base, count, keywords, state.pointee.interpreter)
      return try run(bound: function, base, state)
    case .builtin(let builtin): return try invoke(builtin, base, count, keywords, state)
    case .type(let type): return try construct(type, base, count, keywords, state)
    case .instance(let instance):
      let arguments = (0..<count).map { base[$0] }
      leave(base, count, state)
      return try state.pointee.interpreter.call(instance, arguments, keywords)
    case .other(let other):
      state.pointee.top = base + count
      defer { leave(base, count, state) }
      return try other.call(
        Arguments(base: base, count: count, keywords: keywords, interpreter: state.pointee.interpreter))
    default:
      leave(base, count, state)
      throw PythonError.uncallable(callee)
    }
  }

  @inline(__always)
  private static func leave(_ base: Slots, _ count: Int, _ state: UnsafeMutablePointer<State>) {
    base.update(repeating: .undefined, count: count)
    state.pointee.top = base
  }

  static func invoke(
    _ builtin: BuiltinFunction, _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)],
    _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    state.pointee.top = base + count
    defer { leave(base, count, state) }
    return try builtin.invoke(base, count, keywords, state.pointee.interpreter)
  }

  private static func construct(
    _ type: TypeObject, _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)],
    _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    if let program = type.asProgramClass {
      try state.pointee.interpreter.reserve(base + count + 1)
      for place in stride(from: count, to: 0, by: -1) { base[place] = base[place - 1] }
      return try construct(program, base, count, keywords, state)
    }
    guard let constructor = type.constructor else {
      leave(base, count, state)
      throw PythonError.type("cannot create '\(type.name)' instances")
    }
    return try invoke(constructor, base, count, keywords, state)
  }

  /// Calls an instance by its `__call__`.
  private func call(
    _ instance: InstanceObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws -> Object {
    if let result = try callSpecial(.call, on: instance, arguments: arguments, keywords: keywords) {
      return result
    }
    if case .other(let native) = instance.native, native.isCallable {
      return try call(instance.native, arguments, keywords: keywords)
    }
    throw PythonError.uncallable(.instance(instance))
  }

  /// Runs a function whose positional arguments stand at `base`.
  @inline(__always)
  static func run(
    _ function: FunctionObject, _ base: Slots, _ count: Int, _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    if !function.code.isSimple || count != function.code.parameters.positional.count {
      try function.bind(base, count, [], state.pointee.interpreter)
    }
    return try run(bound: function, base, state)
  }

  /// Runs a function whose parameters stand at `base`, each in its slot.
  static func run(
    bound function: FunctionObject, _ base: Slots, _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    let code = function.code
    try enter(base, code, state)
    defer {
      leave(base, code.slotCount, state)
      state.pointee.depth -= 1
    }
    code.makeCells(base)
    let frame = Frame(slots: base, cells: function.cells.first, state: state)
    do {
      try tick(state)
      return try code.body.run(frame) == .returned ? exchange(&state.pointee.returned, .none) : .none
    } catch let error as PythonError {
      throw error.leaving(code)
    }
  }

  /// Runs the body of a class and gives to `collect` its slots, and which are bound, in the order in which they were.
  func runningClassBody<Result>(
    of function: FunctionObject, _ collect: (Slots, [Int]) throws -> Result
  ) throws -> Result {
    let code = function.code
    let base = state.pointee.top
    try Interpreter.enter(base, code, state)
    boundMembers.append([])
    defer {
      boundMembers.removeLast()
      Interpreter.leave(base, code.slotCount, state)
      state.pointee.depth -= 1
    }
    code.makeCells(base)
    do {
      _ = try code.body.run(Frame(slots: base, cells: function.cells.first, state: state))
    } catch let error as PythonError { throw error.leaving(code) }
    return try collect(base, boundMembers[boundMembers.count - 1])
  }

  /// Notes that the body of the innermost class that is being made has bound a slot.
  func noteClassMember(_ slot: Int) { boundMembers[boundMembers.count - 1].append(slot) }

  /// Notes that it has deleted one.
  func forgetClassMember(_ slot: Int) { boundMembers[boundMembers.count - 1].removeAll { $0 == slot } }

  /// Checks the limits before a call, and makes its slots.
  @inline(__always)
  private static func enter(_ base: Slots, _ code: Code, _ state: UnsafeMutablePointer<State>) throws {
    do {
      if state.pointee.depth >= recursionLimit || isStackNearlyUsed(state) {
        throw PythonError(.recursionError, "maximum recursion depth exceeded")
      }
      try reserve(base + code.slotCount, state)
    } catch {
      leave(base, code.parameters.slotCount, state)
      throw error
    }
    state.pointee.top = base + code.slotCount
    state.pointee.depth += 1
  }
}

extension PythonError {
  /// Notes where the exception was in a call that it leaves.
  func note(_ source: Source, _ function: String) {
    if !isNotedInCall {
      traceback.append(TracebackEntry(source: source, span: span ?? Span(0, 0), function: function))
    }
    isNotedInCall = false
    span = nil
  }

  /// Notes the call that the exception passes through.
  func leaving(_ code: Code) -> PythonError {
    note(code.source, code.name)
    return self
  }
}
