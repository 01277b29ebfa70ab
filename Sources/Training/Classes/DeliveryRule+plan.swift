import Messages

extension DeliveryRule {
  func countyNamed(_ record: ClassRecord) -> [Finding] {
    guard record.county == nil else { return [] }
    return [
      term.finding(
        "countyMissing", record.subject,
        Phrase("班次没有所属区县", "the class belongs to no county"),
        remedy: Phrase("请填写负责组织实施的区县", "name the county in charge"))
    ]
  }

  func filedBeforeStart(_ record: ClassRecord) -> [Finding] {
    if let filing = record.filing, filing.day <= record.start { return [] }
    let filed =
      record.filing.map { Phrase("\($0.day)备案", "filed on \($0.day)") }
      ?? Phrase("没有备案", "nothing is filed")
    return [
      term.finding(
        "startedBeforeFiling", record.subject,
        Phrase("\(record.start)开班，\(filed.chinese)", "began on \(record.start), \(filed.english)"),
        remedy: Phrase("须先备案后开班", "a class is filed before it begins"))
    ]
  }

  func planKept(_ record: ClassRecord) -> [Finding] {
    guard let filing = record.filing else { return filedBeforeStart(record) }
    var open = Dictionary(filing.lessons.map { ($0.id, $0) }) { first, _ in first }
    var findings: [Finding] = []
    for held in record.lessons.map(\.lesson) {
      if let filed = open.removeValue(forKey: held.id) {
        findings += changes(from: filed, to: held, record)
      } else {
        findings.append(change("lessonNotFiled", held, Phrase("未备案", "not filed"), record))
      }
    }
    for lesson in filing.lessons where open.removeValue(forKey: lesson.id) != nil {
      findings.append(
        change("lessonNotHeld", lesson, Phrase("已备案，未开课", "filed but not given"), record))
    }
    return findings
  }

  private func changes(
    from filed: Lesson, to held: Lesson, _ record: ClassRecord
  ) -> [Finding] {
    let aspects = [
      ("part", Phrase("课程类别", "part"), filed.part.name, held.part.name),
      (
        "content", Phrase("内容", "content"), Phrase(same: filed.content), Phrase(same: held.content)
      ),
      (
        "teacher", Phrase("教师", "teacher"), Phrase(same: filed.teacher), Phrase(same: held.teacher)
      ),
      (
        "hours", Phrase("课时", "hours"), Phrase(same: "\(filed.hours)"),
        Phrase(same: "\(held.hours)")
      ),
    ]
    return aspects.filter { $0.2 != $0.3 }.map { code, name, from, to in
      let message = Phrase(
        "\(name.chinese)由“\(from.chinese)”改为“\(to.chinese)”，没有变更备案",
        "\(name.english) changed from “\(from.english)” to “\(to.english)” without filing")
      return change("\(code)Changed", held, message, record)
    }
  }

  private func change(
    _ code: String, _ lesson: Lesson, _ message: Phrase, _ record: ClassRecord
  ) -> Finding {
    term.finding(
      code, "\(record.subject) \(lesson.id)", message,
      remedy: Phrase("请按备案方案执行，或先办理变更备案", "keep to the filed plan, or file the change first"))
  }
}
