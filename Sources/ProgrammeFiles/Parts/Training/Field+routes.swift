import Messages
import Programmes
import Training

extension Field {
  /// A way into the courses of one level.
  func route(_ id: EntryRouteID) -> EntryRoute? {
    let keys = ["name", "to", "requires", "clause", "proposed"]
    guard let fields = fields(keys) else { return nil }
    let name = fields.need("name")?.phrase()
    let target = fields.need("to")?.level()
    let requirements = fields.need("requires")?.list { $0.requirement() }
    guard let basis = fields.basis(), let name, let target, let requirements else { return nil }
    return EntryRoute(id, name: name, to: target, requirements, basis: basis)
  }

  /// One requirement: `{certificate: senior, years: 3, in: sameTrade}`, `{months: 168, in: anyTrade}`,
  /// `{title: engineer}`, `{attested: skill}` or `{any: […]}`.
  private func requirement() -> Requirement? {
    let forms = ["certificate", "months", "title", "attested", "any"]
    guard let fields = fields(forms + ["years", "in"]) else { return nil }
    let present = fields.present(among: forms)
    guard present.count == 1 else {
      refuse(
        Phrase(
          "一项要求只写一种形式：\(forms.joined(separator: "、"))",
          "a requirement takes exactly one form: \(forms.joined(separator: ", "))"))
      return nil
    }
    fields.refuseStray(with: present[0])
    if let title = fields.maybe("title") {
      return title.named(Title.allCases, by: \.word).map(Requirement.title)
    }
    if let attested = fields.maybe("attested") {
      return attested.word(Attestation.allCases).map(Requirement.attested)
    }
    if let any = fields.maybe("any") { return .any(any.list { $0.requirement() }) }
    return fields.experience()
  }
}

extension Fields {
  /// `years` belongs to a certificate, `in` to a certificate or to months of work.
  fileprivate func refuseStray(with form: String) {
    for (key, homes) in [("years", ["certificate"]), ("in", ["certificate", "months"])]
    where !homes.contains(form) {
      maybe(key)?.refuse(
        Phrase(
          "\(key) 只与 \(homes.joined(separator: "、")) 连用",
          "\(key) goes with \(homes.joined(separator: " or ")) only"))
    }
  }

  fileprivate func experience() -> Requirement? {
    let scope = need("in")?.word(TradeScope.allCases)
    if let certificate = maybe("certificate") {
      let level = certificate.level()
      let years = need("years")?.whole(0...60)
      guard let level, let years, let scope else { return nil }
      return .certificate(level, years: years, trade: scope)
    }
    let months = maybe("months")?.whole(1...720)
    guard let months, let scope else { return nil }
    return .work(months: months, trade: scope)
  }
}
