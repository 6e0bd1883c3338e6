import ArgumentParser
import Notebook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The option that says which editor's keys the prompt has.
struct KeyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Edit with these keys: emacs or vi.", valueName: "style"))
  var keys: Notebook.Keys?

  /// What was asked for here, after the subcommand, else before it, else by `MICROGRAD_KEYS`.
  func wish(or earlier: KeyOptions? = nil) -> KeyWish {
    (keys ?? earlier?.keys).map { .style($0) } ?? KeyOptions.fromEnvironment
  }

  private static var fromEnvironment: KeyWish {
    guard let value = getenv("MICROGRAD_KEYS").map({ String(cString: $0) }), !value.isEmpty else {
      return .style(.emacs)
    }
    return Notebook.Keys(rawValue: value).map { .style($0) } ?? .unknown(value)
  }
}

/// Which editor's keys somebody asks for.
enum KeyWish {
  case style(Notebook.Keys)
  /// The environment names some that there are not; a program that needs no prompt runs all the same.
  case unknown(String)

  /// The keys to have.
  var keys: Notebook.Keys { if case .style(let keys) = self { keys } else { .emacs } }

  /// What is said at the prompt; nil where the wish is met.
  var notice: String? {
    guard case .unknown(let name) = self else { return nil }
    return "MICROGRAD_KEYS is \(name), and there are emacs and vi: these are emacs's keys."
  }
}

extension Notebook.Keys: ExpressibleByArgument {}
