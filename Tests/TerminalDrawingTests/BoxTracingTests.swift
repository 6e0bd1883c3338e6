import Testing

@testable import TerminalDrawing

@Suite struct BoxTracingTests {
  /// What a drawing of the graph has to say.
  static func expected(_ graph: Graph, isASCII: Bool) -> BoxTracer.Reading {
    var reading = BoxTracer.Reading()
    reading.titles = graph.nodes.map(\.title).sorted()
    for node in graph.nodes {
      for operand in node.operands {
        reading.feeds[graph.nodes[operand].title, default: [:]][node.title, default: 0] += 1
      }
      guard let operation = node.operation else { continue }
      reading.tokens[node.title] = "(" + (operation == "*" && !isASCII ? "×" : operation) + ")"
    }
    return reading
  }

  /// Reads the boxes of 800 graphs back; returns how many were drawn as boxes.
  private func trace(charset: Charset) -> (boxes: Int, rows: Int) {
    var random = RandomGraphs(seed: 2)
    var drawn = (boxes: 0, rows: 0)
    for place in 0..<800 {
      let graph = random.graph(values: 1 + random.next(below: 24), reach: 1 + random.next(below: 12))
      let appearance = Appearance(width: 80 + 40 * (place % 9), height: 2_000, charset: charset)
      guard let picture = try? BoxDrawing.draw(graph, for: appearance) else {
        drawn.rows += 1
        continue
      }
      drawn.boxes += 1
      Self.check(Gate.render(picture, for: appearance), graph, appearance)
    }
    return drawn
  }

  /// Reads a picture and compares it with the graph.
  static func check(_ picture: String, _ graph: Graph, _ appearance: Appearance) {
    let isASCII = appearance.charset == .ascii
    let lines = picture.replacing("\nd = data, g = grad", with: "")
    do {
      let reading = try BoxTracer(lines, isASCII: isASCII).read()
      #expect(reading == expected(graph, isASCII: isASCII), "\(picture)")
    } catch {
      Issue.record("\(error)\n\(picture)")
    }
  }

  /// Lines that pass a rank leave the row above a box alone, and no line meets its upper edge from the side.
  @Test func noLineTouchesATitle() {
    var random = RandomGraphs(seed: 9)
    var passing = 0
    for _ in 0..<300 {
      let graph = random.graph(values: 3 + random.next(below: 20), reach: 20)
      let appearance = Appearance(width: 400, height: 2_000)
      guard let picture = try? BoxDrawing.draw(graph, for: appearance) else { continue }
      let rows = picture.lines.map { Array($0.plainText) }
      for (row, line) in rows.enumerated() {
        for column in line.indices
        where line[column] == "┌" && column + 1 < line.count && line[column + 1] == "v" {
          let end = line[column...].firstIndex(of: "┐") ?? column
          #expect(column == 0 || line[column - 1] == " ", "\(picture.plainText)")
          #expect(end + 1 == line.count || line[end + 1] == " ", "\(picture.plainText)")
          let title = line[column...end]
          #expect(title.allSatisfy { $0 == "v" || $0.isNumber || "┌─┐".contains($0) })
          passing +=
            row > 0 && rows[row - 1].count > end && rows[row - 1][column...end].allSatisfy { $0 == "─" }
            ? 1 : 0
        }
      }
    }
    #expect(passing > 20)
  }

  @Test func everyPictureFromTopToBottomReadsBackAsItsGraph() {
    var random = RandomGraphs(seed: 5)
    var drawn = 0
    for place in 0..<800 {
      let graph = random.graph(values: 1 + random.next(below: 24), reach: 1 + random.next(below: 12))
      let appearance = Appearance(width: 80 + 40 * (place % 9), height: 2_000)
      guard let picture = try? BoxDrawing.drawTopDown(graph, for: appearance) else { continue }
      drawn += 1
      #expect(picture.lines.allSatisfy { CellWidth.of($0.plainText) <= appearance.width })
      let text = Gate.render(picture, for: appearance).replacing("\nd = data, g = grad", with: "")
      do {
        let reading = try BoxTracer(text, isTopDown: true).read()
        #expect(reading == Self.expected(graph, isASCII: false), "\(text)")
      } catch {
        Issue.record("\(error)\n\(text)")
      }
      checkTwin(of: picture, graph, width: appearance.width)
    }
    #expect(drawn >= 500)
  }

  /// The picture in ASCII is the same one, cell by cell, in other signs.
  private func checkTwin(of picture: StyledText, _ graph: Graph, width: Int) {
    let twins: [Character: String] = [
      "─": "-", "│": "|", "┌": "+.", "┐": "+.", "└": "+'", "┘": "+'", "┬": "+", "┴": "+", "▼": "v", "●": "o",
      "┆": ":", "×": "*",
    ]
    let ascii = try? BoxDrawing.drawTopDown(
      graph, for: Appearance(width: width, height: 2_000, charset: .ascii))
    let pairs = zip(picture.plainText, ascii?.plainText ?? "")
    #expect(picture.plainText.count == ascii?.plainText.count)
    #expect(pairs.allSatisfy { twins[$0]?.contains($1) ?? ($0 == $1) }, "\(picture.plainText)")
  }

  @Test func theLectureRunsDownToo() {
    let look = {
      var look = GraphLook(); look.runsRight = false; return look
    }()
    #expect(
      GraphDrawing.draw(Examples.doubled, look, for: Appearance()).plainText == """
        ┌a──────────┐
        │data 3.0000│
        │grad 2.0000│
        └────┬──────┘
             2
            (+)
             ▼
        ┌b──────────┐
        │data 6.0000│
        │grad 1.0000│
        └───────────┘
        """)
  }

  @Test(arguments: [Charset.ascii, .unicode])
  func everyPictureOfBoxesReadsBackAsItsGraph(charset: Charset) {
    let drawn = trace(charset: charset)
    #expect(drawn.boxes >= 500)
  }
}

/// The words in a box's lower edge, and the line that leaves there.
@Suite struct BoxMarkTests {
  /// `b = a * a; c = tanh(b); d = c + b`, whose gradients are stale and added up.
  private var marked: Graph {
    var graph = Graph(
      nodes: [
        .init(title: "va", data: 3), .init(title: "vb", data: 4, operation: "*", operands: [0, 0]),
        .init(title: "vc", data: 0.9993, operation: "tanh", operands: [1]),
        .init(title: "vd", data: 4.9993, operation: "+", operands: [2, 1]),
      ], root: 3)
    for place in 0..<3 { graph.nodes[place].gradient = .init(value: 2, freshness: .stale(2)) }
    return graph
  }

  private func draw(
    _ numbers: Graph.Numbers, runsRight: Bool = false, _ charset: Charset = .unicode
  ) -> String {
    var look = GraphLook(style: .boxes)
    look.runsRight = runsRight
    look.numbers = numbers
    let appearance = Appearance(charset: charset)
    return Gate.render(GraphDrawing.draw(marked, look, for: appearance), for: appearance)
  }

  @Test func aLineLeavesBesideTheWords() {
    let picture = draw(.both)
    #expect(picture.matches(of: /┬─*stale─×2┘/).count == 3, "\(picture)")
    let ascii = draw(.both, .ascii)
    #expect(ascii.matches(of: /\+-*stale-x2\+/).count == 3, "\(ascii)")
  }

  @Test func wordsAreOnlyAboutWhatIsShown() {
    for runsRight in [false, true] {
      #expect(!draw(.data, runsRight: runsRight).contains("×2"))
      #expect(!draw(.data, runsRight: runsRight).contains("stale"))
      #expect(draw(.gradient, runsRight: runsRight).contains("×2┘"))
    }
  }

  @Test func aLineIntoTheBoxRightBelowRunsStraight() {
    #expect(!draw(.data).contains("└┐"), "\(draw(.data))")
    #expect(!draw(.data, .ascii).contains("'."))
  }
}
