import Foundation
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// What is chosen for all sessions.
@Suite struct SettingsTests {
  @Test func choicesAreKept() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "deep/config")
    let notebook = Notebook()
    notebook.folder = folder.path
    notebook.settings = Settings(path: path)
    _ = notebook.run(":config show off")
    #expect(notebook.show == .off)
    #expect(Settings(path: path).word(.show) == "off")
    _ = notebook.run(":config show default")
    #expect(try folder.text("deep/config") == "")
    #expect(notebook.show == .graph)
  }

  @Test func theListSaysWhereAWordComesFrom() {
    let notebook = Notebook()
    notebook.folder = "."
    notebook.settings.overrule(.charset, by: "LC_ALL=C")
    let notes = notebook.run(":config charset unicode").notes
    #expect(notes == ["charset = unicode: the signs of drawings; LC_ALL=C comes first here"])
    let list = ReplyRenderer(appearance: Appearance(width: 200)).render(notebook.run(":config")).plainText
    #expect(list.contains("the signs of drawings: unicode (your choice, but\n"))
    #expect(list.contains("after the point in drawings: 4 (the default),\n"))
    _ = notebook.run(":config charset default")
    #expect(notebook.settings.word(.charset) == "auto")
    let byDefault = ReplyRenderer(appearance: Appearance()).render(notebook.run(":config charset")).plainText
    #expect(byDefault.contains("(the default, here by"))
  }

  @Test func linesThatAreNotUnderstoodStay() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("# mine\ncolor=never\ndigits = 99\n".utf8), "config")
    let settings = Settings(path: path)
    #expect(settings.word(.color) == "never" && settings.word(.digits) == "4")
    try settings.keep("ascii", for: .charset)
    #expect(try folder.text("config") == "# mine\ndigits = 99\ncolor = never\ncharset = ascii\n")
  }

  @Test func aLineThatChoosesNothingIsSaidOnce() throws {
    let folder = try TemporaryFolder()
    let settings = Settings(path: try folder.write(Data("# mine\n\ndigits = 99\n".utf8), "config"))
    #expect(settings.takeRemark() == "digits = 99 chooses nothing; it takes 1 2 3 4 5 6")
    #expect(settings.takeRemark() == nil)
    let other = Settings(path: try folder.write(Data("colour = never\n".utf8), "other"))
    #expect(other.takeRemark() == "nothing is chosen by colour = never")
    #expect(Settings(path: try folder.write(Data("# mine\ncolor=never\n".utf8), "good")).takeRemark() == nil)
  }

  @Test func twoPromptsKeepEachOthersChoices() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "config")
    let prompts = [Notebook(), Notebook()]
    for prompt in prompts {
      prompt.folder = folder.path
      prompt.settings = Settings(path: path)
    }
    _ = prompts[0].run(":config digits 6")
    _ = prompts[1].run(":config color never")
    #expect(try folder.text("config") == "color = never\ndigits = 6\n")
    #expect(prompts[1].settings.word(.digits) == "4", "what holds here is not changed elsewhere")
  }

  @Test func aFileThatIsNoneOfSettingsStaysWhole() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "# a line\n", count: 10_000)
    let settings = Settings(path: try folder.write(Data(text.utf8), "config"))
    #expect(settings.takeProblem()?.description.hasSuffix("config is larger than 64 KB") == true)
    #expect(throws: FileProblem.self) { try settings.keep("6", for: .digits) }
    #expect(try folder.text("config") == text)
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data("digits = 2\n".utf8), "other")
    try FileManager.default.createSymbolicLink(atPath: folder.path(of: "config"), withDestinationPath: file)
    let settings = Settings(path: folder.path(of: "config"))
    #expect(settings.takeProblem()?.description.hasSuffix("is a symbolic link") == true)
    #expect(settings.word(.digits) == "4")
    let notebook = Notebook()
    notebook.folder = folder.path
    notebook.settings = settings
    let notes = notebook.run(":config digits 6").notes
    #expect(notes.first?.hasPrefix("digits = 6") == true && notes.last?.contains("can't be kept") == true)
    #expect(try folder.text("other") == "digits = 2\n")
  }

  @Test(arguments: [
    (":config colour never", "no such setting: colour", "did you mean color?"),
    (":config digits 9", "digits can't be 9", "choose 1, 2, 3, 4, 5, 6, or default"),
  ]) func whatIsWrongIsSaid(cell: String, message: String, hint: String) {
    let failure = Notebook().run(cell).failure
    #expect(failure?.message == message && failure?.hint?.contains(hint) == true)
  }

  @Test func tabKnowsEntriesAndTheirWords() {
    let notebook = Notebook()
    #expect(notebook.completions(of: ":config di", at: 10).candidates.map(\.text) == ["digits"])
    #expect(notebook.completions(of: ":config color ", at: 14).candidates.map(\.text).contains("never"))
  }

  @Test(arguments: [
    ("/c", "/h", "/c/micrograd/config"), ("", "/h", "/h/.config/micrograd/config"),
    ("c", "/h", "/h/.config/micrograd/config"), ("c", "h", nil),
  ]) func theFolderIsThatOfTheSpecification(config: String, home: String, path: String?) {
    #expect(Settings.standardPath { ["XDG_CONFIG_HOME": config, "HOME": home][$0] } == path)
  }

  @Test func digitsAreWithinTheWidthOfNumbers() {
    #expect(
      (1...6).map { count in NumberStyle.$digits.withValue(count) { number(-1.0 / 3) } } == [
        "-0.3", "-0.33", "-0.333", "-0.3333", "-0.33333", "-0.333333",
      ])
  }
}
