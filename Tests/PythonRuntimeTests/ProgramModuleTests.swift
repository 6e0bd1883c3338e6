import Testing

@testable import PythonRuntime

@Suite("Modules that are files beside the program")
struct ProgramModuleTests {
  /// What a program prints that can import these texts.
  private func printed(_ program: String, _ modules: [String: String]) -> String {
    let interpreter = Interpreter()
    interpreter.moduleText = { name in modules[name].map { ModuleText($0, file: "\(name).py") } }
    return printedBy(interpreter, program)
  }

  @Test("A module has names of its own, and the builtins")
  func names() {
    let engine = "x = 1\ndef f(): return x + len('ab')\nprint(__name__)\n"
    #expect(
      printed("x = 5\nimport engine\nprint(engine.f(), x, engine.x)", ["engine": engine]) == "engine\n3 5 1\n"
    )
  }

  @Test("It runs once")
  func runsOnce() {
    #expect(
      printed("import m\nimport m as n\nfrom m import *\nprint(m is n)", ["m": "print('once')"])
        == "once\nTrue\n")
  }

  @Test("Writing an attribute of it writes its global name")
  func writes() {
    #expect(printed("import m\nm.x = 2\nprint(m.f())", ["m": "x = 1\ndef f(): return x"]) == "2\n")
  }

  @Test("Files may import each other")
  func cycle() {
    let modules = ["a": "import b\nx = 1\ndef f(): return b.y", "b": "import a\ny = 2\ndef g(): return a.x"]
    #expect(printed("import a, b\nprint(a.f(), b.g())", modules) == "2 1\n")
  }

  @Test("Names of a star import are bound where it stands")
  func star() {
    #expect(printed("from m import *\nprint(x)", ["m": "from n import *", "n": "x = 3; _y = 4"]) == "3\n")
  }

  @Test("Classes know their module")
  func classes() {
    let module = "class C: pass\nclass E(Exception): pass\ndef fail(): raise E('no')"
    #expect(
      printed("import m\nprint(m.C)\nfrom m import E\nprint(E.__module__)", ["m": module])
        == "<class 'm.C'>\nm\n")
  }

  @Test("Classes that a function makes know the module that has called it")
  func madeClasses() {
    let text = """
      from collections import namedtuple
      from enum import Enum
      from typing import NamedTuple
      print(namedtuple('N', 'a'), namedtuple('N', 'a', module='x'), Enum('E', 'A').__module__, NamedTuple('T', [('a', int)]))
      """
    let made = { (module: String) in
      "<class '\(module).N'> <class 'x.N'> \(module) <class '\(module).T'>\n"
    }
    let modules = ["m": "import n\n" + text, "n": text]
    #expect(printed("import m\n" + text, modules) == made("n") + made("m") + made("__main__"))
  }

  @Test("What fails is not imported, and may be tried again")
  func failure() {
    let program = "for i in range(2):\n    try: import m\n    except ZeroDivisionError as e: print(e)"
    #expect(printed(program, ["m": "1/0"]) == "division by zero\ndivision by zero\n")
    #expect(printed("import m", ["m": "x = = 1"]) == "SyntaxError: invalid syntax\n")
    #expect(
      printed("from m import y", ["m": "x = 1"]).hasPrefix("ImportError: cannot import name 'y' from 'm'"))
  }

  @Test("Its names are none of the session's")
  func hidden() {
    let interpreter = Interpreter()
    interpreter.moduleText = { $0 == "m" ? ModuleText("inner = 1", file: "m.py") : nil }
    #expect(printedBy(interpreter, "import m") == "")
    #expect(interpreter.boundNames == ["m"])
  }
}
