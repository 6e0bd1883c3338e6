import Testing

@testable import PythonRuntime

@Suite("The module warnings")
struct WarningsModuleTests {
  @Test("A warning is shown once, among what the program prints")
  func shown() {
    let program = """
      import warnings
      for step in range(3):
          warnings.warn("slow", RuntimeWarning)
          warnings.warn("slow")
      print("end")
      """
    #expect(printed(program) == "RuntimeWarning: slow\nUserWarning: slow\nend\n")
  }

  @Test("A filter holds for a class and its heirs; the last one that was set comes first")
  func filters() {
    let program = """
      import warnings
      warnings.simplefilter("always")
      warnings.filterwarnings("ignore", category=RuntimeWarning)
      for step in range(2):
          warnings.warn("again")
          warnings.warn("never", RuntimeWarning)
      """
    #expect(printed(program) == "UserWarning: again\nUserWarning: again\n")
  }

  @Test("A pattern is refused by name, and an unknown action as in Python")
  func refused() {
    #expect(
      printed("import warnings\nwarnings.filterwarnings('ignore', message='a.*')")
        == "ValueError: a pattern for warnings is not in this subset\n")
    #expect(
      printed("import warnings\nwarnings.simplefilter('hide')")
        == "AssertionError: invalid action: 'hide'\n")
  }
}
