import Messages
import Programmes
import Training

extension EnrolmentRule {
  /// The papers, the checks on the roster, and who answers for them.
  var summary: [Phrase] {
    papers.summary + roster.map(\.summary)
      + [
        signOff.map { Phrase("先由所在单位审核同意", "the employer agrees first") + $0.mark },
        liability.map {
          Phrase("培训基地对报名资格审核负责", "the base answers for the files that it has checked") + $0.mark
        },
        oneCertificate.map {
          Phrase("一人一年只取得一证", "one person gets one certificate a year") + $0.term.mark
        },
      ].compactMap(\.self)
  }
}

extension Checklist {
  /// The items, a line each.
  var summary: [Phrase] { items.map(\.summary) }
}

extension ChecklistItem {
  fileprivate var summary: Phrase {
    let count = count == 1 ? Phrase("", "") : Phrase("\(count)份", " ×\(count)")
    let each = isPerTrainee ? Phrase("（每人）", " (each trainee)") : Phrase("", "")
    let only = routes.map { routes in
      let ids = routes.sorted().map(\.text).joined(separator: ", ")
      return Phrase("（限途径\(ids)）", " (routes \(ids) only)")
    }
    return name.followed(by: count).followed(by: each).followed(by: only ?? Phrase("", ""))
      + term.mark
  }
}

extension RosterRule {
  fileprivate var summary: Phrase {
    let words =
      switch check {
      case .identity: Phrase("身份证号码校验", "the identity number is checked")
      case .birthMonth: Phrase("出生年月与身份证一致", "the month of birth fits the identity number")
      case .photo(let size, let unit):
        Phrase(
          "电子照片不小于\(size)M，即\(size * unit.bytes)字节",
          "the photo has at least \(size) M, \(size * unit.bytes) bytes")
      case .pledge: Phrase("工作年限承诺证明签全名并盖章", "the pledge is signed in full and sealed")
      }
    return words + term.mark
  }
}
