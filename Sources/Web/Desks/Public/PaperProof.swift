import Assessment
import Counter
import Ledger
import Messages
import Office
import Papers
import Programmes

/// What the entries say to a check code; the public learns no more than it holds in its hands.
struct PaperProof: Sendable {
  let code: String
  let kind: Phrase
  /// Whether the entries give a paper with exactly this code.
  let isEqual: Bool
  /// The call, where the reader may know of it and the code agrees.
  let call: Phrase?
  /// The digest of the last entry that counts; nil where the code does not agree.
  let head: String?
  /// The paper derived again, for those who may take it anyway.
  let paper: Paper?
  /// Where the printed paper that was given says something else; nil where none was given.
  let differences: [Difference]?
  /// Whether only the code was checked, since the printed paper that was given is not open to the reader.
  let isCodeAlone: Bool

  /// Derives the paper again from the entries up to the one that the code names.
  ///
  /// Blocks its thread for as long as reading those entries takes.
  init(of code: CheckCode, printed: JSON?, in office: Office, seenBy view: View) throws {
    let archive = try Archive(of: office, through: code.sequence)
    let answer =
      archive.head.sequence == code.sequence
      ? code.answer(from: try archive.dossiers) : CheckCode.Answer.unknown
    let isEqual = if case .equal = answer { true } else { false }
    // A code that somebody made up must not tell how the ledger stood at an entry of their choice.
    let match = isEqual || view.seesLedger ? answer.match : nil
    let call = match.flatMap { view[$0.call] }
    let mayTake = match.flatMap { match in
      call.map { PaperRight.mayTake(match.request, of: $0) }
    }
    let paper = mayTake == true ? match?.paper : nil
    self.isEqual = isEqual
    self.paper = paper
    self.code = code.description
    kind = code.kind.name
    self.call = call?.title
    head = isEqual ? archive.head.digest.description : nil
    differences = printed.flatMap { paper?.differences(from: $0) }
    isCodeAlone = printed != nil && paper == nil
  }

  /// What the reader should do with the result.
  var advice: Phrase {
    if differences?.isEmpty == false {
      return Phrase(
        "校验码属于这份纸件，但所给内容与台账不符：以台账推算的为准。",
        "The code belongs to this paper, but what you gave departs from the entries, which count.")
    }
    if isEqual, isCodeAlone {
      return Phrase(
        "校验码属实；所给的内容没有比对，因为这份纸件不对您公开。请持纸件到主办单位核对。",
        """
        The code is genuine. What you gave was not compared, for this paper is not open to you; take \
        the paper to the office that keeps the ledger.
        """)
    }
    if isEqual {
      return Phrase(
        "由台账重新推算的纸件与此校验码一致。请再核对纸上印的台账末条摘要与上面相同，并逐项对照纸上的数字。",
        """
        The paper derived again from the ledger has this very code. Compare the ledger head printed on \
        it with the one above, and its figures one by one.
        """)
    }
    return Phrase(
      "台账推算不出带有这个校验码的纸件：核对有无抄错；无误的，这张纸不是由本台账印出的，或者内容被改过。",
      """
      The ledger gives no paper with this code: look for a slip of the pen. If there is none, the \
      paper was not printed from this ledger, or was changed.
      """)
  }
}
