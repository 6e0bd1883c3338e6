import Foundation
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// `:export`: a session as a file.
struct ExportCommandTests {
  /// A session of everything that can stand in one.
  private static let session = [
    "a = Value(2.0); b = Value(-3.0)", "d = a*b + 10.0; d", "d.backward()", ":graph d", "1; 2", "x = 1/0",
    "def f(x):\n    if x:\n        return 'é 😀\\t\"'\n\n    return None\n", "f(1)",
    "print('>>> f(1)'); print('```')",
    "%matplotlib inline", "?f", ":nonsense", "_", "", "print('no end', end='')",
    "for i in range(2): print(i)\n", "y = = 1",
    "[a.grad,\n b.grad]", ":export py", "print(_)",
  ]

  /// Types cells in a notebook that may write files in a fresh folder, and gives the folder's files and the last reply.
  private func export(
    _ cells: [String], listening: Bool = false, in folder: TemporaryFolder? = nil
  ) throws -> (folder: TemporaryFolder, replies: [Reply]) {
    let folder = try folder ?? TemporaryFolder()
    let replies = onDeepStack {
      let notebook = Notebook()
      notebook.folder = folder.path
      if listening { notebook.onOutput = { _ in } }
      return cells.map { notebook.run($0) }
    }
    return (folder, replies)
  }

  @Test(arguments: ["ipynb", "py", "md"]) func theSessionIsWritten(format: String) throws {
    let cells = ExportCommandTests.session.filter { !$0.hasPrefix(":export") }
    let (folder, replies) = try export(cells + [":export \(format) kept"], listening: true)
    #expect(replies.last?.notes == ["wrote kept.\(format): 18 cells"])
    let text = try folder.text("kept.\(format)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(
        to: Notebooks.folder.appending(path: "exported.\(format)"), atomically: true, encoding: .utf8)
    }
    #expect(text == (try Notebooks.text(of: "exported", format)))
  }

  /// What a command changed is changed in the notebook too; Jupyter, which has no such commands, is spoken of.
  @Test func commandsThatChangeValuesAreKept() throws {
    let cells = [
      "a = Value(2.0); b = a*3", "b.backward()", ":zero", "b.backward()", "a.grad", ":set a 5", "b.data",
    ]
    let (folder, replies) = try export(cells + [":export md kept", ":export ipynb kept"])
    let text = try folder.text("kept.md")
    #expect(text.contains("```micrograd\n:zero\n```") && text.contains("```micrograd\n:set a 5\n```"))
    #expect(
      replies.last?.notes
        == ["wrote kept.ipynb: 7 cells", "2 commands that changed values are comments there: .md keeps them"])
  }

  @Test func commandsThatFailedAreComments() throws {
    let cells = ["a = Value(2.0)", ":set a abc", ":set zz 3", ":zero q", ":set a 3"]
    let (folder, replies) = try export(cells + [":export md kept", ":export py kept"])
    let text = try folder.text("kept.md")
    #expect(text.contains("```micrograd\n:set a 3\n```") && text.contains(">>> # :set a abc"))
    #expect(!text.contains("\n:set zz 3") && !text.contains("\n:zero q"))
    #expect(replies.last?.notes.last == "1 command that changed values is a comment there: .md keeps them")
  }

  @Test func aGraphOfAnOwnClassIsADrawingOnly() throws {
    let (_, replies) = try export([ownClass, "a = Node(2.0); f = a * a", ":export csv f", ":export dot f"])
    #expect(replies[2].failure?.message.contains("of a class of your own") == true)
    #expect(replies[3].failure == nil)
  }

  @Test func oldNumbersAreNotWhatPyTorchWillPrint() throws {
    let (_, replies) = try export(["a = Value(2.0); b = a*a; a.data = 5", ":export torch b"])
    #expect(replies[1].notes.last?.hasPrefix("b is not what its operands give any more") == true)
  }

  /// What is exported is read again and holds: the notebook cell by cell, the transcripts line by line.
  @Test func whatIsWrittenAgrees() throws {
    let document = try Document(jupyter: try Notebooks.text(of: "exported"))
    let verdicts = onDeepStack {
      var check = DocumentCheck(document, in: Notebook())
      check.run { _ in }
      return check.verdicts
    }
    #expect(verdicts.allSatisfy { $0.finding == .agrees(isLoose: false) })
    #expect(verdicts.count == 19)
  }

  @Test func theProgramRuns() throws {
    let text = try Notebooks.text(of: "exported", "py")
    let reply = onDeepStack { Notebook().runProgram(text, name: "exported.py") }
    #expect(reply.failure == nil)
    #expect(reply.printed == ">>> f(1)\n```\nno end0\n1\n[-3.0, 2.0]\n")
  }

  @Test func whatAListenerHeardIsStoredAsWell() throws {
    let cells = ["print(1)\n2\nprint(3)\n4", ":export ipynb"]
    let (heard, _) = try export(cells, listening: true)
    let (unheard, _) = try export(cells)
    #expect(try heard.text("session.ipynb") == unheard.text("session.ipynb"))
    let document = try Document(jupyter: try heard.text("session.ipynb"))
    #expect(document.cells.map(\.expectation) == [.outputs([.printed("1\n3\n"), .result("4")])])
  }

  @Test func picturesAreStoredAsText() throws {
    let folder = try TemporaryFolder()
    let verdicts = try onDeepStack {
      Result {
        let notebook = Drawing.notebook()
        notebook.folder = folder.path
        _ = notebook.run("print(1)\nshow()\n5")
        _ = notebook.run(":export ipynb")
        let document = try Document(jupyter: try folder.text("session.ipynb"))
        guard case .outputs(let outputs)? = document.cells.first?.expectation else { return [CellVerdict]() }
        #expect(outputs.count == 3)
        var check = DocumentCheck(document, in: Drawing.notebook())
        check.run { _ in }
        return check.verdicts
      }
    }.get()
    #expect(verdicts.map(\.finding) == [.agrees(isLoose: false)])
  }

  @Test func namesThatPythonHasNotAreImportedWhereTheyAreUsed() throws {
    func imports(_ cells: String...) throws -> [Substring] {
      let (folder, _) = try export(cells + [":export py"])
      return try folder.text("session.py").split(separator: "\n").filter { $0.hasPrefix("from ") }
    }
    #expect(try imports("x = 1  # Value", "'Value'").isEmpty)
    #expect(try imports("def f(): return Value(1.0)\n") == ["from micrograd.engine import Value"])
    #expect(try imports("n = MLP(2, [1]); Layer") == ["from micrograd.nn import Layer, MLP"])
    #expect(try imports("def Value(x): return x\n", "Value(1)").isEmpty)
    #expect(try imports("from micrograd.engine import Value", "Value(1.0)").count == 1)
  }

  @Test func theLastResultKeepsItsNameWhereItIsUsed() throws {
    let (folder, _) = try export(["1 + 1", "x = 5; x", "_ * 2", "7", ":export py"])
    let text = try folder.text("session.py")
    #expect(
      text == "# %%\n_ = 1 + 1\n#> 2\n\n# %%\nx = 5; _ = x\n#> 5\n\n# %%\n_ * 2\n#> 10\n\n# %%\n7\n#> 7\n")
  }

  /// Whatever was printed, the program is one that Python reads, and the transcripts hold.
  @Test func controlCharactersAreNoPartOfAProgram() throws {
    let printing = "print('a\\0b'); print('c\\rimport os\\x0cd'); print('t\\tu')"
    let (folder, _) = try export([printing, "x = 1\r\ny = = 2", "'\u{1}' = 2", ":export py", ":export md"])
    let program = try folder.text("session.py")
    #expect(
      program
        == "# %%\n\(printing)\n#> a\\x00b\n#> c\n#> import os\n#> d\n#> t       u\n\n# %%\n# x = 1\n# y = = 2\n"
        + "#> SyntaxError: invalid syntax\n\n# %%\n# '\\x01' = 2\n"
        + "#> SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?\n")
    #expect(try folder.text("session.md").contains("\n…\nc\nimport os\nd\nt\tu\n"))
  }

  @Test func whatIsThereStays() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data("mine".utf8), "session.py")
    let (_, replies) = try export(["1", ":export py"], in: folder)
    #expect(replies[1].failure?.title == "session.py is there already")
    #expect(replies[1].failure?.hint == "--force replaces it, or give another name")
    #expect(try folder.text("session.py") == "mine")
    let (_, again) = try export(["1", ":export --force py"], in: folder)
    #expect(again[1].notes == ["wrote session.py: 1 cell"])
    #expect(try folder.text("session.py") == "# %%\n1\n#> 1\n")
    #expect(try folder.names() == ["session.py"])
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write(Data("mine".utf8), "target")
    for link in ["to.py", "nowhere.py"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(of: link), withDestinationPath: link == "to.py" ? target : folder.path(of: "new"))
      let (_, replies) = try export(["1", ":export py \(link)", ":export py \(link) --force"], in: folder)
      #expect(replies[1].failure?.title == "\(link) is a symbolic link")
      #expect(replies[2].failure?.title == "\(link) is a symbolic link")
    }
    #expect(try folder.text("target") == "mine")
    #expect(try folder.names() == ["nowhere.py", "target", "to.py"])
  }

  @Test(arguments: ["../x", "/tmp/x", ".hidden", "a/b", "..", "a\u{1b}[2J", "~/x"])
  func onlyANameOfThisFolderServes(name: String) throws {
    let (folder, replies) = try export(["1", ":export py \(name)"])
    #expect(replies[1].failure?.title.hasSuffix(" is no name for a file of this folder") == true)
    #expect(try folder.names() == [])
  }

  @Test func otherThingsOfThatNameStay() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path(of: "pipe.py"), 0o600) == 0)
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "d.py"), withIntermediateDirectories: false)
    let (_, replies) = try export(["1", ":export py pipe --force", ":export py d --force"], in: folder)
    #expect(replies[1].failure?.title == "pipe.py is no ordinary file")
    #expect(replies[2].failure?.title == "d.py is a folder")
  }

  @Test func nothingIsLeftWhereNothingCanBeWritten() throws {
    let (_, replies) = try export(["1", ":export py " + String(repeating: "n", count: 300)])
    #expect(replies[1].failure?.title.hasSuffix("File name too long") == true)
  }

  @Test func aNameMayHaveBlanks() throws {
    let (folder, _) = try export(["1", ":export md my first\\ one"])
    #expect(try folder.names() == ["my first one.md"])
  }

  @Test(arguments: [
    (":export", "as what is it to be written?"), (":export pdf", "no such format: pdf"),
    (":export py -rf", "no option -rf here"), (":export py x --all", "no option --all here"),
  ])
  func otherWishesAreRefused(command: String, message: String) throws {
    let (folder, replies) = try export(["1", command])
    #expect(replies[1].failure?.title == message)
    #expect(try folder.names() == [])
  }

  @Test func anEmptySessionIsNotWritten() throws {
    #expect(try export([":export py"]).replies[0].failure?.title == "there is nothing to be written yet")
  }

  @Test func onlyWhatIsTypedWritesFiles() throws {
    let folder = try TemporaryFolder()
    let replies = onDeepStack {
      let notebook = Notebook()
      return ["1", ":export py"].map { notebook.run($0) }
    }
    #expect(replies[1].failure?.title == "files are written only for who types it at a prompt")
    #expect(try folder.names() == [])
  }

  @Test func tabListsTheFormats() {
    #expect(
      Tab.offered(":export |", after: [])
        == ["md", "py", "ipynb", "dot", "svg", "mermaid", "csv", "torch"])
  }
}
