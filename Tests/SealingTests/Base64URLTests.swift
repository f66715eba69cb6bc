import Sealing
import Testing

@Suite struct Base64URLTests {
  /// RFC 4648, section 10, without the padding.
  @Test(arguments: [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy")])
  func `the vectors of RFC 4648 are written and read`(text: String, encoded: String) {
    #expect(Base64URL.encode(Array(text.utf8)) == encoded)
    #expect(Base64URL.decode(encoded) == Array(text.utf8))
  }

  @Test func `every two bytes come back, in characters fit for file names`() {
    for first in UInt8.min...UInt8.max {
      for second in stride(from: UInt8.min, to: .max, by: 5) {
        let text = Base64URL.encode([first, second])
        #expect(text.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "=") })
        #expect(Base64URL.decode(text) == [first, second])
      }
    }
  }

  @Test(arguments: ["Zg==", "Z", "Zh", "Zm9v!", "Zm9v\n", " Zm9v", "a+b/", "Zm9v\u{0}"])
  func `padding, spaces, stray bits and other alphabets are refused`(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }
}
