import Testing

@testable import Documents

@Suite struct SheetNamesTests {
  @Test(arguments: [
    ("评审结果", "评审结果"), ("a[b]:c*d?e/f\\g", "a b  c d e f g"), ("'引'", "引"), ("", "1"),
    ("History", "History1"), ("客观项（按核验的指标统一计算，专家不打分，二〇二二年度）", "客观项（按核验的指标统一计算，专家不打分，二〇二二年度）"),
    ("客观项（按核验的指标统一计算，专家不打分，二〇二二年度，全部申报单位）", "客观项"),
    ("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"),
  ])
  func `a sheet gets a name that Excel takes`(wanted: String, name: String) {
    var names = SheetNames()
    #expect(names.next(for: wanted) == name)
  }

  @Test func `no name is given twice, whatever its letters`() {
    var names = SheetNames()
    let long = String(repeating: "表", count: 31)
    #expect(
      [long, long, "Total", "TOTAL"].map { names.next(for: $0) } == [
        long, String(repeating: "表", count: 28) + "(2)", "Total", "TOTAL(2)",
      ])
  }

  @Test func `cells are named as Excel names them`() {
    let names = [0, 25, 26, 51, 52, 701, 702, 16_383].map { Spot(row: 0, column: $0).name }
    #expect(names == ["A1", "Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1", "XFD1"])
    #expect(Spot(row: 4, column: 2).fixedName == "$C$5")
  }
}
