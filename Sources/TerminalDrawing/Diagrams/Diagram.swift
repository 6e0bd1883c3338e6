/// Things and the arrows between them, with words of somebody's own.
///
/// Where every thing is a value with its data, a ``Graph`` says more.
public struct Diagram: Sendable, Hashable {
  /// The outline of a thing.
  public enum Shape: Sendable, Hashable {
    /// A box, divided where there are several words.
    case box
    /// An ellipse.
    case ellipse
  }

  /// One thing.
  public struct Node: Sendable, Hashable {
    /// The words in it; several stand side by side.
    public var fields: [String]
    /// The outline.
    public var shape: Shape

    /// Makes a thing.
    public init(fields: [String], shape: Shape = .ellipse) {
      self.fields = fields
      self.shape = shape
    }
  }

  /// An arrow, or a line where the diagram has no direction.
  public struct Edge: Sendable, Hashable {
    /// The place of the thing it begins at.
    public var tail: Int
    /// The place of the thing it leads to.
    public var head: Int
    /// The words beside it; may be empty.
    public var label: String

    /// Makes an arrow.
    public init(from tail: Int, to head: Int, label: String = "") {
      self.tail = tail
      self.head = head
      self.label = label
    }
  }

  /// The things, in the order in which they were first named.
  public var nodes: [Node]
  /// The arrows, in the order in which they were drawn; each joins two things of the diagram.
  public var edges: [Edge]
  /// The words over it; may be empty.
  public var title: String
  /// Whether the lines are arrows.
  public var isDirected: Bool
  /// Whether arrows lead from the left to the right, and not downwards.
  public var runsRight: Bool

  /// Makes a diagram.
  public init(
    nodes: [Node] = [], edges: [Edge] = [], title: String = "", isDirected: Bool = true,
    runsRight: Bool = false
  ) {
    self.nodes = nodes
    self.edges = edges
    self.title = title
    self.isDirected = isDirected
    self.runsRight = runsRight
  }
}

extension Diagram {
  /// What each thing is called: its words, with a number where several things have the same.
  ///
  ///     +#1   +#2   a
  func names(_ charset: Charset) -> [String] {
    let words = nodes.map { node in
      node.fields.filter { !$0.isEmpty }.map { Gate.quoted($0, charset: charset) }.joined(separator: " | ")
    }
    let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var numbers: [String: Int] = [:]
    return words.map { word in
      guard counts[word] != 1 || word.isEmpty else { return word }
      numbers[word, default: 0] += 1
      return "\(word)#\(numbers[word] ?? 0)"
    }
  }
}
