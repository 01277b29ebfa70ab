import ArgumentParser
import Documents
import Foundation
import Ledger
import Messages

/// Standard output is for data, standard error for people.
enum Terminal {
  /// Writes data.
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Tells a person something.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether a person watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Ends the process with the message and exit code of a command's failure (design §6).
  static func leave(with error: any Error, of command: any ParsableCommand.Type) -> Never {
    switch error {
    case let refusal as Refusal:
      tell(refusal.reasons.map { reason in bilingual { reason.line(in: $0) } })
      Foundation.exit(77)
    case let problems as Problems:
      tell(problems.all.map { problem in bilingual { problem.line(in: $0) } })
      Foundation.exit(65)
    case let failure as LedgerFailure:
      tell(bilingual { failure.problem.line(in: $0) })
      Foundation.exit(failure.category.exitCode)
    case let failure as DocumentFailure:
      tell(bilingual { failure.message[$0] })
      Foundation.exit(74)
    case let failure as CocoaError:
      tell(
        bilingual {
          Phrase("读写失败：", "input or output failed:")[$0] + " " + failure.localizedDescription
        })
      Foundation.exit(74)
    default: command.exit(withError: error)
    }
  }

  /// Tells a list as far as a person reads one.
  private static func tell(_ messages: [String]) {
    let most = 100
    for message in messages.prefix(most) { tell(message) }
    guard messages.count > most else { return }
    tell("另有 \(messages.count - most) 处。 \(messages.count - most) more.")
  }

  /// A message in Chinese and English on two lines.
  private static func bilingual(_ line: (Language) -> String) -> String {
    let (chinese, english) = (line(.chinese), line(.english))
    return chinese == english ? chinese : "\(chinese)\n  \(english)"
  }
}
