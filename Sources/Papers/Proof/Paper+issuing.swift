import Assessment
import Messages

extension Paper {
  /// The paper with the origin of its figures at its foot, and a check code where a ledger proves it.
  func issued(as request: PaperRequest, from dossier: Dossier) -> Paper {
    let paper = Paper(
      kind, letterhead: letterhead, title: title, parts: parts, signatures: signatures,
      footer: dossier.proof, data: data)
    guard let stamp = dossier.stamp, let code = dossier.code(of: paper, as: request, by: stamp)
    else { return paper }
    return paper.proven(
      by: Proof(code: code.description, payload: stamp.address + code.description))
  }
}

extension Dossier {
  /// The code of a paper: over its kind, call and subject, the ledger's position, and what it says.
  fileprivate func code(
    of paper: Paper, as request: PaperRequest, by stamp: Stamp
  ) -> CheckCode? {
    guard let ledgerHead else { return nil }
    let covered: JSON = [
      "form": .text("jinbang-paper-1"), "paper": .text(request.kind.rawValue),
      "call": .text(call.id.text), "subject": .list(request.subject.map(JSON.text)),
      "sequence": .number(stamp.sequence), "head": .text(ledgerHead), "content": paper.content,
    ]
    return CheckCode(
      request.kind, sequence: stamp.sequence, mark: mark(of: request, by: stamp),
      seal: stamp.digest(covered.bytes))
  }

  /// What a code keeps of the call and the subject.
  func mark(of request: PaperRequest, by stamp: Stamp) -> [UInt8] {
    let subject: JSON = [
      "paper": .text(request.kind.rawValue), "call": .text(call.id.text),
      "subject": .list(request.subject.map(JSON.text)),
    ]
    return stamp.digest(subject.bytes)
  }
}

extension JSON {
  /// The Chinese text in UTF-8.
  fileprivate var bytes: [UInt8] { Array(text(in: .chinese).utf8) }
}
