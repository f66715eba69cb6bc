import Foundation

/// The smallest program with Foundation, against which the start of ours is measured.
@main
enum Hello {
  static func main() {
    FileHandle.standardOutput.write(Data("hello\n".utf8))
  }
}
