import Testing

@testable import PythonRuntime

@Suite("Library modules")
struct LibraryModulesTests {
  @Test("Each module can be made, and is listed once")
  func made() {
    let interpreter = Interpreter()
    let names = LibraryModules.all.map(\.name)
    #expect(Set(names).count == names.count)
    for (name, make) in LibraryModules.all { #expect(make(interpreter).name == name) }
  }

  @Test("No name is both carried and refused")
  func disjoint() {
    let interpreter = Interpreter()
    for (name, make) in LibraryModules.all {
      let module = make(interpreter)
      let both = module.attributeNames.filter { module.refusals[$0] != nil }
      #expect(both.isEmpty, "\(name): \(both)")
    }
  }

  @Test("No module is both carried and refused")
  func refusals() {
    for (name, _) in LibraryModules.all { #expect(Refusals.module(name) == nil, "\(name)") }
  }

  @Test(
    "What CPython's module has and ours has not is refused by name, when it is imported and when it is asked for",
    arguments: [("sys", "modules"), ("typing", "get_type_hints"), ("enum", "Flag"), ("time", "strftime")])
  func refused(_ module: String, _ name: String) {
    let words = "it is not in this subset\n"
    #expect(
      printed("from \(module) import \(name)")
        == "ImportError: cannot import name '\(name)' from '\(module)': \(words)")
    #expect(
      printed("import \(module)\n\(module).\(name)")
        == "AttributeError: module '\(module)' has no attribute '\(name)': \(words)")
  }

  @Test("Modules are made anew for each interpreter, so that none sees what another has changed")
  func separate() {
    let program = "import collections\ncollections.Counter.note = 1\n"
    #expect(printed(program + "print(collections.Counter.note)") == "1\n")
    #expect(printed("import collections\nprint(hasattr(collections.Counter, 'note'))") == "False\n")
  }
}
