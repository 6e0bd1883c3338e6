import MersenneTwister

/// The generator that networks draw their weights from, the same as Python's: `SeededRandom(seed: 1337)`.
///
/// Under this name it comes with `import Micrograd` alone.
public typealias SeededRandom = MersenneTwister
