@testable import Notebook

/// Tab in a notebook that has run a program; the cursor is a `|` in the text.
enum Tab {
  /// The program whose names are offered.
  static let program = """
    import math
    import micrograd.nn as networks
    alpha = Value(2.0); alps = [1, 2]; n = MLP(2, [3, 1]); word = 'w'; _secret = 1; point = (1.5, alpha)
    grades = {'Ada': alpha, 3: [n]}; wide = range(3)
    def altitude(height, *rest, unit='m', _scale=1): return height

    """

  /// The candidates' texts in the order in which they are listed.
  static func offered(_ marked: String, after cells: [String] = [program]) -> [String] {
    candidates(marked, after: cells).candidates.map(\.text)
  }

  static func candidates(_ marked: String, after cells: [String] = [program]) -> Completions {
    let text = marked.replacing("|", with: "", maxReplacements: 1)
    let cursor = marked.unicodeScalars.prefix { $0 != "|" }.count
    return onDeepStack {
      let notebook = Notebook()
      for cell in cells { _ = notebook.run(cell) }
      return notebook.completions(of: text, at: cursor)
    }
  }
}
