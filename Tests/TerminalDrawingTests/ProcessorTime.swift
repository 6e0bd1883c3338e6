#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The seconds that this thread's processor works, however many other tests run beside it.
func processorSeconds(_ work: () -> Void) -> Double {
  let start = threadSeconds()
  work()
  return threadSeconds() - start
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
