import CEditline

extension EditlineReader {
  /// Always true: this reader can be asked for single keys.
  public var readsPageKeys: Bool { true }

  /// Shows a line below a page until a key is pressed or the window changes, and erases it.
  ///
  /// Bytes that are typed ahead and no answer stay where they are for the next read.
  public func readPageKey(below line: String, columns: Int) -> PageKey {
    let signals = EditingSignals.install()
    defer { signals.restore() }
    _ = editline_set_raw_mode(editor, 1)
    defer { _ = editline_set_raw_mode(editor, 0) }
    write(line)
    let key = waitForPageKey()
    eraseLine(ofColumns: columns)
    return key
  }

  private func waitForPageKey() -> PageKey {
    while true {
      if InterruptFlag.isRaised { return .stop }
      if EditingSignals.takeSuspended() { stopAtPage() }
      if EditingSignals.takeResized() || EditingSignals.takeResumed() { return .resized }
      switch input.nextByte() {
      case .content(let byte): return pageKey(byte)
      case .signal, .timeout: continue
      case .end: return .stop
      }
    }
  }

  private func pageKey(_ byte: UInt8) -> PageKey {
    switch byte {
    case UInt8(ascii: " "): return .page
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"): return .line
    case UInt8(ascii: "q"), 0x03, 0x04: return .stop
    default:
      input.putBack()
      return .stop
    }
  }

  private func stopAtPage() {
    _ = editline_set_raw_mode(editor, 0)
    EditingSignals.stopHere()
    _ = editline_set_raw_mode(editor, 1)
  }

  /// Erases the line where the cursor stands at its end; a window that has become narrower may have wrapped it.
  private func eraseLine(ofColumns columns: Int) {
    let rowsAbove = max(0, columns - 1) / DisplayLayout.window.columns
    write((rowsAbove > 0 ? "\u{1B}[\(rowsAbove)A" : "") + "\r\u{1B}[J")
  }
}
