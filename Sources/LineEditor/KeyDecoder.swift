/// Turns the bytes of a keyboard into characters and keys, and drops all else that a terminal may send.
///
/// A key comes out as the sequence that is bound to it, in whatever form the terminal sent it. A sequence that
/// means nothing (a function key, the mouse, the focus, an answer that comes late) is swallowed whole: its
/// bytes would be inserted as text otherwise.
struct KeyDecoder {
  private var characters = ScalarDecoder()
  private var sequence: EscapeSequence?
  private var ready: ArraySlice<Unicode.Scalar> = []

  /// What was typed after an Escape that turned out to be a key of its own.
  private var behind: Unicode.Scalar?

  /// The sequences that come out as they are.
  let bound: Set<String>

  /// Whether Escape alone is a key, as in a search and for vi.
  var escapeIsAKey = false

  init(bound: Set<String>) { self.bound = bound }

  /// How long the next byte is waited for before it is given up, in milliseconds; -1 is for ever.
  var patience: Int32 {
    guard let sequence else { return -1 }
    return escapeIsAKey && sequence.bytes.count <= 2 ? 50 : sequence.patience
  }

  /// Takes the next of what has been completed.
  mutating func next() -> Unicode.Scalar? {
    if let scalar = ready.popFirst() { return scalar }
    defer { behind = nil }
    return behind
  }

  /// What comes next of the same key.
  var upcoming: Unicode.Scalar? { ready.first }

  /// Takes back what has come out.
  mutating func putBack(_ scalar: Unicode.Scalar) { ready.insert(scalar, at: ready.startIndex) }

  /// Takes a byte that was typed.
  mutating func add(_ byte: UInt8) {
    guard var sequence else { return begin(byte) }
    switch sequence.add(byte) {
    case .unfinished:
      self.sequence = sequence
    case .finished:
      self.sequence = nil
      complete(sequence)
    case .cut:
      giveUp()
      if sequence.endsInEscape { begin(EscapeSequence.escape) }
      add(byte)
    }
  }

  /// Takes an unfinished sequence for what it is when nothing comes after it.
  ///
  /// `ESC O` and `ESC [` are no key with Alt then, but Escape and the letter, where Escape is a key.
  mutating func giveUp() {
    guard let sequence else { return }
    self.sequence = nil
    guard escapeIsAKey, sequence.bytes.count == 2, !sequence.isMeta, let letter = sequence.bytes.last else {
      return complete(sequence)
    }
    ready.append("\u{1B}")
    behind = Unicode.Scalar(letter)
  }

  /// Takes a byte for a part of a character, also where it would begin a sequence.
  mutating func addVerbatim(_ byte: UInt8) {
    characters.add(byte).map { ready.append($0) }
  }

  /// Forgets what has come.
  mutating func discard() { self = KeyDecoder(bound: bound) }

  private mutating func begin(_ byte: UInt8) {
    guard byte == EscapeSequence.escape else { return addVerbatim(byte) }
    characters = ScalarDecoder()
    sequence = EscapeSequence()
  }

  private mutating func complete(_ sequence: EscapeSequence) {
    let text = String(decoding: sequence.bytes, as: UTF8.self)
    if sequence.isMeta { return ready += text.unicodeScalars }
    guard let key = bound.contains(text) ? text : sequence.meaning else { return }
    ready += key.unicodeScalars
  }
}
