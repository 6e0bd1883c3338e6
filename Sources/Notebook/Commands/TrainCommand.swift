extension Command {
  /// `:train loss(model) steps=100 lr=1.0..0.1`
  static var train: Command {
    Command(
      "train", usage: ":train LOSS [steps=100] [lr=0.05]",
      summary: "lowers a loss step by step, and shows how it falls",
      forms: [
        ("an expression, evaluated at each step", ":train loss(model)"),
        ("a function that is called for it", ":train loss"),
        ("how many steps; 100", "  steps=200"),
        ("the learning rate; 0.05; two: it changes", "  lr=1.0..0.1"),
        ("sgd, momentum or adam; sgd", "  optimiser=adam"),
        ("loss is called with batch_size=20", "  batch=20"),
        ("what to move; the networks, else all names", "  parameters=[w, b]"),
        ("stops, and keeps the last finished step", "Ctrl-C"),
        ("in loss: both are shown", "return total, accuracy"),
      ], example: ["w = Value(3.0)", ":train (w - 1)**2 steps=10 lr=0.1"], task: .change,
      argument: .expression(\.isProgramFunction)
    ) { notebook, argument in
      // The graphs of the steps are nobody's.
      defer { notebook.micrograd.live.compact() }
      var run = try TrainingRun(TrainingRequest(argument), in: notebook)
      return run.run()
    }.changingValues()
  }
}
