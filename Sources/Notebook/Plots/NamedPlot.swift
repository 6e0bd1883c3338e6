import PythonRuntime

/// A plot that is asked for by a word of its own: `:plot weights model`.
struct NamedPlot {
  /// The plots that have a word of their own, and what they are about.
  enum Kind: String, CaseIterable {
    case weights, gradients, activations, grads, region

    /// Makes the plot of what stands behind the word.
    func figure(_ notebook: Notebook, _ words: String, _ request: PlotRequest) throws -> Figure {
      switch self {
      case .weights: .plots(try LayerPlots(notebook).weights(of: words), request.look)
      case .gradients: .plots(try LayerPlots(notebook).gradients(of: words), request.look)
      case .activations: .plots(try LayerPlots(notebook).activations(of: words), request.look)
      case .grads: .bars(try GradientBars(notebook).bars(of: words), request.look)
      case .region: .plots([try RegionPlot(notebook).plot(of: words)], request.look)
      }
    }
  }

  let kind: Kind
  /// What stands behind the word.
  let words: String

  /// Reads what is to be plotted; nil where its first word is no such word.
  ///
  /// A program may call a list of its own `weights`: alone, in an expression or with a range behind it that name is meant.
  init?(_ subject: String, in notebook: Notebook) {
    let word = subject.prefix { $0 != " " }
    guard let kind = Kind(rawValue: String(word)) else { return nil }
    self.kind = kind
    words = String(subject.dropFirst(word.count)).trimmed
    guard notebook.interpreter[global: kind.rawValue] != nil else { return }
    let beginsLikeName = words.first.map { $0.isLetter || $0 == "_" } ?? false
    if !beginsLikeName || subject.isWholeExpression { return nil }
  }
}

extension String {
  /// The expressions that blanks or commas keep apart.
  ///
  ///     model xs ys       model   xs   ys
  ///     a, b * 2          a   b * 2
  var expressions: [String] {
    let parts = partsBetweenCommas
    let words = wordsOutsideBrackets
    return parts.count == 1 && words.allSatisfy(\.isWholeExpression) ? words : parts
  }
}

extension Notebook {
  /// The network that an expression gives; without one the only network that there is.
  ///
  /// - Throws: A failure where there is none, or several.
  func model(_ expression: String, example: String) throws -> (name: String, object: Object) {
    if !expression.isEmpty {
      let object = try evaluate(expression)
      guard hasParameters(object) || object.storedItems != nil || object.asValue != nil else {
        throw Failure(command: "\(expression) has no parameters()", hint: "for example \(example)")
      }
      return (expression, object)
    }
    let models = models
    if models.count == 1 { return models[0] }
    throw Failure(
      command: models.isEmpty
        ? "there is no network yet" : "which one: \(models.map(\.name).joined(separator: ", "))?",
      hint: models.isEmpty ? "for example model = MLP(2, [4, 1])" : "for example \(example)")
  }
}
