import Testing

@testable import TerminalDrawing

@Suite struct BoxDrawingTests {
  @Test func lectureInUnicode() {
    let expected = """
      ┌a───────────┐
      │data  2.0000├─┐
      │grad  6.0000│ │    ┌e───────────┐
      └────────────┘ │    │data -6.0000├─┐
      ┌b───────────┐ ├(×)▶│grad -2.0000│ │    ┌d───────────┐
      │data -3.0000├─┘    └────────────┘ │    │data  4.0000├─┐
      │grad -4.0000│      ┌c───────────┐ ├(+)▶│grad -2.0000│ │    ┌L───────────┐
      └────────────┘      │data 10.0000├─┘    └────────────┘ │    │data -8.0000│
                          │grad -2.0000│      ┌f───────────┐ ├(×)▶│grad  1.0000│
                          └────────────┘      │data -2.0000├─┘    └────────────┘
                                              │grad  4.0000│
                                              └────────────┘
      """
    #expect(Examples.text(Examples.lossOfThree, Appearance(charset: .unicode)) == expected)
  }

  @Test func lectureInASCII() {
    let expected = """
      +a-----------+
      |data  2.0000+-.
      |grad  6.0000| |    +e-----------+
      +------------+ |    |data -6.0000+-.
      +b-----------+ +(*)>|grad -2.0000| |    +d-----------+
      |data -3.0000+-'    +------------+ |    |data  4.0000+-.
      |grad -4.0000|      +c-----------+ +(+)>|grad -2.0000| |    +L-----------+
      +------------+      |data 10.0000+-'    +------------+ |    |data -8.0000|
                          |grad -2.0000|      +f-----------+ +(*)>|grad  1.0000|
                          +------------+      |data -2.0000+-'    +------------+
                                              |grad  4.0000|
                                              +------------+
      """
    #expect(Examples.text(Examples.lossOfThree, Appearance(charset: .ascii)) == expected)
  }

  @Test func neuronInUnicode() {
    let expected = """
      ┌x1───────┐
      │d  2.0000├─┐
      │g -1.5000│ │
      └─────────┘ │
      ┌w1───────┐ │    ┌x1*w1────┐
      │d -3.0000├─┤    │d -6.0000├─┐
      │g  1.0000│ └(×)▶│g  0.5000│ │    ┌x1w1+x2w2┐
      └─────────┘      └─────────┘ │    │d -6.0000├─┐
      ┌x2───────┐      ┌x2*w2────┐ ├(+)▶│g  0.5000│ │    ┌n───────┐         ┌o───────┐
      │d  0.0000├─┐    │d  0.0000├─┘    └─────────┘ │    │d 0.8814├─┐       │d 0.7071│
      │g  0.5000│ ├(×)▶│g  0.5000│      ┌b────────┐ ├(+)▶│g 0.5000│ └(tanh)▶│g 1.0000│
      └─────────┘ │    └─────────┘      │d  6.8814├─┘    └────────┘         └────────┘
      ┌w2───────┐ │                     │g  0.5000│
      │d  1.0000├─┘                     └─────────┘
      │g  0.0000│
      └─────────┘
      d = data, g = grad
      """
    #expect(Examples.text(Examples.neuron, Appearance(charset: .unicode)) == expected)
  }

  @Test func neuronInASCII() {
    let expected = """
      +x1-------+
      |d  2.0000+-.
      |g -1.5000| |
      +---------+ |
      +w1-------+ |    +x1*w1----+
      |d -3.0000+-+    |d -6.0000+-.
      |g  1.0000| +(*)>|g  0.5000| |    +x1w1+x2w2+
      +---------+      +---------+ |    |d -6.0000+-.
      +x2-------+      +x2*w2----+ +(+)>|g  0.5000| |    +n-------+         +o-------+
      |d  0.0000+-.    |d  0.0000+-'    +---------+ |    |d 0.8814+-.       |d 0.7071|
      |g  0.5000| +(*)>|g  0.5000|      +b--------+ +(+)>|g 0.5000| +(tanh)>|g 1.0000|
      +---------+ |    +---------+      |d  6.8814+-'    +--------+         +--------+
      +w2-------+ |                     |g  0.5000|
      |d  1.0000+-'                     +---------+
      |g  0.0000|
      +---------+
      d = data, g = grad
      """
    #expect(Examples.text(Examples.neuron, Appearance(charset: .ascii)) == expected)
  }

  @Test func sharingInUnicode() {
    let expected = """
      ┌a───────────┐        ┌d───────────┐
      │data -2.0000├─●─┐    │data -6.0000├─┐
      │grad -3.0000│ ├─┆(×)▶│grad  1.0000│ │    ┌f───────────┐
      └────────────┘ │ │    └────────────┘ │    │data -6.0000│
      ┌b───────────┐ │ │    ┌e───────────┐ ├(×)▶│grad  1.0000│
      │data  3.0000├─●─┤    │data  1.0000├─┘    └────────────┘
      │grad -8.0000│   └(+)▶│grad -6.0000│
      └────────────┘        └────────────┘
      """
    #expect(Examples.text(Examples.sharing, Appearance(charset: .unicode)) == expected)
  }

  @Test func sharingInASCII() {
    let expected = """
      +a-----------+        +d-----------+
      |data -2.0000+-o-.    |data -6.0000+-.
      |grad -3.0000| +-:(*)>|grad  1.0000| |    +f-----------+
      +------------+ | |    +------------+ |    |data -6.0000|
      +b-----------+ | |    +e-----------+ +(*)>|grad  1.0000|
      |data  3.0000+-o-+    |data  1.0000+-'    +------------+
      |grad -8.0000|   +(+)>|grad -6.0000|
      +------------+        +------------+
      """
    #expect(Examples.text(Examples.sharing, Appearance(charset: .ascii)) == expected)
  }

  @Test func doubledInUnicode() {
    let expected = """
      ┌a──────────┐      ┌b──────────┐
      │data 3.0000├2┐    │data 6.0000│
      │grad 2.0000│ └(+)▶│grad 1.0000│
      └───────────┘      └───────────┘
      """
    #expect(Examples.text(Examples.doubled, Appearance(charset: .unicode)) == expected)
  }

  @Test func doubledInASCII() {
    let expected = """
      +a----------+        +b----------+
      |data 3.0000+-x2.    |data 6.0000|
      |grad 2.0000|   +(+)>|grad 1.0000|
      +-----------+        +-----------+
      """
    #expect(Examples.text(Examples.doubled, Appearance(charset: .ascii)) == expected)
  }

  @Test func firstInUnicode() {
    let expected = """
      ┌a───────────┐
      │data  2.0000├─┐
      │grad       –│ │    ┌────────────┐
      └────────────┘ │    │data -6.0000├─┐
      ┌b───────────┐ ├(×)▶│grad       –│ │    ┌d──────────┐
      │data -3.0000├─┘    └────────────┘ │    │data 4.0000│
      │grad       –│      ┌c───────────┐ ├(+)▶│grad      –│
      └────────────┘      │data 10.0000├─┘    └───────────┘
                          │grad       –│
                          └────────────┘
      """
    #expect(Examples.text(Examples.firstExpression, Appearance(charset: .unicode)) == expected)
  }

  @Test func firstInASCII() {
    let expected = """
      +a-----------+
      |data  2.0000+-.
      |grad       -| |    +------------+
      +------------+ |    |data -6.0000+-.
      +b-----------+ +(*)>|grad       -| |    +d----------+
      |data -3.0000+-'    +------------+ |    |data 4.0000|
      |grad       -|      +c-----------+ +(+)>|grad      -|
      +------------+      |data 10.0000+-'    +-----------+
                          |grad       -|
                          +------------+
      """
    #expect(Examples.text(Examples.firstExpression, Appearance(charset: .ascii)) == expected)
  }
}
