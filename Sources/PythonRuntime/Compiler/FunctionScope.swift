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
  /// Whether this is the body of a class, whose names are its own alone: functions inside don't see them.
  let isClass: Bool
  /// The class in whose text this stands, after which names with two underscores are called.
  let className: String?
  /// The slot of the cell by which the methods of a class know it.
  private(set) var classCellSlot: Int?
  let qualifiedName: String
  let usage: NameUsage
  private var locals: [String: Int] = [:]
  private var comprehensions: [(name: String, own: [String: Variable])] = []
  private var freePlaces: [String: Int] = [:]
  private(set) var origins: [CellOrigin] = []
  private(set) var slotCount = 0
  private(set) var cellSlots: [Int] = []
  var loopDepth = 0
  /// Whether nothing but a docstring and imports from `__future__` has come yet.
  var isAtBeginning: Bool

  init(
    parent: FunctionScope?, usage: NameUsage, qualifiedName: String, isModule: Bool = false,
    isGenerator: Bool = false, className: String? = nil
  ) {
    isClass = className != nil
    self.className = className ?? parent?.className
    self.parent = parent
    self.usage = usage
    self.qualifiedName = qualifiedName
    self.isModule = isModule
    isAtBeginning = isModule
    self.isGenerator = isGenerator
    guard !isModule else { return }
    for name in usage.bound where usage.binds(name) { declare(name) }
    if isClass, usage.neededInside.contains("__class__") { declareClassCell() }
  }

  private func declareClassCell() {
    classCellSlot = slotCount
    cellSlots.append(slotCount)
    slotCount += 1
  }

  private func declare(_ name: String) {
    locals[name] = slotCount
    if usage.neededInside.contains(name), !isClass { cellSlots.append(slotCount) }
    slotCount += 1
  }

  /// The qualified name of a function that is defined here. Comprehensions count, as they are functions to CPython.
  func qualifiedName(ofInner name: String) -> String {
    let own = isModule ? [] : [isClass || isGenerator ? qualifiedName : "\(qualifiedName).<locals>"]
    return (own + comprehensions.map(\.name) + [name]).joined(separator: ".")
  }

  /// The name of the function itself.
  var name: String { qualifiedName.split(separator: ".").last.map(String.init) ?? qualifiedName }

  /// Whether a slot is that of a name which the body of a class binds, and not of a comprehension in it.
  func isMember(_ name: String, at slot: Int) -> Bool { isClass && locals[name] == slot }

  /// Whether a comprehension here would bind names of a class.
  var isInClassBody: Bool { isClass || isGenerator && parent?.isInClassBody == true }

  /// Whether what is compiled now stands in a comprehension that runs in this function.
  var isInComprehension: Bool { !comprehensions.isEmpty }

  /// Whether a name that is used in a comprehension is none of the comprehension's own.
  func isFreeInComprehension(_ name: String) -> Bool {
    isInComprehension && !comprehensions.contains { $0.own[name] != nil }
  }

  /// The first parameter, which a method has its instance in.
  var firstParameter: String? { usage.firstParameter }

  /// Where the name lives.
  func find(_ name: String) -> Variable {
    for comprehension in comprehensions.reversed() {
      if let variable = comprehension.own[name] { return variable }
    }
    if !(isClass && !comprehensions.isEmpty), let slot = locals[name] {
      return cellSlots.contains(slot) ? .cell(slot) : .local(slot)
    }
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
    if isClass { return originBehindClass(of: name) }
    return switch find(name) {
    case .cell(let slot): .slot(slot)
    case .free(let place): .cell(place)
    case .local: preconditionFailure("a variable that an inner function needs lives in a cell")
    case .global: nil
    }
  }

  private func originBehindClass(of name: String) -> CellOrigin? {
    if name == "__class__", let classCellSlot { return .slot(classCellSlot) }
    return usage.globals.contains(name) ? nil : capture(name).map { .cell($0) }
  }

  /// Whether a function around this one binds the name, as `nonlocal` demands.
  func isBoundAround(_ name: String) -> Bool { capture(name) != nil }

  /// Opens the names of a comprehension that runs in this function and returns their slots.
  func openComprehension(
    _ name: String, _ usage: NameUsage, walrus: Set<String>
  ) -> (slots: Range<Int>, cellSlots: [Int]) {
    let start = slotCount
    var own: [String: Variable] = [:]
    var cells: [Int] = []
    for name in usage.bound where !walrus.contains(name) {
      let isShared = usage.neededInside.contains(name)
      if isShared { cells.append(slotCount) }
      own[name] = isShared ? .cell(slotCount) : .local(slotCount)
      slotCount += 1
    }
    comprehensions.append((name, own))
    return (start..<slotCount, cells)
  }

  func closeComprehension() { comprehensions.removeLast() }
}
