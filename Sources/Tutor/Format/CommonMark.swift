import CCommonMark
import TerminalDrawing

/// Reads CommonMark with its own parser, cmark.
enum CommonMark {
  /// Returns the blocks of a text in their order.
  static func blocks(of text: String) -> [Block] {
    guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_node_free(document) }
    return children(of: document).map(block)
  }

  static func block(_ node: OpaquePointer) -> Block {
    Block(
      kind: kind(of: node), strangeForm: strangeForm(in: node), line: Int(cmark_node_get_start_line(node)),
      lastLine: Int(cmark_node_get_end_line(node)))
  }

  private static func kind(of node: OpaquePointer) -> Block.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)), inline(node))
    case CMARK_NODE_PARAGRAPH: .paragraph(inline(node))
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_CODE_BLOCK: .code(info: string(cmark_node_get_fence_info(node)), text: literal(node))
    case CMARK_NODE_HTML_BLOCK: html(literal(node))
    case CMARK_NODE_BLOCK_QUOTE: .quote(joined(node))
    case CMARK_NODE_THEMATIC_BREAK: .other("a line across (***)")
    default: .other(string(cmark_node_get_type_string(node)))
    }
  }

  private static func list(_ node: OpaquePointer) -> Block.Kind {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let items = children(of: node).map { item($0) }
    return .list(items, start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil)
  }

  private static func item(_ node: OpaquePointer) -> Block.Item {
    Block.Item(text: joined(node), link: firstLink(in: node), line: Int(cmark_node_get_start_line(node)))
  }

  private static func html(_ text: String) -> Block.Kind {
    let trimmed = text.trimmed
    guard trimmed.hasPrefix("<!--"), trimmed.hasSuffix("-->"), trimmed.utf8.count >= 7 else {
      return .other("HTML")
    }
    return .comment(String(trimmed.dropFirst(4).dropLast(3)).trimmed)
  }

  private static func firstLink(in node: OpaquePointer) -> String? {
    for child in children(of: node) {
      if cmark_node_get_type(child) == CMARK_NODE_LINK { return string(cmark_node_get_url(child)) }
      if let link = firstLink(in: child) { return link }
    }
    return nil
  }

  /// The paragraphs below a node, one line each, and the items of lists in it.
  private static func joined(_ node: OpaquePointer) -> StyledText {
    let lines = children(of: node).flatMap { child in
      cmark_node_get_type(child) == CMARK_NODE_LIST ? innerItems(of: child) : [inline(child)]
    }
    return StyledText(joining: lines, separator: "\n")
  }

  /// The items of a list within another, each behind its sign.
  private static func innerItems(of list: OpaquePointer) -> [StyledText] {
    let start = Int(cmark_node_get_list_start(list))
    let isNumbered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
    return children(of: list).enumerated().map { place, item in
      StyledText(isNumbered ? "  \(start + place). " : "  - ") + joined(item)
    }
  }
}

// MARK: - Words inside a block

extension CommonMark {
  private static func inline(_ node: OpaquePointer) -> StyledText {
    inline(node, role: .plain)
  }

  private static func inline(_ parent: OpaquePointer, role: Role) -> StyledText {
    children(of: parent).reduce(into: StyledText()) { text, node in text += words(of: node, role: role) }
  }

  private static func words(of node: OpaquePointer, role: Role) -> StyledText {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: StyledText(literal(node), role)
    case CMARK_NODE_SOFTBREAK: StyledText(" ", role)
    case CMARK_NODE_LINEBREAK: StyledText("\n", role)
    case CMARK_NODE_CODE: StyledText(literal(node), .word)
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: inline(node, role: .emphasis)
    case CMARK_NODE_LINK: inline(node, role: role) + address(of: node, role)
    default: inline(node, role: role)
    }
  }
}

extension CommonMark {
  /// Where a link leads, behind its words; nothing where the words say so, or where it leads to another lesson.
  private static func address(of link: OpaquePointer, _ role: Role) -> StyledText {
    let address = string(cmark_node_get_url(link))
    let isTold = inline(link).plainText == address || !address.contains("://")
    return isTold ? StyledText() : StyledText(" (\(address))", role)
  }
}

// MARK: - The tree

extension CommonMark {
  private static func children(of node: OpaquePointer) -> [OpaquePointer] {
    Array(
      sequence(state: cmark_node_first_child(node)) { next in
        defer { next = next.flatMap { cmark_node_next($0) } }
        return next
      })
  }

  static func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

// MARK: - What lessons don't have

extension CommonMark {
  /// The first form below a node that would be lost or shown as its source: an image, HTML, a table.
  fileprivate static func strangeForm(in node: OpaquePointer) -> String? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_IMAGE: "an image"
    case CMARK_NODE_HTML_INLINE: "HTML"
    case CMARK_NODE_TEXT where literal(node).isTableRule: "a table"
    default: children(of: node).lazy.compactMap(strangeForm).first
    }
  }
}

extension String {
  /// Whether this is the line `|---|---|` below the head of a table.
  fileprivate var isTableRule: Bool {
    contains("|") && contains("-") && allSatisfy { "|-: ".contains($0) }
  }
}
