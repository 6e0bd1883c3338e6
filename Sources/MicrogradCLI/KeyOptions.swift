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
  func wish(or earlier: KeyOptions? = nil) -> Notebook.Keys {
    keys ?? earlier?.keys ?? KeyOptions.fromEnvironment
  }

  private static var fromEnvironment: Notebook.Keys {
    getenv("MICROGRAD_KEYS").flatMap { Notebook.Keys(rawValue: String(cString: $0)) } ?? .emacs
  }
}

extension Notebook.Keys: ExpressibleByArgument {}
