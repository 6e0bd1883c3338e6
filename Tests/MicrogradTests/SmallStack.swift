import Foundation

/// Runs `body` on a thread whose stack has 256 kB, and waits for the thread's end.
func onSmallStack(_ body: @escaping () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 256 << 10)
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(body))
  let failure = pthread_create(
    &thread, &attributes,
    { given in
      let pointer: UnsafeMutableRawPointer? = given
      if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }, work.toOpaque())
  precondition(failure == 0, "a thread can be made")
  pthread_join(thread, nil)
  pthread_attr_destroy(&attributes)
}

private final class Work {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}
