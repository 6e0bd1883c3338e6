import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EditlineReader {
  /// The reader that a libedit callback belongs to.
  static func of(_ editor: OpaquePointer?) -> EditlineReader {
    guard let client = editline_get_client(editor) else {
      preconditionFailure("libedit called back before the reader was set up")
    }
    return Unmanaged<EditlineReader>.fromOpaque(client).takeUnretainedValue()
  }

  /// Falls back quietly when the terminal's name is unknown: newer terminals come before their descriptions.
  func chooseTerminal() {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    if editline_set_terminal(editor, name) == 0 { return }
    let fallbacks = name.hasPrefix("xterm") ? ["xterm-256color", "vt100"] : ["vt100"]
    for fallback in fallbacks where editline_set_terminal(editor, fallback) == 0 { return }
  }

  /// Sets everything that libedit is told once; the order matters, for a style resets all keys.
  func configure(readsOwnFile: Bool) {
    _ = editline_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_style(editor, "emacs")
    _ = editline_set_signal_handling(editor, 0)
    configureTerminal()
    _ = editline_set_prompt(editor, { EditlineReader.of($0).promptPointer }, CChar(1))
    _ = editline_set_reader(editor, { EditlineReader.of($0).waitForKey(storingIn: $1) })
    addFunctions()
    bindKeys()
    if readsOwnFile { readOwnFile() }
    bindIndispensableKeys()
    closeShellEscapes()
  }

  /// Reads `~/.editrc`, the person's own keys, which come before this prompt's but for those without which no block can be entered.
  ///
  /// It may ask for vi's keys, which are ours here: so the maps are Emacs's and ours again, and the wish is noted.
  private func readOwnFile() {
    guard let home = getenv("HOME"), home[0] == CChar(bitPattern: UInt8(ascii: "/")) else { return }
    _ = el_source(editor, String(cString: home) + "/.editrc")
    guard let style = editline_get_style(editor), String(cString: style) == "vi" else { return }
    ownKeyStyle = .vi
    _ = editline_set_style(editor, "emacs")
    bindKeys()
  }

  /// Has the terminal pass on what is typed while a line is edited.
  ///
  /// Without it a pasted CR LF arrives as two newlines, and Ctrl-S freezes the screen instead of searching.
  private func configureTerminal() {
    for mode in ["-icrnl", "-inlcr", "-ixon"] { _ = editline_set_terminal_mode(editor, "-d", mode) }
    // With them libedit clears the next row of the screen now and then when a row that wraps grows.
    for capability in ["ic", "im", "IC"] { _ = editline_set_capability(editor, capability, "") }
  }

  /// Takes away the keys that lead to libedit's command line and from there to an editor and a shell.
  ///
  /// M-x and M-X read a command such as `bind -v`; in the alternative map of vi, `v` starts the editor, `:`
  /// reads a command and `@` an alias.
  private func closeShellEscapes() {
    for key in ["\\ex", "\\eX"] {
      _ = editline_unbind(editor, key)
      _ = editline_bind(editor, key, "ed-unassigned")
    }
    for key in [":", "v", "@"] { _ = editline_unbind_alternative(editor, key) }
  }
}
