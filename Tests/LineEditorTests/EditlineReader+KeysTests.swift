import TerminalTesting
import Testing

@testable import LineEditor

/// Keys in a real terminal, in every form, and what is no key.
@Suite struct EditlineReaderKeysTests {
  /// Where `X` lands in `ab cd`, typed after the key pressed at the end or, where it goes right, in the middle.
  @Test func aKeyWorksInAllItsForms() throws {
    let terminal = try Probe.start(rows: 60)
    let results = [
      "\u{1B}[D": "ab cXd", "\u{1B}[H": "Xab cd", "\u{1B}[F": "ab cdX", "\u{1B}[1;5D": "ab Xcd",
      "\u{1B}[1;5H": "Xab cd", "\u{1B}[1;5F": "ab cdX",
    ]
    for (meaning, forms) in KeyDecoderTests.keys {
      guard let result = results[meaning] else { continue }
      for form in forms {
        terminal.type("ab cd\u{1B}\(form)X\r")
        try terminal.wait(forBlock: result)
        terminal.press(.controlL)
        try terminal.wait(until: "the window is cleared") {
          $0.cursor.row == 0 && $0.rowBeforeCursor == ">>> "
        }
      }
    }
    #expect(terminal.screen.problems == [])
  }

  @Test func whatMeansNothingLeavesTheLineAlone() throws {
    let terminal = try Probe.start()
    let meaningless = KeyDecoderTests.meaningless.filter {
      !EditlineReader.boundSequences.contains("\u{1B}" + $0)
    }
    for sequence in meaningless { terminal.type("a\u{1B}\(sequence)") }
    terminal.type("\r")
    let letters = String(repeating: "a", count: meaningless.count)
    try terminal.wait(for: "read \"\(letters)\"")
    #expect(terminal.screen.problems == [])
    #expect(terminal.screen.bells == 0)
  }

  /// Over a slow line every byte comes alone; the program has seen one before the next is sent.
  @Test func aSequenceMayComeInPieces() throws {
    let terminal = try Probe.start()
    terminal.type("ab cd")
    for sequence in ["\u{1B}[1;5D", "\u{1B}OH", "\u{1B}[15;2~", "\u{1B}[3~", "\u{1B}[<0;3;3M"] {
      for byte in sequence.utf8 {
        terminal.send([byte])
        try terminal.waitUntilRead()
      }
    }
    terminal.type("X\r")
    try terminal.wait(forBlock: "Xb cd")
  }

  @Test func anArrowEndsASearchAndMoves() throws {
    let terminal = try Probe.start()
    terminal.type("first\r")
    try terminal.wait(forBlock: "first")
    terminal.press(.controlR)
    try terminal.wait(for: "search:")
    terminal.type("fir")
    try terminal.wait(for: "search: fir")
    terminal.type("\u{1B}OFX\r")
    try terminal.wait(forBlock: "firstX")
  }

  @Test func escapeAloneEndsASearch() throws {
    let terminal = try Probe.start()
    terminal.type("first\r")
    try terminal.wait(forBlock: "first")
    terminal.press(.controlR)
    try terminal.wait(for: "search:")
    terminal.type("fir")
    try terminal.wait(for: "search: fir")
    terminal.press(.escape)
    try terminal.wait(until: "the search's row is gone") { !$0.text.contains("search") }
  }

  /// Keys of which some edit, some search and some are no keys at all, from a seed that says which.
  @Test(arguments: [1, 2, 3] as [UInt64]) func randomBytesNeitherCrashNorHang(seed: UInt64) throws {
    let terminal = try Probe.start()
    var random = SplitMix(state: seed)
    // Enter, Ctrl-D, Ctrl-Z and Ctrl-\ leave the line or the program, which other tests look at.
    let leaving: Set<UInt8> = [0x03, 0x04, 0x0A, 0x0D, 0x1A, 0x1C]
    for round in 1...20 {
      terminal.send((0..<500).map { _ in random.byte() }.filter { !leaving.contains($0) })
      // The last byte may be Ctrl-V, which quotes the next key.
      terminal.type("--")
      try terminal.waitUntilRead()
      terminal.press(.controlC)
      try terminal.wait(until: "Ctrl-C is answered") { _ in
        String(decoding: terminal.output, as: UTF8.self).split(separator: "KeyboardInterrupt").count > round
      }
      try terminal.wait(forRow: ">>> ")
    }
    terminal.type("alive\r")
    try terminal.wait(for: #"read "alive""#)
  }
}

/// Steele and others' generator, small enough to be read.
private struct SplitMix {
  var state: UInt64

  mutating func byte() -> UInt8 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt8(truncatingIfNeeded: mixed >> 56)
  }
}
