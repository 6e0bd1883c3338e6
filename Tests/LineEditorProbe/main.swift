// What the line editor's tests talk to: it says what it read, and how.
//
// A block is complete when its brackets are closed and no row after the first is indented but the last, which
// is then blank. `spin` evaluates until Ctrl-C; `keys vi` and `keys emacs` choose the keys.
//
// --vi: begin with vi's keys. --no-file: don't read ~/.editrc. --entries N: begin with a history of N blocks.

import LineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

func blockState(_ block: String) -> BlockState {
  let depth = block.reduce(0) { $0 + ("([{".contains($1) ? 1 : ")]}".contains($1) ? -1 : 0) }
  if depth > 0 { return .incomplete(open: "(", indent: "    ") }
  let rows = block.split(separator: "\n", omittingEmptySubsequences: false)
  guard let first = rows.first, let last = rows.last, first.hasSuffix(":") else { return .complete }
  if rows.count > 1, last.allSatisfy({ $0 == " " }) { return .complete }
  return .incomplete(open: "block", indent: last.prefix { $0 == " " } + (last.hasSuffix(":") ? "    " : ""))
}

func say(_ text: String) {
  print(text)
  fflush(nil)
}

func spin() {
  say("spinning")
  while !InterruptFlag.isRaised { usleep(1000) }
  say("stopped")
}

let words = ["backward", "backtrack"]
let hooks = LineEditorHooks(blockState: blockState) { block, cursor in
  let before = block.unicodeScalars.prefix(cursor).split { !$0.properties.isAlphabetic }.last
  let word = before.map { String(String.UnicodeScalarView($0)) } ?? ""
  if word == "teh" { return Completions(replaced: 3, candidates: [.init("the", shown: "the")]) }
  return Completions(
    replaced: word.unicodeScalars.count,
    candidates: words.filter { $0.hasPrefix(word) }.map { .init($0, shown: "(\($0))") })
}
let reader = makeLineReader(
  hooks: hooks, plain: CommandLine.arguments.contains("--plain"),
  readsOwnFile: !CommandLine.arguments.contains("--no-file"))
say("\(Swift.type(of: reader)) interactive: \(reader.isInteractive)")

if CommandLine.arguments.contains("--vi") { reader.keyStyle = .vi }
let entriesOption = CommandLine.arguments.firstIndex(of: "--entries").map { $0 + 1 } ?? 0
for number in 0..<(Int(CommandLine.arguments[entriesOption]) ?? 0) {
  reader.remember("entry_\(number) = [\n    \(number),\n]")
}

reading: while true {
  switch reader.read(prompt: ">>> ", continuation: "... ") {
  case .text("spin"): spin()
  case .text("keys vi"): reader.keyStyle = .vi
  case .text("keys emacs"): reader.keyStyle = .emacs
  case .text(let block):
    say("read \(block.debugDescription)")
    if !block.isEmpty { reader.remember(block) }
  case .interrupted: say("KeyboardInterrupt")
  case .end:
    say("end")
    break reading
  }
}
