import PythonRuntime
import PythonSyntax
import TerminalDrawing
import Testing

@testable import PythonModules

func parsed(_ text: String) throws -> Module { try parse(Source(name: "test", text: text)) }

struct GraphvizTests {
  /// A program like the lecture's; the nodes and edges are added by each test.
  private func picture(_ statements: String) -> Picture? {
    Drawn(
      """
      from graphviz import Digraph, Graph
      dot = Digraph(format='svg', graph_attr={'rankdir': 'LR'})
      def value(name, label): dot.node(name=name, label=label, shape='record')
      \(statements)
      display(dot)
      """
    ).pictures.first
  }

  private func graph(_ statements: String) -> Graph? {
    if case .graph(let graph)? = picture(statements) { graph } else { nil }
  }

  private func diagram(_ statements: String) -> Diagram? {
    if case .diagram(let diagram)? = picture(statements) { diagram } else { nil }
  }

  private let sum = """
    value('3', '{ c | data 5.0000 | grad 1.0000 }'); dot.node('3+', '+'); dot.edge('3+', '3')
    value('1', '{ a | data 2.0000 | grad 0.5000 }'); value('2', '{ b | data 3.0000 | grad -0.5000 }')
    dot.edge('1', '3+'); dot.edge('2', '3+')
    """

  @Test func operationsAreFoldedIntoTheirValues() {
    let expected = Graph(
      nodes: [
        .init(title: "a", data: 2, gradient: .fresh(0.5)), .init(title: "b", data: 3, gradient: .fresh(-0.5)),
        .init(title: "c", data: 5, gradient: .fresh(1), operation: "+", operands: [0, 1]),
      ], root: 2)
    #expect(graph(sum) == expected)
  }

  @Test(arguments: [
    ("{ data 2.0000 | grad 1.0000 }", "", 2.0, 1.0 as Double?), ("{ data 2.0000 }", "", 2, nil),
    ("{ x | data -inf }", "x", -.infinity, nil), ("{  | data 1e-05 | grad 0.0 }", "", 1e-05, 0),
    ("{ a \\| b | data: 2 | grad = 3 }", "a | b", 2, 3), ("<p> x | data 1 | <q> grad 2", "x", 1, 2),
  ])
  func recordsOfValuesAreRead(label: String, title: String, data: Double, gradient: Double?) throws {
    let node = try #require(graph("value('1', r'\(label)')")?.nodes.first)
    #expect(node.title == title)
    #expect(node.data == data)
    #expect(node.gradient == gradient.map(Graph.Gradient.fresh) ?? .none)
  }

  @Test(arguments: [
    "dot.edge('1', '2')", "dot.edge('3', '3+')", "dot.node('lonely')", "dot.edge('1', '3+', label='w')",
    "value('4', '{ a | b }')",
    "dot.node('4*', '*'); dot.edge('4*', '3')", "value('4', '{ a | data 1 | grad 2 | more }')",
    "dot.edge('3+', '1')",
    "value('4', '{ a | data one }')",
  ])
  func anythingElseIsADiagram(statement: String) {
    #expect(graph(sum) != nil)
    #expect(graph(sum + "\n" + statement) == nil)
    #expect(diagram(sum + "\n" + statement) != nil)
  }

  @Test func doubledEdgesAreKept() {
    let program = """
      value('1', '{ a | data 2 }'); value('2', '{ b | data 4 }'); dot.node('2+', '+'); dot.edge('2+', '2')
      dot.edge('1', '2+'); dot.edge('1', '2+')
      """
    #expect(graph(program)?.nodes.last?.operands == [0, 0])
  }

  @Test func aDiagramHasWordsAndShapes() throws {
    let program = """
      dot.attr(label='a net'); dot.attr('node', shape='box')
      dot.edge('x', 'h', label='w'); dot.node('x', 'an\\\\nx', shape='oval'); dot.node('r', '{ a | b }', shape='record')
      """
    let net = try #require(diagram(program))
    #expect(net.title == "a net")
    #expect(net.runsRight && net.isDirected)
    #expect(net.nodes.map(\.fields) == [["an x"], ["h"], ["a", "b"]])
    #expect(net.nodes.map(\.shape) == [.ellipse, .box, .box])
    #expect(net.edges == [.init(from: 0, to: 1, label: "w")])
  }

  @Test func drawDotIsTheLectures() throws {
    let drawn = Drawn(
      """
      a = Value(2.0, label='a'); b = a + a; b.label = 'b|c'; b.backward()
      dot = draw_dot(b, rankdir='TB'); print(dot.source); display(dot); print(type(dot).__name__, dot.format)
      """)
    let source = """
      digraph {
      \tgraph [rankdir=TB]
      \t0 [label="{ a | data 2.0000 | grad 2.0000 }" shape=record]
      \t1 [label="{ b\\|c | data 4.0000 | grad 1.0000 }" shape=record]
      \t"1+" [label="+"]
      \t"1+" -> 1
      \t0 -> "1+"
      \t0 -> "1+"
      }


      """
    #expect(drawn.printed == source + "Digraph svg\n")
    guard case .graph(let graph)? = drawn.pictures.first else {
      Issue.record("no graph: \(drawn.pictures)")
      return
    }
    #expect(graph.nodes.map(\.title) == ["a", "b|c"])
    #expect(graph.nodes[1].operands == [0, 0])
    #expect(graph.root == 1)
  }

  @Test(arguments: [
    ("draw_dot(1)", "TypeError: draw_dot() takes a Value, not 'int'\n"),
    ("draw_dot(Value(1), rankdir='XY')", "AssertionError: rankdir must be 'LR' or 'TB'\n"),
    ("draw_dot(Value(1)).pipe()", "AttributeError: Digraph.pipe is not in this subset\n"),
    (
      "from graphviz import Source",
      "ImportError: cannot import name 'Source' from 'graphviz': it is not in this subset\n"
    ),
    (
      "import graphviz; graphviz.Digraph().subgraph",
      "AttributeError: Digraph.subgraph is not in this subset\n"
    ),
    ("import graphviz; graphviz.Digraph().render('x')", "ValueError: render as pdf is not in this subset\n"),
    ("import graphviz; graphviz.Digraph(format='xyz')", "ValueError: unknown format: 'xyz'\n"),
  ])
  func mistakes(program: String, words: String) { #expect(Drawn(program).printed == words) }

  @Test func viewDrawsHere() {
    let drawn = Drawn("from graphviz import Graph\ng = Graph(); g.edge('a', 'b'); g.view()")
    #expect(drawn.pictures.count == 1)
  }

  @Test func undoTakesStatementsBack() {
    var sources: [String] = []
    DeepStack.run {
      let interpreter = Interpreter()
      let library = GraphvizLibrary(in: interpreter, Pictures(), PictureFiles())
      interpreter.output = { sources.append($0) }
      func run(_ text: String) { _ = try? interpreter.run(parsed(text)) }
      run("from graphviz import Digraph\ng = Digraph(); g.node('a')")
      let checkpoint = interpreter.checkpoint()
      run("g.node('b'); g.format = 'svg'; g.graph_attr['x'] = '1'; g.comment = 'c'")
      interpreter.restore(checkpoint)
      run("print(g.source, g.format)")
      withExtendedLifetime(library) {}
    }
    #expect(sources.joined() == "digraph {\n\ta\n}\n pdf\n")
  }
}
