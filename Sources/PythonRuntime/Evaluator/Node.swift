import PythonSyntax

/// A piece of a program, ready to run.
///
/// One final class for each form; `evaluate`, `execute` and `store` are their own dispatch. Nodes never change but for their caches.
class Node {
  /// Where it stands in its source.
  let span: Span

  init(_ span: Span) { self.span = span }

  /// Runs `body`; an exception from it is marked with this place, unless a place nearer to its cause was.
  @inline(__always)
  final func marking<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch { throw mark(error, span) }
  }

  @inline(never)
  final func mark(_ error: any Error, _ span: Span) -> any Error {
    if let error = error as? PythonError, error.span == nil { error.span = span }
    return error
  }
}

/// A node that gives an object.
class ExpressionNode: Node {
  func evaluate(_ frame: Frame) throws -> Object {
    preconditionFailure("every expression node says how it is evaluated")
  }

  /// Whether its value counts as true, where nothing but that is asked: no part is then asked twice.
  func holds(_ frame: Frame) throws -> Bool {
    let value = try evaluate(frame)
    return try marking { try frame.truth(value) }
  }
}

/// A node that can also stand left of `=`.
class TargetNode: ExpressionNode {
  func store(_ value: consuming Object, _ frame: Frame) throws {
    preconditionFailure("every target node says how it is stored to")
  }

  func delete(_ frame: Frame) throws {
    preconditionFailure("every target node says how it is deleted")
  }
}

/// How a statement ended.
enum Flow {
  case normal, broken, continued, returned
}

/// A node that does something.
class StatementNode: Node {
  func execute(_ frame: Frame) throws -> Flow {
    preconditionFailure("every statement node says how it is executed")
  }
}

extension NodeList where Element == StatementNode {
  /// Runs the statements in order until one leaves the block.
  @inline(__always)
  func run(_ frame: Frame) throws -> Flow {
    for place in 0..<count {
      let flow = try withNode(place) { try $0.execute(frame) }
      if flow != .normal { return flow }
    }
    return .normal
  }
}

extension NodeList where Element == ExpressionNode {
  @inline(__always)
  func evaluate(_ place: Int, _ frame: Frame) throws -> Object {
    try withNode(place) { try $0.evaluate(frame) }
  }
}
