import Assessment
public import Messages
import Programmes
import Training

/// What an auditor of training subsidies asks for, one paper a question, every figure with its entries (审计资料).
public enum AuditPack {
  /// The questions, by the words that name the files.
  public enum Question: String, Sendable, Hashable, CaseIterable {
    /// Planned trades against filed classes (计划与备案).
    case plan
    /// The proof of every person (人员证明).
    case persons
    /// People who occur more than once, in any call of the ledger (重复报名).
    case duplicates
    /// Sign-ins against class times (签到与课时).
    case attendance
    /// Where the money went (资金流向).
    case payments
    /// What rules had to say and people let pass (提示记录).
    case remarks

    /// The title of the paper.
    public var title: Phrase {
      switch self {
      case .plan: Phrase("培训计划与开班备案对照", "Plans against filed classes")
      case .persons: Phrase("学员资格和培训证明", "Proof of every person")
      case .duplicates: Phrase("重复报名核对", "People enrolled more than once")
      case .attendance: Phrase("签到与授课时间核对", "Sign-ins against class times")
      case .payments: Phrase("资金流向", "Trace of the payments")
      case .remarks: Phrase("规则提示记录", "Remarks of the rules")
      }
    }
  }

  /// One paper for each question.
  ///
  /// `sequences` are the numbers of the ledger's entries, one for each occurrence of the dossier.
  /// - Throws: `Refusal` where nobody is trained under the programme.
  public static func papers(
    of dossier: Dossier, sequences: [Int]
  ) throws(Refusal) -> [(question: Question, paper: Paper)] {
    _ = try dossier.trainingRules()
    let trail = AuditTrail(of: dossier.history, sequences: sequences)
    return Question.allCases.map { question in
      (
        question,
        Paper(
          .audit,
          title: Phrase(
            "\(dossier.call.title.chinese)：\(question.title.chinese)",
            "\(dossier.call.title.english): \(question.title.english)"),
          parts: question.parts(of: dossier, trail), footer: dossier.proof)
      )
    }
  }
}

extension AuditPack.Question {
  fileprivate func parts(of dossier: Dossier, _ trail: AuditTrail) -> [Paper.Part] {
    let bases = dossier.bases.map(\.application)
    return switch self {
    case .plan: [.table(AuditedPlan.table(of: bases, trail))]
    case .persons: [.table(AuditedPersons.table(of: bases, trail))]
    case .duplicates: AuditedDuplicates.parts(of: dossier, trail)
    case .attendance: AuditedAttendance.parts(of: bases, trail)
    case .payments: AuditedPayments.parts(of: bases, trail)
    case .remarks: [.table(AuditedRemarks.table(of: dossier, trail))]
    }
  }
}
