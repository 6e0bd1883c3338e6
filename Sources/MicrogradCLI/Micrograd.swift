import ArgumentParser

/// The command `micrograd`.
@main
struct Micrograd: ParsableCommand {
  func run() throws {}
}
