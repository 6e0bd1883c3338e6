import ArgumentParser
import TerminalDrawing

/// `micrograd learn [NAME]`
struct LearnCommand: ParsableCommand, EndingCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Take the lessons; go on where you left off.")

  @Argument(help: ArgumentHelp("The lesson to take.", valueName: "name"))
  var name: String?

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  private var wishes: Appearance.Wishes { ownLook.wishes(or: micrograd.look) }

  func end() -> Int32 { 0 }
}
