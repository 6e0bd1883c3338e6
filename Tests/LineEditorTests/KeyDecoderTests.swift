import Testing

@testable import LineEditor

/// What terminals send for their keys, and what they send unasked.
///
/// Sources: the terminfo entries of the terminals named, xterm's ctlseqs, the manuals of rxvt and PuTTY.
@Suite struct KeyDecoderTests {
  /// Each key by all its forms: xterm and VTE, their application mode, the console, rxvt, screen and tmux, PuTTY, iTerm.
  static let keys: [(meaning: String, forms: [String])] = [
    ("\u{1B}[A", ["[A", "OA", "[1;2A", "[1;5A", "[a", "Oa", "[1;1A"]),
    ("\u{1B}[B", ["[B", "OB", "[1;2B", "[1;6B", "[b", "Ob"]),
    ("\u{1B}[C", ["[C", "OC", "[1;2C", "[c", "[2C"]),
    ("\u{1B}[D", ["[D", "OD", "[1;2D", "[d", "[2D"]),
    ("\u{1B}[H", ["[H", "OH", "[1~", "[7~", "[1;2H", "[7$"]),
    ("\u{1B}[1;5H", ["[1;5H", "[1;3H", "[7^", "[7@", "[1;5~"]),
    ("\u{1B}[F", ["[F", "OF", "[4~", "[8~", "[8$"]),
    ("\u{1B}[1;5F", ["[1;5F", "[8^", "\u{1B}[8~"]), ("\u{1B}[5~", ["[5~", "[5;2~", "[5^"]),
    ("\u{1B}[6~", ["[6~", "[6;5~", "[6$"]),
    ("\u{1B}[3~", ["[3~", "[3;2~", "[3$"]),
    ("\u{1B}[3;5~", ["[3;5~", "[3;3~", "[3^", "[3@", "\u{1B}[3~"]),
    (
      "\u{1B}[1;5C",
      ["[1;5C", "[1;3C", "[1;9C", "[1;6C", "[5C", "Oc", "O5C", "O1;5C", "\u{1B}[C", "\u{1B}OC"]
    ),
    (
      "\u{1B}[1;5D",
      ["[1;5D", "[1;3D", "[1;9D", "[1;7D", "[5D", "Od", "O5D", "O1;5D", "\u{1B}[D", "\u{1B}OD"]
    ),
    ("\r", ["OM"]), ("0", ["Op"]), ("9", ["Oy"]), ("*", ["Oj"]), ("+", ["Ok"]), ("-", ["Om"]), (".", ["On"]),
    ("/", ["Oo"]), ("=", ["OX"]),
    ("\u{1B}b", ["b"]), ("\u{1B}\u{7F}", ["\u{7F}"]), ("\u{1B}é", ["é"]), ("\u{1B}x", ["x"]),
    ("\u{1B}[200~", ["[200~"]),
  ]

  /// Function keys, Insert, Page Up and Down; focus and mouse; late answers; what no terminal sends yet.
  static let meaningless = [
    "OP", "OQ", "OS", "[11~", "[15~", "[24~", "[34~", "[[A", "[[E", "[1;2P", "O2P", "[15;5~", "[25^", "[23$",
    "[2~", "[2;5~", "[Z", "[E", "OE", "[201~", "[29~", "[29;5~",
    "[I", "[O", "[M !!", "[<0;33;7M", "[<0;33;7m", "[32;1;1M",
    "[?62;22c", "[>41;370;0c", "[12;40R", "[?12;40R", "[0n", "[?2004;2$y", "[?1u", "[97;5u", "[27;5;9~",
    "[8;24;80t",
    "]11;rgb:0000/0000/0000\u{1B}\\", "]10;rgb:ffff/ffff/ffff\u{07}", "]52;c;aGk=\u{07}", "]lname\u{1B}\\",
    "P1+r544e\u{1B}\\", "P>|XTerm(370)\u{1B}\\", "P!|00000000\u{1B}\\",
    "[99999999999999999999~", "[1:3;5:2u", "[=1;2z", "[1!p", "[\u{1B}[15~", "[1;99999999999999999999~",
  ]

  private func decode(_ text: String) -> String {
    var decoder = KeyDecoder(bound: ["\u{1B}[200~"])
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      decoder.add(byte)
      while let scalar = decoder.next() { result.append(scalar) }
    }
    return String(result)
  }

  @Test(arguments: KeyDecoderTests.keys)
  func aKeyHasOneMeaningInAllItsForms(meaning: String, forms: [String]) {
    for form in forms { #expect(decode("a\u{1B}\(form)b") == "a\(meaning)b", "\(form.debugDescription)") }
  }

  @Test(arguments: KeyDecoderTests.meaningless)
  func whatMeansNothingIsSwallowedWhole(sequence: String) {
    #expect(decode("a\u{1B}\(sequence)b") == "ab")
  }

  @Test(arguments: [
    ("\u{1B}[1;5\r", "\r"), ("\u{1B}]11;rgb\r", "\r"), ("\u{1B}P1+r5\u{1B}[A", "\u{1B}[A"),
    ("\u{1B}[M\r", "\r"),
    ("\u{1B}[\u{1B}[A", "\u{1B}[A"), ("\u{1B}[1é", "é"), ("\u{1B}\u{1B}x", "\u{1B}\u{1B}x"),
    ("\u{1B}\u{1B}\u{1B}[A", "\u{1B}\u{1B}\u{1B}[A"), ("\u{1B}Px", "\u{1B}Px"),
    ("é\u{C3}\u{1B}b", "éÃ\u{1B}b"),
  ])
  func whatIsCutShortLeavesTheNextKeyWhole(text: String, keys: String) { #expect(decode(text) == keys) }

  @Test func aSequenceThatNeverEndsIsLetGo() {
    #expect(decode("\u{1B}[" + String(repeating: "1", count: 1000)).utf8.count < 1000)
    #expect(decode("\u{1B}]1" + String(repeating: "x", count: 100_000) + "\u{07}ab") == "ab")
  }

  @Test func whoPressesEscapeIsNotWaitedForInASearch() {
    var decoder = KeyDecoder(bound: [])
    decoder.add(EscapeSequence.escape)
    #expect(decoder.patience == -1)
    decoder.escapeIsAKey = true
    #expect(decoder.patience > 0)
    decoder.giveUp()
    #expect(decoder.next() == "\u{1B}")
    #expect(decoder.next() == nil)
  }

  @Test(arguments: ["O", "["] as [Unicode.Scalar])
  func escapeAndALetterAreTwoKeysWhereEscapeIsOne(letter: Unicode.Scalar) {
    var decoder = KeyDecoder(bound: [])
    decoder.escapeIsAKey = true
    for byte in "\u{1B}\(letter)".utf8 { decoder.add(byte) }
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 50)
    decoder.giveUp()
    #expect(decoder.next() == "\u{1B}")
    #expect(decoder.upcoming == nil)
    #expect(decoder.next() == letter)
    #expect(decoder.next() == nil)
  }

  @Test func halfAnAnswerIsNotWaitedForForEver() {
    for beginning in ["\u{1B}]", "\u{1B}P", "\u{1B}]11;rgb", "\u{1B}\u{1B}"] {
      var decoder = KeyDecoder(bound: [])
      for byte in beginning.utf8 { decoder.add(byte) }
      #expect(decoder.patience > 0)
    }
  }
}
