import PythonRuntime
import TerminalDrawing

extension DigraphObject {
  /// Shows the picture here and now.
  func show() { library.pictures.output(picture) }

  /// Writes the text as `name.dot` and, where the format is svg, the picture as `name.svg`; the format dot writes the
  /// text alone.
  ///
  /// - Returns: The name of the picture's file, or that of the text where there is none.
  /// - Throws: ValueError for another format, another folder or another ending.
  func render(
    _ name: String?, directory: String?, format: String?, keepsText: Bool, _ interpreter: Interpreter
  ) throws -> String {
    let format = try (format.map(DotNames.format) ?? content.format).lowercased()
    guard ["svg", "dot", "gv"].contains(format) else {
      throw PythonError.value(
        "render as \(format) is not in this subset",
        hint: "Digraph(format='svg') makes render write a picture as .svg")
    }
    if let name { change(interpreter) { $0.filename = name } }
    let text = try checkedName(directory: directory, "render")
    let picture =
      format == "svg" ? try library.files.checked(filename + ".svg", for: "render", endings: [".svg"]) : nil
    if keepsText || picture == nil { try library.files.write(source(interpreter), to: text, for: "render") }
    guard let picture else { return text }
    try library.files.write(DiagramSVG.text(of: diagram), to: picture, for: "render")
    return picture
  }

  /// Writes the text.
  ///
  /// - Returns: The name of the file.
  func save(_ name: String?, directory: String?, _ interpreter: Interpreter) throws -> String {
    if let name { change(interpreter) { $0.filename = name } }
    let checked = try checkedName(directory: directory, "save")
    try library.files.write(source(interpreter), to: checked, for: "save")
    return checked
  }

  /// The name of the text's file, which ends in `.dot` where it has no ending of its own for that.
  private func checkedName(directory: String?, _ function: String) throws -> String {
    let folder = directory ?? content.directory
    guard folder.isEmpty || folder == "." else {
      throw PythonError.value(
        "\(function) into another folder is not in this subset",
        hint: "without directory= it is the current folder")
    }
    let endings = [".dot", ".gv"]
    let name = endings.contains(where: { filename.hasSuffix($0) }) ? filename : filename + ".dot"
    return try library.files.checked(name, for: function, endings: endings)
  }
}
