import PythonModules
import PythonRuntime
import Testing

@testable import Notebook

/// Everything that a program can call has an example for `?name`, and the example gives what it says.
@Suite struct ExampleTests {
  /// Something that can be asked about, and what is told of it.
  struct Topic: CustomTestStringConvertible {
    let name: String
    let help: Help

    var testDescription: String { name }
  }

  private static let topics = Topics().all

  @Test func everyFunctionMethodAndClassHasAnExample() {
    let bare = ExampleTests.topics.filter { $0.help.example.isEmpty }.map(\.name)
    #expect(
      bare.isEmpty,
      "\(bare.count) of \(ExampleTests.topics.count) have no example: \(bare.joined(separator: " "))")
    #expect(ExampleTests.topics.count > 700)
  }

  @Test func examplesGiveWhatTheySay() {
    let wrong = onDeepStack { ExampleTests.wrongSteps() }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// Each example in a fresh session, with the door for files closed: no test writes into the folder in which it runs.
  private static func wrongSteps() -> [String] {
    let notebook = Notebook()
    notebook.pictureFiles.isOpen = false
    let start = notebook.checkpoint()
    return topics.filter { !$0.help.example.isEmpty }.flatMap { topic in
      notebook.restore(start)
      return Example(topic.help.example, notebook.interpreter.moduleNames).steps.compactMap { step in
        let reply = notebook.run(step.input)
        return isRight(reply, step) ? nil : "\(topic.name): \(step.input) gives \(reply.printedLines)"
      }
    }
  }

  /// Where an example shows no output, what comes is a picture, the handle of one, or nothing.
  private static func isRight(_ reply: Reply, _ step: Example.Step) -> Bool {
    if reply.failure?.message.contains("writing files is not in this subset") == true { return true }
    if step.output.isEmpty { return reply.failure == nil && (reply.hasPicture || reply.printedLines.isEmpty) }
    return reply.printedLines == step.output
  }

  @Test func wrongOutputIsNoticed() {
    let example = Example(">>> 1 + 1\n3", [])
    #expect(Notebook().run(example.steps[0].input).printedLines != example.steps[0].output)
  }

  @Test func importsAreShown() {
    let steps = Example(">>> math.sqrt(2) + np.sqrt(4)\n3.41", ["cmath", "math", "numpy"]).steps
    #expect(steps.map(\.input) == ["import math", "import numpy as np", "math.sqrt(2) + np.sqrt(4)"])
  }
}

/// All that can be asked about: the builtins and the members of all modules, with the methods of the classes among them.
private struct Topics {
  private(set) var all: [ExampleTests.Topic] = []
  private var seen: Set<ObjectIdentifier> = []
  private let notebook = Notebook()

  init() {
    for name in notebook.interpreter.builtinNames { add(name, try? notebook.evaluate(name)) }
    for module in notebook.interpreter.moduleNames where module != "__future__" {
      // What is imported stays: the same object each time it is asked for.
      _ = notebook.run("import \(module)")
      for name in notebook.interpreter.memberNames(ofModule: module) ?? [] {
        add(ofModule: "\(module).\(name)")
      }
    }
  }

  private mutating func add(_ name: String, _ object: Object?) {
    guard let object, name.split(separator: ".").last?.hasPrefix("_") == false, isFresh(object),
      let help = try? notebook.interpreter.helpIfAny(on: object)
    else { return }
    all.append(.init(name: name, help: help))
    guard case .type = object else { return }
    for member in notebook.interpreter.attributeNames(of: object) where !member.hasPrefix("_") {
      if name.contains(".") {
        add(ofModule: "\(name).\(member)")
      } else {
        add("\(name).\(member)", try? notebook.evaluate("\(name).\(member)"))
      }
    }
  }

  private mutating func add(ofModule path: String) { add(path, notebook.interpreter.memberOfModule(path)) }

  private mutating func isFresh(_ object: Object) -> Bool {
    switch object {
    case .builtin(let builtin): seen.insert(ObjectIdentifier(builtin)).inserted
    case .function(let function): seen.insert(ObjectIdentifier(function)).inserted
    case .type(let type): seen.insert(ObjectIdentifier(type)).inserted
    default: false
    }
  }
}

extension Reply {
  fileprivate var hasPicture: Bool { outputs.contains { if case .picture = $0 { true } else { false } } }
}
