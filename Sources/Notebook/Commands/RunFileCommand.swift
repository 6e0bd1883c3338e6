import PythonSyntax

extension Command {
  /// `:run FILE`
  static var runFile: Command {
    Command(
      "run", usage: ":run FILE", summary: "runs a program or a notebook here; the names it binds stay",
      example: [":run train.py"], task: .session,
      argument: .file
    ) { notebook, argument in
      try FileNames.refuseQuotes(argument)
      return try notebook.runFile(argument, example: ":run train.py")
    }.changingValues()
  }
}

extension Command {
  /// `:load FILE`: what `:save` wrote, which is run as any other file.
  static var load: Command {
    Command(
      "load", usage: ":load FILE", summary: "runs what :save wrote here, in this session",
      example: [":load lecture.md"], argument: .file
    ) { notebook, argument in
      try notebook.runFile(argument, example: ":load lecture.md")
    }.changingValues()
  }
}

extension Notebook {
  /// So many files may run each other; more are a ring of files, or a link that leads to itself.
  private static let mostRunningFiles = 16

  fileprivate func runFile(_ argument: String, example: String) throws -> Reply {
    guard !argument.isEmpty else {
      throw Failure(command: "which file is to be run?", hint: "for example \(example)")
    }
    return try runFile(FileNames.unescaped(argument))
  }

  /// Runs a file's program in this session: no echo, then what its step did to values.
  ///
  /// - Throws: A failure where the file is running already.
  fileprivate func runFile(_ path: String) throws -> Reply {
    guard !runningFiles.contains(path), runningFiles.count < Notebook.mostRunningFiles else {
      throw Failure(command: "\(path) runs itself", hint: "take the :run out of it")
    }
    runningFiles.append(path)
    defer { runningFiles.removeLast() }
    // Nobody answers the questions of a file's commands.
    isTalking = false
    do throws(SourceFile.Unreadable) {
      let text = try read(path)
      importsFiles(besideFile: path)
      var reply = run(text, name: path)
      // What ends is the program, not the conversation.
      if let code = reply.exitCode, code != 0 {
        reply.notes.append("the program ended with exit code \(code)")
      }
      reply.exitCode = nil
      return reply
    } catch {
      return Reply(failure: Failure(command: "\(path): \(error.reason)", hint: error.wayOn))
    }
  }
}

extension Notebook {
  private func run(_ text: String, name: String) -> Reply {
    guard let format = documentFormat(ofFile: name) else {
      if let failure = Failure(dataFile: name) { return Reply(failure: failure) }
      return runFile(Source(name: name, text: text))
    }
    do throws(DocumentProblem) {
      let run = run(try format.read(text))
      var reply = Reply()
      reply.outputs = run.outputs
      reply.exitCode = run.exitCode
      if let sentence = run.sentence { reply.notes.append("\(name): \(sentence)") }
      return reply
    } catch {
      return Reply(failure: Failure(command: "\(name): \(error.sentence)"))
    }
  }
}

extension Failure {
  /// Says that a file holds data, and no program; nil where its name does not say so.
  fileprivate init?(dataFile name: String) {
    guard [".csv", ".tsv", ".json"].contains(where: name.lowercased().hasSuffix) else { return nil }
    self.init(
      command: "\(name) is no program: files of data are not in this subset",
      hint: "paste the numbers into a list: xs = [[2.0, 3.0], [1.0, -1.0]]")
  }
}

extension SourceFile.Unreadable {
  fileprivate var wayOn: String {
    switch self {
    case .system, .notOrdinary: "Tab behind the command lists the files that there are"
    case .tooLong: "a program is far shorter: is it another file?"
    case .stopped: "the same command reads it again"
    case .notUTF8: "save it as UTF-8 in the editor that made it"
    }
  }
}
