#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Testing

@testable import TerminalDrawing

/// Strings that nobody chose through the gate, read by a terminal's own state machine.
///
/// `GATE_STRINGS=10000000 swift test --filter GateStringsTests` tries as many.
@Suite struct GateStringsTests {
  /// What attacks are made of.
  private static let pieces = [
    "\u{1b}", "\u{1b}[", "\u{1b}]0;", "\u{1b}]52;c;", "\u{1b}P", "\u{1b}_", "\u{1b}^", "\u{1b}X", "\u{9b}",
    "\u{9d}",
    "\u{90}", "\u{9c}", "\u{1b}\\", "\u{7}", "\u{8}", "\r", "\n", "\t", "\u{b}", "\u{c}", "\u{e}", "\u{f}",
    "\u{18}",
    "\u{1a}", "\u{7f}", "\u{85}", "\u{202e}", "\u{2066}", "\u{200b}", "\u{200d}", "\u{feff}", "31m", "2J",
    "6n", "?1049h",
    "5;1H", "1;31m", "c", "x", "a = b", "é", "日本", "e\u{301}", "😀", "→", "\u{e000}", "\u{fffd}", "\u{10ffff}",
    " ",
  ]
  private static let roles: [Role] = [
    .plain, .emphasis, .dim, .prompt, .input, .parameter, .operation, .constant, .output, .changed, .error,
    .hint,
    .good, .heading, .code, .printed, .frame, .series(1),
  ]

  private static var count: Int { getenv("GATE_STRINGS").flatMap { Int(String(cString: $0)) } ?? 20_000 }

  @Test func aTerminalIsSentNothingButTextAndOurColours() {
    var random = RandomGraphs(seed: 2_026)
    for number in 0..<Self.count {
      var text = StyledText()
      for _ in 0...random.next(below: 3) {
        text.append(Self.string(&random), Self.roles[random.next(below: Self.roles.count)])
      }
      let charset = [Charset.ascii, .unicode][random.next(below: 2)]
      let color = [ColorDepth.none, .sixteen, .palette256][random.next(below: 3)]
      let sent = Gate.render(text, for: Appearance(charset: charset, color: color))
      var reader = StrictReader(isASCII: charset == .ascii)
      if !reader.accepts(sent) {
        Issue.record("string \(number): \(sent.debugDescription)")
        return
      }
    }
  }

  private static func string(_ random: inout RandomGraphs) -> String {
    var string = ""
    for _ in 0...random.next(below: 6) {
      if random.next(below: 4) == 0, let scalar = Unicode.Scalar(UInt32(random.next(below: 0x3_0000))) {
        string.unicodeScalars.append(scalar)
      } else {
        string += pieces[random.next(below: pieces.count)]
      }
    }
    return string
  }

  @Test(arguments: [
    "\u{1b}[2J", "\u{1b}c", "\u{1b}]0;x\u{7}", "\r", "\u{8}", "\u{9b}31m", "\u{1b}[31;1;5m",
    "\u{1b}[38;5;166m", "\u{202e}",
    "\u{1b}[", "a\u{0}b",
  ])
  func theReaderAcceptsNoOtherSequence(_ sent: String) {
    var reader = StrictReader(isASCII: false)
    let isAccepted = reader.accepts(sent)
    #expect(!isAccepted)
  }
}

/// The states of a terminal (after the DEC parser): what moves the cursor, or leaves a colour on at a line's end, is refused.
private struct StrictReader {
  private enum State { case ground, escape, control }

  let isASCII: Bool
  private var state = State.ground
  private var parameters = ""
  private var isColoured = false

  init(isASCII: Bool) { self.isASCII = isASCII }

  /// Whether a text is signs, newlines, and colours that end in their own line.
  mutating func accepts(_ text: String) -> Bool {
    for scalar in text.unicodeScalars where !accepts(scalar) { return false }
    return state == .ground && !isColoured
  }

  private mutating func accepts(_ scalar: Unicode.Scalar) -> Bool {
    switch (state, scalar) {
    case (.ground, "\u{1b}"): state = .escape
    case (.ground, "\n"): return !isColoured
    case (.ground, _): return hasShape(scalar)
    case (.escape, "["):
      state = .control
      parameters = ""
    case (.control, "0"..."9"), (.control, ";"): parameters.unicodeScalars.append(scalar)
    case (.control, "m"): return setColour()
    default: return false
    }
    return true
  }

  private mutating func setColour() -> Bool {
    state = .ground
    isColoured = parameters != "0"
    let fields = parameters.split(separator: ";", omittingEmptySubsequences: false).compactMap { Int($0) }
    switch fields.count {
    case 1: return [0, 1, 2].contains(fields[0]) || 31...36 ~= fields[0]
    case 3: return fields[0] == 38 && fields[1] == 5 && 16...255 ~= fields[2]
    case 4: return fields[0] == 1 && fields[1] == 38 && fields[2] == 5 && 16...255 ~= fields[3]
    default: return false
    }
  }

  private func hasShape(_ scalar: Unicode.Scalar) -> Bool {
    if isASCII { return 0x20...0x7e ~= scalar.value }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
