import Messages
import Programmes

/// What is found while one file is read: all problems, and where each part of the programme stands.
///
/// A class, because every part of the file writes into the same reading.
final class Reading {
  let file: String
  private(set) var problems: [Problem] = []
  private var places: [ProgrammePath: Place] = [:]
  /// The kinds of the facts, which decide how the numbers of rules and bands are written.
  var kinds: [FactID: Fact.Kind] = [:]

  init(file: String) {
    self.file = file
  }

  func place(_ mark: SourceMark) -> Place {
    Place(file: file, line: mark.line, column: mark.column)
  }

  func refuse(at place: Place, field: String?, _ message: Phrase) {
    problems.append(Problem(at: place, field: field, message))
  }

  func note(_ path: ProgrammePath, at mark: SourceMark) {
    places[path] = place(mark)
  }

  /// The place of a fault: where its path stands, or the nearest enclosing part that has a place.
  func problem(for fault: Fault) -> Problem {
    var path: ProgrammePath? = fault.path
    while let current = path {
      if let place = places[current] {
        return Problem(
          at: place, field: fault.path.steps.last, fault.message, severity: fault.severity)
      }
      path = current.parent
    }
    return Problem(
      at: place(.start), field: fault.path.steps.last, fault.message, severity: fault.severity)
  }
}
