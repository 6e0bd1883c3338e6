import ArgumentParser

/// `micrograd check FILE…`
struct CheckCommand: ParsableCommand, EndingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify lessons: their outputs, starters and solutions.")

  @Argument(help: ArgumentHelp("Lessons to verify.", valueName: "file"))
  var files: [String]

  @OptionGroup var look: LookOptions

  func end() -> Int32 { 0 }
}
