import PythonModules
import PythonRuntime
import TerminalDrawing

/// What a network holds or computes, counted by layer: one small histogram a layer, all over the same numbers.
struct LayerPlots {
  private let notebook: Notebook

  /// More layers are not drawn.
  private static let mostLayers = 12

  init(_ notebook: Notebook) { self.notebook = notebook }

  /// The weights and biases.
  func weights(of expression: String) throws -> [Plot] {
    let layers = try layers(of: expression, "weights").map { name, parameters in
      (name, try parameters.map { try $0.data(notebook.interpreter) })
    }
    return Self.plots(layers, "parameter", Self.spread)
  }

  /// The gradients of weights and biases.
  func gradients(of expression: String) throws -> [Plot] {
    let layers = try layers(of: expression, "gradients").map { name, parameters in
      (name, try parameters.map { try $0.gradient(notebook.interpreter) })
    }
    guard layers.contains(where: { $0.1.contains { $0 != nil } }) else {
      throw Failure(command: "there is no gradient yet", hint: "loss.backward() computes them")
    }
    return Self.plots(layers.map { ($0, $1.map { $0 ?? 0 }) }, "gradient", Self.sizes)
  }

  /// What the neurons of each layer give for some inputs.
  func activations(of words: String) throws -> [Plot] {
    let parts = words.expressions
    guard parts.count == 2 else {
      throw Failure(
        command: "activations of which network, for which inputs?",
        hint: "for example :plot activations model xs")
    }
    let (_, object) = try notebook.model(parts[0], example: ":plot activations model xs")
    let steps = notebook.storedList("layers", of: object)?.prefix(Self.mostLayers) ?? [object]
    var outputs = [[Double]](repeating: [], count: steps.count)
    for input in try inputs(parts[1]) {
      var passed = input
      for (place, layer) in steps.enumerated() {
        try notebook.interpreter.tick()
        passed = try output(of: layer, for: passed)
        outputs[place] += try notebook.numbers(of: passed)
      }
    }
    let named = outputs.enumerated().map { place, numbers in
      (steps.count == 1 ? "outputs" : "layer \(place)", numbers)
    }
    return Self.plots(named, "activation", Self.spread)
  }

  /// The inputs: a list of them, or one.
  private func inputs(_ expression: String) throws -> [Object] {
    let object = try notebook.evaluate(expression)
    let items = Array(try notebook.interpreter.items(of: object))
    guard let first = items.first else {
      throw Failure(
        command: "\(expression) has no inputs",
        hint: "it is to be a list of them, such as [[1.0, -2.0], [0.5, 3.0]]")
    }
    return notebook.interpreter.isPlotSequence(first) ? items : [object]
  }

  /// What a layer gives, as a list also where it is one value.
  private func output(of layer: Object, for input: Object) throws -> Object {
    let output = try notebook.interpreter.call(layer, [input])
    return notebook.interpreter.isPlotSequence(output) ? output : .list([output])
  }

  /// The parameters of each layer, or of the whole where there are none.
  private func layers(of expression: String, _ word: String) throws -> [(String, [Parameter])] {
    let (name, object) = try notebook.model(expression, example: ":plot \(word) model")
    guard let layers = notebook.storedList("layers", of: object), !layers.isEmpty else {
      return [(name, try notebook.parameters(of: object, named: name))]
    }
    return try layers.prefix(Self.mostLayers).enumerated().map { place, layer in
      ("layer \(place)", try notebook.parameters(of: layer, named: "layer"))
    }
  }
}

// MARK: - Histograms

extension LayerPlots {
  private static let bins = 20

  private static func plots(
    _ layers: [(name: String, numbers: [Double])], _ what: String, _ caption: ([Double]) -> String
  ) -> [Plot] {
    let finite = layers.flatMap(\.numbers).filter(\.isFinite)
    let (low, high) = ends(finite.min() ?? 0, finite.max() ?? 0)
    return layers.map { name, numbers in
      var plot = Plot(title: name, xRange: low...high, rows: 8)
      plot.caption = "\(counted(numbers.count, what))   \(caption(numbers.filter(\.isFinite)))"
      plot.bars = [histogram(numbers, low, high)]
      return plot
    }
  }

  /// The ends of all histograms; around a single number there is some room.
  private static func ends(_ low: Double, _ high: Double) -> (Double, Double) {
    guard low < high, (high - low).isFinite else { return (low - 0.5, low + 0.5) }
    return (low, high)
  }

  private static func histogram(_ numbers: [Double], _ low: Double, _ high: Double) -> Plot.Bars {
    var counts = [Double](repeating: 0, count: bins)
    for number in numbers where number.isFinite {
      let share = (number - low) / (high - low) * Double(bins)
      let bin = Int(exactly: share.rounded(.down)) ?? 0
      counts[min(max(bin, 0), bins - 1)] += 1
    }
    let width = (high - low) / Double(bins)
    var bars = counts.enumerated().map { place, count in
      let left = low + Double(place) * width
      return Plot.Bars.Bar(sides: left...max(left, left + width), height: count)
    }
    // What has no place is counted under the plot.
    bars += numbers.filter { !$0.isFinite }.map { _ in .init(sides: low...high, height: .nan) }
    return Plot.Bars(name: "", bars: bars)
  }

  /// The mean and the spread, and how many are at an end at which nothing is learned.
  private static func spread(_ numbers: [Double]) -> String {
    guard !numbers.isEmpty else { return "" }
    let mean = mean(numbers)
    let deviation = self.mean(numbers.map { ($0 - mean) * ($0 - mean) }).squareRoot()
    let plain = "mean \(text(mean))   std \(text(deviation))"
    let zero = numbers.count { $0 == 0 }
    let flat = numbers.allSatisfy { abs($0) <= 1 } ? numbers.count { abs($0) > 0.97 } : 0
    if zero > 0 { return plain + "   \(percent(zero, numbers.count)) are 0" }
    return flat > 0 ? plain + "   \(percent(flat, numbers.count)) beyond ±0.97" : plain
  }

  private static func sizes(_ numbers: [Double]) -> String {
    let sizes = numbers.map { abs($0) }
    guard let largest = sizes.max() else { return "" }
    let zero = numbers.count { $0 == 0 }
    return "mean size \(text(mean(sizes)))   largest \(text(largest))"
      + (zero > 0 ? "   \(percent(zero, numbers.count)) are 0" : "")
  }

  private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    "\(text((100 * Double(part) / Double(whole)).rounded())) %"
  }
}
