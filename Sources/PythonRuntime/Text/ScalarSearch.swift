/// Finds one text in another by code points, in time proportional to both lengths (Knuth, Morris, Pratt).
public struct ScalarSearch {
  private let pattern: Scalars
  /// For each length of a matched beginning, the next shorter one that still matches.
  private let fallback: ContiguousArray<Int>

  init(_ pattern: Scalars) {
    self.pattern = pattern
    var fallback = ContiguousArray(repeating: 0, count: pattern.count)
    var matched = 0
    for place in pattern.indices.dropFirst() {
      while matched > 0, pattern[place] != pattern[matched] { matched = fallback[matched - 1] }
      if pattern[place] == pattern[matched] { matched += 1 }
      fallback[place] = matched
    }
    self.fallback = fallback
  }

  /// Where the pattern first stands within `range`; an empty one stands at its start.
  ///
  /// - Parameter tick: Called every few thousand places; what it throws ends the search.
  func first(in text: Scalars, _ range: Range<Int>, tick: () throws -> Void) rethrows -> Int? {
    if pattern.isEmpty { return range.lowerBound }
    var matched = 0
    for place in range {
      if place & 4095 == 0 { try tick() }
      while matched > 0, text[place] != pattern[matched] { matched = fallback[matched - 1] }
      if text[place] == pattern[matched] { matched += 1 }
      if matched == pattern.count { return place - matched + 1 }
    }
    return nil
  }

  /// Where the pattern stands within `range`, from left to right without overlap, at most `limit` times.
  func all(
    in text: Scalars, _ range: Range<Int>, limit: Int = .max, tick: () throws -> Void
  ) rethrows -> [Int] {
    var places: [Int] = []
    var start = range.lowerBound
    while places.count < limit, let place = try first(in: text, start..<range.upperBound, tick: tick) {
      places.append(place)
      start = place + max(pattern.count, 1)
      if start > range.upperBound { break }
    }
    return places
  }
}

extension ScalarSearch {
  /// Prepares the search for a text.
  public init(_ pattern: String) { self.init(Scalars(pattern.unicodeScalars)) }

  /// Whether the text that is looked for stands in this one. O(length).
  public func isFound(in text: String) -> Bool {
    let scalars = Scalars(text.unicodeScalars)
    return first(in: scalars, scalars.indices, tick: {}) != nil
  }
}

/// Finds the last occurrence as the first one of the reversed texts.
struct BackwardSearch {
  private let search: ScalarSearch
  private let patternCount: Int

  init(_ pattern: Scalars) {
    search = ScalarSearch(Scalars(pattern.reversed()))
    patternCount = pattern.count
  }

  /// Where the pattern last stands within `range`; an empty one stands at its end.
  ///
  /// - Parameter tick: Called every few thousand places; what it throws ends the search.
  func last(in text: Scalars, _ range: Range<Int>, tick: () throws -> Void) rethrows -> Int? {
    let reversed = Scalars(text[range].reversed())
    let place = try search.first(in: reversed, reversed.indices, tick: tick)
    return place.map { range.upperBound - $0 - patternCount }
  }

  /// Where the pattern stands within `text`, from right to left without overlap, at most `limit` times.
  ///
  /// - Parameter tick: Called every few thousand places; what it throws ends the search.
  func all(in text: Scalars, limit: Int, tick: () throws -> Void) rethrows -> [Int] {
    let reversed = Scalars(text.reversed())
    return try search.all(in: reversed, reversed.indices, limit: limit, tick: tick).map {
      text.count - $0 - patternCount
    }
  }
}
