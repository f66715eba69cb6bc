import Arguments
import Releases
import Wording

/// Reads releases from files, as series of rounds by questionnaire.
enum ReleaseShelf {
  /// A series for each questionnaire that the releases are of, in the order in which they first occur; none for no files.
  static func series(_ paths: [String]) throws(Failure) -> [ReleaseSeries] {
    if paths.isEmpty { return [] }
    let chain = try ReleaseFiles.chain(paths)
    var instruments: [String] = []
    for release in chain.releases where !instruments.contains(release.release.instrument.id) { instruments.append(release.release.instrument.id) }
    do {
      return try instruments.map { instrument throws(SeriesFault) in try ReleaseSeries(chain, instrument: instrument) }
    } catch {
      throw Failure(error)
    }
  }
}
