import PythonModules
import PythonRuntime
import TerminalDrawing

/// Points of two or more classes, and what a model says of the plane between them.
///
/// A point that the model gets wrong is a capital letter. With one output the model says the higher class where the
/// output is above the middle of the two labels; with several it says the class of the largest output.
struct RegionPlot {
  private let notebook: Notebook
  private var interpreter: Interpreter { notebook.interpreter }

  /// How many places are asked for across and down.
  private static let places = (across: 49, down: 25)
  private static let letters = ["o", "x", "v", "s", "d"]

  init(_ notebook: Notebook) { self.notebook = notebook }

  /// The plot of a model, points and their labels.
  func plot(of words: String) throws -> Plot {
    let parts = words.expressions
    guard parts.count == 3 else {
      throw Failure(
        command: "the region of which model, with which points and labels?",
        hint: "for example :plot region model xs ys")
    }
    let model = try notebook.evaluate(parts[0])
    guard interpreter.isCallable(model) else {
      throw Failure(command: "\(parts[0]) can't be called with a point", hint: "a network can, or a function")
    }
    let points = try points(parts[1])
    let labels = try notebook.numbers(of: notebook.evaluate(parts[2]))
    guard points.count == labels.count, !points.isEmpty else {
      throw Failure(command: "\(points.count) points and \(labels.count) labels: a label for each is needed")
    }
    return try plot(Classifier(model, classes: classes(labels), notebook), points, labels)
  }

  /// The labels that there are, rising.
  private func classes(_ labels: [Double]) throws -> [Double] {
    let classes = Set(labels).sorted()
    guard classes.count >= 2, classes.count <= Self.letters.count, classes.allSatisfy(\.isFinite) else {
      throw Failure(
        command: "the labels name \(classes.count) class\(classes.count == 1 ? "" : "es")",
        hint: "2 to \(Self.letters.count) can be told apart")
    }
    return classes
  }

  private func points(_ expression: String) throws -> [Plot.Point] {
    try interpreter.items(of: notebook.evaluate(expression)).map { item in
      let numbers = interpreter.isPlotSequence(item) ? try notebook.numbers(of: item) : []
      guard numbers.count == 2, numbers.allSatisfy(\.isFinite) else {
        throw Failure(
          command: "\(expression) must hold points of two numbers", hint: "for example [[0.5, 1.0], …]")
      }
      return Plot.Point(x: numbers[0], y: numbers[1])
    }
  }

  private func plot(_ classifier: Classifier, _ points: [Plot.Point], _ labels: [Double]) throws -> Plot {
    let said = try points.map { try classifier.place(of: classifier.outputs(at: $0)) }
    let right = zip(said, labels).count { classifier.classes[$0] == $1 }
    var plot = Plot(
      title: "accuracy \(right)/\(points.count) = \(text(100 * Double(right) / Double(points.count))) %",
      rows: 20)
    for (place, label) in classifier.classes.enumerated() {
      let own = points.indices.filter { labels[$0] == label }
      let (hit, missed) = (own.filter { said[$0] == place }, own.filter { said[$0] != place })
      let letter = Self.letters[place]
      plot.groups.append(
        .init(
          name: "class \(text(label))", points: hit.map { points[$0] }, sign: letter,
          tint: Plot.Tint(rawValue: place)))
      if missed.isEmpty { continue }
      plot.groups.append(
        .init(
          name: "class \(text(label)) missed", points: missed.map { points[$0] }, sign: letter.uppercased(),
          tint: .red))
    }
    plot.fields = [try field(classifier, around: points)]
    return plot
  }

  private func field(_ classifier: Classifier, around points: [Plot.Point]) throws -> Plot.Field {
    let xs = Self.places(over: points.map(\.x), Self.places.across)
    let ys = Self.places(over: points.map(\.y), Self.places.down)
    let outputs = try ys.flatMap { y in
      try xs.map { x in try classifier.outputs(at: .init(x: x, y: y)) }
    }
    return classifier.field(xs, ys, outputs)
  }

  /// Places from end to end with some room beyond the points.
  private static func places(over numbers: [Double], _ count: Int) -> [Double] {
    let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
    let room = low < high ? (high - low) * 0.12 : 1
    return (0..<count).map { place in
      let share = Double(place) / Double(count - 1)
      return (low - room) * (1 - share) + (high + room) * share
    }
  }
}

/// What a model says of points.
private struct Classifier {
  /// The labels, rising.
  let classes: [Double]
  private let model: Object
  private let notebook: Notebook

  init(_ model: Object, classes: [Double], _ notebook: Notebook) {
    self.model = model
    self.classes = classes
    self.notebook = notebook
  }

  /// What the model gives for a point: one number, or one a class.
  ///
  /// - Throws: A failure where it gives another count.
  func outputs(at point: Plot.Point) throws -> [Double] {
    try notebook.interpreter.tick()
    let result = try notebook.interpreter.call(model, [.list([.float(point.x), .float(point.y)])])
    let isList = notebook.interpreter.isPlotSequence(result)
    let outputs = try notebook.numbers(of: isList ? result : .list([result]))
    guard outputs.count == classes.count || outputs.count == 1 && classes.count == 2 else {
      throw Failure(
        command: "the model gives \(outputs.count) numbers for \(classes.count) classes",
        hint: "one number for two classes, or one for each class")
    }
    return outputs
  }

  /// The number between the two labels, where there is one output.
  private var middle: Double { classes[0] / 2 + classes[1] / 2 }

  /// The class that outputs mean, by its place.
  func place(of outputs: [Double]) -> Int {
    if outputs.count == 1 { return outputs[0] > middle ? 1 : 0 }
    return outputs.indices.max { outputs[$0] < outputs[$1] } ?? 0
  }

  func field(_ xs: [Double], _ ys: [Double], _ outputs: [[Double]]) -> Plot.Field {
    var field: Plot.Field
    if classes.count == 2 {
      field = Plot.Field(.bands, xs: xs, ys: ys, values: outputs.map(height), levels: .at(levels(outputs)))
    } else {
      let edges = (0...classes.count).map { Double($0) - 0.5 }
      field = Plot.Field(
        .classes, xs: xs, ys: ys, values: outputs.map { Double(place(of: $0)) }, levels: .at(edges))
    }
    field.bandNames = classes.map { "model says \(text($0))" }
    field.name = "model"
    return field
  }

  /// How far outputs are on the side of the second class.
  private func height(_ outputs: [Double]) -> Double {
    outputs.count == 1 ? outputs[0] - middle : outputs[1] - outputs[0]
  }

  private func levels(_ outputs: [[Double]]) -> [Double] {
    let heights = outputs.map(height).filter(\.isFinite)
    return [min(heights.min() ?? 0, -1), 0, max(heights.max() ?? 0, 1)]
  }
}
