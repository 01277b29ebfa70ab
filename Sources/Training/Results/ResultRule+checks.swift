import Messages

extension ResultRule {
  func certificates(
    _ awards: [CertificateAward], _ catalogue: TradeCatalogue, _ result: TrainingResult
  ) -> [Finding] {
    let trade = result.course.trade
    guard let award = awards.first(where: { $0.covers(trade, in: catalogue) }) else {
      return [
        term.finding(
          "noCertificateForTrade", result.subject,
          Phrase("\(trade.text)没有规定颁发何种证书", "no certificate is laid down for \(trade.text)"),
          remedy: Phrase("请在项目办法中补充该职业（工种）的证书", "add the certificate of this trade to the rules"))
      ]
    }
    let awarded = Term(award.basis, term.force)
    let issued = Set(result.certificates.filter { !$0.number.isEmpty }.map(\.kind))
    return award.kinds.filter { !issued.contains($0) }.map { kind in
      awarded.finding(
        "certificateNumberMissing", result.subject,
        Phrase(
          "考核合格，但没有\(kind.name.chinese)编号",
          "passed, but the number of the \(kind.name.english) is missing"),
        remedy: Phrase("请登记证书编号后再结算", "register the number before the settlement"))
    }
  }

  func voucher(_ result: TrainingResult) -> [Finding] {
    guard (result.voucher ?? "").isEmpty else { return [] }
    return [
      term.finding(
        "voucherMissing", result.subject,
        Phrase("没有职业培训券编号", "the number of the training voucher is missing"),
        remedy: Phrase("请在培训券系统登记后补填编号", "register in the voucher system and enter the number"))
    ]
  }

  func evaluators(_ result: TrainingResult) -> [Finding] {
    TrainingResult.Evaluator.allCases.filter { !result.signedBy.contains($0) }.map { evaluator in
      let name =
        switch evaluator {
        case .base: Phrase("培训基地", "the base")
        case .employer: Phrase("学员所在单位", "the employer")
        }
      return term.finding(
        "evaluatorMissing.\(evaluator.rawValue)", result.subject,
        Phrase(
          "结业考评没有\(name.chinese)确认，考评无效",
          "the evaluation is not signed by \(name.english) and is not valid"),
        remedy: Phrase("请补充共同确认的考评结果", "have the result signed by both"))
    }
  }

  func publication(_ kind: ResultKind, _ result: TrainingResult) -> [Finding] {
    guard !result.isPublished, result.certificates.contains(where: { $0.kind == kind }) else {
      return []
    }
    return [
      term.finding(
        "notPublished", result.subject,
        Phrase(
          "颁发\(kind.name.chinese)须发文公布，尚未公布",
          "the \(kind.name.english) needs publication, which has not happened"),
        remedy: Phrase("请列入公布名单", "put the name on the published list"))
    ]
  }

  func reported(_ result: TrainingResult) -> [Finding] {
    result.certificates.filter { $0.reported == nil }.map { certificate in
      term.finding(
        "certificateNotReported", result.subject,
        Phrase(
          "\(certificate.kind.name.chinese)没有报人社局备案",
          "the \(certificate.kind.name.english) has not been reported to the bureau"),
        remedy: Phrase("请报备案后登记日期", "report it and enter the day"))
    }
  }

  func enterpriseQualification(_ result: TrainingResult) -> [Finding] {
    result.certificates.filter { certificate in
      switch certificate.issuer {
      case .bureau, .provider: false
      case .enterprise(let qualification): (qualification ?? "").isEmpty
      }
    }.map { certificate in
      term.finding(
        "qualificationMissing", result.subject,
        Phrase(
          "企业颁发\(certificate.kind.name.chinese)，没有自主评价资质编号",
          "an enterprise issued the \(certificate.kind.name.english) without the number of its "
            + "qualification"),
        remedy: Phrase("请填写企业自主评价资质编号", "enter the number of the qualification"))
    }
  }
}
