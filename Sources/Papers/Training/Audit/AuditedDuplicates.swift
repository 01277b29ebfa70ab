import Assessment
import Messages
import Programmes
import Training

/// People with more than one enrolment, across bases, calls and years of the ledger.
enum AuditedDuplicates {
  static func parts(of dossier: Dossier, _ trail: AuditTrail) -> [Paper.Part] {
    let own = dossier.bases.map(\.application).flatMap(\.enrolled)
    let persons = own.map(\.enrollee.person)
    let repeated = Set(persons).filter { (dossier.register.enrolments[$0] ?? []).count > 1 }
    return [
      .items([
        item("enrolments", Phrase("本批次在册报名", "Enrolments of this call"), own.count),
        item("persons", Phrase("其中不同人员", "Different people"), Set(persons).count),
        item("repeated", Phrase("另有报名的人员", "People with another enrolment"), repeated.count),
      ]), .table(table(of: repeated.sorted(), dossier, trail)),
    ]
  }

  private static func item(_ key: String, _ label: Phrase, _ count: Int) -> Paper.Item {
    Paper.Item(key, label, Phrase(same: String(count)))
  }

  private static func table(
    of persons: [TraineeID], _ dossier: Dossier, _ trail: AuditTrail
  ) -> Paper.Table {
    Paper.Table(
      "duplicates",
      columns: [
        Paper.Column("person", Phrase("人员标识", "Person"), width: 32),
        Paper.Column("call", Phrase("批次", "Call")),
        Paper.Column("base", Phrase("培训基地", "Base"), width: 32),
        Paper.Column("enrolment", Phrase("报名编号", "Enrolment")),
        Paper.Column("year", Phrase("年度", "Year"), .numbers),
        Paper.Column("trade", Phrase("职业（工种）", "Trade")),
        Paper.Column("level", Phrase("等级", "Level")),
        Paper.Column("entries", Phrase("台账序号", "Entries"), width: 24),
      ],
      rows: persons.flatMap { person in
        (dossier.register.enrolments[person] ?? []).map { enrolled -> [Paper.Cell] in
          let isOwn = enrolled.call == dossier.call.id
          return [
            .same(person.text), .same(enrolled.call.text), .same(enrolled.unit),
            .same(enrolled.enrolment.text), .count(enrolled.year),
          ] + enrolled.course.cells + [
            isOwn ? trail.entries(on: .trainee(enrolled.enrolment)) : .blank
          ]
        }
      })
  }
}
