extension Graph {
  /// The numbers of a value that are shown, with their names: `data 2.0000`, `grad 6.0000`.
  func namedNumbers(of node: Node) -> [String] {
    let data = "data \(node.dataText(.fixed))"
    let text = node.gradientText(.fixed, .ascii)
    let gradient = node.bundle?.largestGradient == nil ? "grad \(text)" : text
    return numbers == .both ? [data, gradient] : [numbers == .data ? data : gradient]
  }
}
