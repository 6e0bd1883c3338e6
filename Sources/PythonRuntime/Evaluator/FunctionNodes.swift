import PythonSyntax

/// Where a function being made takes a shared variable from.
enum CellOrigin {
  /// A cell in the slots of the function around it.
  case slot(Int)
  /// A cell that the function around it shares itself.
  case cell(Int)
}

/// `lambda`, or the function of a `def`.
final class FunctionNode: ExpressionNode {
  let code: Code
  let origins: [CellOrigin]
  let defaults: [ExpressionNode]
  let keywordDefaults: [ExpressionNode?]
  private let hasDefaults: Bool

  init(
    _ span: Span, _ code: Code, _ origins: [CellOrigin], defaults: [ExpressionNode],
    keywordDefaults: [ExpressionNode?]
  ) {
    self.code = code
    self.origins = origins
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    hasDefaults = !defaults.isEmpty || !keywordDefaults.isEmpty
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object { .function(try make(frame)) }

  func make(_ frame: Frame) throws -> FunctionObject {
    if !hasDefaults {
      return FunctionObject(code: code, defaults: [], keywordDefaults: [], cells: cells(frame))
    }
    let defaults = try ContiguousArray(defaults.map { try $0.evaluate(frame) })
    let keywordDefaults = try ContiguousArray(keywordDefaults.map { try $0?.evaluate(frame) ?? .undefined })
    return FunctionObject(
      code: code, defaults: defaults, keywordDefaults: keywordDefaults, cells: cells(frame))
  }

  private func cells(_ frame: Frame) -> CellArray {
    CellArray(count: origins.count) { place in
      switch origins[place] {
      case .cell(let place): return frame.cells[place]
      case .slot(let slot):
        guard case .cell(let cell) = frame.slots[slot] else {
          preconditionFailure("a shared variable's slot holds a cell while its function runs")
        }
        return cell
      }
    }
  }
}

/// `def` with decorators: binds a function to a name.
final class FunctionDefinitionNode: StatementNode {
  let target: TargetNode
  let function: FunctionNode
  let decorators: [ExpressionNode]

  init(_ span: Span, _ target: TargetNode, _ function: FunctionNode, _ decorators: [ExpressionNode]) {
    self.target = target
    self.function = function
    self.decorators = decorators
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let wrappers = try decorators.map { try $0.evaluate(frame) }
    var object = try function.evaluate(frame)
    for (wrapper, node) in zip(wrappers, decorators).reversed() {
      object = try node.marking { try frame.interpreter.call(wrapper, [object]) }
    }
    try target.store(object, frame)
    return .normal
  }
}
