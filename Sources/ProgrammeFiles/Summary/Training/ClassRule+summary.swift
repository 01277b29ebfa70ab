import Messages
import Programmes
import Quantities
import Training

extension ClassRule {
  /// The filing and what is asked of every class.
  var summary: [Phrase] {
    filing.items.map {
      Phrase("开班备案：", "filed before the class:") + Checklist([$0]).summary[0]
    }
      + [
        countyStamp.map {
          Phrase("县级审查盖章后报市级复核备案", "stamped by the county, then filed by the city") + $0.mark
        },
        providerRange?.summary,
      ].compactMap(\.self) + delivery.map(\.summary)
  }
}

extension DeliveryRule {
  fileprivate var summary: Phrase { check.summary + term.mark }
}

extension DeliveryRule.Check {
  fileprivate var summary: Phrase {
    switch self {
    case .footageItems(let part, let count):
      Phrase("\(part.name.chinese)影像不少于\(count)个", "\(part.name.english): at least \(count) videos")
    case .footageMinutes(let minutes):
      Phrase("每课影像不少于\(minutes)分钟", "at least \(minutes) minutes of footage a lesson")
    case .ceremonyPhotos(let ceremony, let count):
      Phrase(
        "\(ceremony.name.chinese)照片或影像不少于\(count)份",
        "at least \(count) pictures of the \(ceremony.name.english)")
    case .signInSheets: Phrase("每课本人签到", "trainees sign in themselves for every lesson")
    case .signInShare(let share):
      Phrase("签到率不低于\(share.percent)%", "at least \(share.percent)% of all places signed for")
    case .onlineHours: Phrase("线上课程有平台课时证明", "online lessons have the platform's record of hours")
    case .spotChecks(let count):
      Phrase("每班不预先通知的抽查不少于\(count)次", "at least \(count) unannounced spot checks a class")
    case .filedBeforeStart: Phrase("先备案后开班", "filed before it begins")
    case .planKept: Phrase("内容、教师、课时按备案执行", "content, teachers and hours as filed")
    case .countyNamed: Phrase("有负责的县（市、区）", "a county is in charge")
    }
  }
}

extension ResultRule {
  /// What must be on file, certificates with a line for each group of trades.
  var summary: [Phrase] {
    switch check {
    case .certificates(let awards, _): awards.map(\.summary)
    case .voucher: [Phrase("职业培训券编号", "number of the training voucher") + term.mark]
    case .evaluators: [Phrase("基地和用人单位共同确认考评结果", "signed by base and employer") + term.mark]
    case .publication(let kind):
      [
        Phrase(
          "颁发\(kind.name.chinese)的发文公布", "the \(kind.name.english) is published") + term.mark
      ]
    case .reported: [Phrase("证书报人社局备案", "certificates are reported to the bureau") + term.mark]
    case .enterpriseQualification:
      [Phrase("企业发证的有自主评价资质编号", "an issuing enterprise has its qualification") + term.mark]
    }
  }
}

extension CertificateAward {
  fileprivate var summary: Phrase {
    let whose =
      switch trades {
      case .catalogue: Phrase("目录内职业（工种）", "trades of the catalogue")
      case .these(let trades): trades.sorted().map { Phrase(same: $0.text) }.joined
      case .all: Phrase("其他各职业（工种）", "all other trades")
      }
    let kinds = kinds.map(\.name).joined
    return Phrase(
      "\(whose.chinese)合格的发\(kinds.chinese)", "a pass in \(whose.english): \(kinds.english)")
      + basis.mark
  }
}
