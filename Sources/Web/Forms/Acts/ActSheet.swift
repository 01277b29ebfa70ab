import Assessment
import Messages
import Papers

/// The form of one act in one place: what the place says itself, and what is asked.
struct ActSheet: Sendable {
  let kind: Act.Kind
  let title: Phrase
  /// What the reader should know before answering.
  var lead: Phrase?
  /// What will happen that cannot be taken back.
  var consequences: [Phrase] = []
  /// The members of the content that nobody is asked for.
  let given: [JSON.Member]
  let lines: [ActLine]

  /// Reads the content of the act from the fields and makes the act of it.
  ///
  /// - Throws: `Problems` beside the fields that are wrong.
  func act(from fields: Fields, with strongroom: Strongroom) throws -> PreparedAct {
    let body: JSON = ["act": .text(kind.rawValue), "content": try content(of: fields)]
    do {
      return try ActForm.act(in: body, with: strongroom)
    } catch APIRebuff.wrongBody(let faults) {
      throw Problems(faults.map { fault in problem(of: fault) })
    }
  }

  /// The content of the act as programs write it.
  func content(of fields: Fields) throws(Problems) -> JSON {
    var reader = FieldReader(fields)
    let members = ActLine.read(lines, of: fields, in: &reader)
    guard reader.isClean else { throw reader.problems }
    return .object(given + members)
  }

  /// The fault at the field in which it stands.
  private func problem(of fault: Schema.Fault) -> Problem {
    let names = fault.path.split { ".[]".contains($0) }.map(String.init)
    let line = lines.first { names.contains($0.name) }
    return Problem(
      at: Place(file: "form"), field: line?.name ?? fault.path,
      (line.map { $0.title + Phrase("：", ": ") } ?? Phrase(same: "")) + fault.message)
  }
}
