import PythonRuntime

/// What a journal has of a cell that is run again.
struct Replay {
  /// The texts of the files that the cell used.
  var files: [String: String] = [:]
  /// At which of its looks it was interrupted.
  var stop: Int?
}

extension Notebook {
  /// Reads a file for a cell; the journal keeps its text, so that it is the same when the cell is run again.
  func read(_ path: String) throws(SourceFile.Unreadable) -> String {
    if let text = replay?.files[path] { return text }
    let text = try SourceFile.readOrdinary(path)
    note(file: path, text: text)
    return text
  }

  /// Takes note of a file's text that the running cell uses.
  public func note(file path: String, text: String) {
    if replay == nil { journal?.add(file: path, text: text) }
  }

  /// The text of a module beside a program, by the journal where that is run again.
  func moduleText(of name: String, in folder: ProgramFolder) throws -> ModuleText? {
    let key = "import \(name)"
    if let replay {
      let isPackage = replay.files.keys.contains { $0.hasPrefix(key + ".") }
      let file = isPackage ? "\(name)/__init__.py" : "\(name).py"
      return replay.files[key].map { ModuleText($0, file: file) }
    }
    // As in Python, a folder that says nothing of itself comes after the modules of the library.
    let isCarried = interpreter.modules[name] != nil
    let module = try folder.text(ofModule: name) ?? (isCarried ? nil : folder.bareFolder(ofModule: name))
    if let module { note(file: key, text: module.text) }
    return module
  }
}

extension Notebook {
  /// Does the work of running a file, as the cell that would have asked for it.
  public func keepingRun(of file: String, _ work: () -> Reply) -> Reply {
    keeping(":run \(FileNames.escaped(file))") {
      let count = cells.count
      var reply = work()
      if documentFormat(ofFile: file) == nil, cells.count > count {
        reply.failure = cells[count].reply.failure
      }
      return reply
    }
  }
}
