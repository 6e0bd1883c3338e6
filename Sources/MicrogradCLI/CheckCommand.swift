import ArgumentParser
import TerminalDrawing

/// `micrograd check FILE…`
struct CheckCommand: ParsableCommand, EndingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify lessons: their outputs, starters and solutions.")

  @Argument(help: ArgumentHelp("Lessons to verify.", valueName: "file"))
  var files: [String]

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  private var wishes: Appearance.Wishes { ownLook.wishes(or: micrograd.look) }

  func end() -> Int32 { 0 }
}
