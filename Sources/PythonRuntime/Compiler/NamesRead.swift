import PythonSyntax

/// The names that a program looks up among the global ones or the builtins.
///
/// Those that it reads itself, and those that its functions need from around them; some of them it may bind before.
public func namesRead(by module: Module) -> Set<String> {
  let usage = NameUsage(parameters: Parameters(), body: module.body, in: nil)
  return usage.read.union(usage.neededInside).union(usage.globals)
}
