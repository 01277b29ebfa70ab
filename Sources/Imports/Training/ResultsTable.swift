import Assessment
import Messages
import Spreadsheets
import Training
import WorkingDays

/// results.csv 考核结果.
enum ResultsTable: RowTable {
  static func columns(in context: ImportContext) -> [Column] {
    [
      .application, .enrolment, Column("passed", names: ["是否合格"]),
      Column("evaluated", names: ["结业考评日期"], required: false),
      Column("appraised", names: ["考核鉴定日期"], required: false),
      Column("certificates", names: ["证书"], required: false),
      Column("voucher", names: ["培训券编号"], required: false),
      Column("signed_by", names: ["考评签字方"], required: false),
      Column("published", names: ["已公布"], required: false),
      Column("correction", names: ["更正理由"], required: false),
    ]
  }

  static func act(_ row: inout RowReader, in context: ImportContext) -> PlannedAct? {
    let circumstances = row.circumstances(of: .recordResult, in: context)
    let problems = row.problems.count
    let application = row.application(in: context)
    let enrolment = row.enrolment()
    let passed = row.boolean("passed")
    let evaluated = row.has("evaluated") ? row.day("evaluated") : nil
    let appraised = row.has("appraised") ? row.day("appraised") : nil
    let certificates = row.certificates()
    let voucher = row.optionalText("voucher")
    let signed = Set(row.namedList("signed_by", .evaluators))
    let published = row.flag("published")
    let correction = row.optionalText("correction")
    guard row.problems.count == problems, let circumstances, let application, let enrolment,
      let passed, let published
    else { return nil }
    return circumstances.planning(
      .training(
        .recordResult(
          TraineeResult(
            application: application, enrolment: enrolment, isPassed: passed,
            evaluated: evaluated, appraised: appraised, certificates: certificates,
            voucher: voucher, signedBy: signed, isPublished: published, correction: correction))))
  }
}

extension RowReader {
  /// Reads certificates as `kind|number|issuer|day of report`, separated by semicolons.
  fileprivate mutating func certificates() -> [IssuedCertificate] {
    guard has("certificates") else { return [] }
    let expected = Phrase(
      "种类|编号|发证方|上报日期，发证方为 bureau、provider、enterprise:资质编号",
      "kind|number|issuer|day, the issuer being bureau, provider or enterprise:QUALIFICATION")
    return value("certificates", expected: expected) { (text) throws(Mismatch) in
      var certificates: [IssuedCertificate] = []
      for entry in text.widthFolded.entries {
        certificates.append(try IssuedCertificate(entry: entry))
      }
      return certificates
    } ?? []
  }
}

extension IssuedCertificate {
  fileprivate init(entry: String) throws(Mismatch) {
    let sides = entry.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0.trimmedBlanks) }
    guard (3...4).contains(sides.count), let issuer = Issuer(word: sides[2]) else {
      throw Mismatch("中的“\(entry)”不是一个证书", "contains “\(entry)”, which is no certificate")
    }
    var reported: Day?
    if sides.count == 4, !sides[3].isEmpty {
      guard let day = Day(sides[3]) else {
        throw Mismatch("中的“\(sides[3])”不是日期", "contains “\(sides[3])”, which is no date")
      }
      reported = day
    }
    self.init(
      try Names.certificates.value(sides[0]), number: sides[1], by: issuer, reported: reported)
  }
}

extension IssuedCertificate.Issuer {
  /// Reads `bureau`, `provider`, `enterprise` or `enterprise:QUALIFICATION`; nil for anything else.
  fileprivate init?(word: String) {
    let sides = word.split(separator: ":", maxSplits: 1).map(String.init)
    switch sides.first {
    case "bureau", "人社局": self = .bureau
    case "provider", "培训机构": self = .provider
    case "enterprise", "企业": self = .enterprise(qualification: sides.count == 2 ? sides[1] : nil)
    default: return nil
    }
  }
}
