public import Assessment
import Messages
import Programmes
import Training

extension PlannedAct {
  /// The complete act, to be performed in `call` as it stands now.
  ///
  /// `keep` stores personal data and returns the reference; `digest` stores the file at a path
  /// inside the folder and returns the SHA-256 of its bytes in hex; `person` returns the key that
  /// stands for an identity number.
  /// - Throws: `Refusal` where a step is meant for another stage, and whatever the closures throw.
  public func act(
    in call: Call, keep: (PersonalRecord) throws -> String, digest: (String) throws -> String,
    person: (String) throws -> String
  ) throws -> Act {
    switch draft {
    case .act(let act): return act
    case .step(let act, let stage):
      if call.stage != stage.id { throw otherStage(than: stage, in: call) }
      return act
    case .submission(let submission, let contact, let enclosures):
      return .submit(
        submission.with(
          attachments: try enclosures.map { $0.attachment(digest: try digest($0.file)) },
          contact: try contact.map(keep)))
    case .addition(let application, let enclosure):
      let attachment = enclosure.attachment(digest: try digest(enclosure.file))
      return .addDocument(DocumentAdded(application: application, attachment: attachment))
    case .verification(let verification, let facts):
      return .verify(verification.with(facts, asStatedIn: call))
    case .payment(let request, let account):
      return .orderPayment(request.with(account: try keep(account)))
    case .enrollee(let enrollee):
      let key = TraineeID(try person(enrollee.row.identity))
      return .training(
        .admitTrainee(enrollee.entry(of: key, record: try keep(enrollee.person))))
    case .exception(let exception):
      let key = TraineeID(try person(exception.identity))
      return .training(.approveException(exception.approval(of: key)))
    case .objection(let filing, let objector):
      return .registerObjection(filing.with(objector: try objector.map(keep)))
    }
  }

  private func otherStage(than stage: Stage, in call: Call) -> Refusal {
    Refusal(
      Reason(
        "otherStage", clause: stage.basis.clause, subject: stage.id.text,
        Phrase(
          "这一步写的环节是「\(stage.name.chinese)」，批次现处于 \(call.stage)",
          "this step is meant for the stage “\(stage.name.english)”, the call is in \(call.stage)"),
        remedy: Phrase(
          "先办结前面的环节，或改正步骤表中的环节", "finish the stages before it, or correct the stage of the step")))
  }
}

extension Submission {
  fileprivate func with(attachments: [Attachment], contact: String?) -> Submission {
    Submission(
      application: application, unit: unit, creditCode: creditCode, kind: kind,
      kindReason: kindReason, affiliation: affiliation, facts: facts, attachments: attachments,
      copies: copies, contact: contact)
  }
}

extension Verification {
  /// Adds facts with the values that the unit stated; a value that was checked by itself stands.
  fileprivate func with(_ facts: [Fact], asStatedIn call: Call) -> Verification {
    guard let submission = call.applications[application]?.submission else { return self }
    var all = values
    for fact in facts where all[fact.id] == nil && fact.scope.includes(submission.kind) {
      all[fact.id] = submission.facts[fact.id]
    }
    return Verification(application: application, values: all, evidence: evidence)
  }
}

extension PaymentRequest {
  fileprivate func with(account: String) -> PaymentRequest {
    PaymentRequest(
      payment: payment, application: application, purpose: purpose, budgetLine: budgetLine,
      payee: payee, bank: bank, account: account)
  }
}

extension Objection.Filing {
  fileprivate func with(objector: String?) -> Objection.Filing {
    Objection.Filing(
      id: id, application: application, named: named, objector: objector, grounds: grounds,
      received: received)
  }
}
