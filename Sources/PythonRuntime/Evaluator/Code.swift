import PythonSyntax

/// A function's body, ready to run: made once when its cell is compiled.
final class Code {
  let name: String
  let qualifiedName: String
  let source: Source
  /// The module in which it was defined; functions of ours are told it when their module or class is made.
  var moduleName: String
  let docstring: String?
  let parameters: ParameterList
  /// How many slots a call needs: parameters first, then other locals.
  let slotCount: Int
  /// The slots of variables that inner functions share; they hold cells.
  let cellSlots: [Int]
  let hasCells: Bool
  let body: NodeList<StatementNode>
  /// Whether a call with just the positional parameters needs no binding.
  let isSimple: Bool

  init(
    name: String, qualifiedName: String, moduleName: String = "__main__", source: Source, docstring: String?,
    parameters: ParameterList,
    slotCount: Int, cellSlots: [Int], body: [StatementNode]
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.source = source
    self.moduleName = moduleName
    self.docstring = docstring
    self.parameters = parameters
    self.slotCount = slotCount
    self.cellSlots = cellSlots
    self.body = NodeList(body)
    hasCells = !cellSlots.isEmpty
    isSimple = parameters.keywordOnly.isEmpty && !parameters.hasRest && !parameters.hasKeywordRest
  }
}

extension Code {
  /// Puts a cell around what is in each slot that inner functions share.
  @inline(__always)
  func makeCells(_ slots: Slots) {
    if !hasCells { return }
    for slot in cellSlots {
      let content = (slots + slot).move()
      (slots + slot).initialize(to: .cell(Cell(consume content)))
    }
  }
}

/// The parameters of a function in the order of their slots: positional, keyword-only, `*rest`, `**keywordRest`.
struct ParameterList {
  var positional: [Name] = []
  var positionalOnlyCount = 0
  var keywordOnly: [Name] = []
  var rest: Name?
  var keywordRest: Name?

  var hasRest: Bool { rest != nil }
  var hasKeywordRest: Bool { keywordRest != nil }

  var restSlot: Int { positional.count + keywordOnly.count }
  var keywordRestSlot: Int { restSlot + (hasRest ? 1 : 0) }
  var slotCount: Int { keywordRestSlot + (hasKeywordRest ? 1 : 0) }
}

/// The children of a node, called without counting references: the node keeps them alive.
final class NodeList<Element: AnyObject> {
  private let first: UnsafeMutablePointer<Unmanaged<Element>>
  let count: Int

  init(_ nodes: [Element]) {
    count = nodes.count
    first = .allocate(capacity: nodes.count)
    for (place, node) in nodes.enumerated() {
      (first + place).initialize(to: .passRetained(node))
    }
  }

  deinit {
    for place in 0..<count { first[place].release() }
    first.deallocate()
  }

  @inline(__always)
  func withNode<Result>(_ place: Int, _ body: (Element) throws -> Result) rethrows -> Result {
    try first[place]._withUnsafeGuaranteedRef(body)
  }
}
