import Testing

@testable import TerminalDrawing

@Suite struct GateTests {
  private let unicode = Appearance()
  private let ascii = Appearance(charset: .ascii)

  private func render(_ text: String, _ role: Role = .plain, _ appearance: Appearance) -> String {
    Gate.render(StyledText(text, role), for: appearance)
  }

  @Test(arguments: [
    ("\u{1b}]52;c;AAAA\u{07}", "\\x1b]52;c;AAAA\\x07"),
    ("\u{1b}[2J", "\\x1b[2J"),
    ("\u{9b}31m", "\\x9b31m"),
    ("\r>>> rm", "\\x0d>>> rm"),
    ("\u{202e}gnp.exe", "\\u202egnp.exe"),
    ("\u{1b}[6n", "\\x1b[6n"),
    ("\u{1b}P$q", "\\x1bP$q"),
    ("a\r\nb", "a\\x0d\nb"),
    ("\u{7f}\u{85}\u{0}", "\\x7f\\x85\\x00"),
    (
      "\u{200b}\u{200f}\u{2028}\u{2029}\u{2066}\u{2069}\u{feff}",
      "\\u200b\\u200f\\u2028\\u2029\\u2066\\u2069\\ufeff"
    ),
    ("\u{e0041}\u{f0000}", "\\U000e0041\\U000f0000"),
    ("\u{115f}\u{fe0f}\u{00ad}", "\\u115f\\ufe0f\\xad"),
  ])
  func signsWithoutShapeAreSeen(attack: String, seen: String) {
    for role in [Role.plain, .code, .printed, .parameter] {
      #expect(render(attack, role, unicode) == seen)
      #expect(render(attack, role, ascii) == seen)
    }
  }

  @Test func signsWithShapePass() {
    let text = "d = a·b → é 日本 😀 e\u{301}"
    #expect(render(text, .plain, unicode) == text)
  }

  @Test func asciiTranslatesOurSignsAndNumbersTheirs() {
    #expect(render("x → y ≤ 3² …  – ×2 ✓", .plain, ascii) == "x -> y <= 3^2 ...  - x2 ok")
    #expect(render("x → é", .code, ascii) == "x \\u2192 \\xe9")
    #expect(render("é 😀", .printed, ascii) == "\\xe9 \\U0001f600")
    #expect(render("é", .plain, ascii) == "\\xe9")
  }

  @Test func noScalarLeavesUnchecked() {
    let scalars = [
      0..<0x700, 0x1100..<0x1200, 0x1800..<0x1820, 0x2000..<0x2100, 0xd7a0..<0xd800, 0xe000..<0xe100,
      0xf900..<0x1_0200, 0x1_f300..<0x1_f400,
      0xe_0000..<0xe_0200, 0x10_ff00..<0x11_0000,
    ].joined().compactMap { Unicode.Scalar(UInt32($0)) }
    for scalar in scalars where scalar != "\n" {
      let seen = render(String(scalar), .plain, unicode).unicodeScalars
      #expect(seen.allSatisfy(isHarmless), "\(scalar.value)")
      #expect(render(String(scalar), .code, ascii).utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7f })
    }
  }

  /// The scalars a terminal may be sent, told apart without the gate's own tables.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let harmful: [ClosedRange<UInt32>] = [
      0...0x1f, 0x7f...0x9f, 0xad...0xad, 0x61c...0x61c, 0x180e...0x180e, 0x200b...0x200f,
      0x2028...0x202e, 0x2060...0x206f, 0xe000...0xf8ff, 0xfe00...0xfe0f, 0xfeff...0xfeff,
      0xfff9...0xfffb, 0xe_0000...0x10_ffff,
    ]
    return !harmful.contains { $0.contains(scalar.value) }
  }

  @Test func tabsReachTheNextEighthColumn() {
    #expect(render("\ta\tbcdefghi\tj", .plain, unicode) == "        a       bcdefghi        j")
    let runs = StyledText("one\nabc") + StyledText("d", .dim) + StyledText("\tx")
    #expect(Gate.render(runs, for: unicode) == "one\nabcd    x")
    #expect(render("日本\tx\n\ty", .plain, unicode) == "日本    x\n        y")
  }

  @Test func whatPassedPassesAgainUnchanged() {
    let text = StyledText("a\u{1b}[0m\t→", .code) + StyledText(" × é\n", .hint)
    for charset in [Charset.ascii, .unicode] {
      let once = Gate.visible(text, charset: charset)
      #expect(Gate.visible(once, charset: charset) == once)
    }
  }

  /// Names begin with letters, and a name that is shown by other letters is another name.
  @Test func noLetterHasATwin() {
    for scalar in (0x80..<0x1_0000).compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let isLetter = scalar.properties.isXIDStart
      #expect(!isLetter || Gate.asciiTwin(of: scalar) == nil, "\(scalar)")
    }
  }

  @Test func quotedTextIsOneLine() {
    #expect(Gate.quoted("a\n\tb\u{1b}é", charset: .unicode) == "a\\n\\tb\\x1bé")
    #expect(Gate.quoted("é→", charset: .ascii) == "\\xe9\\u2192")
  }

  @Test func coloursEndBeforeTheLineDoes() {
    let text = StyledText("one\ntwo", .error) + StyledText(" three")
    let appearance = Appearance(color: .palette256)
    let seen = Gate.render(text, for: appearance)
    #expect(seen == "\u{1b}[38;5;166mone\u{1b}[0m\n\u{1b}[38;5;166mtwo\u{1b}[0m three")
  }

  @Test(arguments: [ColorDepth.none, .sixteen, .palette256])
  func onlySequencesOfTheTableAreSent(color: ColorDepth) {
    let roles: [Role] = [
      .plain, .emphasis, .dim, .prompt, .input, .parameter, .operation, .constant, .output, .changed, .error,
      .hint, .good, .heading, .code, .printed, .frame, .series(0), .series(9),
    ]
    for role in roles {
      let seen = render("\u{1b}[5m", role, Appearance(color: color))
      let bare = seen.replacing(/\u{1b}\[(0|[12]|3[1-6]|(1;)?38;5;\d+)m/, with: "")
      #expect(bare == "\\x1b[5m", "\(role)")
      if color == .none { #expect(seen == bare) }
    }
  }
}
