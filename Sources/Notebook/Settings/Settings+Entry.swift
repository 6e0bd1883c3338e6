extension Settings {
  /// One thing that can be chosen.
  public enum Entry: String, Sendable, CaseIterable {
    case color, charset, digits, show, plain, keys, pager

    /// The words among which to choose, the default first.
    public var words: [String] {
      switch self {
      case .color: ["auto", "always", "never"]
      case .charset: ["auto", "unicode", "ascii"]
      case .digits: ["4", "1", "2", "3", "5", "6"]
      case .show: ["graph", "values", "off"]
      case .plain: ["off", "on"]
      case .keys: ["emacs", "vi"]
      case .pager: ["on", "off"]
      }
    }

    /// The words in the order in which they are listed.
    var listed: [String] { self == .digits ? words.sorted() : words }

    /// What holds where nothing is chosen.
    public var defaultWord: String { words[0] }

    /// What it decides.
    var meaning: String {
      switch self {
      case .color: "colours"
      case .charset: "the signs of drawings"
      case .digits: "digits after the point in drawings"
      case .show: "how much is shown after each step"
      case .plain: "sentences in place of drawings, for screen readers"
      case .keys: "the editor whose keys the prompt has"
      case .pager: "long answers page by page"
      }
    }
  }
}
