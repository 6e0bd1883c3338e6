import PythonSyntax
import Testing

@testable import PythonRuntime

@Suite("Limits of a running program")
struct InterpreterLimitsTests {
  @Test(
    "What follows sixty shared levels can be stopped",
    arguments: ["x == y", "x < y", "hash(x)", "{x: 1}", "str(x)", "x in [y]"])
  func stopsInNesting(_ expression: String) {
    let interpreter = Interpreter()
    var looks = 0
    interpreter.isInterrupted = {
      looks += 1
      return looks > 100
    }
    let building = "x = y = 1\nfor i in range(60): x, y = (x, x), (y, y)\n"
    #expect(printedBy(interpreter, building + expression) == "KeyboardInterrupt\n")
  }

  @Test(
    "Long native work can be stopped",
    arguments: [
      "random.choices([0, 1], [1, 2], k=100000)", "random.sample([0, 1], counts=[200000, 200000], k=100000)",
      "text.partition('ab')", "text.rpartition('ba')", "text.rfind('ba')", "text.rsplit('ba')",
      "OrderedDict.fromkeys(many)", "ordered.copy()", "ordered | ordered", "default.copy()",
      "default | default",
    ])
  func stopsNativeWork(_ expression: String) {
    let interpreter = Interpreter()
    let building = """
      import random
      from collections import OrderedDict, defaultdict
      text = 'a' * 5000000
      many = list(range(10000))
      ordered = OrderedDict(zip(many, many))
      default = defaultdict(int, zip(many, many))
      """
    #expect(printedBy(interpreter, building) == "")
    var looks = 0
    interpreter.isInterrupted = {
      looks += 1
      return looks > 5
    }
    #expect(printedBy(interpreter, expression) == "KeyboardInterrupt\n")
  }

  @Test(
    "A container that doubles ends in MemoryError",
    arguments: [
      "x += x", "x = x + x", "x *= 2", "x.extend(x)", "x[:0] = x", "x = [*x, *x]",
    ])
  func boundsContainers(_ statement: String) {
    let text = "x = [0] * 5000000\nwhile True: \(statement)"
    #expect(printed(text) == "MemoryError\n")
  }

  @Test(
    "A range that no container could take is refused before its first item",
    arguments: ["list(x)", "set(x)", "{1} | set(x)", "{1}.union(x)", "dict.fromkeys(x)", "sorted(x)", "[*x]"])
  func boundsRanges(_ expression: String) {
    let interpreter = Interpreter()
    var looks = 0
    interpreter.isInterrupted = {
      looks += 1
      return looks > 10
    }
    #expect(printedBy(interpreter, "x = range(10**12)\n" + expression) == "MemoryError\n")
  }

  @Test(
    "The hint of a MemoryError says what is too large",
    arguments: [
      ("'a' * 2**40", "the text would be too large"),
      (
        "2 ** 10**9",
        "the int would have more than 131072 bits; a float holds large numbers approximately: 2.0 ** 1000"
      ),
    ])
  func tellsWhatIsTooLarge(_ expression: String, _ hint: String) throws {
    let program = try parse(Source(name: "<test>", text: expression))
    let error = #expect(throws: PythonError.self) { try Interpreter().run(program) }
    #expect(error?.hint == hint)
  }
}
