import Assessment
import Messages
import Programmes

/// The table of visibility as an official would read it: how far a call has come, who sees what of it.
struct VisibilityText {
  private(set) var lines = [
    "可见范围表：批次到哪一步，谁能看到什么", "",
    "全部 = 本批次全部   本人 = 本单位、本人或本部门的   本口 = 归本单位审核的申报",
    "本组 = 本人参加评审、未回避未缺席的申报   名单 = 拟授牌名单内单位   授牌 = 已授牌单位",
    "已公示 = 已公示的   — = 看不到", "",
    "通知只定各方办理什么（初审 JC-3.1、复核 JC-3.2、评审 JC-3.3、征求意见 JC-3.4、公示 JC-3.5、",
    "拨款 JC-5.4、JC-5.5、JC-6.1）；谁能看到什么为拟定，由主办单位确认。", "",
  ]

  init() {
    let roles: [Role?] = Role.allCases + [nil]
    for disclosure in Disclosure.allCases {
      lines.append("批次：\(disclosure.chinese)")
      lines.append(padded("", 22) + roles.map { padded($0.column, 8) }.joined())
      for information in Information.allCases {
        let cells = roles.map { role in
          padded(Visibility.extent(of: information, to: role, at: disclosure).chinese, 8)
        }
        lines.append(padded(information.chinese, 22) + cells.joined())
      }
      lines.append("")
    }
    lines = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  var text: String { lines.joined(separator: "\n") }

  private func padded(_ text: String, _ width: Int) -> String {
    let columns = text.unicodeScalars.map { $0.value >= 0x2000 ? 2 : 1 }.reduce(0, +)
    return text + String(repeating: " ", count: max(1, width - columns))
  }
}

extension Role? {
  fileprivate var column: String {
    switch self {
    case .applicant: "单位"
    case .countyReviewer: "县区"
    case .supervisingUnit: "主管"
    case .cityBureau: "人社"
    case .organisationDepartment: "组织"
    case .panelSecretary: "秘书"
    case .expert: "专家"
    case .department: "部门"
    case .finance: "财务"
    case .auditor: "审计"
    case .admin: "管理"
    case nil: "公众"
    }
  }
}

extension Disclosure {
  fileprivate var chinese: String {
    switch self {
    case .intake: "正在申报"
    case .review: "正在审核"
    case .scoring: "正在评审，排名未封存"
    case .sealed: "排名已封存，尚未公示"
    case .published: "已公示及以后"
    }
  }
}

extension Extent {
  fileprivate var chinese: String {
    switch self {
    case .none: "—"
    case .own: "本人"
    case .office: "本口"
    case .panel: "本组"
    case .listed: "名单"
    case .awarded: "授牌"
    case .published: "已公示"
    case .all: "全部"
    }
  }
}

extension Information {
  var chinese: String {
    switch self {
    case .calls: "批次与环节"
    case .register: "申报登记"
    case .contact: "联系人"
    case .facts: "填报指标"
    case .documents: "申报材料"
    case .additions: "后补材料"
    case .verifications: "核验结果"
    case .reviews: "审核意见与理由"
    case .findings: "一票否决"
    case .panel: "专家名单"
    case .draws: "专家抽取与答辩抽签"
    case .pledges: "承诺签署"
    case .recusals: "回避与缺席"
    case .completeness: "评分表是否提交"
    case .sheets: "评分表分数"
    case .deviations: "评分偏离"
    case .votes: "并列表决"
    case .ranking: "总分与名次"
    case .opinions: "部门意见"
    case .notices: "公示"
    case .objections: "异议办理"
    case .grounds: "异议内容与异议人"
    case .award: "授牌"
    case .money: "拨款与追缴"
    case .bankAccount: "收款账户"
    case .acceptance: "评估验收"
    case .training: "培训计划、班次与监管"
    case .trainees: "学员"
    case .people: "人员账号"
    case .ledger: "台账末条与编号"
    }
  }
}
