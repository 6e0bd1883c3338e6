extension FunctionObject {
  /// Puts the arguments of a call into the slots of the parameters, as Python binds them.
  ///
  /// - Parameters:
  ///   - base: Where `count` positional arguments stand, and where the parameters go.
  /// - Throws: TypeError with CPython's words when they don't fit; the arguments are cleared then.
  func bind(
    _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)], _ interpreter: Interpreter
  ) throws {
    let parameters = code.parameters
    try interpreter.reserve(base + max(count, parameters.slotCount))
    var rest: [Object] = []
    if count > parameters.positional.count {
      rest = (parameters.positional.count..<count).map { base[$0] }
      for place in parameters.positional.count..<count { base[place] = .undefined }
    }
    do {
      let others = try bind(keywords: keywords, base)
      if !rest.isEmpty, !parameters.hasRest { throw tooMany(count, keywords) }
      try fillDefaults(base)
      if parameters.hasRest { base[parameters.restSlot] = .tuple(rest) }
      if parameters.hasKeywordRest { base[parameters.keywordRestSlot] = .dict(others) }
    } catch {
      base.update(repeating: .undefined, count: parameters.slotCount)
      interpreter.state.pointee.top = base
      throw error
    }
  }

  private func bind(keywords: [(name: Name, value: Object)], _ base: Slots) throws -> DictObject {
    let parameters = code.parameters
    let others = DictObject()
    for (name, value) in keywords {
      if let slot = parameters.slot(named: name) {
        guard base[slot].isUndefined else {
          throw PythonError.type("\(code.qualifiedName)() got multiple values for argument '\(name.text)'")
        }
        base[slot] = value
      } else if parameters.hasKeywordRest {
        others.entries[DictKey(name.text)] = value
      } else {
        throw unexpected(name, keywords)
      }
    }
    return others
  }

  private func fillDefaults(_ base: Slots) throws {
    let parameters = code.parameters
    let required = parameters.positional.count - defaults.count
    var missing: [Name] = []
    for (slot, name) in parameters.positional.enumerated() where base[slot].isUndefined {
      if slot < required { missing.append(name) } else { base[slot] = defaults[slot - required] }
    }
    if !missing.isEmpty { throw self.missing(missing, "positional") }
    for (place, name) in parameters.keywordOnly.enumerated() {
      let slot = parameters.positional.count + place
      guard base[slot].isUndefined else { continue }
      if keywordDefaults[place].isUndefined {
        missing.append(name)
      } else {
        base[slot] = keywordDefaults[place]
      }
    }
    if !missing.isEmpty { throw self.missing(missing, "keyword-only") }
  }

  private func missing(_ names: [Name], _ kind: String) -> PythonError {
    let quoted = names.map { "'\($0.text)'" }
    let listed: String
    switch quoted.count {
    case 1: listed = quoted[0]
    case 2: listed = "\(quoted[0]) and \(quoted[1])"
    default: listed = quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
    }
    return .type(
      "\(code.qualifiedName)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(listed)"
    )
  }

  private func tooMany(_ count: Int, _ keywords: [(name: Name, value: Object)]) -> PythonError {
    let most = code.parameters.positional.count
    let least = most - defaults.count
    let takes = least == most ? "\(most)" : "from \(least) to \(most)"
    return .type(
      "\(code.qualifiedName)() takes \(takes) positional argument\(takes == "1" ? "" : "s") but "
        + "\(given(count, keywords)) given", hint: ClassHints.tooMany(code, count))
  }

  /// `3 were`, or how many of each kind when a keyword-only parameter was given too.
  private func given(_ count: Int, _ keywords: [(name: Name, value: Object)]) -> String {
    let named = keywords.filter { code.parameters.keywordOnly.contains($0.name) }.count
    if named == 0 { return count == 1 ? "1 was" : "\(count) were" }
    return "\(count) positional argument\(count == 1 ? "" : "s") "
      + "(and \(named) keyword-only argument\(named == 1 ? "" : "s")) were"
  }

  private func unexpected(_ name: Name, _ keywords: [(name: Name, value: Object)]) -> PythonError {
    let parameters = code.parameters
    let misnamed = parameters.positional.prefix(parameters.positionalOnlyCount).filter { parameter in
      keywords.contains { $0.name == parameter }
    }
    if !misnamed.isEmpty {
      let names = misnamed.map(\.text).joined(separator: ", ")
      return .type(
        "\(code.qualifiedName)() got some positional-only arguments passed as keyword arguments: '\(names)'")
    }
    let known = (parameters.positional + parameters.keywordOnly).map(\.text)
    return .type(
      "\(code.qualifiedName)() got an unexpected keyword argument '\(name.text)'",
      hint: Suggestion.hint(for: name.text, among: known))
  }
}

extension ParameterList {
  /// The slot of the parameter that a keyword argument goes to.
  func slot(named name: Name) -> Int? {
    if let place = positional.firstIndex(of: name), place >= positionalOnlyCount { return place }
    return keywordOnly.firstIndex(of: name).map { positional.count + $0 }
  }
}

extension BuiltinFunction {
  /// Checks the arguments against the signature and runs the body.
  func invoke(
    _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)], _ interpreter: Interpreter
  ) throws -> Object {
    if keywords.isEmpty, notation.accepts(count) {
      return try body(Arguments(base: base, count: count, keywords: [], interpreter: interpreter))
    }
    return try bindAndInvoke(base, count, keywords, interpreter)
  }

  private func bindAndInvoke(
    _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)], _ interpreter: Interpreter
  ) throws -> Object {
    if reading == .asMethod {
      try checkAsMethod(base, count, keywords, interpreter)
    } else if let error = misfit(base, count, keywords) {
      throw error
    }
    var places = (0..<max(count, signature.positional.count)).map { $0 < count ? base[$0] : .undefined }
    var others: [(name: Name, value: Object)] = []
    for (name, value) in keywords {
      if let place = signature.place(named: name) {
        places[place] = value
      } else {
        others.append((name, value))
      }
    }
    while let last = places.last, last.isUndefined { places.removeLast() }
    return try places.withUnsafeMutableBufferPointer { buffer in
      guard let first = buffer.baseAddress else {
        return try body(Arguments(base: base, count: 0, keywords: others, interpreter: interpreter))
      }
      return try body(
        Arguments(base: first, count: buffer.count, keywords: others, interpreter: interpreter))
    }
  }
}
