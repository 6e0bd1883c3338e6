extension Command {
  /// What somebody wants to do; help lists the commands by it.
  public enum Task: String, Sendable, CaseIterable {
    /// To see values and their graphs.
    case look
    /// To understand gradients.
    case gradients
    /// To change numbers.
    case change
    /// To be taught.
    case lessons
    /// To manage the session itself.
    case session

    /// The heading in help.
    var heading: String {
      switch self {
      case .look: "Look at values and graphs"
      case .gradients: "Understand gradients"
      case .change: "Change numbers"
      case .lessons: "Take lessons"
      case .session: "Files, settings, leaving"
      }
    }
  }
}
