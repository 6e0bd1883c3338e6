/// How a custom operation passes its gradient on: it adds to the gradients of the parents of the value it is given.
public typealias CustomRule = (Value) throws -> Void

/// An operation with a rule of its own.
struct CustomOperation {
  var node: UInt32
  var name: String
  var operands: [UInt32]
  var rule: CustomRule?
}

extension Tape {
  /// Makes a value whose operation is the caller's own.
  ///
  ///     let cube = tape.custom(data: a.data * a.data * a.data, parents: [a], name: "cube") { out in
  ///       a.grad += 3 * a.data * a.data * out.grad
  ///     }
  ///
  /// - Parameters:
  ///   - data: What the operation computed.
  ///   - parents: What it was computed from, any number of values on this tape, in order.
  ///   - name: How the operation is shown.
  ///   - rule: Called during a backward pass once the value's gradient is complete. Nothing passes nothing on.
  ///     It may make values and write gradients, but not sweep or free.
  public func custom(data: Double, parents: [Value], name: String, rule: CustomRule? = nil) -> Value {
    let operands = parents.map { index(of: $0) }
    let place = UInt32(truncatingIfNeeded: state.pointee.customs.count)
    let node = Node(data: data, operation: .custom, first: 0, second: place)
    let made = state.pointee.append(node)
    state.pointee.customs.append(
      CustomOperation(node: made, name: name, operands: operands, rule: rule))
    return Value(state: state, index: made)
  }

  /// Gives a custom operation's value another rule.
  public func setRule(of value: Value, _ rule: CustomRule?) {
    let node = state.pointee.nodes[Int(index(of: value))]
    precondition(node.operation == .custom, "only a custom operation has a rule of its own")
    state.pointee.write(rule: rule, at: value.place)
  }
}
