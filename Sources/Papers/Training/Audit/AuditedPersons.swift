import Assessment
import Messages
import Programmes
import Training

/// One row a person: by which route admitted, with which proof, in which class, how often there, with which result.
enum AuditedPersons {
  static func table(of bases: [Application], _ trail: AuditTrail) -> Paper.Table {
    Paper.Table(
      "persons",
      columns: [
        Paper.Column("enrolment", Phrase("报名编号", "Enrolment")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("person", Phrase("人员标识", "Person"), width: 32),
        Paper.Column("trade", Phrase("职业（工种）", "Trade")),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("route", Phrase("报名途径", "Route")),
        Paper.Column("clause", Phrase("条款", "Clause")),
        Paper.Column("proof", Phrase("所凭证明", "Proof"), width: 40),
        Paper.Column("papers", Phrase("提交材料", "Papers"), width: 32),
        Paper.Column("record", Phrase("个人信息摘要", "Vault record"), width: 64),
        Paper.Column("class", Phrase("班次", "Class")),
        Paper.Column("number", Phrase("花名册序号", "No."), .numbers),
        Paper.Column("signed", Phrase("签到次数", "Sign-ins"), .numbers),
        Paper.Column("lessons", Phrase("授课次数", "Lessons"), .numbers),
        Paper.Column("outcome", Phrase("结果", "Outcome")),
        Paper.Column("certificates", Phrase("证书", "Certificates"), width: 40),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ],
      rows: bases.flatMap { base in
        base.training.traineesInOrder.map { row(of: $0, base, trail) }
      })
  }

  private static func row(
    of trainee: TraineeRecord, _ base: Application, _ trail: AuditTrail
  ) -> [Paper.Cell] {
    let enrollee = trainee.enrollee
    let lessons = trainee.classID.flatMap { base.training.classes[$0] }?.lessonsInOrder ?? []
    let signed = trainee.number.map { number in lessons.count { $0.signed.contains(number) } }
    let certificates = (trainee.recorded?.result.certificates ?? []).map {
      "\($0.kind.name.chinese) \($0.number)"
    }
    return [.same(trainee.id.text), base.baseName, .same(enrollee.person.text)]
      + enrollee.course.cells
      + [
        .same(trainee.admission.route.text), .same(trainee.admission.clause ?? ""),
        .text(proof(of: enrollee.background)),
        .same(
          enrollee.parts.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" }
            .joined(separator: " ")),
        .same(enrollee.record), .same(trainee.classID?.text ?? ""),
        trainee.number.map { .count($0) } ?? .blank, signed.map { .count($0) } ?? .blank,
        .count(lessons.count), .text(outcome(of: trainee)),
        .same(certificates.joined(separator: "；")), trail.entries(on: .trainee(trainee.id)),
      ]
  }

  private static func outcome(of trainee: TraineeRecord) -> Phrase {
    if trainee.leaving != nil { return Phrase("退出", "left") }
    guard trainee.recorded != nil else { return Phrase("无结果", "no result") }
    return trainee.hasPassed ? Phrase("合格", "passed") : Phrase("不合格", "failed")
  }

  private static func proof(of background: Background) -> Phrase {
    let certificates = background.certificates.map { certificate in
      let course = certificate.course.name
      return Phrase(
        "\(course.chinese) \(certificate.issued)", "\(course.english) \(certificate.issued)")
    }
    let employments = background.employments.map { employment in
      Phrase(
        same:
          "\(employment.trade.text) \(employment.months.lowerBound)–\(employment.months.upperBound)"
      )
    }
    let title = background.title.map { [$0.name] } ?? []
    let attestations = Attestation.allCases.filter(background.attestations.contains).map(\.name)
    return (certificates + employments + title + attestations).joined
  }
}
