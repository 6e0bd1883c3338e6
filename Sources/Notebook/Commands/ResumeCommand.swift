extension Command {
  /// `:resume`
  static var resume: Command {
    Command(
      "resume", usage: ":resume", summary: "goes on with a session that was cut off, or the last one",
      example: [":resume"]
    ) {
      notebook, _ in try notebook.resume()
    }.asPart(.apart)
  }
}
