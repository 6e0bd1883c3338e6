#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The system's calls under names that the methods of their users don't hide.

/// Reads what a descriptor has; 0 bytes at its end, -1 on an error that `errno` names.
func readBytes(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
  read(descriptor, &buffer, buffer.count)
}

/// Writes as many of some bytes as a descriptor takes; -1 on an error that `errno` names.
func writeBytes(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// Waits until a descriptor that doesn't block is ready, a second at most.
func wait(for events: Int32, on descriptor: Int32) {
  var watched = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  _ = poll(&watched, 1, 1000)
}
