import PythonSyntax

/// `import a.b as c`.
final class ImportNode: StatementNode {
  let module: String
  let nameSpan: Span
  /// Whether the name before the first dot is bound, not the module itself.
  let bindsRoot: Bool
  let target: TargetNode

  init(_ span: Span, _ module: String, _ nameSpan: Span, bindsRoot: Bool, _ target: TargetNode) {
    self.module = module
    self.nameSpan = nameSpan
    self.bindsRoot = bindsRoot
    self.target = target
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let interpreter = frame.interpreter
    do {
      let imported = try interpreter.importModule(module)
      let root = String(module.prefix { $0 != "." })
      try target.store(.other(bindsRoot ? try interpreter.importModule(root) : imported), frame)
    } catch { throw mark(error, nameSpan) }
    return .normal
  }
}

/// `from a import b as c, d`.
final class ImportFromNode: StatementNode {
  let module: String
  let names: [(name: Name, span: Span, target: TargetNode)]

  init(_ span: Span, _ module: String, _ names: [(name: Name, span: Span, target: TargetNode)]) {
    self.module = module
    self.names = names
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let module = try marking { try frame.interpreter.importModule(self.module) }
    for (name, span, target) in names {
      do { try target.store(try frame.interpreter.member(name, of: module), frame) } catch {
        throw mark(error, span)
      }
    }
    return .normal
  }
}

/// `from a import *`, at the top of a program.
final class ImportAllNode: StatementNode {
  let module: String
  let namespace: String

  init(_ span: Span, _ module: String, namespace: String) {
    self.module = module
    self.namespace = namespace
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let module = try marking { try frame.interpreter.importModule(self.module) }
    for name in module.attributeNames where !name.hasPrefix("_") {
      frame.interpreter[global: namespace + name] = module.storedAttribute(Name(name))
    }
    return .normal
  }
}
