import Messages

extension Check {
  /// A condition of application does not wait for a document that is due only after the award.
  static let dueDocuments = Check { programme in
    Uses(of: programme).documents.compactMap { use in
      guard use.path.steps.first == "conditions", programme.document(use.document)?.due == .award
      else { return nil }
      return Fault(
        at: use.path,
        Phrase(
          "材料 \(use.document) 在授牌后才须交，申报条件却要求已附；请改为 due: submission，或去掉此条件",
          "the document \(use.document) is due after the award, but this condition wants it attached before; make it due: submission, or drop the condition"
        ))
    }
  }
}
