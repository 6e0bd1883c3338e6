/// Things and what each means, one entry after the other, at any width:
///
///     :show off|values|graph  sets how much is shown
///                             after each step
///
/// Where half a line is too little for the meanings, they stand below:
///
///     :show off|values|graph
///         sets how much is shown after
///         each step
///
/// In plain mode an entry is a sentence: `:show off|values|graph: sets how much is shown after each step.`
public struct EntryList: Sendable, Hashable {
  /// A thing and what it means.
  public struct Entry: Sendable, Hashable {
    /// What is typed, or a name.
    public let thing: String
    /// What it does, or is.
    public let meaning: StyledText

    /// Makes an entry.
    public init(_ thing: String, _ meaning: StyledText) {
      self.thing = thing
      self.meaning = meaning
    }
  }

  /// The entries in their order.
  public let entries: [Entry]

  /// Makes a list.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Lines longer than these are not read with ease.
  private static let widest = 78
  private static let indent = 2
  /// The column in which the meanings begin, counted from the indent.
  private static let column = 24
  /// A line as wide as this holds both.
  private static let narrowestForBoth = 56

  /// The lines, none wider than the appearance.
  public func draw(for appearance: Appearance) -> StyledText {
    var appearance = appearance
    appearance.width = min(appearance.width, EntryList.widest)
    if appearance.plain { return StyledText(lines: entries.map { told($0, appearance) }) }
    let isWide = appearance.width >= EntryList.narrowestForBoth
    return StyledText(lines: entries.map { isWide ? beside($0, appearance) : below($0, appearance) })
  }

  private func beside(_ entry: Entry, _ appearance: Appearance) -> StyledText {
    let blanks = EntryList.column - CellWidth.of(Gate.quoted(entry.thing, charset: appearance.charset))
    guard blanks > 0 else { return below(entry, appearance, by: EntryList.column) }
    let line =
      StyledText(entry.thing, .code) + StyledText(String(repeating: " ", count: blanks)) + entry.meaning
    return TextWrap.wrap(line, for: appearance, indent: EntryList.indent, hanging: EntryList.column)
  }

  private func below(_ entry: Entry, _ appearance: Appearance, by columns: Int = 4) -> StyledText {
    TextWrap.wrap(StyledText(entry.thing, .code), for: appearance, indent: EntryList.indent, hanging: 2)
      + "\n"
      + TextWrap.wrap(entry.meaning, for: appearance, indent: EntryList.indent + columns)
  }

  private func told(_ entry: Entry, _ appearance: Appearance) -> StyledText {
    TextWrap.wrap(
      StyledText(entry.thing, .code) + StyledText(": ") + entry.meaning + StyledText("."), for: appearance)
  }
}
