import Testing

/// The calculator of subsidies, by the figures of the Dezhou plan (domain: 1,020 heads of the first base).
@Suite struct SettleTests {
  private func settle(_ programme: String, plan: String, results: String) throws -> Tool {
    let folder = try Scratch()
    return try Tool(
      "settle", "--programme", "Rubrics/\(programme).yaml", "--plan",
      try folder.write(plan, to: "plan.csv"), "--results",
      try folder.write(results, to: "results.csv"), "--format", "csv")
  }

  private let plan = """
    培训基地,等级,计划人数
    甲,技师,700
    甲,技师,50
    甲,高级技师,270

    """

  /// 750 × 3,000 + 270 × 5,000 = 3,600,000; 60% is 2,160,000; 700 and 250 passes earn 3,350,000.
  @Test func `rows of one level add up, and the balance is what is left`() throws {
    let tool = try settle(
      "dezhou-2021", plan: plan,
      results: "base,level,trained,passed,advance\n甲,技师,750,700,2160000\n甲,高级技师,270,250,\n")
    #expect(tool.status == 0, "\(tool.errors)")
    #expect(tool.output.contains("甲,3350000.00,2160000.00,2160000.00,1190000.00,0.00"))
  }

  @Test func `passes beyond the plan earn nothing, and an advance beyond the passes comes back`()
    throws
  {
    let tool = try settle(
      "dezhou-2021", plan: "base,level,heads\n乙,technician,10\n",
      results: "base,level,trained,passed,advance\n乙,technician,12,5,18000\n")
    #expect(tool.output.contains("乙,15000.00,18000.00,18000.00,0.00,3000.00"))
    let more = try settle(
      "dezhou-2021", plan: "base,level,heads\n乙,technician,10\n",
      results: "base,level,trained,passed\n乙,technician,12,11\n")
    #expect(more.output.contains("乙,技师,10,12,11,3000.00,30000.00"))
  }

  @Test func `more passed than trained cannot be true and is refused by its cell`() throws {
    let tool = try settle(
      "dezhou-2021", plan: plan, results: "base,level,trained,passed\n甲,技师,700,701\n")
    #expect(tool.status == 65)
    #expect(tool.errors.contains("results.csv:2:4"))
    #expect(tool.output.isEmpty)
  }

  @Test func `a rate that the notice leaves open blocks, and may be filled in`() throws {
    let results = "base,level,trained,passed\n甲,技师,750,700\n甲,高级技师,270,250\n"
    let open = try settle("weifang-2020", plan: plan, results: results)
    #expect(open.status == 77)
    #expect(open.errors.contains("没有补贴标准"))
    let filled = try settle(
      "weifang-2020", plan: plan,
      results: "base,level,trained,passed,rate\n甲,技师,750,700,1000\n甲,高级技师,270,250,2000\n")
    #expect(filled.output.contains("甲,1200000.00,0.00,0.00,1200000.00,0.00"))
  }

  @Test func `an advance above its share is refused`() throws {
    let tool = try settle(
      "dezhou-2021", plan: plan,
      results: "base,level,trained,passed,advance\n甲,技师,750,700,2160000.01\n甲,高级技师,270,250,\n")
    #expect(tool.status == 77)
  }
}
