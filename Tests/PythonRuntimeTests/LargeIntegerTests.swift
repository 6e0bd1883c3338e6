import Testing

@testable import PythonRuntime

@Suite("Ints beyond 64 bits")
struct LargeIntegerTests {
  @Test("A number that fits in 64 bits is never a large one", arguments: [63, 64])
  func oneFormForEachNumber(_ bits: Int) throws {
    let edge = BigInt(1) << (bits - 1)
    for offset in -2...2 {
      for value in [edge + BigInt(offset), -edge + BigInt(offset)] {
        let fits = BigInt(Int.min) <= value && value <= BigInt(Int.max)
        let object = try Object.whole(value)
        if case .int(let small) = object { #expect(fits && BigInt(small) == value) } else { #expect(!fits) }
        #expect(Number(object)?.whole == value)
      }
    }
  }

  @Test(
    "Long work of many steps can be stopped",
    arguments: [
      "pow(3, 2**4000, 2**4000 - 1)", "math.factorial(3000)", "math.comb(4000, 2000)",
      "math.perm(2**70, 1500)", "sum([2**64] * 2000)", "math.prod([2] * 2000)",
    ])
  func stops(_ expression: String) {
    let interpreter = Interpreter()
    var looks = 0
    interpreter.isInterrupted = {
      looks += 1
      return looks > 10
    }
    #expect(printedBy(interpreter, "import math\n\(expression)") == "KeyboardInterrupt\n")
  }

  @Test("A float is the nearest one, the even one of two, and rounded once where there are fewer bits")
  func roundsToFloats() {
    let cases: [(BigInt, Int, Double)] = [
      (0, 0, 0), (0, -2000, 0), (1, 0, 1), (1, -1074, .leastNonzeroMagnitude), (1, -1075, 0),
      (3, -1076, .leastNonzeroMagnitude), (3, -1075, 2 * .leastNonzeroMagnitude),
      (BigInt(1) << 53 + 1, 0, 0x1p53), (BigInt(1) << 53 + 3, 0, 0x1p53 + 4),
      (BigInt(1) << 54 + 3, 0, 0x1p54 + 4),
      (BigInt(1) << 1024, -1024, 1), (BigInt(1) << 1024, 0, .infinity),
      (BigInt(1) << 53 - 1, 971, .greatestFiniteMagnitude),
      (BigInt(1) << 54 - 1, 970, .infinity), (BigInt(1) << 53 - 1, -1075, 0x1p-1022),
      (BigInt(1) << 100 + 1, -1175, .leastNonzeroMagnitude),
    ]
    for (magnitude, exponent, expected) in cases {
      #expect(Double(nearestTo: magnitude, timesTwoTo: exponent) == expected, "\(magnitude) \(exponent)")
    }
  }
}
