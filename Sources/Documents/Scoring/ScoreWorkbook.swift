public import Assessment
public import Messages
public import Papers
public import Programmes
import Scoring
public import WorkingDays

/// Everything that one expert still has to score in a call, to be filled in without a network (离线评分表).
///
/// One long list with one row for each criterion is what works on a small screen: an expert filters
/// by unit or by criterion and compares, which a sheet for each unit would forbid.
public struct ScoreWorkbook: Sendable, Hashable {
  /// The word by which an import knows such a workbook.
  public static let format = "jinbang-score-workbook-1"

  /// The call.
  public let call: CallID
  /// The name of the call.
  public let title: Phrase
  /// The SHA-256 of the programme file in hex; a workbook of other rules is refused.
  public let digest: String
  /// The expert.
  public let expert: PersonID
  /// The expert's name.
  public let name: String
  /// The applications that the expert scores in the call, those with sheets handed in among them.
  public let applications: [ApplicationID]
  /// The rows to fill in: application by application, in the order of the rubric.
  public let rows: [Row]
  /// The number of the ledger's last entry.
  public let version: Int
  /// The moment of the call's last act, so that no clock is read.
  public let exported: Instant

  /// One criterion of one application.
  public struct Row: Sendable, Hashable {
    /// The application.
    public let application: ApplicationID
    /// The unit's legal name.
    public let unit: String
    /// The channel in which the points are given.
    public let channel: Channel
    /// The group of the criterion.
    public let group: Phrase
    /// The criterion, which an expert judges.
    public let criterion: Criterion

    /// Joins the parts of a row.
    public init(
      application: ApplicationID, unit: String, channel: Channel, group: Phrase,
      criterion: Criterion
    ) {
      self.application = application
      self.unit = unit
      self.channel = channel
      self.group = group
      self.criterion = criterion
    }
  }
}

extension ScoreWorkbook {
  /// The workbook of an expert; sheets that were handed in already are not asked for again.
  ///
  /// The version is the number of the last entry that the expert may know of, and `moment` is when
  /// that was; nil for the last one of the call.
  ///
  /// - Throws: `Refusal` where the expert scores nothing in the call, has handed in everything, or
  ///   the ranking is sealed.
  public init(of dossier: Dossier, expert: PersonID, version: Int, at moment: Instant? = nil)
    throws(Refusal)
  {
    let call = dossier.call
    guard call.ranking == nil else { throw ScoreWorkbook.sealed }
    guard let contest = try Contest(of: call, under: dossier.programme) else {
      throw ScoreWorkbook.notScorer(expert)
    }
    let scheme = contest.marks.scheme
    let own = contest.applications.filter { call.scorers(of: $0.id).contains(expert) }
    guard !own.isEmpty else { throw ScoreWorkbook.notScorer(expert) }
    let rows = own.flatMap { application in
      scheme.channels.filter { channel in
        call.sheets[.init(application: application.id, expert: expert, channel: channel.id)] == nil
      }.flatMap { channel in
        scheme.sheet(of: channel.id).map { criterion in
          Row(
            application: application.id, unit: application.submission.unit, channel: channel,
            group: scheme.rubric.groups.first { $0.criteria.contains(criterion) }?.name
              ?? Phrase(same: ""), criterion: criterion)
        }
      }
    }
    guard !rows.isEmpty else { throw ScoreWorkbook.complete(expert) }
    self.call = call.id
    self.title = call.title
    self.digest = call.programmeDigest
    self.expert = expert
    self.name = dossier.people[expert]?.name ?? expert.text
    self.applications = own.map(\.id)
    self.rows = rows
    self.version = version
    self.exported = moment ?? call.latest
  }

  /// The workbook for spreadsheet programs.
  ///
  /// - Throws: `DocumentFailure` where the temporary file cannot be written.
  public func xlsx(in language: Language) throws(DocumentFailure) -> [UInt8] {
    try Book.bytes(title: ScoreCover.title[language]) { book in
      ScoreCover(workbook: self, language: language).write(into: book)
      ScoreList(workbook: self, language: language).write(into: book)
      ScoreTotals(workbook: self, language: language).write(into: book)
    }
  }
}

extension ScoreWorkbook {
  private static let sealed = Refusal(
    Reason(
      "sealed", Phrase("排名已封存，不再评分", "the ranking is sealed; nothing is scored any more"),
      remedy: Phrase("确需更正的，先重新打开评分环节", "reopen the scoring stage first")))

  private static func notScorer(_ expert: PersonID) -> Refusal {
    Refusal(
      Reason(
        "notScorer", subject: expert.text,
        Phrase("该专家在本批次没有要评的申报", "the expert scores nothing in this call"),
        remedy: Phrase("核对专家账号、评审组和回避登记", "check the account, the panel and the recusals")))
  }

  private static func complete(_ expert: PersonID) -> Refusal {
    Refusal(
      Reason(
        "nothingLeft", subject: expert.text,
        Phrase("该专家的评分表已全部提交", "the expert has handed in all sheets"),
        remedy: Phrase("确需更正的，登记理由后重新打开", "reopen a sheet with a coded reason to correct it")))
  }
}
