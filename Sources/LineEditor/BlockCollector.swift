/// Gathers lines into blocks for the readers that cannot edit.
struct BlockCollector {
  private var rows: [String] = []
  private let blockState: (String) -> BlockState

  init(asking blockState: @escaping (String) -> BlockState) { self.blockState = blockState }

  /// Whether a block is begun and not finished.
  var isOpen: Bool { !rows.isEmpty }

  /// Takes the next line and returns the block that it completes.
  mutating func add(_ line: String) -> String? {
    rows.append(line)
    let block = rows.joined(separator: "\n")
    if rows.count == 1, block.allSatisfy(\.isWhitespace) { return finish() }
    return blockState(block) == .complete ? finish() : nil
  }

  /// Returns what is there, complete or not, and begins anew.
  mutating func finish() -> String {
    defer { rows = [] }
    return EditlineReader.withoutBlankEnd(rows.joined(separator: "\n"))
  }
}
