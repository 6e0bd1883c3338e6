/// The lines of a descriptor, without their ends.
struct LineSource {
  enum Event {
    case line(String)
    case signal
    case end
  }

  private var input: TypedInput
  private var bytes: [UInt8] = []

  init(descriptor: Int32) { input = TypedInput(descriptor: descriptor) }

  /// Returns the next line; the last one needs no newline. A carriage return before the newline is dropped.
  mutating func next() -> Event {
    while true {
      switch input.nextByte() {
      case .content(UInt8(ascii: "\n")): return .line(takeLine())
      case .content(let byte): bytes.append(byte)
      case .signal: return .signal
      case .timeout: continue
      case .end: return bytes.isEmpty ? .end : .line(takeLine())
      }
    }
  }

  /// Forgets a line that is begun.
  mutating func discard() {
    bytes = []
    input.discard()
  }

  private mutating func takeLine() -> String {
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
