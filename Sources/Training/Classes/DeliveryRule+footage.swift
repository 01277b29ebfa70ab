import Messages

extension DeliveryRule {
  func footageItems(_ part: LessonPart, _ minimum: Int, _ record: ClassRecord) -> [Finding] {
    let items = record.lessons.filter { $0.lesson.part == part }.map(\.footageItems).reduce(0, +)
    guard items < minimum else { return [] }
    return [
      term.finding(
        "tooFewFootageItems.\(part.rawValue)", record.subject,
        Phrase(
          "\(part.name.chinese)影像资料\(items)个，应不少于\(minimum)个",
          "\(part.name.english): \(items) videos or pictures, at least \(minimum) are asked for"),
        remedy: Phrase("请补充影像资料或说明情况", "add footage or explain"))
    ]
  }

  func footageMinutes(_ minimum: Int, _ record: ClassRecord) -> [Finding] {
    record.lessons.filter { $0.footageMinutes < minimum }.map { held in
      term.finding(
        "footageTooShort", "\(record.subject) \(held.lesson.id)",
        Phrase(
          "该课影像资料\(held.footageMinutes)分钟，应不少于\(minimum)分钟",
          "\(held.footageMinutes) minutes of footage, at least \(minimum) are asked for"),
        remedy: Phrase("请补充影像资料或说明情况", "add footage or explain"))
    }
  }

  func ceremonyPhotos(
    _ ceremony: Ceremony, _ minimum: Int, _ record: ClassRecord
  ) -> [Finding] {
    let photos = record.ceremonyPhotos[ceremony] ?? 0
    guard photos < minimum else { return [] }
    return [
      term.finding(
        "tooFewPhotos.\(ceremony.rawValue)", record.subject,
        Phrase(
          "\(ceremony.name.chinese)照片\(photos)张，应有\(minimum)张",
          "\(photos) pictures of the \(ceremony.name.english), \(minimum) are asked for"),
        remedy: Phrase("请补充照片", "add pictures"))
    ]
  }
}
