import Messages
import Quantities

extension Reason {
  static func noRate(_ subject: String, clause: String?) -> Reason {
    Reason(
      "noRate", clause: clause, subject: subject,
      Phrase("没有补贴标准，不能结算", "no rate is set, so nothing can be settled"),
      remedy: Phrase("请先填写该等级的补贴标准", "set the rate of this level first"))
  }

  static func rateAboveCeiling(
    _ rate: Money, _ ceiling: Money, clause: String?, subject: String
  ) -> Reason {
    Reason(
      "rateAboveCeiling", clause: clause, subject: subject,
      Phrase(
        "补贴标准 \(rate.grouped) 元高于上限 \(ceiling.grouped) 元",
        "the rate of CNY \(rate.grouped) is above the ceiling of CNY \(ceiling.grouped)"),
      remedy: Phrase(
        "请将标准改为不超过 \(ceiling.grouped) 元", "set a rate of at most CNY \(ceiling.grouped)"))
  }

  static func rateOutOfRange(_ rate: Money, clause: String?, subject: String) -> Reason {
    Reason(
      "rateOutOfRange", clause: clause, subject: subject,
      Phrase("补贴标准 \(rate.grouped) 元超出范围", "a rate of CNY \(rate.grouped) is out of range"),
      remedy: Phrase(
        "请填写大于 0 且不超过 100,000.00 元的标准", "give a rate above 0 and up to CNY 100,000.00"))
  }

  static func countOutOfRange(
    _ name: Phrase, _ count: Int, clause: String?, subject: String
  ) -> Reason {
    Reason(
      "countOutOfRange", clause: clause, subject: subject,
      Phrase("\(name.chinese)人数 \(count) 超出范围", "\(count) heads \(name.english) is out of range"),
      remedy: Phrase("请填写 0 至 100,000 之间的人数", "give a number from 0 to 100,000"))
  }

  static func advanceOutOfRange(
    _ advance: Money, cap: Money, clause: String?, base: String
  ) -> Reason {
    Reason(
      "advanceOutOfRange", clause: clause, subject: base,
      Phrase(
        "预拨 \(advance.grouped) 元不在 0 至上限 \(cap.grouped) 元之间",
        "an advance of CNY \(advance.grouped) is not between 0 and the cap of CNY \(cap.grouped)"),
      remedy: Phrase(
        "请核对预拨金额和计划人数", "check the advance and the planned heads"))
  }
}
