/// One escape sequence as it arrives, byte by byte: it knows where it ends, whatever it means.
///
///     ESC [ 1 ; 5 C                           a key, with Ctrl
///     ESC O H                                 a key
///     ESC ESC [ C                             a key with Alt, where Alt is sent as Escape
///     ESC b                                   a letter with Alt
///     ESC [ < 0 ; 3 ; 7 M                     a click of the mouse
///     ESC [ ? 6 2 ; c                         an answer to what another program had asked
///     ESC ] 1 1 ; r g b : 0 / 0 / 0 ESC \     another
///
/// Source: ECMA-48, section 5.4; where terminals depart from it, this says so.
struct EscapeSequence {
  /// What has come, from the escape on; of a string only the beginning.
  private(set) var bytes: [UInt8] = [EscapeSequence.escape]

  /// The last byte of a string, in which all bytes but two are content.
  private var lastInString: UInt8?

  static let escape: UInt8 = 0x1B

  /// The most bytes of a sequence; what is longer is none, and ends there.
  static let longest = 64

  /// What one more byte makes of a sequence.
  enum Outcome: Equatable {
    case unfinished
    case finished
    /// It has ended before this byte, which is to be looked at anew.
    case cut
  }

  /// Takes the next byte.
  mutating func add(_ byte: UInt8) -> Outcome {
    if let last = lastInString { return addToString(byte, after: last) }
    let outcome = outcome(of: byte)
    if outcome == .cut { return .cut }
    bytes.append(byte)
    return bytes.count < EscapeSequence.longest ? outcome : .finished
  }

  /// How long the next byte is waited for, in milliseconds; -1 is for ever.
  ///
  /// A line may be slow. But Escape twice and Alt-P could be a person's, who then reads and doesn't type.
  var patience: Int32 {
    if lastInString != nil { return 1000 }
    return form == .meta ? 250 : -1
  }

  /// Whether this is a string, such as an answer of the terminal; it never means a key.
  var isString: Bool { lastInString != nil }

  /// Whether the string, which has no end yet, may have been cut by the beginning of another sequence.
  var endsInEscape: Bool { lastInString == EscapeSequence.escape }

  /// Whether this is Escape alone, or Escape before what has a meaning by itself too.
  var isMeta: Bool { !isString && (form == .escape || form == .meta) }
}

// MARK: - Forms

extension EscapeSequence {
  /// What the bytes so far are the beginning of.
  private enum Form {
    case escape
    /// Escape and a byte that has a meaning by itself too.
    case meta
    case control
    case singleShift
  }

  private var form: Form {
    guard let introducer = bytes.dropFirst().first(where: { $0 != EscapeSequence.escape }) else {
      return bytes.count == 1 ? .escape : .meta
    }
    switch introducer {
    case UInt8(ascii: "["): return .control
    case UInt8(ascii: "O"): return .singleShift
    default: return .meta
    }
  }

  private mutating func outcome(of byte: UInt8) -> Outcome {
    switch form {
    case .escape: return afterEscape(byte)
    case .meta: return afterMeta(byte)
    case .control: return inControl(byte)
    case .singleShift: return inSingleShift(byte)
    }
  }

  private func afterEscape(_ byte: UInt8) -> Outcome {
    switch byte {
    case EscapeSequence.escape, UInt8(ascii: "["), UInt8(ascii: "O"), UInt8(ascii: "P"), UInt8(ascii: "]"):
      .unfinished
    case 0x80...: .cut
    default: .finished
    }
  }

  /// After Escape twice only a sequence goes on; after `ESC P` and `ESC ]` only what answers begin with.
  private mutating func afterMeta(_ byte: UInt8) -> Outcome {
    switch (bytes[bytes.count - 1], byte) {
    case (EscapeSequence.escape, UInt8(ascii: "[")), (EscapeSequence.escape, UInt8(ascii: "O")):
      return .unfinished
    case (UInt8(ascii: "P"), 0x30...0x39), (UInt8(ascii: "P"), UInt8(ascii: ">")),
      (UInt8(ascii: "P"), UInt8(ascii: "!")), (UInt8(ascii: "P"), UInt8(ascii: "+")),
      (UInt8(ascii: "]"), 0x30...0x39), (UInt8(ascii: "]"), UInt8(ascii: "L")),
      (UInt8(ascii: "]"), UInt8(ascii: "l")):
      lastInString = byte
      return .unfinished
    default: return .cut
    }
  }

  /// A string ends with BEL or `ESC \`; any other control character cuts it, lest Enter be lost in it.
  private mutating func addToString(_ byte: UInt8, after last: UInt8) -> Outcome {
    if last == EscapeSequence.escape { return byte == UInt8(ascii: "\\") ? .finished : .cut }
    switch byte {
    case 0x07: return .finished
    case EscapeSequence.escape, 0x20...:
      lastInString = byte
      return .unfinished
    default: return .cut
    }
  }

  private func inControl(_ byte: UInt8) -> Outcome {
    let parameters = self.parameters
    switch parameters.first {
    case UInt8(ascii: "["): return 0x20...0x7E ~= byte ? .finished : .cut  // the console's F1 to F5
    case UInt8(ascii: "M"): return inClick(byte, taken: parameters.count - 1)
    default: break
    }
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty, UInt8(ascii: "M") where parameters.isEmpty:
      return .unfinished
    case UInt8(ascii: "$") where parameters.first.map { 0x30...0x39 ~= $0 } == true:
      return .finished  // rxvt's Shift
    case 0x20...0x3F: return .unfinished
    case 0x40...0x7E: return .finished
    default: return .cut
    }
  }

  private func inSingleShift(_ byte: UInt8) -> Outcome {
    switch byte {
    case 0x30...0x3B: .unfinished
    case 0x20...0x7E: .finished
    default: .cut
    }
  }

  /// A click of the mouse, as X10 sends it: three bytes follow the final one.
  private func inClick(_ byte: UInt8, taken: Int) -> Outcome {
    if byte < 0x20 { return .cut }
    return taken < 2 ? .unfinished : .finished
  }

  /// The bytes after the introducer.
  private var parameters: ArraySlice<UInt8> {
    bytes.drop { $0 == EscapeSequence.escape }.dropFirst()
  }
}
