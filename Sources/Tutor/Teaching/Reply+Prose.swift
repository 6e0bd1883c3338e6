import Notebook

extension Reply {
  /// Ends a paragraph: what follows the words of a lesson stands behind an empty line.
  mutating func endProse() {
    if case .prose? = figures.last { figures.append(.space) }
  }
}
