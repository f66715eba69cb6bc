import Foundation

/// Checks texts against a JSON Schema with Python's jsonschema, all in one process.
public enum SchemaChecker {
  struct Unavailable: Error, CustomStringConvertible {
    let description = "No python3 here can import jsonschema. Install the Debian package python3-jsonschema (or: pip install jsonschema)."
  }

  /// For each text why the schema refuses it, or `nil` where it accepts it.
  ///
  /// - Parameter schema: the path of the schema.
  public static func refusals(of texts: [String], schema: String = Repository.questionnaires + "/schema.json") throws -> [String?] {
    try ask(Input(schema: schema, texts: texts), script)
  }

  /// Each text as Python writes its value again with sorted names and without white space: what our canonical form promises to equal.
  public static func canonicalForms(of texts: [String]) throws -> [String] {
    try ask(Input(schema: "", texts: texts), canonicalScript)
  }

  private static func ask<Answer: Decodable>(_ question: Input, _ script: String) throws -> Answer {
    let input = try JSONEncoder().encode(question)
    for command in [["/usr/bin/env", "python3"], ["/usr/bin/python3"], ["/opt/homebrew/bin/python3"]] {
      guard let output = try run(command + ["-c", script], input: input) else { continue }
      return try JSONDecoder().decode(Answer.self, from: output)
    }
    throw Unavailable()
  }

  private struct Input: Encodable {
    let schema: String
    let texts: [String]
  }

  private static let canonicalScript = """
    import json, sys
    texts = json.load(sys.stdin)["texts"]
    write = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + chr(10)
    json.dump([write(json.loads(text)) for text in texts], sys.stdout)
    """

  private static let script = """
    import json, sys
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        sys.exit(3)
    given = json.load(sys.stdin)
    schema = json.load(open(given["schema"], encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    def refusal(text):
        error = next(validator.iter_errors(json.loads(text)), None)
        return None if error is None else "/".join(map(str, error.absolute_path)) + ": " + error.message[:300]
    json.dump([refusal(text) for text in given["texts"]], sys.stdout)
    """

  /// What the command printed; `nil` when it is not there or lacks the library.
  private static func run(_ command: [String], input: Data) throws -> Data? {
    guard FileManager.default.isExecutableFile(atPath: command[0]) else { return nil }
    let directory = try TemporaryDirectory()
    let file = try directory.write(Array(input), to: "input.json")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = FileHandle(forReadingAtPath: file)
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return printed
    case 3, 126, 127: return nil
    default: throw Failed(status: process.terminationStatus)
    }
  }

  struct Failed: Error {
    let status: Int32
  }
}
