import Assessment
public import Messages
import Programmes
import WorkingDays

/// The public notice of proposed units (公示): no points, no experts, no personal data.
public enum PublicityNoticePaper {
  /// A notice by its number; the newest without one.
  ///
  /// - Throws: `Refusal` where it was not published.
  public static func paper(of dossier: Dossier, number: Int? = nil) throws(Refusal) -> Paper {
    let notices = dossier.call.notices
    let notice = number.map { number in notices.first { $0.number == number } } ?? notices.last
    guard let notice, let rule = dossier.programme.publicity else {
      throw Refusal(
        Reason(
          "notPublished", clause: dossier.programme.clause(of: .publicity),
          Phrase("没有这一期公示", "there is no such notice"),
          remedy: Phrase("先发布公示", "publish the shortlist first")))
    }
    let (programme, title) = (dossier.programme, dossier.call.title)
    let more =
      notice.number > 1 ? Phrase("（第\(notice.number)期）", " (No. \(notice.number))") : Phrase("", "")
    return Paper(
      .notice,
      title: Phrase(
        "关于\(title.chinese)拟授牌单位名单的公示\(more.chinese)",
        "Public notice of the units proposed for award: \(title.english)\(more.english)"),
      parts: [
        .paragraph(opening(programme, title, notice)), .table(list(of: notice, dossier)),
        .heading(Phrase("公示时间", "Period")), .items(period(notice, rule)),
        .heading(Phrase("异议的提出和办理", "Objections")),
      ] + objections(notice, rule).map(Paper.Part.paragraph) + [
        .items(contacts), .issued(issuers(programme, notice)),
      ]
    ).issued(as: .notice(notice.number), from: dossier)
  }

  private static func opening(
    _ programme: Programme, _ title: Phrase, _ notice: PublicNotice
  ) -> Phrase {
    let done = programme.stages.prefix { $0.rule.kind != .publicity }.map(\.name)
    let source = programme.notice
    let basis =
      source.basis.isEmpty ? "" : "和" + source.basis.joined(separator: "、")
    return Phrase(
      """
      根据《\(source.title.chinese)》\(basis)，经\(done.joined.chinese)，\
      拟确定下列\(notice.applications.count)个单位为\(title.chinese)授牌单位，现予公示。
      """,
      """
      Under “\(source.title.english)”, and after \
      \(done.map(\.english.lowercasedFirst).joined(separator: ", ")), the following \
      \(notice.applications.count) units are proposed for award as \(title.english).
      """
    )
  }

  private static func list(of notice: PublicNotice, _ dossier: Dossier) -> Paper.Table {
    Paper.Table(
      "list",
      columns: [
        Paper.Column("number", Phrase("序号", "No."), .numbers),
        Paper.Column("application", Phrase("申报编号", "Application")),
        Paper.Column("unit", Phrase("单位名称", "Unit"), width: 36),
        Paper.Column("kind", Phrase("类型", "Kind"), width: 20),
        Paper.Column("county", Phrase("所在县区", "County"), width: 24),
      ],
      rows: notice.applications.enumerated().map { number, id in
        let application = dossier.call.applications[id]
        return [
          .count(number + 1), .same(id.text), .text(dossier.unit(id)),
          application.map { .text(dossier.kind(of: $0)) } ?? .blank,
          application.map { .text($0.submission.affiliation.phrase) } ?? .blank,
        ]
      })
  }

  private static func period(_ notice: PublicNotice, _ rule: PublicityRule) -> [Paper.Item] {
    let (first, last) = (notice.first.longForm, notice.last.longForm)
    let counting =
      rule.countsStartDay
      ? Phrase("发布当日计入", "the day of publication counts")
      : Phrase("发布当日不计入", "the day of publication does not count")
    return [
      Paper.Item("published", Phrase("发布日期", "Published"), notice.published.longForm),
      Paper.Item(
        "period", Phrase("公示期", "Period"),
        Phrase(
          "\(first.chinese)至\(last.chinese)24时，共\(rule.workingDays)个工作日",
          "\(first.english) to the end of \(last.english), \(rule.workingDays) working days")),
      Paper.Item("counting", Phrase("计算方法", "Counting"), counting.from(rule.countingBasis)),
    ]
  }

  private static func objections(_ notice: PublicNotice, _ rule: PublicityRule) -> [Phrase] {
    let limits = rule.objections
    return [
      Phrase(
        """
        公示期内，任何单位和个人对公示对象有异议的，可以书面、电话或来访方式向主办单位反映，并提供具体事实和依据。以单位名义反映的，应加盖公章；以个人名义反映的，\
        提倡署真实姓名并留联系方式，主办单位予以保密。逾期不再受理。
        """,
        """
        During the period anyone may object in writing, by telephone or in person, stating \
        facts and evidence. A unit must seal its objection; a person is encouraged to sign \
        with the real name and a way to be reached, which stays confidential. Late \
        objections are not taken.
        """
      ),
      Phrase(
        """
        收到异议后\(limits.admitWithin)个工作日内决定是否受理，受理的\(limits.concludeWithin)个工作日内办结，\
        情况复杂的最长不超过\(limits.extendedTo)个工作日。异议办理期间只暂缓被反映的单位。
        """,
        """
        An objection is admitted or refused within \(limits.admitWithin) working days and \
        concluded within \(limits.concludeWithin), at most \(limits.extendedTo) where it is \
        complex. Only the challenged unit waits meanwhile.
        """
      ).from(limits.basis),
    ]
  }

  /// Offices fill these in; the programme file holds no addresses.
  private static let contacts = [
    Paper.Item.blank("address", Phrase("来信来访", "Address")),
    .blank("telephone", Phrase("联系电话", "Telephone")),
    .blank("supervision", Phrase("监督电话", "Supervision")),
  ]

  private static func issuers(_ programme: Programme, _ notice: PublicNotice) -> [Phrase] {
    programme.notice.issuers + [notice.published.longForm]
  }
}

extension String {
  /// For the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
