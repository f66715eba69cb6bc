#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The path of an executable that was built together with the running tests: `.build/debug/NAME`.
///
/// The test bundle lies beside the products on both systems; on Linux it is itself a program, on macOS a folder that a runner loads.
public func builtProduct(named name: String) -> String {
  var folders = imagePath().split(separator: "/", omittingEmptySubsequences: false)
  while let last = folders.popLast(), !last.hasSuffix(".xctest") {}
  return (folders + [Substring(name)]).joined(separator: "/")
}

/// The file this code was loaded from.
private func imagePath() -> String {
  #if canImport(Darwin)
    var information = Dl_info()
    guard dladdr(#dsohandle, &information) != 0, let name = information.dli_fname else { return "" }
    return String(cString: name)
  #else
    var path = [UInt8](repeating: 0, count: 4096)
    let count = path.withUnsafeMutableBytes { readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count) }
    return String(decoding: path.prefix(max(0, count)), as: UTF8.self)
  #endif
}
