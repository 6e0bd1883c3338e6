#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Returns the reader that suits standard input and output.
///
/// - A pipe or file on standard input: a ``PipeReader``.
/// - A terminal in both places: an ``EditlineReader``.
/// - A terminal that cannot move its cursor (`TERM` unset, empty or `dumb`), or `plain`: a ``PlainReader``.
/// - A terminal only on standard input: a ``PlainReader`` whose prompt goes to standard error, as Python's does.
///
/// - Parameter readsOwnFile: Whether `~/.editrc` is read; in a captive session it must not be.
public func makeLineReader(
  hooks: LineEditorHooks = LineEditorHooks(), plain: Bool = false, readsOwnFile: Bool = true
) -> any LineReader {
  guard isatty(STDIN_FILENO) == 1 else { return PipeReader(hooks: hooks) }
  guard isatty(STDOUT_FILENO) == 1 else { return PlainReader(hooks: hooks, promptsOnStandardError: true) }
  if plain || terminalIsDumb { return PlainReader(hooks: hooks) }
  if let reader = EditlineReader(hooks: hooks, readsOwnFile: readsOwnFile) { return reader }
  return PlainReader(hooks: hooks)
}

private var terminalIsDumb: Bool {
  guard let name = getenv("TERM") else { return true }
  return ["", "dumb"].contains(String(cString: name))
}
