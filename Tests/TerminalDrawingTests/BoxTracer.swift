/// Reads a picture of boxes back into the graph it shows, following its lines as an eye would.
///
/// It knows the meaning of the signs and nothing of how the picture was laid out.
struct BoxTracer {
  /// What a picture says: who feeds whom how often, and the token on the way into each box.
  struct Reading: Equatable {
    var feeds: [String: [String: Int]] = [:]
    var tokens: [String: String] = [:]
    var titles: [String] = []
  }

  /// What makes a picture unreadable.
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  private struct Box {
    let title: String
    let row: Int
    let left: Int
    let right: Int
  }

  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  /// The picture, from the side from which its lines run to the right.
  private let grid: [[Character]]
  private let isASCII: Bool
  /// The picture as it is, where its lines run down.
  private let upright: [[Character]]?

  /// Takes a picture whose lines run to the right, or, in Unicode, down: then rows and columns are exchanged, and the signs turned with them.
  init(_ picture: String, isASCII: Bool = false, isTopDown: Bool = false) {
    let lines = picture.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    self.isASCII = isASCII
    upright = isTopDown ? lines : nil
    grid = isTopDown ? Self.turned(lines) : lines
  }

  private static func turned(_ lines: [[Character]]) -> [[Character]] {
    let signs: [Character: Character] = [
      "─": "│", "│": "─", "┬": "├", "┴": "┤", "└": "┐", "┐": "└", "▼": "▶",
    ]
    return (0..<(lines.map(\.count).max() ?? 0)).map { column in
      lines.map { line in line.indices.contains(column) ? signs[line[column]] ?? line[column] : " " }
    }
  }

  func read() throws -> Reading {
    var reading = Reading()
    let boxes = try self.boxes(in: upright ?? grid)
    reading.titles = boxes.map(\.title).sorted()
    for box in boxes where upright != nil {
      if let port = port(below: box) { try follow(from: port, box.title, boxes, &reading) }
    }
    for box in boxes where upright == nil && self[box.row + 1, box.right] == (isASCII ? "+" : "├") {
      try follow(from: Place(row: box.row + 1, column: box.right + 1), box.title, boxes, &reading)
    }
    return reading
  }

  private subscript(row: Int, column: Int) -> Character {
    guard grid.indices.contains(row), grid[row].indices.contains(column) else { return " " }
    return grid[row][column]
  }

  // MARK: Boxes

  /// A box begins where a corner is followed by a title, and titles here begin with the letter `v`.
  private func boxes(in grid: [[Character]]) throws -> [Box] {
    var boxes: [Box] = []
    for (row, line) in grid.enumerated() {
      for column in line.indices
      where line[column] == (isASCII ? "+" : "┌") && sign(grid, row, column + 1) == "v" {
        boxes.append(try box(grid, row, column))
      }
    }
    return boxes
  }

  private func sign(_ grid: [[Character]], _ row: Int, _ column: Int) -> Character {
    guard grid.indices.contains(row), grid[row].indices.contains(column) else { return " " }
    return grid[row][column]
  }

  /// Where the line of a box begins below it.
  private func port(below box: Box) -> Place? {
    (box.left + 1..<box.right).first { isPort(box, $0) }.map { Place(row: $0, column: box.row + 4) }
  }

  private func isPort(_ box: Box, _ column: Int) -> Bool {
    upright.map { sign($0, box.row + 3, column) == "┬" } ?? false
  }

  private func box(_ grid: [[Character]], _ row: Int, _ left: Int) throws -> Box {
    let line = grid[row]
    let title = line[(left + 1)...].prefix { $0 == "v" || $0.isNumber }
    guard let right = line[(left + 1)...].firstIndex(of: isASCII ? "+" : "┐") else {
      throw Unreadable(description: "no right corner at row \(row)")
    }
    let edge = String(repeating: isASCII ? "-" : "─", count: right - left - 1)
    let bottom = (left...right).map { column in
      let sign = sign(grid, row + 3, column)
      let isPort = upright != nil && sign == "┬" && left < column && column < right
      return String(isPort ? "─" : sign)
    }.joined()
    let isClosed = bottom == (isASCII ? "+" + edge + "+" : "└" + edge + "┘")
    let walls = [row + 1, row + 2].map { sign(grid, $0, left) }
    guard isClosed, walls.allSatisfy({ $0 == (isASCII ? "|" : "│") }) else {
      throw Unreadable(description: "box \(String(title)) is damaged")
    }
    return Box(title: String(title), row: row, left: left, right: right)
  }

  // MARK: Lines

  private func follow(
    from start: Place, _ title: String, _ boxes: [Box], _ reading: inout Reading
  ) throws {
    var open = [start]
    var seen: Set<Place> = []
    while let start = open.popLast() {
      guard seen.insert(start).inserted else { throw Unreadable(description: "a loop at \(start)") }
      let (tracks, end) = try walk(from: start, title, boxes)
      if let (count, token, target) = end {
        reading.feeds[title, default: [:]][target, default: 0] += count
        reading.tokens[target] = token
      }
      for (track, count) in tracks {
        let exit = try self.exit(ofTrackAt: track)
        if let (token, target) = try arrival(from: exit, boxes) {
          reading.feeds[title, default: [:]][target, default: 0] += count
          reading.tokens[target] = token
        } else {
          open.append(Place(row: exit.row, column: exit.column + 1))
        }
      }
    }
  }

  /// Walks a line to the right; returns the places where it feeds a track, with the digit before each, and the box it runs down
  /// into without a bend.
  private func walk(
    from start: Place, _ title: String, _ boxes: [Box]
  ) throws -> (tracks: [(Place, Int)], arrival: (count: Int, token: String, target: String)?) {
    var fed: [(Place, Int)] = []
    var place = start
    var count = 1
    while true {
      let sign = self[place.row, place.column]
      if let upright, let (token, target) = try arrivalBelow(place, boxes, upright) {
        return (fed, (count, token, target))
      }
      if let digit = sign.wholeNumberValue {
        count = digit
      } else if sign == (isASCII ? "o" : "●") {
        fed.append((place, count))
        count = 1
      } else if (isASCII ? ".+'" : "┐┤┘").contains(sign) {
        fed.append((place, count))
        return (fed, nil)
      } else if !(isASCII ? "-:x" : "─┆").contains(sign) {
        throw Unreadable(description: "the line of \(title) runs into '\(sign)' at \(place)")
      }
      place.column += 1
    }
  }

  // MARK: Tracks

  private func exit(ofTrackAt place: Place) throws -> Place {
    var exits: [Place] = []
    for step in [-1, 1] {
      var current = place
      while hasArm(current, step) {
        current.row += step
        guard hasArm(current, -step) else { throw Unreadable(description: "a track breaks at \(current)") }
        if isExit(current) { exits.append(current) }
      }
    }
    guard exits.count == 1 else {
      throw Unreadable(description: "\(exits.count) lines leave the track at \(place)")
    }
    return exits[0]
  }

  private func isExit(_ place: Place) -> Bool {
    let sign = self[place.row, place.column]
    if !isASCII { return "├┌└".contains(sign) }
    return sign == "+" && "-(>:".contains(self[place.row, place.column + 1])
  }

  /// Whether the sign at a place reaches up (-1) or down (1).
  ///
  /// A feeding dot, and in ASCII a `+`, reaches wherever there is something to reach.
  private func hasArm(_ place: Place, _ step: Int) -> Bool {
    let sign = self[place.row, place.column]
    let neighbour = self[place.row + step, place.column]
    if isASCII {
      if "o+".contains(sign) { return (step < 0 ? "|:o+." : "|:o+'").contains(neighbour) }
      return "|:".contains(sign) || sign == (step < 0 ? "'" : ".")
    }
    if sign == "●" { return (step < 0 ? "│┆●┤├┐┌" : "│┆●┤├┘└").contains(neighbour) }
    return (step < 0 ? "│┆┤├┘└" : "│┆┤├┐┌").contains(sign)
  }

  /// Follows a line out of a track to a box; `nil` where it goes on as a line without an operation.
  private func arrival(from exit: Place, _ boxes: [Box]) throws -> (token: String, title: String)? {
    var place = Place(row: exit.row, column: exit.column + 1)
    while (isASCII ? "-:" : "─┆").contains(self[place.row, place.column]) { place.column += 1 }
    if let upright { return try arrivalBelow(place, boxes, upright) }
    guard self[place.row, place.column] == "(" else { return nil }
    var token = ""
    while self[place.row, place.column] != (isASCII ? ">" : "▶") {
      token.append(self[place.row, place.column])
      place.column += 1
      if token.count > 20 { throw Unreadable(description: "an operation without an arrow at \(place)") }
    }
    guard let box = boxes.first(where: { $0.row + 2 == place.row && $0.left == place.column + 1 }) else {
      throw Unreadable(description: "an arrow into nothing at \(place)")
    }
    return (token, box.title)
  }

  /// Reads the operation on a line that runs down, and the box below its arrow; nil where the line goes on without.
  private func arrivalBelow(
    _ place: Place, _ boxes: [Box], _ upright: [[Character]]
  ) throws -> (token: String, title: String)? {
    let (row, column) = (place.column, place.row)
    guard sign(upright, row + 1, column) == "▼" else { return nil }
    let line = upright[row]
    guard let start = line[...column].lastIndex(of: "("), let end = line[column...].firstIndex(of: ")"),
      let box = boxes.first(where: { $0.row == row + 2 && $0.left < column && column < $0.right })
    else { throw Unreadable(description: "an arrow into nothing at \(place)") }
    return (String(line[start...end]), box.title)
  }
}
