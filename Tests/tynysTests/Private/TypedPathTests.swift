import Testing

@testable import tynys

@Suite struct TypedPathTests {
  /// What is typed or dropped with the mouse, and what is meant.
  private static let paths = [
    ("card", "card"), ("  a card  ", "a card"), ("/media/my stick", "/media/my stick"), ("'/media/my stick'", "/media/my stick"),
    ("\"/media/my stick\" ", "/media/my stick"), ("/media/my\\ stick", "/media/my stick"), ("~/card", "/home/a/card"), ("~", "/home/a"),
    ("'~/my card'", "/home/a/my card"), ("~other/card", "~other/card"), ("'", "'"), ("a'b", "a'b"), ("", ""), ("\t", ""),
  ]

  @Test(arguments: paths) func `a path is what was meant`(_ typed: String, _ meant: String) {
    #expect(TypedPath.path(typed, home: "/home/a") == meant)
  }

  @Test func `without a home the tilde is a letter like others`() {
    #expect(TypedPath.path("~/card", home: nil) == "~/card")
  }
}
