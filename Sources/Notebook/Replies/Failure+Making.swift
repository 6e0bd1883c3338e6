import PythonRuntime
import PythonSyntax

extension Failure {
  /// Reads an exception of the program.
  init(_ error: PythonError, _ interpreter: Interpreter) {
    self.init(
      kind: error.className, message: error.message(interpreter),
      places: Failure.places(error.traceback), hint: error.hint)
    notes = error.notes(interpreter)
    preceding = error.preceding(interpreter).map(Preceding.init)
  }

  fileprivate static func places(_ traceback: [TracebackEntry]) -> [Place] {
    traceback.reversed().map { Place($0.span, in: $0.source, function: $0.function) }
  }

  /// Reads what the parser or the compiler refused.
  init(_ problem: SyntaxProblem, in source: Source) {
    self.init(
      kind: problem.kind.rawValue, message: problem.message,
      places: [Place(problem.span, in: source, function: "")], hint: problem.hint)
  }

  /// Says that a command can't be carried out.
  public init(command message: String, hint: String? = nil) {
    self.init(kind: "", message: message, places: [], hint: hint)
  }
}

extension Failure.Preceding {
  fileprivate init(_ exception: PrecedingException) {
    failure = Failure(
      kind: exception.className, message: exception.message, places: Failure.places(exception.traceback))
    failure.notes = exception.notes
    words =
      switch exception.link {
      case .cause: "The above exception was the direct cause of the following exception:"
      case .context: "During handling of the above exception, another exception occurred:"
      }
  }
}

extension Failure.Place {
  /// Finds the line of a span; the carets end with the line where the span goes on below.
  init(_ span: Span, in source: Source, function: String) {
    let bytes = source.bytes
    let number = source.lineStarts.lastIndex { $0 <= span.start } ?? 0
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let whole =
      source.lineStarts[
        number]..<(bytes[source.lineStarts[number]...].firstIndex(where: isEnd) ?? bytes.count)
    let (start, end) = Failure.Place.shown(of: whole, around: span.start, in: bytes)
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
    func column(_ offset: Int) -> Int {
      String(decoding: bytes[start..<min(max(offset, start), end)], as: UTF8.self).unicodeScalars.count
    }
    let first = column(span.start)
    self.init(
      source: source.name, line: number + 1, text: line, columns: first..<max(column(span.end), first + 1),
      function: function)
  }

  /// The part of a line that is shown: all of it, but of one that nobody could read the part around the place.
  private static func shown(of line: Range<Int>, around place: Int, in bytes: [UInt8]) -> (Int, Int) {
    let most = 4_000
    guard line.count > most else { return (line.lowerBound, line.upperBound) }
    let start = min(max(line.lowerBound, place - most / 2), line.upperBound - most)
    let isInside: (Int) -> Bool = { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
    let first = (start...).first { !isInside($0) } ?? start
    let end = start + most
    let last = (end...).first { !isInside($0) } ?? line.upperBound
    return (first, min(last, line.upperBound))
  }
}
