import Assessment
import Messages
import Papers
import Programmes
import Quantities
import Testing

@Suite struct AwardListTests {
  @Test(.tags(.clause)) func `JC-3.3b ten are listed, rank eleven is the first reserve`() throws {
    let paper = try AwardList.paper(of: Story.sealed().dossier())
    let conclusions = paper.tables[0].rows.map { row in row[11] }
    #expect(
      conclusions == Array(repeating: .text(Phrase("拟授牌", "proposed")), count: 10) + [
        .text(Phrase("备选1", "reserve 1")),
        .text(Phrase("得分59.50低于合格线60.00", "59.50 is below the pass line of 60.00")),
        .text(
          Phrase("一票否决：V3 违法违规（JC-1.2.1b）", "veto: V3 breach of law (JC-1.2.1b)")),
      ])
    #expect(paper.item("quota") == "5—10个，备选2个（JC-5.1）")
  }

  @Test(.tags(.clause)) func `JC-5.1 too few units are a warning, and the pass line stays`() throws
  {
    let paper = try AwardList.paper(of: Story.scored(under: .shared).dossier())
    #expect(paper.item("UNDER_MIN(5)") == "入围0个，少于拟评选的5个；合格线不降低；如实公布")
    #expect(paper.item("passLine") == "60.00分，不含加分（拟定）")
    #expect(paper.item("combination") == "材料评审占60.00%、答辩占40.00%")
  }

  @Test func `CSV and JSON give the same figures`() throws {
    let paper = try AwardList.paper(of: Story.evaluated().dossier())
    let ranking = try paper.parsed()["ranking"] as? [[String: Any]] ?? []
    let lines = paper.csv(in: .chinese, byteOrderMark: false).split(separator: "\r\n")
    #expect(ranking.count == 13)
    for (row, line) in zip(ranking, lines.dropFirst()) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      #expect(cells[1] == (row["rank"] as? Int).map(String.init) ?? "")
      #expect(cells[2] == row["application"] as? String)
      #expect(cells[3] == row["unit"] as? String)
      #expect(cells[9] == row["total"] as? String ?? "")
      #expect(cells[10] == (row["passed"] as? Bool == true ? "是" : "否"))
      #expect(cells[12] == row["tieBrokenBy"] as? String ?? "")
    }
  }

  @Test func `channels and bonus add up to the total where no rounding is between`() throws {
    let paper = try AwardList.paper(of: Story.sealed().dossier())
    for row in paper.tables[0].rows {
      guard case .points(let documents) = row[6], case .points(let defence) = row[7],
        case .points(let bonus) = row[8], case .points(let total) = row[9]
      else { continue }
      #expect(documents + defence + bonus == total)
    }
    let first = paper.row("ranking", where: "application", is: "W01")
    #expect(first?["documents"] == "51.60")
    #expect(first?["defence"] == "34.20")
    #expect(first?["total"] == "85.80")
  }

  @Test func `the JSON has the promised keys in their order, and masked experts`() throws {
    let text = try AwardList.paper(of: Story.sealed().dossier()).json(in: .chinese)
    let first = """
      {
        "ranking": [
          {
            "application": "W02",
            "unit": "示例二号煤机有限公司",
            "rank": 1,
            "total": "91.00",
            "passed": true,
            "listed": true,
            "reserve": null,
            "tieBrokenBy": null,
            "sheets": [
              {
                "expert": "专家1",
                "channel": null,
                "total": "91.00",
                "dropped": true
              },
      """
    #expect(text.hasPrefix(first))
    #expect(text.hasSuffix("  \"digest\": \"\(Story.digest)\"\n}\n"))
  }

  @Test func `T1 drops 91 and 60, and a recused expert has no sheet`() throws {
    let ranking = try AwardList.paper(of: Story.sealed().dossier()).parsed()["ranking"]
    let rows = ranking as? [[String: Any]] ?? []
    let sheets = rows.first { $0["application"] as? String == "W01" }?["sheets"] as? [[String: Any]]
    #expect(
      sheets?.compactMap { $0["total"] as? String } == [
        "88.50", "91.00", "85.00", "79.00", "90.00", "86.50", "60.00",
      ])
    #expect(
      sheets?.compactMap { $0["dropped"] as? Bool } == [
        false, true, false, false, false, false, true,
      ])
    let recused = rows.first { $0["application"] as? String == "W05" }?["sheets"]
    let experts = (recused as? [[String: Any]])?.compactMap { $0["expert"] as? String }
    #expect(experts == ["专家1", "专家2", "专家4", "专家5", "专家6", "专家7"])
  }

  @Test func `what follows the sealing changes conclusions, never ranks or points`() throws {
    let before = try AwardList.paper(of: Story.sealed().dossier()).tables[0].rows
    let after = try AwardList.paper(of: Story.evaluated().dossier())
    #expect(
      before.map { Array($0.prefix(11)) } == after.tables[0].rows.map { Array($0.prefix(11)) })
    #expect(
      after.row("ranking", where: "application", is: "W09")?["conclusion"]
        == "已取消资格：V6 部门意见不同意（JC-3.4）")
    #expect(after.row("ranking", where: "application", is: "W10")?["conclusion"] == "已授牌")
  }

  @Test func `a ranking with a missing sheet is refused with its name`() throws {
    let story = try Story.reviewed()
    #expect(throws: Refusal.self) { try AwardList.paper(of: story.dossier()) }
  }

  @Test func `a sealed list that cannot be computed again is not printed`() throws {
    let story = try Story.sealed()
    let tampered = story.history.map { occurrence -> Occurrence in
      guard case .rankingSealed(let ranking) = occurrence.event else { return occurrence }
      let rows = Array(ranking.rows.dropLast())
      return Occurrence(
        call: occurrence.call, at: occurrence.at, actor: occurrence.actor,
        event: .rankingSealed(SealedRanking(rows: rows)))
    }
    let dossier = Dossier(
      of: Story.call, history: tampered, programme: .sample, ledgerHead: nil)
    #expect {
      try dossier.map { try AwardList.paper(of: $0) }
    } throws: { error in
      (error as? Refusal)?.reasons.map(\.code) == ["rankingDiffers"]
    }
  }

  @Test func `a call that the history does not know has no dossier`() {
    let dossier = Dossier(of: "other", history: [], programme: .sample, ledgerHead: nil)
    #expect(dossier?.call == nil)
  }

  @Test func `an unsealed list calls itself a draft`() throws {
    let paper = try AwardList.paper(of: Story.scored().dossier())
    #expect(paper.text(in: .chinese).contains("草稿：排名尚未封存，仅供核对，不得对外公布。"))
    #expect(try Story.scored().dossier().sealed == nil)
  }

  @Test func `the same history makes the same papers`()
    throws
  {
    let (one, two) = (try Story.evaluated().dossier(), try Story.evaluated().dossier())
    #expect(try AwardList.paper(of: one) == AwardList.paper(of: two))
    #expect(try Minutes.paper(of: one) == Minutes.paper(of: two))
  }
}
