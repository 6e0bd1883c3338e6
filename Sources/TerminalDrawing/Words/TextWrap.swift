/// Wraps paragraphs to the width of a terminal.
public enum TextWrap {
  /// Returns the text with its lines broken between words so that none is wider than the appearance.
  ///
  /// Each line of the text is a paragraph. The first line of a paragraph begins with `indent` blanks, the
  /// others with `hanging` more; blanks at a paragraph's own start are kept. A word wider than a line is cut.
  /// What comes out is measured as the gate shows it, and passes the gate unchanged.
  public static func wrap(
    _ text: StyledText, for appearance: Appearance, indent: Int = 0, hanging: Int = 0
  ) -> StyledText {
    wrap(
      appearance.color == .none ? text.withMarkedWords : text, width: appearance.width, indent: indent,
      hanging: hanging, charset: appearance.charset)
  }

  /// Returns the text wrapped to a part of the terminal.
  static func wrap(
    _ text: StyledText, width: Int, indent: Int = 0, hanging: Int, charset: Charset
  ) -> StyledText {
    let visible = Gate.visible(text, charset: charset)
    let lines = visible.lines.flatMap { paragraph -> [StyledText] in
      var wrapping = Wrapping(width: width, indent: indent, hanging: hanging)
      for word in words(of: paragraph) { wrapping.add(word) }
      return wrapping.finished()
    }
    return StyledText(lines: lines)
  }

  /// Returns plain text wrapped; see ``wrap(_:for:indent:hanging:)``.
  public static func wrap(
    _ text: String, for appearance: Appearance, indent: Int = 0, hanging: Int = 0
  ) -> StyledText {
    wrap(StyledText(text), for: appearance, indent: indent, hanging: hanging)
  }

  /// A piece that is not broken, and the blanks before it.
  struct Word {
    var blanks = 0
    var text = StyledText()

    var width: Int { CellWidth.of(text.plainText) }
  }

  private static func words(of paragraph: StyledText) -> [Word] {
    var words = [Word()]
    for run in paragraph.runs {
      for scalar in run.text.unicodeScalars {
        if scalar != " " {
          words[words.count - 1].text.append(String(scalar), run.role)
        } else if words[words.count - 1].text.isEmpty {
          words[words.count - 1].blanks += 1
        } else {
          words.append(Word(blanks: 1))
        }
      }
    }
    return words.filter { !$0.text.isEmpty }
  }
}

/// The lines of one paragraph as they fill.
private struct Wrapping {
  private let width: Int
  private let indent: Int
  private let hanging: Int
  private var lines: [StyledText] = []
  private var line: StyledText
  private var used: Int
  private var isFresh = true

  init(width: Int, indent: Int, hanging: Int) {
    // Where the margin leaves less than half the width for words, it gives way.
    let widest = width / 2
    self.width = width
    self.indent = min(max(0, indent), widest)
    self.hanging = min(max(0, hanging), widest - self.indent)
    line = StyledText(String(repeating: " ", count: self.indent))
    used = self.indent
  }

  mutating func add(_ word: TextWrap.Word) {
    let blanks = isFresh && !lines.isEmpty ? 0 : isFresh ? min(word.blanks, width / 2) : word.blanks
    if !isFresh, used + blanks + word.width > width {
      breakLine()
      add(word)
      return
    }
    // A blank has no colour, so it joins the run before it.
    line.append(String(repeating: " ", count: blanks), line.runs.last?.role ?? .plain)
    used += blanks
    place(word.text)
    isFresh = false
  }

  /// Adds a word's signs, going on in the next line where one has no room.
  private mutating func place(_ text: StyledText) {
    for run in text.runs {
      for scalar in run.text.unicodeScalars {
        let width = CellWidth.of(scalar)
        if used + width > self.width { breakLine() }
        line.append(String(scalar), run.role)
        used += width
      }
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = StyledText(String(repeating: " ", count: indent + hanging))
    used = indent + hanging
    isFresh = true
  }

  func finished() -> [StyledText] {
    isFresh && lines.isEmpty ? [StyledText()] : lines + [line]
  }
}

extension StyledText {
  /// The same text with a backquote on each side of its words of source text.
  fileprivate var withMarkedWords: StyledText {
    runs.reduce(into: StyledText()) { text, run in
      text.append(run.role == .word ? "`\(run.text)`" : run.text, run.role)
    }
  }
}
