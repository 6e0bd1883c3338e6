import PythonRuntime
import PythonSyntax
import Testing

@testable import PythonModules

/// Runs a program and gives what it prints, with the last line of an error after it.
func output(_ program: String, _ look: (Interpreter, MicrogradModule) -> Void = { _, _ in }) -> String {
  var printed = ""
  DeepStack.run {
    let interpreter = Interpreter()
    let module = MicrogradModule(in: interpreter)
    NumpyModule.install(in: interpreter)
    interpreter.output = { printed += $0 }
    do {
      try interpreter.run(parse(Source(name: "test", text: program)))
    } catch let error as PythonError {
      printed += "\(error.type.rawValue): \(error.message(interpreter))\n"
    } catch {
      printed += "\(error)\n"
    }
    look(interpreter, module)
  }
  return printed
}

struct ValueObjectTests {
  @Test func showsAsMicrogradDoes() {
    #expect(output("print(Value(4))") == "Value(data=4.0, grad=0)\n")
    #expect(output("a = Value(4); (a * 2).backward(); print(a, a.grad)") == "Value(data=4.0, grad=2.0) 2.0\n")
  }

  @Test func numbersMayStandOnEitherSide() {
    let program = """
      a = Value(4.0)
      print((a + 1).data, (1 + a).data, (a - 1).data, (1 - a).data)
      print((a * 2).data, (2 * a).data, (a / 2).data, (2 / a).data, (a**2).data, (-a).data)
      """
    #expect(output(program) == "5.0 5.0 3.0 -3.0\n8.0 8.0 2.0 0.5 16.0 -4.0\n")
  }

  @Test func operationsAreNamedAsInMicrograd() {
    #expect(
      output("a = Value(2); print((a + 1)._op, (a * 1)._op, (a**2)._op, (a**2.0)._op)") == "+ * **2 **2.0\n")
    #expect(
      output("a = Value(2); print(a.relu()._op, a.tanh()._op, a.exp()._op, a.log()._op, a._op == '')")
        == "ReLU tanh exp log True\n")
  }

  @Test func parentsAreTheSameObjects() {
    #expect(output("a = Value(2); b = a * 3; print(next(iter(b._prev)) is a)") == "True\n")
  }

  @Test func parentsAreASetInTheOrderOfTheOperands() {
    #expect(
      output("a = Value(2); b = Value(3); print(a._prev, (b * a)._prev, (a + a)._prev, a in (a * b)._prev)")
        == """
        set() {Value(data=3.0, grad=0), Value(data=2.0, grad=0)} {Value(data=2.0, grad=0)} True

        """)
  }

  @Test func intsOfAnySizeAreNumbers() {
    #expect(
      output("print(Value(2**70).data, (Value(1.0) + 2**70).data)")
        == "1.1805916207174113e+21 1.1805916207174113e+21\n")
    #expect(output("a = Value(1.0); a.data = -2**64; print(a.data)") == "-1.8446744073709552e+19\n")
    #expect(output("print((Value(1.0) ** 2**70).data, Neuron(1)([2**70]).data >= 0)") == "1.0 True\n")
    for program in ["Value(10**400)", "Value(1) * 10**400", "10**400 - Value(1)", "Value(2) ** 10**400"] {
      #expect(output(program) == "OverflowError: int too large to convert to float\n")
    }
  }

  @Test func anIntZeroHasNoSign() {
    #expect(
      output("x = Value(-0.0); print((x - 0).data, (x - 0.0).data, (x - False).data)") == "0.0 -0.0 0.0\n")
  }

  @Test func whatPythonCantComputeRaisesAsPythonDoes() {
    #expect(output("Value(0.0)**-1") == "ZeroDivisionError: 0.0 cannot be raised to a negative power\n")
    #expect(output("Value(1) / Value(0)").hasPrefix("ZeroDivisionError"))
    #expect(output("Value(1) / 0").hasPrefix("ZeroDivisionError"))
    #expect(output("1 / Value(0)").hasPrefix("ZeroDivisionError"))
    #expect(output("Value(-8)**(1/3)").contains("complex"))
    #expect(output("Value(710.0).exp()") == "OverflowError: math range error\n")
    #expect(output("Value(0.0).log()") == "ValueError: math domain error\n")
    #expect(output("print(Value(1000.0).tanh().data, Value(-1e308).tanh().data)") == "1.0 -1.0\n")
  }

  @Test func onlyNumbersBecomeValues() {
    #expect(output("Value('3')") == "TypeError: data of a Value must be a number, not 'str'\n")
    #expect(output("a = Value(1); a.data = a").contains("must be a number"))
    #expect(output("print(Value(True).data)") == "1.0\n")
    let classes = "from enum import IntEnum\nclass E(IntEnum):\n    TWO = 2\nclass F(float): pass\n"
    #expect(
      output(classes + "print(Value(E.TWO).data, Value(F(1.5)).data, (Value(1) * F(2.5) + E.TWO).data)")
        == "2.0 1.5 4.5\n")
    #expect(
      output(classes + "import numpy as np\nprint(np.array([F(1.5), E.TWO]), np.exp(F(0.0)))")
        == "[1.5 2. ] 1.0\n")
    #expect(
      output("Value(1) + 'x'").hasPrefix("TypeError: unsupported operand type(s) for +: 'Value' and 'str'"))
    #expect(output("2 ** Value(1)").hasPrefix("TypeError"))
    #expect(output("Value(2) ** Value(1)").hasPrefix("AssertionError: only supporting int/float powers"))
  }

  @Test func aTruthValueIsAWholeExponent() {
    #expect(output("a = Value(2) ** True; print(a._op, a.data)") == "**1 2.0\n")
  }

  @Test func sumsStartAtZero() {
    #expect(output("print(sum([Value(1), Value(2)]).data)") == "3.0\n")
  }

  @Test func zeroingStartsAnew() {
    #expect(
      output("a = Value(2); b = a * 3; b.backward(); a.grad = 0; b.grad = 0; b.backward(); print(a.grad)")
        == "3.0\n")
  }

  /// The lecture calls an operator by its method.
  @Test func operatorsAreMethodsToo() {
    #expect(
      output(
        "a = Value(2.0); b = Value(-3.0)\nprint(a.__mul__(b).__add__(10.0), Value.__neg__(a), a.__rsub__(5))")
        == "Value(data=4.0, grad=0) Value(data=-2.0, grad=0) Value(data=3.0, grad=0)\n")
    #expect(output("print('__add__' in dir(Value(1.0)), hasattr(Value, '__mod__'))") == "True False\n")
  }
}
