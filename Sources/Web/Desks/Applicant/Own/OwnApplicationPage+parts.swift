import Assessment
import Funding
import Markup
import Messages
import Programmes
import Quantities

extension OwnApplicationPage {
  @HTMLBuilder func result(_ say: Speech) -> HTML {
    if standing != nil || notice != nil || award != nil || !objections.isEmpty {
      section {
        h2 { say("评审结果", "Result") }
        say.terms(resultTerms(say))
        if !objections.isEmpty { objectionTable(say) }
      }
    }
  }

  private func resultTerms(_ say: Speech) -> [(term: Phrase, value: HTML)] {
    var terms: [(term: Phrase, value: HTML)] = []
    if let standing {
      terms.append((Phrase("总分", "Total"), .text(standing.total.description)))
      let rank = standing.rank.map { rank in .text(say("第 \(rank) 名", "\(rank)")) } ?? say.blank
      terms.append((Phrase("名次", "Rank"), rank))
      if let tie = standing.tieBrokenBy {
        terms.append((Phrase("同分排序", "Tie broken by"), .text(say(tie))))
      }
      if let reason = standing.excludedBy {
        terms.append((Phrase("未列入的原因", "Not listed because"), .text(say(reason))))
      }
    }
    if let place { terms.append((Phrase("名单", "List"), .text(say(place.phrase)))) }
    if let notice {
      terms.append(
        (
          Phrase("公示期", "Published"),
          .fragment([
            say.day(notice.first), .text(" — "), say.day(notice.last), .text(" "),
            a(href: Addresses.publicNotices(call)) { say("查看公示", "See the notice") },
          ])
        ))
    }
    if let award {
      terms.append((Phrase("授牌文件", "Document of award"), say.quoted(award.document)))
      terms.append((Phrase("牌匾编号", "Plaque"), say.quoted(award.plaque)))
      if let first = award.constructionStart, let last = award.constructionEnd {
        terms.append(
          (
            Phrase("建设期", "Construction period"),
            .fragment([say.day(first), .text(" — "), say.day(last)])
          ))
      }
    }
    return terms
  }

  private func objectionTable(_ say: Speech) -> HTML {
    say.table(
      Phrase("异议", "Objections"), objections,
      columns: [
        Column(Phrase("编号", "Number"), .head) { one, say in say.quoted(one.id.text) },
        Column(Phrase("登记", "Registered")) { one, say in say.moment(one.registered) },
        Column(Phrase("结论期限", "To be concluded by")) { one, say in say.day(one.concludeBy) },
        Column(Phrase("状态", "State")) { one, say in
          say.badge(one.status.name, one.status.isOpen ? .waiting : .plain)
        },
      ])
  }

  @HTMLBuilder func payments(_ say: Speech) -> HTML {
    if let money {
      section {
        h2 { say("资金", "Money") }
        say.terms([
          (Phrase("核定金额", "Grant"), .text(say.yuan(money.obligated))),
          (Phrase("已拨", "Paid"), .text(say.yuan(money.paid))),
          (Phrase("待拨", "To be paid"), .text(say.yuan(money.open + money.ordered))),
        ])
        say.table(
          Phrase("拨款", "Payments"), money.orders,
          columns: [
            Column(Phrase("款项", "Payment"), .head) { order, say in
              order.purpose.map { say($0.name) } ?? say("已取消", "cancelled")
            },
            Column(Phrase("金额（元）", "Amount (yuan)"), .number) { order, say in
              order.amount.description
            },
            Column(Phrase("状态", "State")) { order, say in say(order.progress.words) },
          ])
        if !money.claims.isEmpty {
          p {
            say("应退回 ", "To be paid back: ")
            strong { say.yuan(money.owed) }
          }
        }
      }
    }
  }

  @HTMLBuilder func reviewTable(_ say: Speech) -> HTML {
    if !reviews.isEmpty {
      say.table(
        Phrase("审核意见", "Reviews"), reviews,
        columns: [
          Column(Phrase("环节", "Stage"), .head) { review, say in
            programme.stage(review.stage).map { say($0.name) } ?? review.stage.text
          },
          Column(Phrase("审核单位", "Office")) { review, say in say(review.office.name) },
          Column(Phrase("意见", "Decision")) { review, say in
            say.badge(review.decision.words, review.decision.mood)
          },
          Column(Phrase("理由和条款", "Reasons and clauses")) { review, say in
            say.quoted(review.opinion)
            review.clauses.map { clause in .fragment([.text(" "), say.clause(clause)]) }
          },
        ])
    }
  }

  func documentTable(_ say: Speech) -> HTML {
    say.table(
      Phrase("已交材料", "Documents handed in"), documents,
      columns: [
        Column(Phrase("材料", "Document"), .head) { file, say in
          programme.document(file.document).map { say($0.name) } ?? file.document.text
        },
        Column(Phrase("文件", "File")) { file, say in
          a(href: Addresses.attachment(call, id, file.digest)) { bdi { file.name } }
        },
      ])
  }
}

extension Speech {
  /// An amount as people read it in a sentence.
  func yuan(_ money: Money) -> String {
    self("\(money) 元", "¥\(money)")
  }
}

extension SealedRanking.Place {
  /// Where a unit stands on the list, in words.
  fileprivate var phrase: Phrase {
    switch self {
    case .listed: Phrase("拟授牌", "proposed for an award")
    case .reserve(let number): Phrase("备选第 \(number) 位", "reserve \(number)")
    case .none: Phrase("未列入", "not listed")
    }
  }
}

extension Review.Decision {
  /// The decision as its unit reads it.
  fileprivate var words: Phrase {
    switch self {
    case .pass: Phrase("通过", "passed")
    case .return: Phrase("退回补正", "returned")
    case .reject: Phrase("不通过", "rejected")
    }
  }

  fileprivate var mood: Speech.Tone {
    switch self {
    case .pass: .good
    case .return: .waiting
    case .reject: .bad
    }
  }
}

extension PaymentOrder.Progress {
  /// How far a payment has come, in words.
  fileprivate var words: Phrase {
    switch self {
    case .ordered: Phrase("已下达，待支付", "ordered")
    case .paid: Phrase("已支付", "paid")
    case .reconciled: Phrase("已支付，已对账", "paid and found on the statement")
    case .cancelled: Phrase("已取消", "cancelled")
    case .bounced: Phrase("已退汇", "came back")
    }
  }
}
