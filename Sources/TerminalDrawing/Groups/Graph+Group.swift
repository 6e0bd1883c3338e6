extension Graph {
  /// A part of a network, by the path that drawings name it with: `l0`, or `l0.n1` within it.
  public struct Group: Sendable, Hashable {
    /// The path, parts divided by points; each part is a letter for its kind and a number.
    public let name: String
    /// The place of the group that holds it; nil where none does.
    public let parent: Int?

    /// Makes a group; what holds it comes before it.
    public init(name: String, parent: Int?) {
      self.name = name
      self.parent = parent
    }
  }

  /// The place of the group that is meant by a name: a whole path, or its end where only one path has it.
  ///
  /// The name of the network may stand before it, and its parts may be written as in a program: `model.l0` and
  /// `model.layers[0]` are `l0`.
  public func group(named name: String) -> Int? {
    let path = name.replacing(/layers\[(\d+)\]/, with: { "l" + $0.1 }).replacing(
      /neurons\[(\d+)\]/, with: { "n" + $0.1 })
    if let place = group(at: path) { return place }
    guard let point = path.firstIndex(of: ".") else { return nil }
    return group(at: String(path[path.index(after: point)...]))
  }

  private func group(at path: String) -> Int? {
    if let place = groups.firstIndex(where: { $0.name == path }) { return place }
    let ends = groups.indices.filter { groups[$0].name.hasSuffix("." + path) }
    return ends.count == 1 ? ends[0] : nil
  }

  /// A group and all that hold it, from the inside out.
  func groups(around group: Int) -> [Int] {
    Array(sequence(first: group) { self.groups[$0].parent })
  }

  /// The groups that hold no others: the neurons.
  var innermostGroups: [Int] {
    let holding = Set(groups.compactMap(\.parent))
    return groups.indices.filter { !holding.contains($0) }
  }

  /// The groups that are told of one by one: those that hold neurons, and neurons that nothing holds.
  var layers: [Int] {
    var seen: Set<Int> = []
    return innermostGroups.map { groups[$0].parent ?? $0 }.filter { seen.insert($0).inserted }
  }
}
