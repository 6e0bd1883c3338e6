/// Where vi's keys of movement lead: `w`, `$`, `f(` and the like.
struct ViMotion {
  /// A place, and what an operator such as `d` takes on the way to it.
  struct Target: Equatable {
    var place: Int
    /// What the operator takes: up to the place, the character there too, or whole rows.
    var reach = Reach.upTo
  }

  enum Reach { case upTo, through, rows }

  /// The text and the cursor from which to go.
  let text: EditedText

  /// Returns where a key leads when it is pressed so many times; nil where it leads nowhere or is no motion.
  func target(of key: Unicode.Scalar, count: Int) -> Target? {
    switch key {
    case "h", "\u{08}", "\u{7F}": Target(place: max(text.rowStart, text.cursor - count))
    case "l", " ": Target(place: min(text.rowEnd, text.cursor + count))
    case "0": Target(place: text.rowStart)
    case "^": Target(place: text.textStart)
    case "$": Target(place: text.rowEnd)
    case "w": repeated(count) { nextWord(from: $0, kind: ViMotion.kind) }
    case "W": repeated(count) { nextWord(from: $0, kind: ViMotion.wideKind) }
    case "b": repeated(count) { wordStart(before: $0, kind: ViMotion.kind) }
    case "B": repeated(count) { wordStart(before: $0, kind: ViMotion.wideKind) }
    case "e": through(repeated(count) { wordEnd(after: $0, kind: ViMotion.kind) })
    case "E": through(repeated(count) { wordEnd(after: $0, kind: ViMotion.wideKind) })
    case "j", "k": row(key == "j" ? count : -count)
    case "%": through(bracket)
    default: nil
    }
  }

  /// Returns where the cursor goes for `f`, `F`, `t` or `T` and a character of the same row.
  func find(_ sought: Unicode.Scalar, by key: Unicode.Scalar, count: Int, again: Bool = false) -> Target? {
    let isForward = key == "f" || key == "t"
    let stopsShort = key == "t" || key == "T"
    let skip = stopsShort && again ? 2 : 1
    var places: [Int] = []
    if isForward, text.cursor + skip <= text.rowEnd {
      places = (text.cursor + skip..<text.rowEnd).filter { text.scalars[$0] == sought }
    } else if !isForward, text.cursor - skip >= text.rowStart {
      places = (text.rowStart...text.cursor - skip).reversed().filter { text.scalars[$0] == sought }
    }
    guard places.count >= count else { return nil }
    let place = places[count - 1] + (stopsShort ? (isForward ? -1 : 1) : 0)
    return Target(place: place, reach: isForward ? .through : .upTo)
  }

  /// Returns the beginning of a row, counted from 1, or of the last one.
  func row(numbered number: Int?) -> Target {
    let starts = [0] + text.scalars.indices.filter { text.scalars[$0] == "\n" }.map { $0 + 1 }
    return Target(place: starts[min(max(1, number ?? starts.count), starts.count) - 1], reach: .rows)
  }

  /// Returns what an operator typed twice takes: so many rows, or as many as there are.
  func rows(_ count: Int) -> Target {
    var target = Target(place: text.rowStart, reach: .rows)
    for _ in 1..<max(1, count) {
      let end = text.rowEnd(of: target.place)
      guard end < text.scalars.count else { break }
      target.place = end + 1
    }
    return target
  }

  private func row(_ rowsDown: Int) -> Target? {
    var place = text.rowStart
    for _ in 0..<abs(rowsDown) {
      if rowsDown > 0 {
        let end = text.rowEnd(of: place)
        guard end < text.scalars.count else { return nil }
        place = end + 1
      } else {
        guard place > 0 else { return nil }
        place = text.rowStart(of: place - 1)
      }
    }
    return Target(place: place, reach: .rows)
  }

  private func through(_ target: Target?) -> Target? {
    target.map { Target(place: $0.place, reach: .through) }
  }

  private func repeated(_ count: Int, _ step: (Int) -> Int) -> Target? {
    var place = text.cursor
    for _ in 0..<count {
      let next = step(place)
      if next == place { break }
      place = next
    }
    return place == text.cursor ? nil : Target(place: place)
  }
}

// MARK: - Words and brackets

extension ViMotion {
  private typealias Kind = (Unicode.Scalar) -> Int

  /// What `cw` takes: to the end of the word, which may be the character at the cursor.
  func endOfWord(isWide: Bool, count: Int) -> Target {
    var place = text.cursor - 1
    for _ in 0..<count {
      let next = wordEnd(after: place, kind: isWide ? ViMotion.wideKind : ViMotion.kind)
      if next == place { break }
      place = next
    }
    return Target(place: place, reach: .through)
  }

  /// What `dw` takes: to the next word, or to the row's end where that one is in another row.
  func nextWordInRow(by key: Unicode.Scalar, count: Int) -> Target? {
    guard var target = target(of: key, count: count) else { return nil }
    let start = text.rowStart(of: target.place)
    if start > text.cursor, text.scalars[start..<target.place].allSatisfy(EditedText.isWhiteSpace) {
      target.place = start - 1
    }
    return target
  }

  /// 0 for white space, 1 for what a name is made of, 2 for the rest.
  private static func kind(_ scalar: Unicode.Scalar) -> Int {
    EditedText.isWhiteSpace(scalar) ? 0 : EditedText.isWord(scalar) ? 1 : 2
  }

  private static func wideKind(_ scalar: Unicode.Scalar) -> Int { EditedText.isWhiteSpace(scalar) ? 0 : 1 }

  private func nextWord(from start: Int, kind: Kind) -> Int {
    let scalars = text.scalars
    guard start < scalars.count else { return start }
    let first = kind(scalars[start])
    let end = scalars[start...].firstIndex { kind($0) != first } ?? scalars.count
    return scalars[end...].firstIndex { kind($0) != 0 } ?? scalars.count
  }

  private func wordStart(before start: Int, kind: Kind) -> Int {
    let scalars = text.scalars
    guard let last = scalars[..<start].lastIndex(where: { kind($0) != 0 }) else { return 0 }
    let own = kind(scalars[last])
    return scalars[..<last].lastIndex { kind($0) != own }.map { $0 + 1 } ?? 0
  }

  private func wordEnd(after start: Int, kind: Kind) -> Int {
    let scalars = text.scalars
    guard start + 1 < scalars.count, let first = scalars[(start + 1)...].firstIndex(where: { kind($0) != 0 })
    else { return start }
    let own = kind(scalars[first])
    return (scalars[first...].firstIndex { kind($0) != own } ?? scalars.count) - 1
  }

  /// The bracket that belongs to the first one at or after the cursor in its row.
  private var bracket: Target? {
    let scalars = text.scalars
    guard
      let start = scalars[text.cursor..<text.rowEnd].firstIndex(where: { ViMotion.partner(of: $0) != nil }),
      let partner = ViMotion.partner(of: scalars[start])
    else { return nil }
    var depth = 0
    let places = partner.isAhead ? Array(start..<scalars.count) : (0...start).reversed()
    for place in places {
      if scalars[place] == scalars[start] { depth += 1 }
      if scalars[place] == partner.scalar { depth -= 1 }
      if depth == 0 { return Target(place: place) }
    }
    return nil
  }

  private static func partner(of scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, isAhead: Bool)? {
    switch scalar {
    case "(": (")", true)
    case "[": ("]", true)
    case "{": ("}", true)
    case ")": ("(", false)
    case "]": ("[", false)
    case "}": ("{", false)
    default: nil
    }
  }
}
