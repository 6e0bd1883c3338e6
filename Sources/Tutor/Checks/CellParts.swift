import PythonRuntime
import PythonSyntax

/// Whether Python can read a cell.
func isReadable(_ cell: String) -> Bool { (try? parse(Source(name: "<cell>", text: cell))) != nil }

/// Whether a cell's last statement is a block of more than one line, which a prompt lets an empty line end.
func endsInBlock(_ cell: String) -> Bool {
  guard cell.trimmedEnd.contains(where: \.endsLine),
    let module = try? parse(Source(name: "<cell>", text: cell)), let last = module.body.last
  else { return false }
  return switch last.kind {
  case .function, .classDefinition, .conditional, .forLoop, .whileLoop, .tryStatement, .with: true
  default: false
  }
}

/// Returns the top-level statements of some Python text, those of one line together; the text itself where it can't be
/// read.
func statements(of text: String) -> [String] {
  guard let module = try? parse(Source(name: "<cell>", text: text)) else { return [text] }
  let bytes = Array(text.utf8)
  var starts: [Int] = []
  for statement in module.body {
    let start = lineStart(before: statement.span.start, in: bytes)
    if start != starts.last { starts.append(start) }
  }
  return starts.indices.map { place in
    let end = place + 1 < starts.count ? starts[place + 1] : bytes.count
    return String(decoding: bytes[starts[place]..<end], as: UTF8.self).trimmedEnd
  }
}

private func lineStart(before offset: Int, in bytes: [UInt8]) -> Int {
  bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
}

/// Returns those of some cells, in their order, that may have had a part in what names mean after the last of them:
/// cells that bind or look up one of the names, and those on which these build.
func makers(of names: Set<String>, among cells: [String]) -> [String] {
  let parts = cells.map { (bound: boundNames(in: $0), read: namesRead(in: $0)) }
  let made = parts.reduce(into: Set<String>()) { $0.formUnion($1.bound) }
  var wanted = names
  var taken = Set<Int>()
  while let next = parts.indices.first(where: {
    !taken.contains($0) && !parts[$0].bound.union(parts[$0].read).isDisjoint(with: wanted)
  }) {
    taken.insert(next)
    wanted.formUnion(parts[next].read.intersection(made))
  }
  return taken.sorted().map { cells[$0] }
}

private func namesRead(in cell: String) -> Set<String> {
  (try? parse(Source(name: "<cell>", text: cell))).map { namesRead(by: $0) } ?? []
}
