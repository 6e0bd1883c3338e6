import Foundation
import TerminalDrawing
import Testing

@testable import Notebook

/// `:run FILE`: a program of a file in the session.
struct RunFileCommandTests {
  /// What is seen after each of some cells, in which `FILE` is a file with this text.
  private func seen(_ program: String, _ cells: String...) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(program.utf8), "my train.py")
    let typed = path.replacing(" ", with: "\\ ")
    return screens(cells.map { $0.replacing("FILE", with: typed) }, width: 200).map {
      $0.replacing(path, with: "train.py")
    }
  }

  @Test func itsNamesStay() throws {
    let program = "import math\nx = 20\nprint('x is', x)\n1 + 1\ndef f(n): return n + x\n"
    #expect(try seen(program, ":run FILE", "f(1)", "math.floor(1.5)") == ["x is 20\n", "21\n", "1\n"])
  }

  @Test func aFileOfDataIsNoProgram() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("1,2\n".utf8), "d.csv")
    #expect(screen(":load \(path)", width: 200).contains("d.csv is no program"))
    #expect(screen(":load \(path)", width: 200).contains("paste the numbers"))
  }

  @Test func itSeesTheNamesOfTheSession() throws {
    #expect(try seen("print(y + 1)", "y = 4", ":run FILE")[1] == "5\n")
  }

  @Test func whatItMadeIsShown() throws {
    let program = "a = Value(2.0)\nb = Value(3.0)\nprint('made')\nd = a * b\n"
    let screen = try seen(program, ":run FILE")[0]
    #expect(screen.hasPrefix("made\n\n┌a"))
    #expect(screen.contains("┌d"))
    #expect(try seen(program, ":show off", ":run FILE")[1] == "made\n")
  }

  @Test func anErrorHasItsPlace() throws {
    let screen = try seen("def f(n):\n    return 1 / n\nprint('here')\nf(0)\n", ":run FILE")[0]
    #expect(
      screen == """
        here
        train.py, line 4
            f(0)
            ^^^^
        train.py, line 2, in f
                return 1 / n
                         ^
        ZeroDivisionError: division by zero

        """, "\(screen)")
    let wrong = try seen("x = 1\nx = = 2\n", ":run FILE", "x")
    #expect(wrong[0].hasPrefix("train.py, line 2\n"))
    #expect(wrong[1].contains("NameError"))
  }

  @Test func outputIsHeardAsItIsPrinted() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("print(1)\nlistened()\nprint(2)".utf8), "a.py")
    var heard: [Output] = []
    let printed = screens(["def listened(): print('now')\n", ":run \(path)"]) {
      $0.onOutput = { heard.append($0) }
    }
    let text = heard.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
    #expect(text == "1\nnow\n2\n")
    #expect(printed == ["", ""])
  }

  @Test func itsEndIsNotTheConversations() throws {
    #expect(
      try seen("x = 1\nexit(3)\nx = 2\n", ":run FILE", "x") == [
        "the program ended with exit code 3\n", "1\n",
      ])
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("exit()".utf8), "a.py")
    #expect(onDeepStack { Notebook().run(":run \(path)") } == Reply())
  }

  @Test func whatCannotBeRunIsSaid() throws {
    let folder = try TemporaryFolder()
    let latin = try folder.write(Data([0x78, 0xe9]), "latin.py")
    let long = try folder.write(Data(), "long.py")
    #expect(truncate(long, off_t(SourceFile.limit + 1)) == 0)
    let pipe = folder.path(of: "pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let seen = screens(
      [
        ":run", ":run \(folder.path(of: "no.py"))", ":run \(folder.path)", ":run \(latin)", ":run \(long)",
        ":run \(pipe)",
      ],
      width: 200)
    let words = [
      "for example :run train.py", "no.py: No such file or directory\n", ": Is a directory\n",
      "latin.py: not UTF-8 from byte 1 on\n", "long.py: longer than 64 MB\n", "pipe: no ordinary file\n",
    ]
    for (screen, words) in zip(seen, words) {
      #expect(screen.contains(words))
      #expect(screen.split(separator: "\n").count == 2)
    }
  }

  @Test func tabListsFiles() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data(), "train me.py")
    #expect(Tab.offered(":run \(folder.path(of: "tr"))|", after: []) == [folder.path(of: "train\\ me.py")])
    #expect(Tab.offered(":run|") == ["run "])
  }

  @Test func theOwnFolderHasAShortName() throws {
    let home = try #require(StateFile.environmentVariable("HOME"))
    #expect(screen(":run ~/no-such-file.py", width: 200).contains("\(home)/no-such-file.py: No such file"))
  }
}
