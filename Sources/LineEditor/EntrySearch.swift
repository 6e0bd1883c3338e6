/// An incremental search through the history: a query, and the block in which it was found.
///
///     >>> def double(x):
///     ...     return 2 * x       the block found, the cursor at the match
///     search: 2 *                what is looked for, on a row below
///
/// Newest first; a block that was entered several times is found once.
struct EntrySearch {
  /// What is looked for.
  private(set) var query: [Unicode.Scalar] = []

  /// What was being edited when the search began.
  let draft: EditedText

  /// Whether the query is in no block further on.
  private(set) var failed = false

  /// The place in `blocks` of the block that is shown; nil for the draft.
  private var place: Int?
  private let blocks: [[Unicode.Scalar]]

  /// Begins a search in blocks that are given oldest first.
  init(in blocks: [String], draft: EditedText) {
    var seen: Set<String> = [draft.text]
    self.blocks = blocks.reversed().filter { seen.insert($0).inserted }.map { Array($0.unicodeScalars) }
    self.draft = draft
  }

  /// The block found, the cursor at the beginning of the match; the draft as long as there is none.
  var found: EditedText {
    guard let place else { return draft }
    return EditedText(scalars: blocks[place], cursor: blocks[place].firstPlace(of: query) ?? 0)
  }

  /// Makes the query longer, and goes on to an older block where the one shown does not have it.
  mutating func extend(by scalars: some Sequence<Unicode.Scalar>) {
    query += scalars
    find(in: (place ?? 0)..<blocks.count)
  }

  /// Takes the query's last character away and searches anew.
  mutating func shorten() {
    if !query.isEmpty { query.removeLast() }
    place = nil
    failed = false
    if !query.isEmpty { find(in: 0..<blocks.count) }
  }

  /// Goes to the next older block that has the query.
  mutating func goToOlder() { find(in: min(place.map { $0 + 1 } ?? 0, blocks.count)..<blocks.count) }

  /// Goes to the next newer block that has the query.
  mutating func goToNewer() { find(in: (0..<(place ?? 0)).reversed()) }

  private mutating func find(in places: some Sequence<Int>) {
    let match = places.first { blocks[$0].firstPlace(of: query) != nil }
    failed = match == nil
    place = match ?? place
  }
}

extension [Unicode.Scalar] {
  /// Where the text first occurs.
  fileprivate func firstPlace(of text: [Unicode.Scalar]) -> Int? {
    guard let first = text.first else { return 0 }
    guard count >= text.count else { return nil }
    return (0...(count - text.count)).first { self[$0] == first && self[$0...].starts(with: text) }
  }
}
