/// Finds the column of a row that goes on with a statement begun above, such as `else:`.
///
///     if x:                  if x:
///         y = 1                  y = 1
///         else:      ->      else:
///
/// Only the words that rows begin with are looked at, from the row upwards; whether the text is right is for
/// the parser to say.
enum ClauseIndent {
  /// Returns the blanks before the nearest header that the last row can belong to; nil where there is none.
  ///
  /// A header counts while its block is open: no row below it is as far left. One at the row's own column
  /// counts too, as in `if x: y` with `else: z` below.
  static func blanks(forLastOf rows: [Substring]) -> String? {
    guard let row = rows.last, let headers = headers(for: row) else { return nil }
    return openRows(above: rows).first { headers.contains(word(of: $0)) }.map(blanks(of:))
  }

  /// Returns the blanks that the last row was typed with, which are fewer than it has, where a row can begin there.
  ///
  ///     for x in xs:
  ///         if x: ...
  ///             y = 1
  ///         |z = 2             Enter has put eight blanks there, and four were typed
  ///
  /// The first row of a block can begin anywhere right of its header, so blocks of two blanks are as they were typed.
  static func blanks(forLastOf rows: [Substring], typed: Int) -> String? {
    let open = openRows(above: rows)
    guard let row = rows.last, let nearest = open.first else { return nil }
    if blanks(of: nearest) != blanks(of: row) {
      return typed > blanks(of: nearest).utf8.count ? String(repeating: " ", count: typed) : nil
    }
    return open.first { blanks(of: $0).utf8.count == typed }.map(blanks(of:))
  }

  /// The rows, nearest first, whose blocks the last row could still be in.
  private static func openRows(above rows: [Substring]) -> [Substring] {
    guard let row = rows.last else { return [] }
    var open: [Substring] = []
    var limit = blanks(of: row).utf8.count + 1
    for row in rows.dropLast().reversed() where !isEmpty(row) {
      let column = blanks(of: row).utf8.count
      guard column < limit else { continue }
      open.append(row)
      limit = column
    }
    return open
  }

  /// The words of the headers that a row can belong to; nil for a row that is no clause.
  ///
  /// An `else` without a colon is the middle of a conditional expression.
  private static func headers(for row: Substring) -> Set<Substring>? {
    let word = word(of: row)
    let rest = row.drop(while: \.isBlank).dropFirst(word.count).drop(while: \.isBlank)
    switch word {
    case "elif": return ["if", "elif"]
    case "else" where rest.first == ":": return ["if", "elif", "for", "while", "except"]
    case "except": return ["try", "except"]
    case "finally" where rest.first == ":": return ["try", "except", "else"]
    default: return nil
    }
  }

  /// The blanks that a row begins with.
  static func blanks(of row: Substring) -> String { String(row.prefix(while: \.isBlank)) }

  private static func word(of row: Substring) -> Substring {
    row.drop(while: \.isBlank).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Whether a row says nothing about columns: it is blank, or a comment.
  private static func isEmpty(_ row: Substring) -> Bool {
    let text = row.drop(while: \.isBlank)
    return text.isEmpty || text.first == "#"
  }
}
