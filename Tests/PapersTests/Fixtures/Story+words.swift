import Assessment

extension Story {
  /// What the story itself says in Chinese: names, numbers of documents, words of people.
  static let words: [String] =
    units.map(\.name).sorted { $0.count > $1.count } + people.map(\.name)
    + people.compactMap(\.office) + [
      "泽州县", "高平市", "市国资委", "晋市人社发〔2023〕1号", "佐证不足", "近三年在该单位任职",
      "通知未规定合格线和并列处理", "通知未规定评审组人数", "通知未规定去极值", "通知未规定偏离处理", "通知未规定分值",
      "7人参加，5票赞成W11列前", "设备清单不全，坚持原评分", "分值抄录有误", "当事人13800001234被行政处罚",
      "证书原件", "带头人13800001234证书失效", "证书.pdf", "欠税未缴", "就业补助资金", "示例银行",
      "举报人13800001234称设备借用", "有具体线索", "设备为自有", "通知未规定", "联系人13800001234要求撤回",
    ]
}
