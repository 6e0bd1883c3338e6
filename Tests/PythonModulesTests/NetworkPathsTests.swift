import PythonRuntime
import Testing

@testable import PythonModules

/// What parameters are called by where they are in a network.
struct NetworkPathsTests {
  private func names(_ attributes: String) throws -> [String] {
    let program = """
      class Part:
          def __init__(self, **parts): self.__dict__.update(parts)
          def __call__(self): pass
      one = Value(1.0)
      def two(): return [Part(b=Value(1.0)), Part(b=Value(2.0))]
      net = Part(\(attributes))
      """
    var paths: NetworkPaths?
    _ = output(program) { interpreter, _ in
      paths = interpreter[global: "net"].flatMap { NetworkPaths($0, under: "") }
    }
    return try #require(paths).parts.flatMap { part in part.parameters.map { part.path + $0.name } }
  }

  @Test func aListIsALetterAndAnAttributeItsName() throws {
    #expect(try names("layers=two(), head=two()[0]") == ["l0.b", "l1.b", "head.b"])
    #expect(try names("w=[one, Value(2.0)], losses=[1, 2], layers=two()").last == "w1")
  }

  @Test(arguments: [
    ("heads=two(), hidden=two()", ["heads[0].b", "heads[1].b", "hidden[0].b", "hidden[1].b"]),
    ("layers=two(), l1=two()[0]", ["layers[0].b", "layers[1].b", "l1.b"]),
    ("w=[one], w0=Value(2.0)", ["w[0]", "w0"]),
    ("heads=two(), h=two()", ["heads[0].b", "heads[1].b", "h0.b", "h1.b"]),
  ]) func noTwoAreCalledTheSame(_ attributes: String, _ expected: [String]) throws {
    let names = try names(attributes)
    #expect(names == expected)
    #expect(Set(names).count == names.count)
  }
}
