import ArgumentParser
import TerminalDrawing

/// A command's way to say with which code the process ends.
protocol EndingCommand {
  /// Does the work on a deep stack and returns the exit code.
  func end() -> Int32
}

/// A command behind a word: `micrograd run`, `micrograd learn`.
protocol Subcommand: ParsableCommand, EndingCommand {
  /// The options after the word.
  var ownLook: LookOptions { get }
  /// The options before it.
  var micrograd: Micrograd { get }
}

extension Subcommand {
  /// What was asked for, wherever it stood.
  var wishes: Appearance.Wishes { ownLook.wishes(or: micrograd.look) }
}
