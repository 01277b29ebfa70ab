import Foundation

/// A program beside the tests, in a process group of its own, that cannot outlive them for long.
///
/// Its input and output are files or nothing: a child that held the pipes of the test run would hang it.
final class ChildProcess: Sendable {
  let id: pid_t
  private let words: String

  /// Starts a program that stands on the path; all it says goes to the end of a file.
  init(_ program: String, _ arguments: [String], saying words: String) throws {
    self.words = words
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, words, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    let command = ["timeout", "--signal=KILL", ChildProcess.patience, program] + arguments
    var pointers = command.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, "timeout", &actions, &attributes, &pointers, environ)
    guard failure == 0 else { throw Trouble("\(program): \(String(cString: strerror(failure)))") }
    id = child
  }

  /// How long any child may live, whatever happens to the tests.
  private static let patience = "900"

  /// Ends the whole group at once and waits until it is gone.
  func stop() {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
  }

  /// All that it said so far.
  var said: String { (try? String(contentsOfFile: words, encoding: .utf8)) ?? "" }

  /// The port that it says after these words, once it says so: it chose one that nobody else has.
  func port(after words: String, upTo limit: Duration) async throws -> Int {
    var port: Int?
    _ = try await wait(upTo: limit) {
      let rest = said.components(separatedBy: words).dropFirst().first ?? ""
      let digits = rest.prefix(while: \.isNumber)
      // The number is whole when something follows it.
      if digits.count < rest.count { port = Int(digits) }
      return port != nil
    }
    guard let port else { throw Trouble("no port: \(said)") }
    return port
  }

  /// Whether a program stands on the path.
  static func isInstalled(_ program: String) -> Bool {
    let places = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return places.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }
}

/// What went wrong, in words.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
