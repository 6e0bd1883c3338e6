/// The editor's text, in which every row but the first begins with the continuation marker.
///
///     >>> for x in xs:        the prompt is drawn by libedit and is not in the text
///     ...     total += x      the marker is in the text, after the newline: libedit draws nothing before a row
///
/// The person must never feel it. The keys that move and delete step over it, and ``repaired()`` mends what
/// any other key does to it.
struct MarkedBuffer: Equatable {
  /// The whole text, markers and all.
  var scalars: [Unicode.Scalar]

  /// Where the next scalar goes: an index into `scalars`.
  var cursor: Int

  /// What every row but the first begins with.
  let marker: [Unicode.Scalar]

  init(scalars: [Unicode.Scalar], cursor: Int, marker: String) {
    self.scalars = scalars
    self.cursor = min(max(cursor, 0), scalars.count)
    self.marker = Array(marker.unicodeScalars)
  }
}

// MARK: - Blocks

extension MarkedBuffer {
  /// The text without its markers.
  var block: String { MarkedBuffer.text(unmarked(scalars)) }

  /// Returns a block with the marker after each newline, as it goes into the buffer or the history.
  static func marked(_ block: String, with marker: String) -> String {
    let newline = UInt8(ascii: "\n")
    guard block.utf8.contains(newline) else { return block }
    var result: [UInt8] = []
    for byte in block.utf8 {
      result.append(byte)
      if byte == newline { result += marker.utf8 }
    }
    return String(decoding: result, as: UTF8.self)
  }

  func unmarked(_ part: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let part = Array(part)
    guard part.contains("\n") else { return part }
    var rows = part.split(separator: "\n", omittingEmptySubsequences: false)
    for index in rows.indices.dropFirst() where rows[index].starts(with: marker) {
      rows[index] = rows[index].dropFirst(marker.count)
    }
    return Array(rows.joined(separator: CollectionOfOne("\n")))
  }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

// MARK: - Rows

extension MarkedBuffer {
  /// Where each row's own text begins and ends, in order; the markers are outside.
  var rows: [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    for end in scalars.indices where scalars[end] == "\n" {
      rows.append(start..<end)
      start = min(end + 1 + marker.count, scalars.count)
    }
    rows.append(min(start, scalars.count)..<scalars.count)
    return rows
  }

  /// The number of the row that the cursor is in.
  var rowNumber: Int { rows.lastIndex { $0.lowerBound <= cursor } ?? 0 }

  /// The row that the cursor is in.
  var row: Range<Int> { rows[rowNumber] }

  /// The text between the row's beginning and the cursor.
  var rowBeforeCursor: ArraySlice<Unicode.Scalar> {
    let start = row.lowerBound
    return scalars[start..<max(start, cursor)]
  }

  /// The white space that the cursor's row begins with, up to the cursor.
  var indent: String { MarkedBuffer.text(rowBeforeCursor.prefix(while: \.isBlank)) }

  /// Returns the text with other blanks before the cursor's row; the cursor is after its blanks.
  func indented(by blanks: String) -> MarkedBuffer {
    var result = self
    let old = indent.unicodeScalars.count
    let start = row.lowerBound
    result.scalars.replaceSubrange(start..<start + old, with: blanks.unicodeScalars)
    result.cursor += blanks.unicodeScalars.count - old
    return result
  }
}

// MARK: - Repair

extension MarkedBuffer {
  /// Whether a newline has no marker after it, or the cursor is in a marker.
  var isBroken: Bool {
    scalars.indices.contains { place in
      guard scalars[place] == "\n" else { return false }
      let rest = scalars[(place + 1)...]
      return !rest.starts(with: marker) || rest.prefix(marker.count).indices.contains(cursor)
    }
  }

  /// Returns the text with a marker after every newline and the cursor outside the markers.
  func repaired() -> MarkedBuffer {
    var result = MarkedBuffer(scalars: [], cursor: 0, marker: String(String.UnicodeScalarView(marker)))
    var newCursor = cursor
    var index = 0
    while index < scalars.count {
      result.scalars.append(scalars[index])
      index += 1
      guard scalars[index - 1] == "\n" else { continue }
      if scalars[index...].starts(with: marker) {
        if cursor >= index, cursor < index + marker.count { newCursor += index + marker.count - cursor }
        index += marker.count
      } else if cursor >= index {
        newCursor += marker.count
      }
      result.scalars.append(contentsOf: marker)
    }
    result.cursor = newCursor
    return result
  }
}
