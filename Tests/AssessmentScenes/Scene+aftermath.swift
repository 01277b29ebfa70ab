package import Assessment
import Funding
import Messages
package import Programmes
package import Quantities
package import WorkingDays

/// The ordinary course of a call after the ranking.
extension Scene {
  package mutating func consult(_ rule: ConsultationRule) throws {
    for application in call.applicationsInOrder where application.isListed {
      try agree(to: application.id)
    }
  }

  /// Every department that has not answered yet agrees.
  package mutating func agree(to application: ApplicationID) throws {
    for department in programme.consultation?.departments ?? []
    where self[application].opinions[department.id] == nil {
      let opinion = Opinion(
        application: application, department: department.id, answer: .agrees, text: "同意")
      try perform(.recordOpinion(opinion), by: .consulted(department.id))
    }
  }

  /// Publishes what is ready and waits until the morning after the last day.
  package mutating func publishAndWait() throws {
    if call.applicationsInOrder.contains(where: { $0.isListed && $0.notice == nil }) {
      try perform(.publish, by: .bureau)
    }
    if let last = call.notices.last?.last { now = max(now, last.adding(days: 1).start) }
  }

  package mutating func awardAll(from start: Day? = nil) throws {
    for application in call.applicationsInOrder where application.isListed {
      guard application.award == nil else { continue }
      try perform(.award(decision(on: application.id, from: start)), by: .bureau)
    }
  }

  package func decision(on application: ApplicationID, from start: Day? = nil) -> AwardDecision {
    let year = programme.award?.construction?.earliestYear ?? 1
    let first = start ?? Day(year: year, month: 2, day: 1)
    return AwardDecision(
      application: application, document: "晋市人社发〔2023〕1号", plaque: "\(application)",
      constructionStart: first ?? now.day)
  }

  package mutating func payAll(tranche: Int) throws {
    for application in call.applicationsInOrder where application.award != nil {
      guard application.payment(ofTranche: tranche) == nil else { continue }
      try pay(application.id, tranche: tranche)
    }
  }

  package mutating func pay(_ application: ApplicationID, tranche: Int) throws {
    let request = request(for: application, tranche: tranche)
    try perform(.orderPayment(request), by: .bureau)
    let made = PaymentMade(
      payment: request.payment, application: application, voucher: "V-\(request.payment)")
    try perform(.pay(made), by: .finance)
  }

  package func request(
    for application: ApplicationID, tranche: Int, budget: String = "市本级职业技能提升工程工作经费"
  ) -> PaymentRequest {
    PaymentRequest(
      payment: PaymentID("\(application)-\(tranche)"), application: application, tranche: tranche,
      budgetLine: budget, payee: self[application].submission.unit, bank: "某银行晋城分行",
      account: "vault-1")
  }

  /// Every project passes with full points, and what is promised is paid.
  package mutating func acceptAll() throws {
    for application in call.applicationsInOrder {
      guard let award = application.award, application.acceptances.isEmpty else { continue }
      if let end = award.constructionEnd { now = max(now, end.adding(days: 1).start) }
      try perform(.evaluate(evaluation(of: application.id)), by: .bureau)
    }
    try payAll(tranche: 2)
  }

  /// An evaluation that gives each judged criterion this share of its points, in percent.
  package func evaluation(
    of application: ApplicationID, percent: Int = 100, facts: [FactID: FactValue] = [:],
    veto: VetoID? = nil, unspent: Money = .zero
  ) -> Evaluation {
    let rubric = programme.acceptance.flatMap { programme.rubric($0.rubric) }
    let judged = rubric?.criteria.filter(\.isJudged) ?? []
    return Evaluation(
      application: application, facts: facts,
      points: Dictionary(
        uniqueKeysWithValues: judged.map {
          ($0.id, Points(hundredths: $0.points.hundredths * percent / 100))
        }), veto: veto, unspent: unspent)
  }
}
