import Messages
import Programmes

extension Fields {
  /// The settings of a consultation stage.
  func consultation() -> ConsultationRule? {
    let departments = need("departments")?.entries { $1.department($0) } ?? []
    let due = need("dueWorkingDays")?.whole(1...250)
    let silence = need("silence")?.word([ConsultationRule.Silence.consents, .blocks])
    guard let due, let silence else { return nil }
    return ConsultationRule(departments: departments, dueWorkingDays: due, silence: silence)
  }

  /// The settings of a publicity stage.
  func publicity() -> PublicityRule? {
    let days = need("workingDays")?.whole(1...250)
    let counting = need("counting")?.counting()
    let objections = need("objections")?.objections()
    guard let days, let counting, let objections else { return nil }
    return PublicityRule(
      workingDays: days, countsStartDay: counting.startDay, countingBasis: counting.basis,
      objections: objections)
  }
}

extension Field {
  fileprivate func department(_ id: DepartmentID) -> Department? {
    guard let fields = fields(["name", "clause", "proposed"]) else { return nil }
    let name = fields.need("name")?.phrase()
    guard let basis = fields.basis(), let name else { return nil }
    return Department(id: id, name: name, basis: basis)
  }

  fileprivate func counting() -> (startDay: Bool, basis: Basis)? {
    guard let fields = fields(["startDay", "clause", "proposed"]) else { return nil }
    let startDay = fields.need("startDay")?.flag()
    guard let basis = fields.basis(), let startDay else { return nil }
    return (startDay, basis)
  }

  fileprivate func objections() -> ObjectionRule? {
    let keys = ["admitWithin", "concludeWithin", "extendedTo", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let admit = fields.need("admitWithin")?.whole(1...250)
    let conclude = fields.need("concludeWithin")?.whole(1...250)
    let extended = fields.need("extendedTo")?.whole(1...250)
    guard let basis = fields.basis(), let admit, let conclude, let extended else { return nil }
    return ObjectionRule(
      admitWithin: admit, concludeWithin: conclude, extendedTo: extended, basis: basis)
  }
}
