import Messages
import Quantities

extension DeliveryRule {
  func signInSheets(_ record: ClassRecord) -> [Finding] {
    record.lessons.filter { $0.signIns < 1 || $0.signIns > record.heads }.map { held in
      term.finding(
        "signInSheetWrong", "\(record.subject) \(held.lesson.id)",
        Phrase(
          "该课签到\(held.signIns)人，名册\(record.heads)人",
          "\(held.signIns) signed in, \(record.heads) are on the roster"),
        remedy: Phrase("请核对学员本人签名的签到簿", "check the sheet that trainees sign themselves"))
    }
  }

  func signInShare(_ share: Fraction, _ record: ClassRecord) -> [Finding] {
    let places = record.heads * record.lessons.count
    let signed = record.lessons.map(\.signIns).reduce(0, +)
    guard places == 0 || Fraction(signed, places) < share else { return [] }
    return [
      term.finding(
        "signInShareTooLow", record.subject,
        Phrase(
          "应签到\(places)人次，实签到\(signed)人次，签到率应不低于\(share.percent)%",
          "\(signed) of \(places) places are signed for, at least \(share.percent)% are asked for"),
        remedy: Phrase("请核对签到簿或说明缺勤原因", "check the sheets or explain the absences"))
    ]
  }

  func onlineHours(_ record: ClassRecord) -> [Finding] {
    record.lessons.filter { $0.mode == .onlineUnproven }.map { held in
      term.finding(
        "onlineHoursUnproven", "\(record.subject) \(held.lesson.id)",
        Phrase("线上课程没有平台的课时证明", "an online lesson without the platform's record of hours"),
        remedy: Phrase("请从学习平台打印学员课时证明", "print the trainees' hours from the platform"))
    }
  }

  func spotChecks(_ minimum: Int, _ record: ClassRecord) -> [Finding] {
    let counted = record.spotChecks.filter(\.counts).count
    guard counted < minimum else { return [] }
    return [
      term.finding(
        "tooFewSpotChecks", record.subject,
        Phrase(
          "不预先通知且签字的抽查\(counted)次，每班应不少于\(minimum)次",
          "\(counted) unannounced and signed spot checks, at least \(minimum) are asked for"),
        remedy: Phrase("请县（市、区）人社局组织抽查并存档", "the county bureau has to check the class"))
    ]
  }
}
