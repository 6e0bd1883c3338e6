extension Graph {
  /// What a value of a drawing stands for where it is several: the results of a layer.
  public struct Bundle: Sendable, Hashable {
    /// How many values they are.
    public let count: Int
    /// The largest magnitude among their gradients; nil where none was computed.
    public let largestGradient: Double?

    init(_ nodes: [Node]) {
      count = nodes.count
      let gradients = nodes.map(\.gradient).filter { $0.freshness != .none }
      largestGradient = gradients.map { abs($0.value) }.max()
    }

    /// How many, where a number would stand: `4 values`.
    var countText: String { "\(count) values" }

    /// The largest magnitude of a gradient, where a number would stand: `|g| max 3.1295`.
    func gradientText(_ style: NumberStyle, _ charset: Charset) -> String {
      guard let largestGradient else { return Gradient.none.text(style, charset) }
      return "|g| max " + number(largestGradient, style)
    }
  }
}
