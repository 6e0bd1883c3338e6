#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three descriptors that every process is given, or should be.
enum StandardDescriptors {
  /// Puts something useless in the place of those that are closed, so that no file is opened there.
  ///
  /// Output would otherwise end up in that file. To use one still fails, as it does when it is closed.
  static func occupy() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free descriptor is taken, and that is this one: those below it are open by now.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
