import Foundation
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// The journal: a session that was cut off anywhere goes on where it was.
struct JournalTests {
  private static func start(_ folder: String) -> Notebook {
    let notebook = Notebook()
    notebook.keepSession(in: folder)
    return notebook
  }

  private static func run(_ cells: [String], in notebook: Notebook) -> [String] {
    onDeepStack {
      let renderer = ReplyRenderer(appearance: Appearance(width: 80, charset: .unicode))
      return cells.map { renderer.render(notebook.run($0), cell: $0).plainText }
    }
  }

  private static let cells = [
    "import random, numpy as np", "a = Value(random.random()); l = [1]", "b = a*2 + np.random.rand()",
    "b.backward()",
    ":undo", "b.backward(); b.backward()", ":mark here", "n = MLP(2, [2, 1])", "l.append(n([1.0, 2.0]).data)",
    "1/0",
    ":undo 2", ":redo", "random.seed(); l.append(random.gauss(0, 1))", " hidden = 1", "a.data = 7\nl",
    ":show values",
    "for k in range(9):\n    l.append(k)\n", "_",
  ]

  private static let questions = [
    "a, b, l", "[(p.data, p.grad) for p in n.parameters()]", "random.random(), np.random.rand()", ":show",
    "_",
  ]

  @Test("cut off at any byte, a session resumes with the cells that had ended")
  func anyByte() throws {
    let folder = try TemporaryFolder()
    var notebook: Notebook? = JournalTests.start(folder.path)
    _ = notebook.map { JournalTests.run(JournalTests.cells, in: $0) }
    let path = try #require(notebook?.journal?.path)
    let seed = UInt64(try #require(notebook?.journal?.seed))
    notebook = nil
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let count = ProcessInfo.processInfo.environment["JOURNAL_CUTS"].flatMap { Int($0) } ?? 40
    var generator = SplitMix(state: 7)
    for _ in 0..<count {
      let size = Int.random(in: 200...whole.count, using: &generator)
      let cut = try TemporaryFolder()
      _ = try cut.write(whole.prefix(size), "1-1.jsonl")
      let resumed = JournalTests.start(cut.path)
      _ = JournalTests.run([":resume"], in: resumed)
      let ended = String(decoding: whole.prefix(size), as: UTF8.self).split(separator: "\n").count {
        $0.hasPrefix("{\"end\"") && $0.hasSuffix("}")
      }
      let twin = Notebook()
      twin.takesBack = true
      twin.interpreter.useSeed(seed)
      _ = JournalTests.run(JournalTests.cells.prefix(ended).filter { !$0.hasPrefix(" ") }, in: twin)
      let (there, here) = (
        JournalTests.run(JournalTests.questions, in: twin),
        JournalTests.run(JournalTests.questions, in: resumed)
      )
      #expect(there == here, "cut at \(size)")
      guard there == here else { break }
    }
  }

  @Test("what was not to be kept is a step all the same, and a way where it was one")
  func notKept() throws {
    let walks = [
      ["a = 1", " b = 2", "c = 3", ":undo 2"],
      ["a = 1", " b = 2", ":undo", "c = 3"],
      ["a = 1", "b = 2", " :undo", "c = 3", ":undo", ":redo"],
      ["a = 1", "b = 2", ":undo", " :redo", "c = 3", ":undo"],
      ["a = 1", " b = 2", ":undo", ":redo", ":undo 2", " z = 3", ":redo"],
      ["a = 1", ":undo", " 3 + 4", ":redo", "c = 3"],
    ]
    for cells in walks {
      let folder = try TemporaryFolder()
      var notebook: Notebook? = JournalTests.start(folder.path)
      let questions = ["'a' in vars(), 'c' in vars()", ":undo", "'a' in vars(), 'c' in vars()"]
      _ = notebook.map { JournalTests.run(cells, in: $0) }
      let text = try folder.text(try #require(try folder.names().first))
      let there = notebook.map {
        [JournalTests.run(questions, in: $0)[0], JournalTests.run(questions, in: $0)[2]]
      }
      notebook = nil
      let cut = try TemporaryFolder()
      _ = try cut.write(Data(text.utf8), "1-1.jsonl")
      let resumed = JournalTests.start(cut.path)
      _ = JournalTests.run([":resume"], in: resumed)
      let here = [JournalTests.run(questions, in: resumed)[0], JournalTests.run(questions, in: resumed)[2]]
      #expect(there == here, "\(cells)")
    }
  }

  @Test func ofWhatIsNotKeptNoWordIsWritten() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data("x = 'secret'\n".utf8), "secrets.py")
    let program = try folder.write(Data("import secrets\ny = 'secret'\n".utf8), "program.py")
    let sessions = try TemporaryFolder()
    let notebook = JournalTests.start(sessions.path)
    notebook.importsFiles(besideFile: program)
    let cells = [" :run \(program)", " raise ValueError('secret')", "\tsecret", "a = 1"]
    _ = JournalTests.run(cells, in: notebook)
    let text = try sessions.text(try #require(try sessions.names().first))
    #expect(text.contains("a = 1") && !text.contains("secret") && !text.contains("Error"))
  }

  @Test func aSessionThatWasLeftIsNotOffered() throws {
    let folder = try TemporaryFolder()
    let first = JournalTests.start(folder.path)
    _ = JournalTests.run(["a = 1"], in: first)
    #expect(JournalTests.start(folder.path).offer == nil, "its prompt is still there")
    first.close()
    let second = JournalTests.start(folder.path)
    #expect(second.offer == nil)
    #expect(JournalTests.run([":resume", "a"], in: second)[1] == "1\n")
  }

  @Test func theNewestThatWasCutOffIsOfferedOnce() throws {
    let folder = try TemporaryFolder()
    let line = { (cell: String) in "{\"journal\":1,\"seed\":1}\n{\"cell\":\"\(cell)\"}\n{\"end\":\"\"}\n" }
    _ = try folder.write(Data(line("a = 1").utf8), "100-1.jsonl")
    _ = try folder.write(Data(line("a = 2").utf8), "200-1.jsonl")
    let notebook = JournalTests.start(folder.path)
    let offer = try #require(notebook.offer)
    #expect(offer.hasPrefix("a session of 1 cell ended without goodbye at "))
    #expect(offer.hasSuffix(" · :resume goes on with it"))
    let said = JournalTests.run(["1 + 1", ":resume", "a", ":resume"], in: notebook)
    #expect(said[1].hasPrefix("1 cell run again, all as at ") && said[1].contains(": a · :recap lists them"))
    #expect(said[2] == "2\n")
    #expect(said[3].hasPrefix("this session has begun, and two can't be one"))
    #expect(try folder.names().count == 2)
    #expect(try folder.text("200-1.jsonl").contains("{\"cell\":\"a\""))
  }

  /// A session that was cut off is not lost because another one was begun and left.
  @Test func whatWasCutOffComesBeforeWhatWasLeft() throws {
    let folder = try TemporaryFolder()
    let line = { (cell: String) in "{\"journal\":1,\"seed\":1}\n{\"cell\":\"\(cell)\"}\n{\"end\":\"\"}\n" }
    _ = try folder.write(Data(line("a = 1").utf8), "100-1.jsonl")
    _ = try folder.write(Data((line("zz = 1") + "{\"goodbye\":1}\n").utf8), "200-1.jsonl")
    let listed = JournalTests.run([":resume --list"], in: JournalTests.start(folder.path))[0]
    let rows = listed.split(separator: "\n")
    #expect(rows.count == 3 && rows[0].hasPrefix("1  ") && rows[0].contains("cut off  a = 1"))
    #expect(rows[1].hasPrefix("2  ") && rows[1].contains("left     zz = 1"))
    let said = JournalTests.run(
      [":resume 3", ":resume x", ":resume", "a"], in: JournalTests.start(folder.path))
    #expect(said[0].hasPrefix("there is no session 3") && said[1].hasPrefix("x is no number of a session"))
    #expect(said[2].contains("1 other session is kept") && said[3] == "1\n")
    #expect(JournalTests.run([":resume 2", "zz"], in: JournalTests.start(folder.path))[1] == "1\n")
  }

  @Test func whatMakesNoSenseIsPassedOver() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      Data("{\"journal\":2,\"seed\":1}\n{\"cell\":\"a = 1\"}\n{\"end\":\"\"}\n".utf8), "9-1.jsonl")
    _ = try folder.write(Data([0, 255, 10, 1]), "8-1.jsonl")
    _ = try folder.write(Data(), "7-1.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "6-1.jsonl"), withDestinationPath: "9-1.jsonl")
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "5-1.jsonl"), withIntermediateDirectories: false)
    #expect(mkfifo(folder.path(of: "4-1.jsonl"), 0o600) == 0)
    let notebook = JournalTests.start(folder.path)
    #expect(notebook.offer == nil)
    #expect(JournalTests.run([":resume"], in: notebook)[0].hasPrefix("there is no session to go on with"))
  }

  @Test func aCellThatEndsOtherwiseStopsTheRun() throws {
    let folder = try TemporaryFolder()
    let journal = """
      {"journal":1,"seed":1}
      {"cell":"a = 1"}
      {"end":""}
      {"cell":"a = 2; 1/0"}
      {"end":"NameError: name 'b' is not defined"}
      {"cell":"a = 3"}
      {"end":""}

      """
    let path = try folder.write(Data(journal.utf8), "1-1.jsonl")
    let notebook = JournalTests.start(folder.path)
    let reply = onDeepStack { notebook.run(":resume") }
    #expect(reply.notes.first?.hasPrefix("Cell 2 ended otherwise this time, with ZeroDivisionError") == true)
    #expect(reply.recalled == ["a = 2; 1/0", "a = 3"])
    #expect(JournalTests.run(["a"], in: notebook) == ["1\n"])
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      kept.hasPrefix(journal.split(separator: "\n").prefix(3).joined(separator: "\n"))
        && !kept.contains("a = 3"))
  }

  @Test func anInterruptedCellIsInterruptedAtTheSamePlace() throws {
    let folder = try TemporaryFolder()
    var looks = 0
    var notebook: Notebook? = Notebook()
    notebook?.interpreter.isInterrupted = {
      looks += 1
      return looks > 40
    }
    notebook?.keepSession(in: folder.path)
    let endless = "k = 0\nwhile True:\n    k += 1\n"
    _ = notebook.map { JournalTests.run([endless], in: $0) }
    notebook?.interpreter.isInterrupted = { false }
    let count = notebook.map { JournalTests.run(["k"], in: $0) }
    notebook = nil
    let resumed = JournalTests.start(folder.path)
    #expect(JournalTests.run([":resume", "k"], in: resumed)[1] == count?[0])
  }

  @Test func whoStopsTheRunHasLostNothing() throws {
    let folder = try TemporaryFolder()
    let journal =
      "{\"journal\":1,\"seed\":1}\n{\"cell\":\"a = 1\"}\n{\"end\":\"\"}\n{\"cell\":\"for k in range(99999): pass\\n\"}\n{\"end\":\"\"}\n"
    let path = try folder.write(Data(journal.utf8), "1-1.jsonl")
    let notebook = Notebook()
    var wants = true
    notebook.interpreter.isInterrupted = { wants }
    notebook.keepSession(in: folder.path)
    let said = JournalTests.run([":resume"], in: notebook)
    #expect(said[0].hasPrefix("stopped: nothing is resumed, and nothing lost"))
    wants = false
    #expect(try String(contentsOfFile: path, encoding: .utf8) == journal)
    #expect(JournalTests.run(["a"], in: notebook)[0].contains("NameError"))
    #expect(JournalTests.run([":resume", "a, k"], in: notebook)[1] == "(1, 99998)\n")
  }

  @Test func filesAreReadAsTheyWere() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data("x = 42\n".utf8), "helper.py")
    let program = try folder.write(Data("import helper\ny = helper.x\n".utf8), "program.py")
    let sessions = try TemporaryFolder()
    var notebook: Notebook? = JournalTests.start(sessions.path)
    _ = notebook.map { JournalTests.run([":run \(program)"], in: $0) }
    notebook = nil
    try FileManager.default.removeItem(atPath: program)
    try FileManager.default.removeItem(atPath: folder.path(of: "helper.py"))
    let resumed = JournalTests.start(sessions.path)
    #expect(JournalTests.run([":resume", "y"], in: resumed)[1] == "42\n")
  }

  @Test func aFolderThatTakesNothingIsToldOfOnce() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Data(), "file")
    let notebook = JournalTests.start(file + "/sessions")
    let replies = onDeepStack { ["a = 1", "a"].map { notebook.run($0).notes } }
    #expect(replies[0].first?.hasPrefix("Your session can't be kept: ") == true)
    #expect(replies[1] == [])
  }

  @Test func onlyTheNewestAreKept() throws {
    let folder = try TemporaryFolder()
    for number in 100..<140 {
      _ = try folder.write(Data("{\"journal\":1,\"seed\":1}\n".utf8), "\(number)-1.jsonl")
    }
    let notebook = JournalTests.start(folder.path)
    _ = JournalTests.run(["a = 1"], in: notebook)
    #expect(try folder.names().count == 20)
  }
}
