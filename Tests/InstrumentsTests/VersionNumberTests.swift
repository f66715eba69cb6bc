import Instruments
import Testing

@Suite struct VersionNumberTests {
  @Test func `a version is three numbers, and the next has the second one higher`() {
    for (version, next) in [("1.0.0", "1.1.0"), ("2.9.7", "2.10.0"), ("0.0.1", "0.1.0"), ("1.999999.3", "2.0.0"), ("01.2.3", "1.3.0")] {
      #expect(VersionNumber(version)?.next.description == next)
    }
    for text in ["", "1", "1.0", "1.0.0.0", "1..0", "a.b.c", "1.0.-1", "1.0.1234567", " 1.0.0", "1.0.0\n", "١.0.0"] {
      #expect(VersionNumber(text) == nil, "\(text)")
    }
  }
}
