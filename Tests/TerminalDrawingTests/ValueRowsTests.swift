import Testing

@testable import TerminalDrawing

@Suite struct ValueRowsTests {
  private let mixed = Graph(
    nodes: [
      .init(title: "a", data: 2, gradient: .fresh(6)),
      .init(
        title: "bias", data: -3, gradient: .init(value: -4, freshness: .accumulated(2)), kind: .parameter),
      .init(
        data: -6, gradient: .init(value: 1, freshness: .set), operation: "*", operands: [0, 1],
        dataStale: true),
      .init(
        title: "d", data: 4, gradient: .init(value: 1e12, freshness: .stale(1)), operation: "+",
        operands: [2, 0]),
      .init(title: "a*b", data: 4, operation: "tanh", operands: [3]),
      .init(title: "e", data: 16, operation: "**2", operands: [4]),
    ], root: 5)

  private func draw(_ graph: Graph, _ appearance: Appearance = Appearance()) -> String {
    Gate.render(ValueRows.draw(graph, showing: Array(graph.nodes.indices), for: appearance), for: appearance)
  }

  @Test func aLoneLeafIsOneLine() {
    #expect(draw(Graph(nodes: [.init(title: "a", data: 2)])) == "a   data  2.0000   grad –        leaf")
    #expect(draw(Graph(nodes: [.init(title: "c", data: 10)])) == "c   data 10.0000   grad –        leaf")
    let ascii = draw(Graph(nodes: [.init(title: "b", data: -3)]), Appearance(charset: .ascii))
    #expect(ascii == "b   data -3.0000   grad -        leaf")
  }

  @Test func columnsAlign() {
    let expected = """
      a      data  2.0000         grad     6.0000        leaf
      bias   data -3.0000         grad    -4.0000 ×2     leaf
      %2     data~-6.0000 stale   grad     1.0000 set    a * bias
      d      data  4.0000         grad~1.0000e+12 stale  %2 + a
      a*b    data  4.0000         grad          –        tanh(d)
      e      data 16.0000         grad          –        (a*b)**2
      """
    #expect(draw(mixed) == expected)
  }

  @Test func narrowRowsStack() {
    let expected = """
      a  leaf
        data  2.0000
        grad  6.0000
      %2 = a * bias
        data~-6.0000 stale
        grad  1.0000 set
      d = %2 + a
        data     4.0000
        grad~1.0000e+12
        stale
      """
    let appearance = Appearance(width: 20)
    let rows = ValueRows.draw(mixed, showing: [0, 2, 3], for: appearance)
    #expect(Gate.render(rows, for: appearance) == expected)
  }

  @Test func onlySomeValuesMayBeShown() {
    let rows = ValueRows.draw(mixed, showing: [3, 0], for: Appearance()).lines.map(\.plainText)
    #expect(rows.map { $0.prefix(1) } == ["d", "a"])
  }

  @Test func gradientsAloneShareLines() {
    let expected = """
      a grad 6.0000   bias grad -4.0000 ×2   %2 grad 1.0000 set
      d grad 1.0000e+12 stale   a*b grad –   e grad –
      """
    let appearance = Appearance(width: 62)
    let rows = ValueRows.drawCompact(mixed, showing: Array(0..<6), for: appearance)
    #expect(Gate.render(rows, for: appearance) == expected)
  }

  @Test func anOperationOfOnesOwnIsACall() {
    let graph = Graph(nodes: [
      .init(title: "a", data: 1), .init(title: "b", data: 1, operation: "mine", operands: [0, 0, 0]),
      .init(title: "c", data: 1, operation: nil, operands: [0]),
    ])
    #expect(draw(graph).contains("mine(a, a, a)"))
    #expect(draw(graph).hasSuffix("(a)"))
  }
}
