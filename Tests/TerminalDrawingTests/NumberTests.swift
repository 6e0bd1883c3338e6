import Testing

@testable import TerminalDrawing

@Suite struct NumberTests {
  @Test func numbersAreThoseOfCPython() {
    for (bits, fixed, general) in drawnNumbers {
      let value = Double(bitPattern: bits)
      #expect(number(value) == fixed)
      #expect(number(value, .general) == general)
    }
    #expect(drawnNumbers.count > 120)
  }

  @Test func noNumberIsWiderThanTenColumns() {
    var random = RandomGraphs(seed: 3)
    for _ in 0..<2_000 {
      let bits = (0..<3).reduce(UInt64(0)) { bits, _ in bits << 22 ^ UInt64(random.next(below: 1 << 30)) }
      for style in [NumberStyle.fixed, .general] {
        #expect(number(Double(bitPattern: bits), style).utf8.count <= 10)
      }
    }
  }

  @Test func whatIsNoNumberHasAName() {
    #expect(number(.nan) == "nan")
    #expect(number(-.nan) == "nan")
    #expect(number(.infinity, .general) == "inf")
    #expect(number(-.infinity) == "-inf")
  }
}
