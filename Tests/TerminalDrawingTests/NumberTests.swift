import Testing

@testable import TerminalDrawing

@Suite struct NumberTests {
  @Test func numbersAreToldApart() {
    #expect(toldApart([1e6, 1e6 + 2, 1e6 + 1]) == ["1000000", "1000002", "1000001"])
    #expect(toldApart([1, 2, 1.23456]) == ["1", "2", "1.235"])
    #expect(toldApart([1e6, 1e6]) == ["1e+06", "1e+06"])
    #expect(toldApart([-0.0, 0]) == ["0", "0"] && toldApart([.nan, .nan]) == ["nan", "nan"])
  }

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

  @Test func shortArithmeticGivesWhatPrintfGives() {
    var random = RandomGraphs(seed: 5)
    for _ in 0..<20_000 {
      let digits = 1 + random.next(below: 6)
      let whole = Double(random.next(below: 1 << 30)) * (random.next(below: 2) == 0 ? 1 : -1)
      // Halves of the last digit, and their neighbours, are where the two might part.
      let half = whole / 2e6 * [1, 0.01, 1000][random.next(below: 3)]
      for value in [half, half.nextUp, half.nextDown, whole / 7e5, whole / 4096, whole * 1e3] {
        #expect(digitsAfterPoint(value, digits) == formatted("%.\(digits)f", value))
      }
    }
    #expect(digitsAfterPoint(-0.00001, 4) == "-0.0000")
    #expect(digitsAfterPoint(0.00005, 4) == "0.0001" && digitsAfterPoint(0.125, 2) == "0.12")
  }

  @Test func whatIsNoNumberHasAName() {
    #expect(number(.nan) == "nan")
    #expect(number(-.nan) == "nan")
    #expect(number(.infinity, .general) == "inf")
    #expect(number(-.infinity) == "-inf")
  }
}
