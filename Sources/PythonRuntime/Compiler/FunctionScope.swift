import PythonSyntax

/// Where a name of the program lives, seen from one place in it.
enum Variable {
  case local(Int)
  case cell(Int)
  case free(Int)
  case global
}

/// The names of one function while it is compiled, those of the comprehensions that run in it included.
final class FunctionScope {
  let parent: FunctionScope?
  /// Whether this is the top of a cell, whose names are global.
  let isModule: Bool
  let isGenerator: Bool
  let qualifiedName: String
  let usage: NameUsage
  private var locals: [String: Int] = [:]
  private var comprehensions: [[String: Variable]] = []
  private var freePlaces: [String: Int] = [:]
  private(set) var origins: [CellOrigin] = []
  private(set) var slotCount = 0
  private(set) var cellSlots: [Int] = []
  var loopDepth = 0

  init(
    parent: FunctionScope?, usage: NameUsage, qualifiedName: String, isModule: Bool = false,
    isGenerator: Bool = false
  ) {
    self.parent = parent
    self.usage = usage
    self.qualifiedName = qualifiedName
    self.isModule = isModule
    self.isGenerator = isGenerator
    guard !isModule else { return }
    for name in usage.bound where usage.binds(name) { declare(name) }
  }

  private func declare(_ name: String) {
    locals[name] = slotCount
    if usage.neededInside.contains(name) { cellSlots.append(slotCount) }
    slotCount += 1
  }

  /// Where the name lives.
  func find(_ name: String) -> Variable {
    for own in comprehensions.reversed() {
      if let variable = own[name] { return variable }
    }
    if let slot = locals[name] { return cellSlots.contains(slot) ? .cell(slot) : .local(slot) }
    if isModule || usage.globals.contains(name) { return .global }
    return capture(name).map { .free($0) } ?? .global
  }

  /// The place among this function's shared variables of a name that a function around it binds; nil when none does.
  private func capture(_ name: String) -> Int? {
    if let place = freePlaces[name] { return place }
    guard let origin = parent?.origin(of: name) else { return nil }
    origins.append(origin)
    freePlaces[name] = origins.count - 1
    return origins.count - 1
  }

  private func origin(of name: String) -> CellOrigin? {
    switch find(name) {
    case .cell(let slot): .slot(slot)
    case .free(let place): .cell(place)
    case .local: preconditionFailure("a variable that an inner function needs lives in a cell")
    case .global: nil
    }
  }

  /// Whether a function around this one binds the name, as `nonlocal` demands.
  func isBoundAround(_ name: String) -> Bool { capture(name) != nil }

  /// Opens the names of a comprehension that runs in this function and returns their slots.
  func openComprehension(_ usage: NameUsage, walrus: Set<String>) -> (slots: Range<Int>, cellSlots: [Int]) {
    let start = slotCount
    var own: [String: Variable] = [:]
    var cells: [Int] = []
    for name in usage.bound where !walrus.contains(name) {
      let isShared = usage.neededInside.contains(name)
      if isShared { cells.append(slotCount) }
      own[name] = isShared ? .cell(slotCount) : .local(slotCount)
      slotCount += 1
    }
    comprehensions.append(own)
    return (start..<slotCount, cells)
  }

  func closeComprehension() { comprehensions.removeLast() }
}
