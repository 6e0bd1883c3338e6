import PythonSyntax

extension Command {
  /// `:run FILE`
  static var runFile: Command {
    Command(
      "run", usage: ":run FILE", summary: "runs a program here; the names it binds stay", argument: .file
    ) { notebook, argument in
      guard !argument.isEmpty else {
        throw Failure(command: "which file is to be run?", hint: "for example :run train.py")
      }
      return notebook.runFile(FileNames.unescaped(argument))
    }
  }
}

extension Notebook {
  /// Runs a file's program in this session: no echo, then what its step did to values.
  fileprivate func runFile(_ path: String) -> Reply {
    do throws(SourceFile.Unreadable) {
      importsFiles(besideFile: path)
      var reply = runFile(Source(name: path, text: try SourceFile.readOrdinary(path)))
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

extension SourceFile.Unreadable {
  fileprivate var wayOn: String {
    switch self {
    case .system, .notOrdinary: "Tab behind :run lists the files that there are"
    case .tooLong: "a program is far shorter: is it another file?"
    case .notUTF8: "save it as UTF-8 in the editor that made it"
    }
  }
}
