import PythonSyntax

/// `callee(a, b, name=c, *d, **e)`.
final class CallNode: ExpressionNode {
  let callee: ExpressionNode
  let arguments: ArgumentList

  init(_ span: Span, _ callee: ExpressionNode, _ arguments: ArgumentList) {
    self.callee = callee
    self.arguments = arguments
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let target = try callee.evaluate(frame)
    if case .type(let type) = target, let program = type.asProgramClass {
      return try make(program, target, frame)
    }
    let base = frame.state.pointee.top
    let (count, keywords) = try arguments.push(frame, base, base, target, self)
    return try marking { try Interpreter.invoke(target, base, count, keywords, frame.state) }
  }

  /// Makes an instance: the slot before the arguments is left for it.
  private func make(_ type: ClassObject, _ callee: Object, _ frame: Frame) throws -> Object {
    let base = frame.state.pointee.top
    try frame.reserve(base + 1)
    frame.state.pointee.top = base + 1
    let (count, keywords) = try arguments.push(frame, base, base + 1, callee, self)
    return try marking { try Interpreter.construct(type, base, count, keywords, frame.state) }
  }
}

/// `receiver.name(…)`: the method is called without being made an object first.
final class MethodCallNode: ExpressionNode {
  let receiver: ExpressionNode
  let name: Name
  let nameSpan: Span
  let arguments: ArgumentList
  /// The function that the name last meant on an instance, and the version of its class.
  @exclusivity(unchecked) private var known: FunctionObject?
  @exclusivity(unchecked) private var knownVersion = 0
  /// The method that the name means on objects of a builtin class, and which class that is.
  @exclusivity(unchecked) private var knownMethod: Object = .undefined
  @exclusivity(unchecked) private var knownKind = BuiltinKind.other
  /// The slot in which an instance was last found to hold what is called.
  @exclusivity(unchecked) private var reading = SlotCache()

  init(_ span: Span, _ receiver: ExpressionNode, _ name: Name, _ nameSpan: Span, _ arguments: ArgumentList) {
    self.receiver = receiver
    self.name = name
    self.nameSpan = nameSpan
    self.arguments = arguments
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let object = try receiver.evaluate(frame)
    if case .instance(let instance) = object, instance.type.version == knownVersion, let known,
      instance.dictionary == nil
    {
      return try call(known, object, frame)
    }
    if case .instance(let instance) = object, let callee = reading.value(in: instance) {
      return try call(callee, frame)
    }
    let kind = object.builtinKind
    if kind != .other {
      if kind != knownKind { try remember(kind, object, frame.interpreter) }
      if case .builtin(let method) = knownMethod { return try call(method, object, frame) }
    }
    return try callFound(object, frame)
  }

  /// Calls the function that the name is known to mean.
  @inline(__always)
  private func call(
    _ function: FunctionObject, _ object: consuming Object, _ frame: Frame
  ) throws -> Object {
    let base = frame.state.pointee.top
    try frame.reserve(base + 1)
    base[0] = object
    frame.state.pointee.top = base + 1
    let (count, keywords) = try arguments.push(frame, base, base + 1, .function(function), self)
    return try marking {
      if !keywords.isEmpty {
        return try Interpreter.invoke(.function(function), base, count + 1, keywords, frame.state)
      }
      return try Interpreter.run(function, base, count + 1, frame.state)
    }
  }

  /// Calls the method of ours that the name is known to mean.
  @inline(__always)
  private func call(_ method: BuiltinFunction, _ object: consuming Object, _ frame: Frame) throws -> Object {
    let base = frame.state.pointee.top
    try frame.reserve(base + 1)
    base[0] = object
    frame.state.pointee.top = base + 1
    let (count, keywords) = try arguments.push(frame, base, base + 1, .none, self)
    return try marking { try Interpreter.invoke(method, base, count + 1, keywords, frame.state) }
  }

  /// Calls what an attribute of the instance itself holds.
  @inline(__always)
  private func call(_ callee: Object, _ frame: Frame) throws -> Object {
    let base = frame.state.pointee.top
    let (count, keywords) = try arguments.push(frame, base, base, callee, self)
    return try marking { try Interpreter.invoke(callee, base, count, keywords, frame.state) }
  }

  /// Remembers what the name means on instances of a class, where that is a function of the class.
  private func remember(_ instance: InstanceObject, _ interpreter: Interpreter) {
    reading = interpreter.slot(ofRead: name, in: instance)
    guard case .function(let function)? = instance.type.find(name), instance.type.layout.slot(name) == nil
    else {
      return
    }
    known = function
    knownVersion = instance.type.version
  }

  /// Remembers what the name means on objects of a builtin class, whose methods never change.
  @inline(never)
  private func remember(_ kind: BuiltinKind, _ object: Object, _ interpreter: Interpreter) throws {
    knownKind = kind
    knownMethod =
      object.type.method(name).flatMap { $0.binding == .instance ? .builtin($0) : nil } ?? .undefined
  }

  @inline(never)
  private func callFound(_ object: Object, _ frame: Frame) throws -> Object {
    if case .instance(let instance) = object { remember(instance, frame.interpreter) }
    switch try find(object, frame.interpreter) {
    case .method(let method, let receiver):
      let base = frame.state.pointee.top
      try frame.reserve(base + 1)
      base[0] = receiver
      frame.state.pointee.top = base + 1
      let (count, keywords) = try arguments.push(frame, base, base + 1, method, self)
      return try marking { try Interpreter.invoke(method, base, count + 1, keywords, frame.state) }
    case .object(let callee):
      do { return try call(callee, frame) } catch let error as PythonError
        where error.hint == nil && error.isOfUncallable
      {
        error.hint = MethodHints.uncallable(name, callee)
        throw error
      }
    }
  }

  @inline(__always)
  private func find(_ object: Object, _ interpreter: Interpreter) throws -> Interpreter.Found {
    do {
      if let found = try interpreter.find(name, in: object) { return found }
      return .object(try interpreter.attribute(object, name))
    } catch { throw mark(error, nameSpan) }
  }
}

/// The arguments of a call in the program.
final class ArgumentList {
  enum Item {
    case positional(ExpressionNode)
    case keyword(Name, ExpressionNode)
    case unpackedPositional(ExpressionNode)
    case unpackedKeywords(ExpressionNode)

    var isPositional: Bool {
      switch self {
      case .positional, .unpackedPositional: true
      case .keyword, .unpackedKeywords: false
      }
    }
  }

  /// The plain positional arguments.
  let plain: NodeList<ExpressionNode>
  /// Whether there are no others.
  let isPlain: Bool
  let items: [Item]
  /// Whether all positional arguments are those of one `*`, which is gone through after all others are evaluated.
  let isUnpackedLast: Bool

  init(_ items: [Item]) {
    // All positional ones are evaluated before any that is given by name, wherever they stand.
    let positional = items.filter(\.isPositional)
    self.items = positional + items.filter { !$0.isPositional }
    isUnpackedLast = if case .unpackedPositional? = positional.first { positional.count == 1 } else { false }
    let nodes: [ExpressionNode] = items.compactMap {
      if case .positional(let node) = $0 { node } else { nil }
    }
    plain = NodeList(nodes)
    isPlain = nodes.count == items.count
  }

  /// Evaluates the arguments and puts the positional ones at `first` on the value stack.
  ///
  /// When an argument fails, everything from `base` on is cleared. On return the top is back at `base`.
  @inline(__always)
  func push(
    _ frame: Frame, _ base: Slots, _ first: Slots, _ callee: @autoclosure () -> Object, _ node: Node
  ) throws -> (Int, [(name: Name, value: Object)]) {
    do {
      guard isPlain else { return try pushMixed(frame, base, first, callee(), node) }
      try frame.reserve(first + plain.count)
      for place in 0..<plain.count {
        let value = try plain.evaluate(place, frame)
        frame.state.pointee.top.pointee = consume value
        frame.state.pointee.top += 1
      }
      frame.state.pointee.top = base
      return (plain.count, [])
    } catch {
      clear(frame, base)
      throw error
    }
  }

  @inline(never)
  private func clear(_ frame: Frame, _ base: Slots) {
    let count = frame.state.pointee.top - base
    if count > 0 { base.update(repeating: .undefined, count: count) }
    frame.state.pointee.top = base
  }

  @inline(never)
  private func pushMixed(
    _ frame: Frame, _ base: Slots, _ first: Slots, _ callee: Object, _ node: Node
  ) throws -> (Int, [(name: Name, value: Object)]) {
    let (positional, keywords) = try evaluated(frame, node, callee)
    try node.marking { try frame.reserve(first + positional.count) }
    for (place, value) in positional.enumerated() { first[place] = value }
    frame.state.pointee.top = base
    return (positional.count, keywords)
  }

  /// Evaluates all arguments.
  ///
  /// - Parameter callee: What messages name.
  func evaluated(
    _ frame: Frame, _ node: Node, _ callee: Object = .none
  ) throws -> ([Object], [(name: Name, value: Object)]) {
    var positional: [Object] = []
    var keywords: [(name: Name, value: Object)] = []
    var unpacked: (iterable: Object, node: ExpressionNode)?
    for item in items {
      switch item {
      case .positional(let node): positional.append(try node.evaluate(frame))
      case .keyword(let name, let node): keywords.append((name, try node.evaluate(frame)))
      case .unpackedPositional(let node):
        let iterable = try node.evaluate(frame)
        if isUnpackedLast {
          unpacked = (iterable, node)
        } else {
          positional.append(
            contentsOf: try node.marking { try frame.interpreter.unpackedItems(of: iterable) })
        }
      case .unpackedKeywords(let node):
        let mapping = try node.evaluate(frame)
        try node.marking { try addKeywords(mapping, to: &keywords, callee, frame.interpreter) }
      }
    }
    if let (iterable, node) = unpacked {
      positional = try Array(node.marking { try frame.interpreter.unpackedArgument(iterable, callee) })
    }
    if positional.count > Interpreter.argumentLimit {
      throw node.mark(PythonError.tooLarge("the argument list"), node.span)
    }
    return (positional, keywords)
  }

  private func addKeywords(
    _ mapping: Object, to keywords: inout [(name: Name, value: Object)], _ callee: Object,
    _ interpreter: Interpreter
  ) throws {
    guard let dict = try interpreter.mapping(mapping) else {
      throw PythonError.type(
        "\(try interpreter.callText(callee)) argument after ** must be a mapping, not \(mapping.typeName)")
    }
    for (key, value) in dict.entries {
      guard case .string(let text) = key.object.native else {
        throw PythonError.type("keywords must be strings")
      }
      let name = Name(text.value)
      if keywords.contains(where: { $0.name == name }) {
        // Where it handles another exception, CPython fails to put its KeyError into words.
        if !interpreter.handled.isEmpty { throw PythonError(.keyError, arguments: [key.object]) }
        throw PythonError.type(
          "\(try interpreter.callText(callee)) got multiple values for keyword argument '\(text.value)'")
      }
      keywords.append((name, value))
    }
  }
}

extension Interpreter {
  /// How many arguments one call may have.
  static let argumentLimit = 1 << 16

  fileprivate func unpackedArgument(_ iterable: Object, _ callee: Object) throws -> ContiguousArray<Object> {
    guard let items = try itemsIfAny(of: iterable) else {
      throw PythonError.type(
        "\(try callText(callee)) argument after * must be an iterable, not \(iterable.typeName)")
    }
    return items
  }

  /// How messages about the arguments of a call name what is called: with its module, but for builtins.
  fileprivate func callText(_ callee: Object) throws -> String {
    switch callee {
    case .function(let function): "\(function.code.moduleName).\(function.qualifiedName)()"
    case .builtin(let builtin): (builtin.owner.map { "\($0)." } ?? "") + "\(builtin.name)()"
    case .type(let type): "\(type.nameInAnnotation)()"
    case .other(let bound as BoundMethod): try callText(bound)
    default: try str(callee)
    }
  }

  private func callText(_ bound: BoundMethod) throws -> String {
    guard case .builtin(let builtin) = bound.method, builtin.owner == nil else {
      return try callText(bound.method)
    }
    let owner =
      if case .type(let type) = bound.receiver { type.qualifiedText } else { bound.receiver.typeName }
    return "\(owner).\(builtin.name)()"
  }
}
