import PythonSyntax

/// Writes a tree as an s-expression with the place of each node, as `Tests/Oracles/PythonSyntax/derive.py` writes CPython's.
struct TreeDump {
  let showsSpans: Bool

  func module(_ module: Module) -> String { block(module.body) }

  private func block(_ body: [Statement]) -> String { "[" + body.map(statement).joined(separator: " ") + "]" }

  private func place(_ span: Span) -> String { showsSpans ? "@\(span.start)-\(span.end)" : "" }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.value >= 32 && scalar.value < 127 && scalar != "\"" && scalar != "\\"
      result += isPlain ? String(scalar) : "<\(String(scalar.value, radix: 16))>"
    }
    return result + "\""
  }

  private func optional(_ value: Expression?) -> String { value.map(expression) ?? "-" }

  // MARK: Statements

  func statement(_ statement: Statement) -> String {
    "(" + body(statement.kind) + ")"
  }

  private func body(_ kind: Statement.Kind) -> String {
    switch kind {
    case .expression(let value): return "expr \(expression(value))"
    case .assignment(let targets, let value):
      return "assign [\(targets.map(expression).joined(separator: " "))] \(expression(value))"
    case .augmentedAssignment(let target, let operation, let value):
      return "aug \(operation.rawValue)= \(expression(target)) \(expression(value))"
    case .annotatedAssignment(let target, let annotation, let value):
      return "annotate \(expression(target)) \(expression(annotation)) \(optional(value))"
    case .function(let function): return self.function(function)
    case .classDefinition(let definition): return self.definition(definition)
    case .conditional(let branches, let otherwise): return conditional(branches[...], otherwise)
    case .forLoop(let target, let iterable, let body, let otherwise):
      return "for \(expression(target)) \(expression(iterable)) \(block(body)) \(block(otherwise))"
    case .whileLoop(let test, let body, let otherwise):
      return "while \(expression(test)) \(block(body)) \(block(otherwise))"
    case .tryStatement(let statement): return tryStatement(statement)
    case .with(let items, let body):
      let heads = items.map { "(\(expression($0.context)) \(optional($0.target)))" }
      return "with [\(heads.joined(separator: " "))] \(block(body))"
    case .returnStatement(let value): return "return \(optional(value))"
    case .raise(let value, let cause): return "raise \(optional(value)) \(optional(cause))"
    case .assert(let test, let message): return "assert \(expression(test)) \(optional(message))"
    case .delete(let targets): return "del [\(targets.map(expression).joined(separator: " "))]"
    case .global(let names): return "global \(names.joined(separator: ","))"
    case .nonlocal(let names): return "nonlocal \(names.joined(separator: ","))"
    case .importModules(let names): return "import \(imported(names))"
    case .importFrom(let module, let names):
      return "from \(module) \(names.isEmpty ? "*:-" : imported(names))"
    case .pass: return "pass"
    case .breakStatement: return "break"
    case .continueStatement: return "continue"
    }
  }

  private func imported(_ names: [Statement.ImportedName]) -> String {
    names.map { "\($0.name):\($0.alias ?? "-")\(place($0.span))" }.joined(separator: ",")
  }

  private func conditional(_ branches: ArraySlice<Statement.Branch>, _ otherwise: [Statement]) -> String {
    guard let first = branches.first else { return "" }
    let rest = branches.dropFirst()
    let tail = rest.isEmpty ? block(otherwise) : "[(\(conditional(rest, otherwise)))]"
    return "if \(expression(first.test)) \(block(first.body)) \(tail)"
  }

  private func function(_ function: FunctionDefinition) -> String {
    "def \(function.name) \(parameters(function.parameters)) \(optional(function.returns)) "
      + "[\(function.decorators.map(expression).joined(separator: " "))] \(block(function.body))"
  }

  private func definition(_ definition: ClassDefinition) -> String {
    "class \(definition.name) \(arguments(definition.arguments)) "
      + "[\(definition.decorators.map(expression).joined(separator: " "))] \(block(definition.body))"
  }

  private func tryStatement(_ statement: TryStatement) -> String {
    let handlers = statement.handlers.map {
      "(except \(optional($0.type)) \($0.name ?? "-") \(block($0.body)))"
    }
    return "try \(block(statement.body)) [\(handlers.joined(separator: " "))] "
      + "\(block(statement.otherwise)) \(block(statement.finally))"
  }

  // MARK: Expressions

  func expression(_ value: Expression) -> String {
    "(\(body(value.kind)))" + place(value.span)
  }

  private func list(_ items: [Expression]) -> String {
    items.map { " " + expression($0) }.joined()
  }

  private func body(_ kind: Expression.Kind) -> String {
    switch kind {
    case .constant(let constant): return self.constant(constant)
    case .name(let name): return "name \(quoted(name))"
    case .formattedString(let parts): return "fstring \(self.parts(parts))"
    case .list(let items): return "list\(list(items))"
    case .tuple(let items): return "tuple\(list(items))"
    case .set(let items): return "set\(list(items))"
    case .dictionary(let items): return "dict\(items.map { " " + entry($0) }.joined())"
    case .unary(let operation, let operand):
      return "unary \(operation == .not ? "not" : operation.rawValue) \(expression(operand))"
    case .binary(let left, let operation, let right):
      return "binary \(operation.rawValue) \(expression(left)) \(expression(right))"
    case .boolean(let operation, let operands): return "\(operation.rawValue)\(list(operands))"
    case .comparison(let first, let links):
      return "compare \(expression(first))"
        + links.map { " \($0.operation.rawValue) \(expression($0.right))" }.joined()
    case .conditional(let test, let then, let otherwise):
      return "ifelse \(expression(test)) \(expression(then)) \(expression(otherwise))"
    case .lambda(let parameters, let result):
      return "lambda \(self.parameters(parameters)) \(expression(result))"
    case .call(let callee, let arguments): return "call \(expression(callee)) \(self.arguments(arguments))"
    case .attribute(let value, let name, let span):
      return "attribute \(expression(value)) \(name)\(place(span))"
    case .subscripted(let value, let index): return "subscript \(expression(value)) \(expression(index))"
    case .slice(let start, let stop, let step):
      return "slice \(optional(start)) \(optional(stop)) \(optional(step))"
    case .starred(let value): return "star \(expression(value))"
    case .assignmentExpression(let name, let span, let value):
      return "walrus \(name)\(place(span)) \(expression(value))"
    case .comprehension(let comprehension): return self.comprehension(comprehension)
    }
  }

  private func constant(_ constant: Constant) -> String {
    switch constant {
    case .none: return "None"
    case .ellipsis: return "..."
    case .bool(let value): return value ? "True" : "False"
    case .integer(let digits, let radix):
      return "int \(UInt64(digits, radix: radix).map(String.init) ?? "big")"
    case .float(let value): return "float \(String(value.bitPattern, radix: 16))"
    case .string(let text): return "str \(quoted(text))"
    }
  }

  private func parts(_ parts: [FormattedPart]) -> String {
    var pieces: [String] = []
    var text = ""
    for part in parts {
      switch part {
      case .text(let piece): text += piece
      case .field(let field):
        text += field.selfDocumenting ?? ""
        if !text.isEmpty { pieces.append(quoted(text)) }
        text = ""
        pieces.append(self.field(field))
      }
    }
    if !text.isEmpty { pieces.append(quoted(text)) }
    return "[" + pieces.joined(separator: " ") + "]"
  }

  /// CPython's own places inside f-strings are wrong before 3.12, so they are left out.
  private func field(_ field: FormattedField) -> String {
    let plain = TreeDump(showsSpans: false)
    let specification = field.specification.map(plain.parts) ?? "-"
    return
      "(field \(plain.expression(field.value)) \(field.conversion.map(String.init) ?? "-") \(specification))"
  }

  private func entry(_ item: DictionaryItem) -> String {
    switch item {
    case .pair(let key, let value): return "\(expression(key)):\(expression(value))"
    case .unpacked(let mapping): return "**\(expression(mapping))"
    }
  }

  /// CPython keeps positional and named arguments apart, each in order.
  private func arguments(_ arguments: [Argument]) -> String {
    var positional: [String] = []
    var named: [String] = []
    for argument in arguments {
      switch argument {
      case .positional(let value): positional.append(expression(value))
      case .unpackedPositional(let value): positional.append("*" + expression(value))
      case .keyword(let name, _, let value): named.append("\(name)=\(expression(value))")
      case .unpackedKeywords(let value): named.append("**\(expression(value))")
      }
    }
    return "[" + (positional + named).joined(separator: " ") + "]"
  }

  private func parameters(_ parameters: Parameters) -> String {
    var items: [String] = []
    for (number, parameter) in parameters.positional.enumerated() {
      items.append(self.parameter(parameter))
      if number + 1 == parameters.positionalOnlyCount { items.append("/") }
    }
    if let rest = parameters.rest { items.append("*" + parameter(rest)) } else { items.append("*") }
    items += parameters.keywordOnly.map(parameter)
    if let rest = parameters.keywordRest { items.append("**" + parameter(rest)) }
    return "{" + items.joined(separator: " ") + "}"
  }

  private func parameter(_ parameter: Parameters.Parameter) -> String {
    "\(parameter.name):\(optional(parameter.annotation))=\(optional(parameter.defaultValue))"
  }

  private func comprehension(_ comprehension: Comprehension) -> String {
    let clauses = comprehension.clauses.map {
      "(for \(expression($0.target)) \(expression($0.iterable))\(list($0.conditions)))"
    }
    let value = comprehension.value.map { ":" + expression($0) } ?? ""
    return
      "\(comprehension.form)comp \(expression(comprehension.element))\(value) \(clauses.joined(separator: " "))"
  }
}
