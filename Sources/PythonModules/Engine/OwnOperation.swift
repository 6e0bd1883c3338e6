import Micrograd
import PythonRuntime

/// The rule of an operation that a program has written: what it has bound to `_backward` of the result.
///
///     out = Value(math.sin(self.data), (self,), 'sin')
///     def _backward(): self.grad += math.cos(self.data) * out.grad
///     out._backward = _backward
///
/// Such a function shares `self` and `out` with the method around it. Held as it is, it would keep the objects of the values alive,
/// and so the graph, as long as the graph keeps the rule. So they are left out of it, and found again from the node when it runs.
final class OwnRule {
  private enum Source { case result, parent(Int) }

  private let function: Object
  private let sources: [Int: Source]
  private unowned let live: LiveValues

  init(_ function: Object, of result: ValueObject) {
    live = result.live
    guard case .function(let program) = function else {
      self.function = function
      sources = [:]
      return
    }
    let sources = OwnRule.sources(in: program, of: result.value)
    self.sources = sources
    self.function = .function(program.copy(sharing: sources.mapValues { _ in .none }))
  }

  private static func sources(in function: FunctionObject, of result: Value) -> [Int: Source] {
    let parents = result.parents
    var sources: [Int: Source] = [:]
    for (place, content) in function.sharedVariables.enumerated() {
      guard case .other = content, let value = content.asValue else { continue }
      if value == result {
        sources[place] = .result
      } else if let parent = parents.firstIndex(of: value) {
        sources[place] = .parent(parent)
      }
    }
    return sources
  }

  /// Runs the rule for the node, wherever on the tape that is by now.
  func run(_ node: Value, _ interpreter: Interpreter) throws {
    guard case .function(let program) = function, !sources.isEmpty else {
      _ = try interpreter.call(function, [])
      return
    }
    let parents = node.parents
    let variables = sources.mapValues { source in
      switch source {
      case .result: live.asObject(node)
      case .parent(let place): live.asObject(parents[place])
      }
    }
    _ = try interpreter.call(.function(program.copy(sharing: variables)), [])
  }
}

extension LiveValues {
  /// Makes a value by an operation of the program's own.
  ///
  /// - Throws: TypeError when a child is no value, or the operation's name no text.
  func ownOperation(
    _ data: Double, _ children: Object?, _ operation: Object?, label: String, _ interpreter: Interpreter
  ) throws -> Value {
    let parents = try children.map { try interpreter.items(of: $0).map(parent) } ?? []
    let name = try operation.map(operationName) ?? ""
    if parents.isEmpty, name.isEmpty { return Value(data, label: label, on: tape) }
    let value = tape.custom(data: data, parents: parents, name: name)
    if !label.isEmpty { value.label = label }
    return value
  }

  private func parent(_ object: Object) throws -> Value {
    if let value = object.asValue { return value }
    throw PythonError.type("the children of a Value must be Values, not '\(object.typeName)'")
  }

  private func operationName(_ object: Object) throws -> String {
    if case .string(let text) = object { return text.value }
    throw PythonError.type("_op of a Value must be a str, not '\(object.typeName)'")
  }
}

extension ValueObject {
  /// Does `value._backward = function`.
  ///
  /// - Throws: AttributeError where the operation is one of ours, whose rule is the engine's.
  func setRule(_ function: Object, _ interpreter: Interpreter) throws {
    guard case .custom = value.operation else {
      throw PythonError(
        .attributeError,
        "another _backward for a value that was not made by Value(data, children, op) is not in this subset",
        hint: "make the value so: out = Value(number, (self,), 'name')")
    }
    let rule = OwnRule(function, of: self)
    value.tape.setRule(of: value) { [unowned interpreter] node in try rule.run(node, interpreter) }
  }
}
