import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

/// A graph as the commands about gradients read it: its numbers and the local derivative along each edge.
///
/// It is a copy: what is tried on it, a nudge or a wrong order, writes nothing of the program. Values are named by their
/// places, operands before their users. A value of a learner's own class is read by the engine's rule for its `_op`.
struct GradientGraph {
  /// The titles, the numbers and the operands, as drawings have them.
  let graph: Graph
  /// What produced each value.
  let operations: [Operation]
  /// The derivative along each edge, of its user by its operand; the edges of value `i` are `edges(of: i)`.
  let slopes: [Double]
  /// The first edge of each value, and the number of all edges at the end.
  private let starts: [Int]
  /// Whether the values are the engine's.
  let isOurs: Bool

  /// The data of all values.
  private let numbers: [Double]
  /// Asked now and then in long work whether it is to go on; what it throws ends the work.
  let look: () throws -> Void

  /// Gathers what a graph holds.
  ///
  /// - Parameter slopes: For each value the local derivatives, one for each operand.
  init(
    _ graph: Graph, _ operations: [Operation], isOurs: Bool, look: @escaping () throws -> Void,
    slopes: (Int) throws -> [Double]
  )
    rethrows
  {
    self.graph = graph
    self.operations = operations
    numbers = graph.nodes.map(\.data)
    self.isOurs = isOurs
    self.look = look
    var (starts, all) = ([0], [Double]())
    for place in graph.nodes.indices {
      all += try slopes(place)
      starts.append(all.count)
    }
    self.starts = starts
    self.slopes = all
    precondition(starts.last == graph.nodes.reduce(0) { $0 + $1.operands.count }, "each edge has a slope")
  }

  /// The place of the value in which the graph ends.
  var root: Int { graph.root ?? graph.nodes.count - 1 }

  /// The edges from a value down to its operands, in their order.
  func edges(of place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  /// The operands of a value, in order and with duplicates.
  func operands(of place: Int) -> [Int] { graph.nodes[place].operands }

  /// Whether the value was computed from others.
  func isComputed(_ place: Int) -> Bool { !graph.nodes[place].operands.isEmpty }

  func data(of place: Int) -> Double { numbers[place] }

  /// What the value is called: its name, else how it was made, else its place as `:graph` shows it.
  func name(of place: Int) -> String {
    let title = graph.nodes[place].title
    return title.isEmpty ? "%\(place)" : Gate.quoted(title, charset: .unicode)
  }

  /// Whether the program has a name for it.
  func isNamed(_ place: Int) -> Bool {
    !graph.nodes[place].title.isEmpty && !graph.nodes[place].isTitledByFormula
      && graph.nodes[place].kind != .constant
  }
}

// MARK: - Computing forward

extension GradientGraph {
  /// What the data would be if one value's were another number; nil where that can't be told.
  ///
  /// What lies below the value, and beside it, stays as it is. O(values + edges).
  ///
  /// - Parameter place: Where the number is put; everything above follows.
  func data(setting place: Int, to number: Double) throws -> [Double]? {
    try look()
    var data = numbers
    var isNew = [Bool](repeating: false, count: data.count)
    data[place] = number
    isNew[place] = true
    for user in graph.nodes.indices.dropFirst(place + 1) {
      if user & 0x3fff == 0 { try look() }
      let operands = graph.nodes[user].operands
      guard operands.contains(where: { isNew[$0] }) else { continue }
      guard let value = operations[user].value(of: operands.map { data[$0] }) else { return nil }
      data[user] = value
      isNew[user] = true
    }
    return data
  }

  /// The first value whose number is not what its operation gives for the numbers below it; nil where all agree.
  ///
  /// An operation of the learner's own is not looked at. Two ways to write a formula may differ in the last digits.
  var firstOutdated: Int? {
    graph.nodes.indices.first { place in
      let node = graph.nodes[place]
      guard let value = operations[place].value(of: node.operands.map { graph.nodes[$0].data }) else {
        return false
      }
      return !GradientCheck.agree(value, node.data)
    }
  }
}
