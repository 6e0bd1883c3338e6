import PythonRuntime

extension Interpreter {
  /// Goes through the places below `count` in pieces, and stops between two of them when the person asks for it.
  ///
  /// - Throws: KeyboardInterrupt, and what `body` throws.
  @inline(__always)
  func pieces(of count: Int, _ body: (Range<Int>) throws -> Void) throws {
    let size = 1 << 16
    for start in stride(from: 0, to: count, by: size) {
      if start > 0 { try stopIfInterrupted() }
      try body(start..<min(start + size, count))
    }
  }

  /// What a function makes of each number.
  @inline(__always)
  func map<Input, Output>(_ inputs: [Input], _ function: (Input) throws -> Output) throws -> [Output] {
    try Array(unsafeUninitializedCapacity: inputs.count) { outputs, count in
      try pieces(of: inputs.count) { places in
        for place in places {
          outputs.initializeElement(at: place, to: try function(inputs[place]))
          count += 1
        }
      }
    }
  }

  /// What a function makes of pairs of numbers; one that is alone goes with all of the other side.
  @inline(__always)
  func map<Input, Output>(
    _ left: [Input], _ right: [Input], count size: Int, _ function: (Input, Input) throws -> Output
  ) throws -> [Output] {
    let (leftStep, rightStep) = (left.count == 1 ? 0 : 1, right.count == 1 ? 0 : 1)
    return try Array(unsafeUninitializedCapacity: size) { outputs, count in
      try pieces(of: size) { places in
        for place in places {
          let output = try function(left[place &* leftStep], right[place &* rightStep])
          outputs.initializeElement(at: place, to: output)
          count += 1
        }
      }
    }
  }
}
