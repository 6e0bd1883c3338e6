import Micrograd
import PythonModules
import PythonRuntime

/// A number that training changes: a `Value` of ours, or an object of a learner's class that has `data` and `grad`.
struct Parameter {
  /// What it is called: `l0.n1.w2`, `a`.
  var name: String
  /// The object of the program.
  let object: Object

  /// The number; NaN where the object holds none.
  func data(_ interpreter: Interpreter) throws -> Double {
    if let value = object.asValue { return value.data }
    return try interpreter.attribute(object, "data").asNumber ?? .nan
  }

  /// The gradient; nil where none is computed.
  func gradient(_ interpreter: Interpreter) throws -> Double? {
    if let value = object.asValue { return value.gradientStatus == .none ? nil : value.grad }
    return try interpreter.attribute(object, "grad").asNumber
  }

  /// Writes the number, through the one door.
  func setData(_ data: Double, _ interpreter: Interpreter) throws {
    try interpreter.setAttribute(object, "data", to: .float(data))
  }

  /// Sets the gradient to 0.
  func zeroGradient(_ interpreter: Interpreter) throws {
    if let value = object.asValue { return [value].zeroGrad() }
    try interpreter.setAttribute(object, "grad", to: .float(0))
  }
}

extension Notebook {
  /// Whether an object has parameters, as networks have them.
  func hasParameters(_ object: Object) -> Bool {
    switch object {
    case .instance, .other:
      (try? interpreter.attribute(object, "parameters")).map(interpreter.isCallable) ?? false
    default: false
    }
  }

  /// The networks that names are bound to, each once.
  var models: [(name: String, object: Object)] {
    var seen: Set<ObjectIdentifier> = []
    return boundObjects.filter { _, object in
      hasParameters(object) && object.identity.map { seen.insert($0).inserted } == true
    }
  }

  /// The parameters of a network, the value itself, or those in a list of such, each with its name.
  ///
  ///     l0.n1.w2      weight 2 of neuron 1 of layer 0
  ///     w[3]          the value in a list
  ///
  /// - Throws: What the program's own `parameters` throws; a failure for what has no parameters.
  func parameters(of object: Object, named name: String) throws -> [Parameter] {
    var seen: Set<ObjectIdentifier> = []
    return try parameters(of: object, named: name, &seen)
  }

  /// A list that holds itself is looked into once.
  private func parameters(
    of object: Object, named name: String, _ seen: inout Set<ObjectIdentifier>
  ) throws -> [Parameter] {
    if object.asValue != nil || LearnerValue(object) != nil { return [Parameter(name: name, object: object)] }
    if hasParameters(object) { return try parameters(ofNetwork: object) }
    if let items = object.storedItems {
      guard let list = object.identity, seen.insert(list).inserted else { return [] }
      defer { seen.remove(list) }
      return try items.enumerated().flatMap { try parameters(of: $1, named: "\(name)[\($0)]", &seen) }
    }
    throw Failure(
      command: "\(name) is no Value and has no parameters()", hint: "for example the name of a network")
  }

  private func parameters(ofNetwork object: Object) throws -> [Parameter] {
    let parameters = try interpreter.items(
      of: interpreter.call(interpreter.attribute(object, "parameters"), []))
    let names = object.networkParameterNames
    return parameters.enumerated().map { place, parameter in
      Parameter(name: parameter.identity.flatMap { names[$0] } ?? "p\(place)", object: parameter)
    }
  }

  /// The items of a list that an object keeps under a name; nil where it has none.
  func storedList(_ name: String, of object: Object) -> ContiguousArray<Object>? {
    (try? interpreter.attribute(object, Name(name)))?.storedItems
  }
}
