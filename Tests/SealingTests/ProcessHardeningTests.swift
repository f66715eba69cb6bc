import Sealing
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct ProcessHardeningTests {
  @Test func `a hardened process leaves no core dump, and on Linux no one may read its memory`() {
    let granted = ProcessHardening.apply()
    #expect(granted.coreDumpsAreOff)
    var limit = rlimit()
    #if os(Linux)
      #expect(granted.memoryIsPrivate == true)
      getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #else
      #expect(granted.memoryIsPrivate == nil)
      getrlimit(RLIMIT_CORE, &limit)
    #endif
    #expect(limit.rlim_cur == 0 && limit.rlim_max == 0)
  }
}
