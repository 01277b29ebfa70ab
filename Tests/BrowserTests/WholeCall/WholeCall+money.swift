extension WholeCall {
  /// 40% of 300,000.00 is 120,000.00.
  func payFirstTranche() async throws {
    try await order("120,000.00")
    try await pay(voucher: "V-001")
  }

  /// Two years later the project passes, and 60% of 300,000.00 follow: 180,000.00.
  func acceptAndPayTheRest() async throws {
    try await town.turnClock(to: "2025-02-10T09:00:00+08:00")
    try await advance()
    let bureau = try await town.desk(of: .bureau)
    try await bureau.press("评估验收", "Evaluate the project")
    try await bureau.fill("年度任务完成率", "Completion", "95")
    try await bureau.fill("制度和档案", "Rules and files", "36")
    try await bureau.press("提交验收", "Record the evaluation")
    try await bureau.sees("93", "93")
    try await order("180,000.00")
    try await pay(voucher: "V-002")
  }

  private func order(_ amount: String) async throws {
    let bureau = try await town.desk(of: .bureau)
    try await bureau.press("下达拨款", "Order the payment")
    try await bureau.sees(amount, amount)
    try await bureau.fill("开户银行", "Bank", "某银行澄东支行")
    try await bureau.fill("账号", "Account number", "6222000000000000001")
    try await bureau.press("下达", "Order it")
    try await bureau.sees("拨款单", "Orders")
  }

  private func pay(voucher: String) async throws {
    let finance = try await town.desk(of: .finance)
    try await finance.press("支付", "Pay")
    try await finance.fill("支付凭证号", "Number of the bank's slip", voucher)
    try await finance.press("登记支付", "Record it")
    try await finance.sees(voucher, voucher)
    try await finance.window.visit("\(await town.base)/")
    try await finance.press("对账", "Reconcile")
    try await finance.press("已在对账单上找到", "It stands on the statement")
    try await finance.sees("已对账", "reconciled")
  }

  /// The auditor verifies every entry; anybody can prove the printed list.
  func prove() async throws {
    let auditor = try await town.desk(of: .auditor)
    try await auditor.press("台账", "Ledger")
    try await auditor.press("核验整本台账", "Verify the ledger")
    try await auditor.press("开始核验", "Verify")
    try await auditor.sees("台账完整", "The ledger is whole")
    let list = try await auditor.window.runAsynchronously(
      """
      const done = arguments[0];
      fetch("/calls/\(WholeCall.id)/papers/award-list.txt").then((one) => one.text()).then(done);
      """)
    guard let code = (list.text ?? "").firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/) else {
      throw Trouble("no check code: \(list)")
    }
    let stranger = try await town.stranger()
    try await stranger.press("核验纸件", "Check a paper")
    try await stranger.fill("纸件上的校验码", "Check code", String(code.output.0))
    try await stranger.press("核验", "Check")
    try await stranger.sees("相符", "confirmed")
  }
}
