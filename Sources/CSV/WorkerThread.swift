#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A thread of the system that runs one piece of work.
///
/// Swift's own tasks would bring a runtime with them that every start of the program would have to load.
struct WorkerThread {
  /// The work on its way to the thread. It is handed over as a whole, so that nobody else touches it meanwhile.
  private final class Work: @unchecked Sendable {
    let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }
  }

  private var handle: pthread_t?

  /// Starts the thread; where the system has none left, the work is left to the others.
  init(_ body: @escaping () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var started: pthread_t?
      let code = pthread_create(&started, nil, { Self.run($0) }, work.toOpaque())
      handle = code == 0 ? started : nil
    #else
      var started = pthread_t()
      let code = pthread_create(&started, nil, { Self.run($0!) }, work.toOpaque())
      handle = code == 0 ? started : nil
    #endif
    if code != 0 { work.release() }
  }

  private static func run(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }

  func join() {
    if let handle { pthread_join(handle, nil) }
  }
}
