import ArgumentParser
import LineEditor
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

  /// What was asked for here, after the subcommand, else before it, else by `MICROGRAD_KEYS`, else by the settings.
  func wish(or earlier: KeyOptions? = nil) -> KeyWish {
    (keys ?? earlier?.keys).map { .style($0) } ?? KeyOptions.fromEnvironment
  }

  /// What `MICROGRAD_KEYS` asks for, else the settings.
  static var fromEnvironment: KeyWish {
    guard let value = getenv("MICROGRAD_KEYS").map({ String(cString: $0) }), !value.isEmpty else {
      return Settings.ofPerson.chosen(.keys).flatMap(Notebook.Keys.init).map { .style($0) } ?? .unspoken
    }
    return Notebook.Keys(rawValue: value).map { .style($0) } ?? .unknown(value)
  }
}

/// Which editor's keys somebody asks for.
enum KeyWish {
  case style(Notebook.Keys)
  /// Nobody says anything but perhaps the person's own file.
  case unspoken
  /// The environment names some that there are not; a program that needs no prompt runs all the same.
  case unknown(String)

  /// The keys to have.
  func keys(own: KeyStyle?) -> Notebook.Keys {
    switch self {
    case .style(let keys): keys
    case .unspoken: own == .vi ? .vi : .emacs
    case .unknown: .emacs
    }
  }

  /// What is said at the prompt; nil where the wish is met.
  var notice: String? {
    guard case .unknown(let name) = self else { return nil }
    return "MICROGRAD_KEYS is \(name), and there are emacs and vi: these are emacs's keys."
  }
}

extension Notebook.Keys: ExpressibleByArgument {}
