import Files
import Foundation
import TestSupport
import Testing

@Suite struct DirectoryTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test func `names come in the order of their bytes, without the directory itself and its parent`() throws {
    for name in ["b", "a", "Я", "Z", ".hidden", "ә", "a.json", "a b", "e\u{301}"] { try directory.write("", to: name) }
    try directory.write("", to: "folder/inner")
    #expect(Directory.names(directory.path) == [".hidden", "Z", "a", "a b", "a.json", "b", "e\u{301}", "folder", "Я", "ә"])
  }

  @Test func `a name of the longest kind is read whole`() throws {
    let name = String(repeating: "n", count: 255)
    try directory.write("", to: name)
    #expect(Directory.names(directory.path) == [name])
  }

  @Test func `an empty directory has no names, which is not the same as no directory`() throws {
    #expect(Directory.names(directory.path) == [])
    #expect(Directory.names(directory.path + "/none") == nil)
    #expect(Directory.names(try directory.write("", to: "file")) == nil)
    #expect(Directory.names("") == nil)
  }

  @Test func `a path leads to a directory, to a file or to nothing`() throws {
    let file = try directory.write("", to: "file")
    let link = directory.path + "/link"
    try #require(symlink(directory.path, link) == 0)
    let dangling = directory.path + "/dangling"
    try #require(symlink(directory.path + "/none", dangling) == 0)
    let paths = [directory.path, link, file, "/dev/null", dangling, directory.path + "/none", file + "/below", ""]
    #expect(paths.map(Directory.exists) == [true, true, false, false, false, false, false, false])
    #expect(paths.map(Directory.holdsFile) == [false, false, true, true, false, false, false, false])
  }
}
