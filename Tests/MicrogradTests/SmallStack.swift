import Foundation

/// Runs `body` on a thread whose stack has 256 kB.
func onSmallStack(_ body: @escaping @Sendable () -> Void) {
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    body()
    done.signal()
  }
  thread.stackSize = 256 << 10
  thread.start()
  done.wait()
}
