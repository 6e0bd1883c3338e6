/// The folders in which a person's own files lie, by the XDG base directory specification.
enum PersonalFolder {
  /// The folder that a variable names, by default one below the home.
  ///
  /// A relative folder in the variable is ignored, as the specification says; nil where there is no home either.
  static func path(_ name: String, default folder: String, variable: (String) -> String?) -> String? {
    absolute(variable(name)) ?? absolute(variable("HOME")).map { "\($0)/\(folder)" }
  }

  private static func absolute(_ folder: String?) -> String? {
    folder.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
