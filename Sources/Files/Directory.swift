#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lists directories and tells what a path leads to.
public enum Directory {
  /// The names in the directory at `path`, sorted by bytes, without `.` and `..`; `nil` where there is no directory that can be read.
  ///
  /// A name that is no UTF-8 is shown with replacement characters, and leads to no file.
  public static func names(_ path: String) -> [String]? { rawNames(path)?.map { String(decoding: $0, as: UTF8.self) } }

  /// The same as the system has them: a stick from another system may hold names that are no UTF-8.
  public static func rawNames(_ path: String) -> [[UInt8]]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether `path` leads to a directory.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether `path` leads to anything that is not a directory.
  public static func holdsFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }
}
