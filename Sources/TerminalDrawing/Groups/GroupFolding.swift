extension Graph {
  /// How far groups are folded.
  public enum Grouping: String, Sendable, CaseIterable {
    case layers, neurons
  }

  /// Returns the graph in which each part of a network is one value; nil where a part is made from its own results.
  ///
  ///     l0 = layer(x, y)      4 values      with l0 opened:   l0.n0 = neuron(x, y)   …
  ///     out = layer(l0)
  ///
  /// A layer is one value however often it was asked; a neuron is one for each time. O(values + edges).
  ///
  /// - Parameter opened: A group that stays as it is, but for the parts that it holds, which are one value each; where neurons
  ///   are folded, and so those of an opened layer are one value each already, they stay as they are too.
  public func folded(to grouping: Grouping, opening opened: Int? = nil) -> Graph? {
    let spread = GroupSpread.spread(self)
    var open = Set(opened.map(spread.groups(around:)) ?? [])
    if grouping == .neurons, let opened {
      open.formUnion(spread.groups.indices.filter { spread.groups(around: $0).contains(opened) })
    }
    let closed = grouping == .neurons ? spread.innermostGroups : spread.layers
    return GroupFolding(spread, closed: Set(closed), open: open).graph
  }
}

/// The work of folding: every value gets its unit, and the units are put in order.
private struct GroupFolding {
  private let whole: Graph
  /// The groups that hold others.
  private let holding: Set<Int>
  /// The group that each value is folded into; nil for one that stays.
  private let closedGroup: [Int?]
  /// The unit of each value: itself, or what it is folded into.
  private let unitOf: [Int]
  /// The values of each unit, in order.
  private let members: [[Int]]
  /// The values that a value of another group uses.
  private let isUsedOutside: [Bool]
  /// The value that stands for each: itself, but for numbers that are drawn as one.
  private var standsFor: [Int]

  init(_ whole: Graph, closed: Set<Int>, open: Set<Int>) {
    self.whole = whole
    holding = Set(whole.groups.compactMap(\.parent))
    closedGroup = Self.closedGroups(whole, closed, open)
    unitOf = Self.units(whole, closedGroup, holding)
    members = Self.members(of: unitOf)
    isUsedOutside = Self.usedOutside(whole, closedGroup)
    standsFor = Array(whole.nodes.indices)
    standsFor = joinedNumbers()
  }

  private static func closedGroups(_ whole: Graph, _ closed: Set<Int>, _ open: Set<Int>) -> [Int?] {
    let closing = whole.groups.indices.map { Self.closing(whole.groups(around: $0), closed, open) }
    return whole.nodes.map { $0.group.flatMap { closing[$0] } }
  }

  /// The one of some groups, from the inside out, that is drawn as one value: the outermost closed one that is not opened.
  private static func closing(_ chain: [Int], _ closed: Set<Int>, _ open: Set<Int>) -> Int? {
    guard let outermost = chain.lastIndex(where: closed.contains) else { return nil }
    return chain[...outermost].last { !open.contains($0) }
  }

  /// Values of one neuron are in one unit where edges join them, and all of a group that holds neurons.
  private static func units(_ whole: Graph, _ closedGroup: [Int?], _ holding: Set<Int>) -> [Int] {
    var sets = DisjointSets(count: whole.nodes.count)
    var first: [Int: Int] = [:]
    for (place, node) in whole.nodes.enumerated() {
      guard let group = closedGroup[place] else { continue }
      if holding.contains(group) {
        sets.join(first[group] ?? place, place)
        if first[group] == nil { first[group] = place }
      } else {
        for operand in node.operands
        where closedGroup[operand] == group && !whole.nodes[operand].operands.isEmpty {
          sets.join(operand, place)
        }
      }
    }
    return sets.numbered()
  }

  private static func members(of unitOf: [Int]) -> [[Int]] {
    var members = [[Int]](repeating: [], count: (unitOf.max() ?? -1) + 1)
    for (place, unit) in unitOf.enumerated() { members[unit].append(place) }
    return members
  }

  private static func usedOutside(_ whole: Graph, _ closedGroup: [Int?]) -> [Bool] {
    var isUsedOutside = [Bool](repeating: false, count: whole.nodes.count)
    for (place, node) in whole.nodes.enumerated() {
      for operand in node.operands where closedGroup[operand] != closedGroup[place] {
        isUsedOutside[operand] = true
      }
    }
    return isUsedOutside
  }
}

extension GroupFolding {
  /// The folded graph; nil where units use each other in a ring.
  var graph: Graph? {
    let sources = members.indices.map(sources)
    guard let order = Self.order(sources) else { return nil }
    let used = Set(sources.joined())
    let gradients = gradientsOfNumbers()
    var placeOf = [Int](repeating: 0, count: members.count)
    var folded = Graph()
    folded.numbers = whole.numbers
    for unit in order where used.contains(unit) || !isHidden(unit) {
      placeOf[unit] = folded.nodes.count
      folded.nodes.append(node(unit, sources[unit].map { placeOf[$0] }))
      // The folded graph has no groups of its own, which a number could stand for.
      folded.nodes[placeOf[unit]].group = nil
      if let sum = gradients[members[unit][0]] { folded.nodes[placeOf[unit]].gradient = sum }
    }
    folded.root = whole.root.map { placeOf[unitOf[$0]] }
    return folded
  }

  private func isFolded(_ unit: Int) -> Bool { closedGroup[members[unit][0]] != nil }

  /// Whether a unit that no unit takes in is not told of: a parameter of a folded neuron, or a number that was one before.
  private func isHidden(_ unit: Int) -> Bool {
    let place = members[unit][0]
    guard members[unit].count == 1, whole.nodes[place].operands.isEmpty, place != whole.root else {
      return false
    }
    return isParameter(place) || isNumber(place)
  }

  /// Whether a value is a parameter of a group that is folded.
  private func isParameter(_ place: Int) -> Bool {
    closedGroup[place] != nil && whole.nodes[place].operands.isEmpty
  }

  /// The units that a unit takes in: a value that stays takes its operands, duplicates kept, a folded one each other unit once.
  private func sources(_ unit: Int) -> [Int] {
    if !isFolded(unit) { return whole.nodes[members[unit][0]].operands.map { unitOf[standsFor[$0]] } }
    var seen: Set<Int> = [unit]
    return takenIn(unit).map { unitOf[standsFor[$0]] }.filter { seen.insert($0).inserted }
  }

  /// The operands of a folded unit's values, but for its parameters and for numbers that are written into its function.
  private func takenIn(_ unit: Int) -> [Int] {
    members[unit].flatMap { place in
      let operands = whole.nodes[place].operands
      let isWeighed = operands.contains(where: isParameter)
      return operands.filter {
        isNumber($0) ? isWeighed : closedGroup[$0] != closedGroup[place] || !isParameter($0)
      }
    }
  }

  private func isNumber(_ place: Int) -> Bool { whole.nodes[place].kind == .constant }

  /// For each value the one that stands for it: equal numbers that different neurons of one unit take in are one, since each
  /// neuron of a layer wraps its inputs anew; equal ones of one neuron are inputs beside each other.
  private func joinedNumbers() -> [Int] {
    var sets = DisjointSets(count: whole.nodes.count)
    for unit in members.indices where isFolded(unit) {
      var first: [EqualNumber: Int] = [:]
      var counts: [WeighedNumber: Int] = [:]
      for (number, neuron) in weighedNumbers(of: unit) {
        let bits = whole.nodes[number].data.bitPattern
        let place = counts[WeighedNumber(bits: bits, neuron: neuron), default: 0]
        counts[WeighedNumber(bits: bits, neuron: neuron)] = place + 1
        let input = EqualNumber(bits: bits, place: place)
        sets.join(first[input] ?? number, number)
        first[input] = first[input] ?? number
      }
    }
    return sets.leaders()
  }

  /// A number that a neuron weighs.
  private struct WeighedNumber: Hashable {
    let bits: UInt64
    let neuron: Int?
  }

  /// One of the equal numbers that a neuron weighs, by how many of them come before it.
  private struct EqualNumber: Hashable {
    let bits: UInt64
    let place: Int
  }

  /// The numbers that a unit multiplies with its weights, each with the neuron whose weight it is.
  private func weighedNumbers(of unit: Int) -> [(number: Int, neuron: Int?)] {
    members[unit].flatMap { place in
      let operands = whole.nodes[place].operands
      guard let weight = operands.first(where: isParameter) else { return [(number: Int, neuron: Int?)]() }
      return operands.filter(isNumber).map { ($0, whole.nodes[weight].group) }
    }
  }

  /// The gradients of numbers that stand for others like them: the sums.
  private func gradientsOfNumbers() -> [Int: Graph.Gradient] {
    var sums: [Int: Graph.Gradient] = [:]
    for (place, standing) in standsFor.enumerated() where place != standing {
      sums[standing, default: whole.nodes[standing].gradient].value += whole.nodes[place].gradient.value
    }
    return sums
  }

  /// The units, sources before their users; nil where there is a ring.
  private static func order(_ sources: [[Int]]) -> [Int]? {
    var waiting = sources.map(\.count)
    var users = [[Int]](repeating: [], count: sources.count)
    for (unit, sources) in sources.enumerated() {
      for source in sources { users[source].append(unit) }
    }
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for user in users[order[next]] {
        waiting[user] -= 1
        if waiting[user] == 0 { order.append(user) }
      }
      next += 1
    }
    return order.count == sources.count ? order : nil
  }

  private func node(_ unit: Int, _ operands: [Int]) -> Graph.Node {
    let place = members[unit][0]
    guard let group = closedGroup[place], !(isParameter(place) && members[unit].count == 1) else {
      var node = whole.nodes[place]
      node.operands = operands
      return node
    }
    let results = results(of: unit)
    var node = whole.nodes[results[0]]
    if results.count > 1 { node.bundle = Graph.Bundle(results.map { whole.nodes[$0] }) }
    let isNamed = !node.isTitledByFormula && !node.title.isEmpty
    if results.count > 1 || !isNamed { node.title = whole.groups[group].name }
    node.isTitledByFormula = false
    node.operands = operands
    node.operation = holding.contains(group) ? "layer" : "neuron"
    return node
  }

  /// The values of a unit that others use, or that end the graph; the last one where nothing does.
  private func results(of unit: Int) -> [Int] {
    let made = members[unit].filter { !whole.nodes[$0].operands.isEmpty }
    let results = made.filter { isUsedOutside[$0] || $0 == whole.root }
    return results.isEmpty ? [made.last ?? members[unit][0]] : results
  }
}
