import Foundation
import TestSupport
import Testing

@testable import Workbooks

@Suite struct ZipArchiveTests {
  private static let script = PythonScript(
    """
    import io, json, sys, zipfile
    archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
    assert archive.testzip() is None
    print(json.dumps([[i.filename, list(i.date_time), i.compress_type, archive.read(i).decode()] for i in archive.infolist()]))
    """)

  @Test(.enabled(if: PythonScript.canImport(), "python3 is not here"))
  func `Python's zipfile finds every file whole, small ones as they are and large ones packed, all with one date`() throws {
    var archive = ZipArchive()
    let long = String(repeating: "тыныс ", count: 2000)
    archive.add("a/empty.xml", "")
    archive.add("short.xml", "xyz")
    archive.add("b/long.xml", long)
    let bytes = try #require(archive.bytes())
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(Self.script.run(input: bytes))) as? [[Any]])
    #expect(answer.compactMap { $0[0] as? String } == ["a/empty.xml", "short.xml", "b/long.xml"])
    #expect(answer.compactMap { $0[1] as? [Int] } == Array(repeating: [1980, 1, 1, 0, 0, 0], count: 3))
    #expect(answer.compactMap { $0[2] as? Int } == [0, 0, 8])
    #expect(answer.compactMap { $0[3] as? String } == ["", "xyz", long])
    #expect(bytes.count < 1000 && archive.bytes() == bytes)
  }
}
