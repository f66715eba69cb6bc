import Arguments
import Files
import Instruments
import JSON
import PersonalReports
import Wording

/// Reads whom a worker can turn to, as the organisation wrote it into `contacts.json` of the data directory.
enum OrganisationContacts {
  /// The contacts; none where there is no such file. A file that cannot be read is told before a check begins, so that no answer is lost to it.
  static func read(_ context: Context) throws(Failure) -> [Contact] {
    guard let path = context.dataDirectory.map({ $0 + "/contacts.json" }), Directory.holdsFile(path) else { return [] }
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: Contact.limit)
    } catch {
      throw Failure(.badConfiguration, error.message)
    }
    do {
      return try Contact.read(bytes)
    } catch {
      let place = "\(path.displayedPath):\(error.position.line):\(error.position.column)"
      let message = error.syntax?.message ?? shape
      throw Failure(
        .badConfiguration, Phrase(en: "\(place): \(message.en)", kk: "\(place): \(message.kk)", ru: "\(place): \(message.ru)"))
    }
  }

  private static let shape = Phrase(
    en: "Contacts are written {\"contacts\": [{\"kk\": \"…\", \"ru\": \"…\", \"en\": \"…\"}]}: at most 20, each at most 300 characters.",
    kk: "Байланыстар былай жазылады: {\"contacts\": [{\"kk\": \"…\", \"ru\": \"…\", \"en\": \"…\"}]}; ең көбі 20, әрқайсысы 300 таңбадан аспайды.",
    ru: "Контакты записываются так: {\"contacts\": [{\"kk\": \"…\", \"ru\": \"…\", \"en\": \"…\"}]}; не больше 20, каждый не длиннее 300 знаков.")
}
