import PythonRuntime

/// The names of formats and engines that graphviz knows.
enum DotNames {
  /// - Throws: ValueError for a format that graphviz does not know.
  static func format(_ name: String) throws -> String {
    guard formats.contains(name.lowercased()) else { throw PythonError.value("unknown format: '\(name)'") }
    return name
  }

  /// - Throws: ValueError for an engine that graphviz does not know.
  static func engine(_ name: String) throws -> String {
    guard engines.contains(name.lowercased()) else {
      let known = engines.map { "'\($0)'" }.joined(separator: ", ")
      throw PythonError.value("unknown engine: '\(name)' (must be one of [\(known)])")
    }
    return name
  }

  private static let engines = ["circo", "dot", "fdp", "neato", "osage", "patchwork", "sfdp", "twopi"]
  private static let formats: Set<String> = [
    "bmp", "canon", "cmap", "cmapx", "dot", "dot_json", "eps", "fig", "gif", "gv", "ico", "imap", "ismap",
    "jpe",
    "jpeg", "jpg", "json", "json0", "pdf", "pic", "plain", "plain-ext", "png", "ps", "ps2", "psd", "svg",
    "svg_inline",
    "svgz", "tif", "tiff", "tk", "vml", "vrml", "wbmp", "webp", "x11", "xdot", "xdot_json", "xlib",
  ]
}
