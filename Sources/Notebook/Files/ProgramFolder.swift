#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import PythonRuntime

/// The folder of a program, in which `import` finds the files beside it and nothing else.
struct ProgramFolder {
  private let path: String

  /// The folder in which a program's file stands.
  init(ofFile file: String) {
    guard let slash = file.lastIndex(of: "/") else {
      path = "."
      return
    }
    path = slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The text of `a.b` in `a/b.py`, or in `a/b/__init__.py`; nil where the folder has neither.
  ///
  /// - Throws: ImportError where the file is there and can't be read.
  func text(ofModule name: String) throws -> ModuleText? {
    let place = place(of: name)
    for file in ["\(place)/__init__.py", "\(place).py"] where isInside(file) {
      do throws(SourceFile.Unreadable) {
        return ModuleText(try SourceFile.readOrdinary(file), file: file)
      } catch {
        throw PythonError(.importError, "\(file): \(error.reason)")
      }
    }
    return nil
  }

  /// The module that a folder without `__init__.py` is; nil where there is no such folder.
  func bareFolder(ofModule name: String) -> ModuleText? {
    let place = place(of: name)
    return isFolder(place) && isInside(place) ? ModuleText("", file: place) : nil
  }

  private func place(of name: String) -> String {
    "\(path)/" + name.split(separator: ".").joined(separator: "/")
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file is there and, behind all links, in the folder.
  private func isInside(_ file: String) -> Bool {
    guard let folder = realpath(path, nil) else { return false }
    defer { free(folder) }
    guard let real = realpath(file, nil) else { return false }
    defer { free(real) }
    let start = String(cString: folder)
    return String(cString: real).hasPrefix(start.hasSuffix("/") ? start : start + "/")
  }
}

extension Notebook {
  /// Lets programs import the files of the current folder, as Python does where no file is run.
  public func importsFilesHere() { importsFiles(besideFile: "a file here") }

  /// Lets programs import the files beside a program's file.
  public func importsFiles(besideFile file: String) {
    let folder = ProgramFolder(ofFile: file)
    interpreter.moduleText = { [unowned self] name in try moduleText(of: name, in: folder) }
  }
}
