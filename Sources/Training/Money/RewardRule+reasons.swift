import Messages

extension RewardRule {
  func noReward(_ claim: RewardClaim) -> Finding {
    Term(basis, .must).finding(
      "noRewardForLevel", claim.subject,
      Phrase(
        "\(claim.level.name.chinese)没有奖励标准", "no reward is set for \(claim.level.name.english)"),
      remedy: Phrase("请核对等级", "check the level"))
  }

  func notEligible(_ claim: RewardClaim) -> Finding {
    let names = eligible.map(\.name).joined
    return Term(eligible.first?.basis ?? basis, .must).finding(
      "notEligibleForReward", claim.subject,
      Phrase(
        "奖励只发给\(names.chinese)；其他学员可以培训，不享受奖励",
        "the reward is for \(names.english); others may train but are not paid it"),
      remedy: Phrase("请核对人员类别", "check the category"))
  }

  func paidBefore(_ claim: RewardClaim, _ term: Term) -> Finding {
    term.finding(
      "rewardPaidBefore", claim.subject,
      Phrase(
        "\(claim.level.name.chinese)奖励为一次性，本人已领取或已申请",
        "the reward for \(claim.level.name.english) is paid once and was claimed before"),
      remedy: Phrase("请撤回重复申请", "withdraw the second claim"))
  }

  func noCertificate(_ claim: RewardClaim, _ term: Term) -> Finding {
    term.finding(
      "certificateNumberMissing", claim.subject,
      Phrase("没有证书编号", "the number of the certificate is missing"),
      remedy: Phrase("请填写证书编号", "enter the number of the certificate"))
  }
}
