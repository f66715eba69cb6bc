import Arguments
import Files
import Releases
import Wording

/// Reads release files as every command does that is given some: form and signature first.
enum ReleaseFiles {
  /// What the keeper's program calls them; in a folder only these are read.
  static let suffix = ".release.json"

  /// The releases at `paths` in the order of their chain; whether it is sound is for the caller to ask.
  ///
  /// - Parameter paths: files, and folders whose releases are all read.
  static func chain(_ paths: [String]) throws(Failure) -> ReleaseChain {
    var releases: [SignedRelease] = []
    for path in paths {
      for file in try files(path) { releases.append(try release(file)) }
    }
    return ReleaseChain(releases)
  }

  private static func files(_ path: String) throws(Failure) -> [String] {
    guard Directory.exists(path), let names = Directory.names(path) else { return [path] }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let files = names.filter { $0.hasSuffix(suffix) }.map { folder + $0 }
    if files.isEmpty { throw noReleases(in: path) }
    return files
  }

  private static func release(_ path: String) throws(Failure) -> SignedRelease {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: ReleaseLimits.bytes)
    } catch {
      throw Failure(error)
    }
    do {
      return try SignedRelease(reading: bytes)
    } catch {
      let place = path.displayedPath.unbroken
      let message = error.message
      let isForged = if case .wrongSignature = error { true } else { false }
      throw Failure(
        isForged ? .refusedAccess : .badData, Phrase(en: "\(place): \(message.en)", kk: "\(place): \(message.kk)", ru: "\(place): \(message.ru)"))
    }
  }

  private static func noReleases(in path: String) -> Failure {
    let shown = path.displayedPath
    return Failure(
      .notFound,
      Phrase(
        en: "In the folder “\(shown)” there is no release (a file whose name ends in \(suffix)).",
        kk: "«\(shown)» қалтасында жарияланым жоқ (атауы \(suffix) деп аяқталатын файл).",
        ru: "В папке «\(shown)» нет ни одного выпуска (файла с именем на \(suffix))."))
  }
}
