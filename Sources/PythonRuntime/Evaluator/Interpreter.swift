import MersenneTwister
import PythonSyntax

/// Runs programs: the global names, the value stack, the modules, and the limits.
///
/// One thread at a time may use an interpreter. It prints and reads nothing itself: printed text goes to `output`.
public final class Interpreter {
  /// What the evaluator changes all the time, behind one pointer so that no access is checked.
  struct State {
    /// The first free slot of the value stack.
    var top: Slots
    /// The end of the slots that were made so far.
    var initializedEnd: Slots
    /// What the innermost `return` gave.
    var returned: Object = .none
    /// How many Python calls are open.
    var depth = 0
    /// How many statements, loop turns and calls have run in this cell.
    var steps = 0
    /// Below this address the native stack counts as exhausted.
    var stackLimit: UInt = 0
    var globals: Slots
    /// What each global falls back to while it is unbound.
    let builtins: Slots
    /// The cell in which each global was last saved.
    var globalEpochs: UnsafeMutablePointer<Int>
    /// Who runs the program; alive as long as the state.
    unowned(unsafe) let interpreter: Interpreter
  }

  let state: UnsafeMutablePointer<State>
  /// The slots of the value stack, most of them not made yet.
  let stack: Slots
  /// What could be part of cycles.
  let heap = Heap()
  /// Where global names live.
  let globalNames = GlobalNames()
  /// The modules that `import` finds.
  public var modules: [String: ModuleSource] = [:]
  /// The text of a module that stands in a file beside the program; nil where there is none.
  public var moduleText: (String) throws -> ModuleText? = { _ in nil }
  /// The module whose text is running: `__main__`, or a file that is being imported.
  var runningModule = "__main__"
  /// The modules imported so far.
  var imported: [String: ModuleObject] = [:]
  /// What `sys.argv` lists.
  let argumentList = ListObject([.string("")])
  /// The generator behind the module `random`.
  public var random = RandomState()
  /// Where the keys of generators come from that the program does not seed.
  public internal(set) var entropy = Entropy()
  /// Where printed text goes.
  public var output: (String) -> Void = { _ in }
  /// Whether the program must stop; looked at every few hundred nanoseconds, from the thread that evaluates.
  @exclusivity(unchecked) public var isInterrupted: () -> Bool = { false }
  /// Called at loop turns now and then, when no value is held by native code that it could not see.
  public var onTick: (() -> Void)?
  /// How many steps a cell may take; nil for no limit.
  public var stepLimit: Int?
  /// What the outermost `for` outside of functions goes through; nil where none runs.
  @exclusivity(unchecked) var outermostLoop: IteratorObject?
  /// What the open checkpoints keep, from the oldest on.
  var undoLogs: [UndoLog] = []
  /// The exceptions whose handlers are running, innermost last.
  var handled: [PythonError] = []
  /// The slots that the bodies of classes have bound so far, those of the innermost class last.
  var boundMembers: [[Int]] = []
  /// Whether an object was hashed whose equality a program decides, so that tables may hold such keys.
  var programsCompareKeys = false
  /// The objects whose `repr` is being built, against endless recursion.
  var reprInProgress: Set<ObjectIdentifier> = []

  /// How many turns the cell's outermost `for` outside of functions has begun, and how many there are; nil where none runs
  /// or nobody can tell.
  public var loopTurns: (done: Int, total: Int)? { outermostLoop?.turns }

  /// How many Python calls may be open, as CPython's default.
  public static let recursionLimit = 1000
  static let stackCapacity = 1 << 18

  /// Makes an interpreter whose global names are the builtins.
  public init() {
    stack = .allocate(capacity: Interpreter.stackCapacity)
    state = .allocate(capacity: 1)
    state.initialize(
      to: State(
        top: stack, initializedEnd: stack, globals: globalNames.globals.contents,
        builtins: globalNames.builtins.contents, globalEpochs: globalNames.globals.epochs,
        interpreter: self))
    Builtins.install(in: self)
  }

  deinit {
    stack.deinitialize(count: state.pointee.initializedEnd - stack)
    stack.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
    heap.abandon()
  }
}
