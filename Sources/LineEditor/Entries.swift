/// The blocks that were entered, as Up and Down walk through them.
///
/// Not left to libedit, which draws an entry before it can be seen that the window is too small for it.
struct Entries {
  /// How many blocks are kept; the oldest go first.
  static let most = 1000

  private var blocks: [String] = []

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

  /// Returns the entry before the one that is shown, or nil when there is none.
  mutating func older(insteadOf text: String) -> String? {
    guard position > 0 else { return nil }
    if position == blocks.count { draft = text }
    position -= 1
    return blocks[position]
  }

  /// Returns the entry after the one that is shown, at last what was being typed, or nil after that.
  mutating func newer() -> String? {
    guard position < blocks.count else { return nil }
    position += 1
    return position == blocks.count ? draft : blocks[position]
  }
}
