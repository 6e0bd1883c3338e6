import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:plot f a b`, `:plot losses`, `:plot weights model`
  static var plot: Command {
    Command(
      "plot", usage: ":plot f [a b]",
      summary: "plots functions, lists of numbers, networks by layer", forms: plotForms,
      example: [":plot x**2 - 3 -2 2"], task: .look,
      argument: .expression(\.isFunction, options: PlotRequest.options)
    ) { notebook, argument in
      guard !argument.isEmpty else {
        throw Failure(command: "what is to be plotted?", hint: "for example :plot f -5 5")
      }
      // The values that functions made on the way are nobody's.
      defer { notebook.micrograd.live.compact() }
      let request = try PlotRequest(argument)
      return try notebook.reply(to: request, try notebook.figure(for: request))
    }
  }

  private static let plotForms = [
    ("a function, or a formula in x, from -5 to 5", ":plot f"),
    ("several functions from a to b", ":plot f, x**2 -5 5"),
    ("with a tangent, a secant a step long", "  --tangent 3 --secant 3 0.5"),
    ("with the derivative beside it", "  --derivative"),
    ("numbers in their order, here by powers of ten", ":plot losses --log"),
    ("a network's parameters, counted by layer", ":plot weights model"),
    ("their gradients, counted by layer", ":plot gradients model"),
    ("what the layers give for some inputs", ":plot activations model xs"),
    ("the size of each gradient as a bar", ":plot grads a, b, model"),
    ("points, and what the model says of the plane", ":plot region model xs ys"),
    ("dots: braille, block or ascii", "  --dots block"),
    ("sentences and numbers instead of a picture", "  --table"),
    ("a picture for browsers, here or into a file", "  --svg plot.svg"),
    ("in this many columns", "  --width 60"),
  ]
}

extension Notebook {
  /// Shows what was plotted, or writes it into a file.
  fileprivate func reply(to request: PlotRequest, _ figure: Figure) throws -> Reply {
    guard let file = request.file else { return Reply(figures: [figure]) }
    try FileNames.refuseQuotes(file)
    guard let folder else { throw Failure.onlyAtAPrompt("files are written") }
    let name = file.hasSuffix(".svg") ? file : file + ".svg"
    let text = ReplyRenderer(appearance: Appearance()).render(figure).plainText
    do throws(FileProblem) {
      // What was written once is not written again when the session is resumed.
      if replay == nil { try NewFile.write(text, named: name, in: folder, replacing: false) }
    } catch { throw Failure(command: error.description) }
    var reply = Reply()
    reply.notes = ["wrote \(name)"]
    return reply
  }

  fileprivate func figure(for request: PlotRequest) throws -> Figure {
    if let named = NamedPlot(request.subject, in: self) {
      try request.refuse(PlotRequest.functionOptions + ["--log"], for: ":plot \(named.kind.rawValue)")
      return try named.kind.figure(self, named.words, request)
    }
    let (formula, ends) = try ends(behind: request.subject)
    let subjects = formula.partsBetweenCommas
    if ends == nil, let lists = try lists(subjects) {
      try request.refuse(PlotRequest.functionOptions, for: "a list of numbers")
      return .plots([SeriesPlot.plot(lists, isLogarithmic: request.isLogarithmic)], request.look)
    }
    return .plots(try functions(subjects, over: ends ?? -5...5, request), request.look)
  }

  private func functions(
    _ subjects: [String], over range: ClosedRange<Double>, _ request: PlotRequest
  ) throws -> [Plot] {
    let functions = try subjects.map { try PlottedFunction($0, in: self, from: range.lowerBound) }
    let plot = try FunctionPlot(functions, over: range, isLogarithmic: request.isLogarithmic)
    let tangent = try request.tangent.map(place)
    let secant = try request.secant.map { (try place($0.place), try place($0.step)) }
    let curves = try plot.plot(tangent: tangent, secant: secant)
    return request.showsDerivative ? [curves, try plot.derivative(marked: tangent)] : [curves]
  }

  /// Splits off the ends of a range, which are the last two words where these are expressions by themselves.
  private func ends(behind subject: String) throws -> (formula: String, ends: ClosedRange<Double>?) {
    let words = subject.split(separator: " ")
    guard words.count > 2, words.suffix(2).allSatisfy({ String($0).isWholeExpression }),
      !words[words.count - 3].hasSuffix(",")
    else { return (subject, nil) }
    let low = try place(String(words[words.count - 2]))
    let high = try place(String(words[words.count - 1]))
    guard low < high, low.isFinite, high.isFinite else {
      throw Failure(command: "the plot must go from a smaller number to a larger one", hint: ":plot f -5 5")
    }
    return (String(subject[..<words[words.count - 3].endIndex]), low...high)
  }

  private func place(_ expression: String) throws -> Double { try number(expression, for: ":plot f -5 5") }

  /// The numbers of lists; nil where not all subjects are lists.
  private func lists(_ subjects: [String]) throws -> [(name: String, numbers: [Double])]? {
    var lists: [(name: String, numbers: [Double])] = []
    for subject in subjects {
      guard let object = try? evaluate(subject), interpreter.isPlotSequence(object) else { return nil }
      lists.append((subject, try numbers(of: object)))
    }
    if let empty = lists.first(where: \.numbers.isEmpty) {
      throw Failure(
        command: "\(empty.name) has no numbers yet", hint: "it is to hold some, such as [1.0, 0.5]")
    }
    return lists
  }

  /// The numbers that a sequence holds; of values their data.
  func numbers(of object: Object) throws -> [Double] {
    if let items = object.storedItems, let first = items.first, LearnerValue(first) != nil {
      return items.map { LearnerValue($0)?.data ?? .nan }
    }
    do { return try interpreter.plotNumbers(object) } catch let error as PythonError
      where error.type == .typeError || error.type == .valueError
    {
      let first = object.storedItems?.first.map { ", it holds '\($0.typeName)'" } ?? ""
      throw Failure(
        command: "that is no list of numbers\(first)", hint: "for example :plot losses, :plot x**2 -5 5")
    }
  }
}

extension Object {
  /// Whether the object is a function, of the program or of ours.
  fileprivate var isFunction: Bool {
    switch self {
    case .function, .builtin: true
    default: false
    }
  }

  /// Whether the object is a function of the program.
  var isProgramFunction: Bool { if case .function = self { true } else { false } }
}
