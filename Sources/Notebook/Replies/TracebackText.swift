import TerminalDrawing

/// A failure as `python3` prints it, with carets under the exact place and one way on.
public struct TracebackText {
  private let failure: Failure

  /// Makes the traceback of a failure.
  public init(_ failure: Failure) { self.failure = failure }

  /// The lines, each ended.
  public var text: StyledText {
    var text = StyledText()
    for earlier in failure.preceding {
      text += TracebackText(earlier.failure).text
      text.appendLine(StyledText("\n" + earlier.words + "\n"))
    }
    let isSyntax = failure.places.count == 1 && failure.places[0].function.isEmpty
    if !failure.places.isEmpty, !isSyntax {
      text.appendLine(StyledText("Traceback (most recent call last):"))
    }
    for (place, count) in folded { text += lines(of: place, count) }
    text.appendLine(StyledText(failure.title, .error))
    for note in failure.notes { text.appendLine(StyledText(note)) }
    if let hint = failure.hint { text.appendLine(StyledText(hint, .hint)) }
    return text
  }

  private func lines(of place: Failure.Place, _ count: Int) -> StyledText {
    var text = StyledText()
    let function = place.function.isEmpty ? "" : ", in \(place.function)"
    text.appendLine(StyledText("  File \"\(place.source)\", line \(place.line)\(function)"))
    let line = String(place.text.drop { $0 == " " || $0 == "\t" })
    let shift = place.text.unicodeScalars.count - line.unicodeScalars.count
    let scalars = Array(line.unicodeScalars)
    func width(_ part: ArraySlice<Unicode.Scalar>) -> Int { part.reduce(0) { $0 + CellWidth.of($1) } }
    text.appendLine(StyledText("    " + line, .code))
    let start = min(max(place.columns.lowerBound - shift, 0), scalars.count)
    let end = min(max(place.columns.upperBound - shift, start), scalars.count)
    text.appendLine(
      StyledText(
        String(repeating: " ", count: 4 + width(scalars[..<start]))
          + String(repeating: "^", count: max(width(scalars[start..<end]), 1))))
    if count > 3 { text.appendLine(StyledText("  [Previous line repeated \(count - 3) more times]")) }
    return text
  }

  /// Places in the order of the calls; like python3, three of a run of equal ones are shown.
  private var folded: [(Failure.Place, Int)] {
    var result: [(Failure.Place, Int)] = []
    var run = 0
    for (number, place) in failure.places.enumerated() {
      run = number > 0 && failure.places[number - 1] == place ? run + 1 : 1
      if run <= 3 { result.append((place, run)) } else { result[result.count - 1].1 = run }
    }
    return result
  }
}
