import Foundation
import PythonRuntime
import Testing

@testable import Notebook

/// What the commands of a file may do to the session in which it runs.
struct FilesInSessionsTests {
  private static let made = ["a = Value(2.0)", "b = a * 3", ":mark here", "c = 1", ":undo"]

  @Test(arguments: Command.all.map(\.name)) func theSessionGoesOnAfterAnyCommandOfAFile(name: String) throws {
    let folder = try TemporaryFolder()
    for argument in ["", " here", " a"] {
      let file = try TypedFile.write(["k = 1", ":\(name)\(argument)"], to: folder)
      for cells in [[], Self.made] {
        let replies = onDeepStack {
          let notebook = TypedFile.session(in: folder)
          return (cells + [":run \(file)", "k", ":undo", "'k' in vars()", ":undo", ":redo 9", "k"]).map {
            notebook.run($0)
          }
        }
        #expect(replies.suffix(6).first?.result == "1", ":\(name)\(argument)")
        #expect(replies.suffix(4).first?.result == "False", ":\(name)\(argument)")
        #expect(replies.last?.result == "1", ":\(name)\(argument)")
      }
    }
  }

  @Test(arguments: [":undo", ":redo", ":mark here", ":diff here", ":resume"])
  func aFileTakesNoStepsBack(command: String) throws {
    let folder = try TemporaryFolder()
    let file = try TypedFile.write([command], to: folder)
    let reply = onDeepStack {
      let notebook = TypedFile.session(in: folder)
      return (Self.made + [":run \(file)"]).map { notebook.run($0) }.last
    }
    #expect(reply?.outputs.map { "\($0)" }.joined().contains("take steps back") == true)
  }

  @Test func aFileThatRunsItselfIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "y.typed")
    _ = try TypedFile.write([":run \(path)"], to: folder, "y.typed")
    // A ring whose files have another name each time.
    for number in 0..<40 {
      _ = try TypedFile.write(
        ["k = \(number)", ":run \(folder.path(of: "r\(number + 1).typed"))"], to: folder, "r\(number).typed")
    }
    let (replies, isRunning) = onDeepStack {
      let notebook = TypedFile.session(in: folder)
      let replies = [":run \(path)", ":run \(folder.path(of: "r0.typed"))", "k"].map { notebook.run($0) }
      return (replies, !notebook.runningFiles.isEmpty)
    }
    for reply in replies.prefix(2) {
      #expect(reply.outputs.map { "\($0)" }.joined().contains("typed runs itself"))
    }
    #expect(replies[2].result == "15" && !isRunning)
  }

  @Test func aFileDoesNotChangeWhatAPersonHasChosen() throws {
    let folder = try TemporaryFolder()
    let file = try TypedFile.write([":config digits 3"], to: folder)
    let path = folder.path(of: "config")
    let text = onDeepStack {
      let notebook = TypedFile.session(in: folder)
      notebook.settings = Settings(path: path)
      let reply = notebook.run(":run \(file)")
      #expect(notebook.settings.word(.digits) == "3")
      return reply.outputs.map { "\($0)" }.joined()
    }
    #expect(text.contains("this holds for this session only"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func whatComesLastInAReplyIsShownToo() throws {
    let folder = try TemporaryFolder()
    let made = "x = Value(1.0)\nfor k in range(60): x = x * 2.0"
    let file = try TypedFile.write([":gradcheck x"], to: folder)
    let seen = screens([made, ":run \(file)"]) { $0.documentFormats["typed"] = TypedFile.format }[1]
    #expect(seen.contains("more values · :gradcheck x --all"))
  }

  @Test func headingsAreNoRest() {
    var document = Document()
    document.addCode("1/0")
    document.add(.init(.heading, "# The end"))
    let hasRest = onDeepStack { [document] in Notebook().run(document).hasRest }
    #expect(!hasRest)
  }
}
