/// The blocks that were entered, as Up and Down walk through them.
///
/// Not left to libedit, which draws an entry before it can be seen that the window is too small for it.
struct Entries {
  /// How many blocks are kept; the oldest go first.
  static let most = 1000

  /// The blocks, oldest first.
  private(set) var blocks: [String] = []

  /// The entry that is shown; `blocks.count` while it is none of them.
  private var position = 0

  /// What was being typed when the walk began, given back at its end.
  private var draft = ""

  /// Makes a block the newest entry, unless it already is.
  mutating func add(_ block: String) {
    if blocks.last != block { blocks.append(block) }
    if blocks.count > Entries.most { blocks.removeFirst() }
    startAtNewest()
  }

  /// Begins a walk anew.
  mutating func startAtNewest() {
    position = blocks.count
    draft = ""
  }

  /// Goes on from a block that was found otherwise.
  mutating func start(at block: String, insteadOf text: String) {
    guard let place = blocks.lastIndex(of: block) else { return }
    position = place
    draft = text
  }

  /// Returns the entry before the one that is shown, or nil when there is none.
  ///
  /// - Parameter beginning: What the entry starts with; entries that are just the text shown are passed over
  ///   where it is not empty.
  mutating func older(insteadOf text: String, startingWith beginning: String = "") -> String? {
    let place = blocks[..<position].lastIndex { Entries.matches($0, beginning, insteadOf: text) }
    guard let place else { return nil }
    if position == blocks.count { draft = text }
    position = place
    return blocks[position]
  }

  /// Returns the entry after the one that is shown, at last what was being typed, or nil after that.
  mutating func newer(insteadOf text: String = "", startingWith beginning: String = "") -> String? {
    guard position < blocks.count else { return nil }
    let place = blocks[(position + 1)...].firstIndex { Entries.matches($0, beginning, insteadOf: text) }
    position = place ?? blocks.count
    return position == blocks.count ? draft : blocks[position]
  }

  private static func matches(_ block: String, _ beginning: String, insteadOf text: String) -> Bool {
    beginning.isEmpty || (block != text && block.utf8.starts(with: beginning.utf8))
  }
}
