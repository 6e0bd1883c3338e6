import Foundation
import Testing

@testable import PythonRuntime

/// Freeing never recurses deeply, whatever holds what: each class that holds objects is nested far beyond what a small stack takes.
@Suite("Freeing what is nested deeply")
struct DeepReleaseTests {
  private static let imports = """
    import functools
    from dataclasses import field
    from itertools import *
    from operator import itemgetter, methodcaller
    class Base: pass
    def moved(iterator):
        next(iterator)
        return iterator

    """

  @Test(
    "A tower is freed",
    arguments: [
      "[x]", "(x,)", "{1: x}", "frozenset([x])", "slice(x)", "staticmethod(x)", "classmethod(x)",
      "property(x)",
      "property(None, None, None, x)", "list[x,]", "functools.partial(len, x)",
      "functools.partial(len, key=x)",
      "functools.cached_property(x)", "functools.lru_cache(x if callable(x) else len)",
      "functools.cmp_to_key(x)", "functools.cmp_to_key(len)(x)", "itemgetter(x)", "methodcaller('m', x)",
      "methodcaller('m', k=x)", "field(default=x)", "field(default_factory=x)", "field(metadata=x)",
      "super(super, x) if x else super(Base, Base())", "(lambda x: lambda *, y=x: y)(x)", "repeat(x)",
      "iter((x,))", "iter([x])", "iter(len, x)", "reversed([x])", "reversed((x,))", "iter({1: x}.values())",
      "{1: x}.items()", "map(x, [])", "filter(x, [])", "starmap(x, [])", "takewhile(x, [])",
      "zip_longest([], fillvalue=x)", "chain([x])", "product([x])",
      "moved((x, y) for x in [x] for y in [1, 2])",
      "moved(cycle([x]))", "next(groupby([x], lambda y: 0))[1]", "next(groupby([1], lambda y: (x,)))[1]",
      "moved(pairwise([x, x]))", "moved(accumulate([], initial=x))",
    ])
  func tower(_ floor: String) {
    let program = "x = ()\nfor i in range(20000): x = \(floor)\nx = None\nprint('freed')"
    #expect(DeepReleaseTests.printedOnASmallStack(DeepReleaseTests.imports + program) == "freed\n")
  }

  private static func printedOnASmallStack(_ program: String) -> String {
    let (printed, ended) = (Printed(), DispatchSemaphore(value: 0))
    let thread = Thread {
      printed.text = printedHere(Interpreter(), program, name: "<test>")
      ended.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    ended.wait()
    return printed.text
  }

  /// What a thread hands over as it ends.
  private final class Printed: @unchecked Sendable { var text = "" }
}
