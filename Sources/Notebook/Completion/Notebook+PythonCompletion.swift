import PythonRuntime
import PythonSyntax

extension Notebook {
  /// What a program's text can go on with.
  func pythonCompletions(of continuation: Continuation) -> Completions {
    let word = continuation.word
    switch continuation.place {
    case .nothing: return Completions()
    case .statement, .operand: return names(continuation)
    case .keyword: return Completions(of: word, among: continuation.keywords).sorted()
    case .attribute(let path):
      return Completions(of: word, among: attributes(at: path, hidden: continuation.localNames))
    case .module(let package): return Completions(of: word, among: modules(in: package))
    case .member(let module):
      return Completions(of: word, among: interpreter.memberNames(ofModule: module) ?? [])
    }
  }

  /// The arguments that the call awaits by name, then the program's names, then what is there without it.
  private func names(_ continuation: Continuation) -> Completions {
    let typed = Set(continuation.localNames + continuation.moduleNames)
    let isOfProgram = { [interpreter] name in interpreter[global: name] != nil || typed.contains(name) }
    let program = typed.filter { interpreter[global: $0] == nil } + interpreter.boundNames
    let keywords = continuation.keywords
    let builtins = (interpreter.builtinNames + keywords).filter { !isOfProgram($0) }
    let groups = [
      argumentNames(continuation), program.filter { $0.utf8.starts(with: continuation.word.utf8) }.sorted(),
      builtins.filter { !isException($0) }.sorted(), builtins.filter(isException).sorted(),
    ]
    return Completions(of: continuation.word, among: groups.joined())
  }

  /// There are many of them, and few are ever meant.
  private func isException(_ name: String) -> Bool { ExceptionType(rawValue: name) != nil }

  private func argumentNames(_ continuation: Continuation) -> [String] {
    guard let call = continuation.call, !isHidden(call.function, by: continuation.localNames),
      let function = interpreter.object(at: call.function)
    else { return [] }
    return interpreter.keywordNames(of: function, after: call.positionalCount)
      .filter { !call.keywords.contains($0) }.map { $0 + "=" }
  }

  private func attributes(at path: AccessPath, hidden names: [String]) -> [String] {
    guard !isHidden(path, by: names), let object = interpreter.object(at: path) else { return [] }
    return interpreter.attributeNames(of: object)
  }

  /// Whether the path begins with a parameter or a local variable, of which nothing is known before the call.
  private func isHidden(_ path: AccessPath, by names: [String]) -> Bool {
    if case .name(let name) = path.root { names.contains(name) } else { false }
  }

  /// The modules, or those inside a package: the part of each name up to the next dot.
  private func modules(in package: String) -> [String] {
    let start = package.isEmpty ? "" : package + "."
    let names = interpreter.moduleNames.filter { $0.hasPrefix(start) }.map { $0.dropFirst(start.count) }
    return Set(names.map { String($0.prefix { $0 != "." }) }).sorted()
  }
}
