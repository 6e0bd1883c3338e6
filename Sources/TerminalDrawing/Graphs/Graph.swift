/// An expression graph as a drawing needs it: values in an order in which operands come before their users.
public struct Graph: Sendable, Hashable {
  /// Where a value comes from.
  public enum Kind: Sendable, Hashable {
    /// A leaf that is given.
    case input
    /// A leaf that training changes.
    case parameter
    /// A number that was written into a formula.
    case constant
    /// The result of an operation.
    case intermediate
  }

  /// How a gradient came to be what it is.
  public enum Freshness: Sendable, Hashable {
    /// Never computed; shown as `–` and never as 0.
    case none
    /// Computed by the latest backward pass.
    case fresh
    /// Added up over this many backward passes since it was zeroed.
    case accumulated(Int)
    /// Computed before an input changed, or added up over this many passes with a change between them.
    case stale(Int)
    /// Typed by hand.
    case set
  }

  /// The derivative of the graph's end by one value.
  public struct Gradient: Sendable, Hashable {
    /// The number; without meaning where `freshness` is `.none`.
    public var value: Double
    /// How the number came to be.
    public var freshness: Freshness

    /// Makes a gradient; without arguments one that was never computed.
    public init(value: Double = 0, freshness: Freshness = .none) {
      self.value = value
      self.freshness = freshness
    }

    /// A gradient that was never computed.
    public static let none = Gradient()

    /// Returns a gradient just computed.
    public static func fresh(_ value: Double) -> Gradient {
      Gradient(value: value, freshness: .fresh)
    }
  }

  /// One value of the graph.
  public struct Node: Sendable, Hashable {
    /// The name shown; may be empty.
    public var title: String
    /// Whether the title is no name but tells how the value was made, as `a*b` does.
    public var isTitledByFormula: Bool
    /// The number computed forward.
    public var data: Double
    /// The derivative and its state.
    public var gradient: Gradient
    /// The sign of the operation, such as `+`, `*`, `**2`, `tanh`; `nil` for a leaf.
    public var operation: String?
    /// The places of the operands, order and duplicates kept; each smaller than this node's own place.
    public var operands: [Int]
    /// Where the value comes from.
    public var kind: Kind
    /// Whether the last step changed the data.
    public var dataChanged: Bool
    /// Whether the last step changed the gradient.
    public var gradientChanged: Bool
    /// Whether an input changed after the data were computed.
    public var dataStale: Bool
    /// The place of the innermost group it belongs to; nil where it belongs to none, or where that is yet to be found.
    public var group: Int?
    /// How it was made, where that were several steps whose values are not in the graph; nil where its operation says so.
    public var formula: String?
    /// What it stands for, where it is several values in one.
    public var bundle: Bundle?
    /// Whether it is the one value that is spoken of; drawings put `▶` before its title.
    public var isCurrent = false

    /// Makes a value; the kind is an intermediate where there are operands, else an input.
    public init(
      title: String = "", data: Double, gradient: Gradient = .none, operation: String? = nil,
      operands: [Int] = [], kind: Kind? = nil, dataChanged: Bool = false, gradientChanged: Bool = false,
      dataStale: Bool = false, isTitledByFormula: Bool = false, group: Int? = nil
    ) {
      self.title = title
      self.isTitledByFormula = isTitledByFormula
      self.data = data
      self.gradient = gradient
      self.operation = operation
      self.operands = operands
      self.kind = kind ?? (operands.isEmpty ? .input : .intermediate)
      self.dataChanged = dataChanged
      self.gradientChanged = gradientChanged
      self.dataStale = dataStale
      self.group = group
    }
  }

  /// The values, operands before their users.
  public var nodes: [Node]
  /// The place of the value the graph ends in.
  public var root: Int?
  /// Which numbers drawings show.
  public var numbers = Numbers.both
  /// The parts of networks that its values belong to, each after what holds it.
  public var groups: [Group] = []

  /// Makes a graph of values; operands must come before their users.
  public init(nodes: [Node] = [], root: Int? = nil, groups: [Group] = []) {
    self.nodes = nodes
    self.root = root
    self.groups = groups
  }
}
