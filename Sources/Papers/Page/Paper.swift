public import Messages

/// One document that leaves the house: a value that each renderer writes in its own form.
///
/// The same value makes the same bytes; whatever a paper says was computed before it became one.
public struct Paper: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// The issuer's name in red above the title, on papers that go out as official documents.
  public let letterhead: Letterhead?
  /// The title.
  public let title: Phrase
  /// The body in its order.
  public let parts: [Part]
  /// Who signs, each with a line to write on.
  public let signatures: [Phrase]
  /// What proves the paper: the ledger's head and the digest of the rules.
  public let footer: [Item]
  /// The check code that leads from the printed paper back to the entries.
  public let proof: Proof?
  /// The form that other programs rely on, where one is promised; else the body is written as JSON.
  public let data: JSON?

  /// The papers by the words that name them in commands and addresses.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The ranked list of results (评审结果).
    case awardList = "award-list"
    /// The panel's points side by side (评分汇总表).
    case scoreSummary = "score-summary"
    /// One expert's points for one application (专家评分表).
    case scoreSheet = "score-sheet"
    /// The public notice (公示).
    case notice
    /// The payments (拨款计划).
    case schedule
    /// The minutes of the panel (评审纪要).
    case minutes
    /// How the panel came to be: who sits on it, who was replaced (专家抽取记录表).
    case drawRecord = "draw-record"
    /// Where the panel signs in (签到表).
    case signIn = "sign-in"
    /// What an expert declares before scoring (回避与保密承诺书).
    case pledge
    /// The checks of eligibility, condition by condition (资格审查表).
    case qualification
    /// The opinions of other departments on one unit (审核意见表).
    case opinionForm = "opinion-form"
    /// Whom the issuers award (公布名单的通知).
    case resultNotice = "result-notice"
    /// One tranche for all units that it is ordered for (拨款通知).
    case paymentNotice = "payment-notice"
    /// The results of acceptance (评估验收结果的通知).
    case acceptanceNotice = "acceptance-notice"
    /// What one unit pays back (追缴通知书).
    case clawbackNotice = "clawback-notice"
    /// What the plaques say (授牌清单).
    case plaqueList = "plaque-list"
    /// One objection from receipt to conclusion (异议办理记录).
    case objectionRecord = "objection-record"
    /// The accredited bases (培训基地名单).
    case baseList = "base-list"
    /// The plans of all bases (培训计划表).
    case trainingPlan = "training-plan"
    /// The trainees of a base (学员花名册).
    case roster
    /// One person's form of enrolment (报名表).
    case personForm = "person-form"
    /// The pledge on years of work (工作年限承诺证明).
    case workPledge = "work-pledge"
    /// Trained and passed by trade (培训情况统计表).
    case statistics
    /// What every base earned and is paid (补贴结算表).
    case settlement
    /// Who is rewarded with how much (个人奖励清单).
    case rewardList = "reward-list"
    /// How far every base is (培训进度).
    case trainingStatus = "training-status"
    /// One question of an audit (审计资料).
    case audit
    /// Where a call stands (进度).
    case status
    /// Whether a printed paper agrees with the entries (纸件核验).
    case proof
    /// Why something was refused.
    case refusal
  }

  /// Joins the parts of a paper.
  public init(
    _ kind: Kind, letterhead: Letterhead? = nil, title: Phrase, parts: [Part],
    signatures: [Phrase] = [], footer: [Item] = [], proof: Proof? = nil, data: JSON? = nil
  ) {
    self.kind = kind
    self.letterhead = letterhead
    self.title = title
    self.parts = parts
    self.signatures = signatures
    self.footer = footer
    self.proof = proof
    self.data = data
  }

  /// The same paper with a check code; what the code covers must be computed before.
  public func proven(by proof: Proof) -> Paper {
    Paper(
      kind, letterhead: letterhead, title: title, parts: parts, signatures: signatures,
      footer: footer, proof: proof, data: data)
  }

  /// The tables in their order.
  public var tables: [Table] {
    parts.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The check code as a labelled line for the foot of the paper.
  public var checkCode: [Item] {
    proof.map { [Item("checkCode", Phrase("校验码", "Check code"), Phrase(same: $0.code))] } ?? []
  }
}
