import Synchronization

/// A name of the language, interned: equal names are equal numbers.
///
/// Names are made when a cell is compiled, never while it runs, so that no attribute is looked up by its letters.
public struct Name: Hashable, Sendable {
  /// The place in the table of all names.
  public let number: Int

  /// Interns `text`. O(length); takes a lock.
  public init(_ text: String) {
    number = Name.table.withLock { $0.intern(text) }
  }

  /// The letters of the name.
  public var text: String { Name.table.withLock { $0.texts[number] } }

  private struct Table {
    var texts: [String] = []
    var numbers: [String: Int] = [:]

    mutating func intern(_ text: String) -> Int {
      if let number = numbers[text] { return number }
      texts.append(text)
      numbers[text] = texts.count - 1
      return texts.count - 1
    }
  }

  private static let table = Mutex(Table())
}

extension Name: ExpressibleByStringLiteral {
  /// Interns a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
