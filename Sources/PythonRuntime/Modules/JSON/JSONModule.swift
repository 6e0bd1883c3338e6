/// The module `json`: texts from lists and dictionaries, and back. There is no file to write to.
enum JSONModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let error = ClassObject(
      library: "JSONDecodeError", of: "json.decoder", base: .exception(.valueError),
      """
      A text is no JSON.
      >>> json.loads('[1')
      json.decoder.JSONDecodeError: Expecting ',' delimiter: line 1 column 3 (char 2)
      """, [])
    return ModuleObject(
      "json", [dumps, loads(error), .type(error)].members, others: "JSONDecoder JSONEncoder dump load",
      hints: [
        "dump": "json.dumps(x) gives the text", "load": "json.loads(text) reads a text",
        "JSONEncoder": "json.dumps(x, default=function) writes what JSON has not",
      ])
  }

  private static var dumps: Object {
    .libraryFunction(
      "dumps",
      "obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, "
        + "separators=None, default=None, sort_keys=False, **kw",
      """
      Return an object as JSON.
      >>> json.dumps({'loss': 0.5, 'ok': True})
      '{"loss": 0.5, "ok": true}'
      """
    ) { arguments in
      if arguments.given(5) != nil { throw PythonError.type("dumps(cls=…) is not in this subset") }
      try refuse(arguments.keywordRest(10), "JSONEncoder.__init__()")
      var writer = JSONWriter(try JSONWriter.Style(arguments), arguments.interpreter)
      try writer.write(arguments[0])
      return .string(writer.text)
    }
  }

  private static func loads(_ error: ClassObject) -> Object {
    .libraryFunction(
      "loads",
      "s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, "
        + "object_pairs_hook=None, **kw",
      """
      Return the object that a JSON text says.
      >>> json.loads('[1, null]')
      [1, None]
      """
    ) { arguments in
      guard case .string(let text) = arguments[0].native else {
        throw PythonError.type(
          "the JSON object must be str, bytes or bytearray, not \(arguments[0].typeName)")
      }
      for place in [1, 3, 4, 5] where arguments.given(place) != nil {
        throw PythonError.type("only the hooks of objects are in this subset")
      }
      try refuse(arguments.keywordRest(7), "JSONDecoder.__init__()")
      var reader = JSONReader(
        text, hook: arguments.given(2), pairsHook: arguments.given(6), error, arguments.interpreter)
      return try reader.document()
    }
  }

  private static func refuse(_ others: [(name: Name, value: Object)], _ function: String) throws {
    if let other = others.first {
      throw PythonError.type("\(function) got an unexpected keyword argument '\(other.name.text)'")
    }
  }
}
