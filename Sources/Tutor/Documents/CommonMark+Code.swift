import CCommonMark
import TerminalDrawing

extension CommonMark {
  /// Returns the headings and the blocks of code of a text in their order, however deep they lie in lists and quotes.
  ///
  /// O(length of the text), and no more stack for a deeper one.
  static func headingsAndCode(of text: String) -> [Block] {
    guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_node_free(document) }
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var outline = Outline()
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(iterator) else { continue }
      outline.add(node, isEntered: event == CMARK_EVENT_ENTER)
    }
    return outline.blocks
  }

  /// What was found on the way through a tree.
  private struct Outline {
    private(set) var blocks: [Block] = []
    /// The words of the heading on the way; nil outside of headings.
    private var title: String?

    mutating func add(_ node: OpaquePointer, isEntered: Bool) {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_CODE_BLOCK: blocks.append(block(node))
      case CMARK_NODE_HEADING where isEntered: title = ""
      case CMARK_NODE_HEADING: endHeading(node)
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: title? += literal(node)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: title? += " "
      default: break
      }
    }

    private mutating func endHeading(_ node: OpaquePointer) {
      let line = Int(cmark_node_get_start_line(node))
      let level = Int(cmark_node_get_heading_level(node))
      blocks.append(
        Block(kind: .heading(level: level, StyledText(title ?? "")), line: line, lastLine: line))
      title = nil
    }
  }
}
