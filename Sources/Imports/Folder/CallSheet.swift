import Assessment
import Messages
import Programmes
import Spreadsheets

/// call.csv 批次: which call it is and which programme rules it.
struct CallSheet {
  let id: CallID
  let title: Phrase
  /// The name of the programme file, without its ending.
  let programme: String
  let note: String?

  private enum Item: Hashable { case id, title, englishTitle, programme, note }

  private static let items = Names<Item>(
    Phrase("批次项目", "item of a call"),
    [
      .init(.id, id: "id", name: Phrase("批次编号", "id")),
      .init(.title, id: "title", name: Phrase("批次名称", "title")),
      .init(.englishTitle, id: "title_en", name: Phrase("英文名称", "title_en")),
      .init(.programme, id: "programme", name: Phrase("项目办法", "programme")),
      .init(.note, id: "note", name: Phrase("说明", "note")),
    ])

  private static let columns = [
    Column("key", names: ["项目"]), Column("value", names: ["内容"]),
  ]

  init(_ file: TableFile) throws(Problems) {
    let table = try Table(file, columns: CallSheet.columns)
    var repetitions = Repetitions<Item>()
    let rows: [(Item, String?)] = try table.read { row in
      guard let item = row.named("key", CallSheet.items) else { return nil }
      repetitions.check(item, in: &row, at: "key")
      return (item, row.optionalText("value"))
    }
    let values = Dictionary(rows, uniquingKeysWith: { first, _ in first }).compactMapValues(\.self)
    guard let id = values[.id], let title = values[.title], let programme = values[.programme]
    else { throw CallSheet.missing(in: table.file, values) }
    guard id.widthFolded.isPlainName else { throw CallSheet.unusable(id, in: table.file) }
    self.id = CallID(id.widthFolded)
    self.title = Phrase(title, values[.englishTitle] ?? title)
    self.programme = programme.widthFolded
    note = values[.note]
  }

  private static func unusable(_ id: String, in file: String) -> Problems {
    Problems([
      Problem(
        at: Place(file: file), field: "批次编号",
        Phrase(
          "批次编号「\(id)」只能用字母、数字、汉字和 - _ .，不以 . 开头，不超过64字",
          "the call's id “\(id)” takes letters, digits and - _ . only, no dot first, at most 64"))
    ])
  }

  private static func missing(in file: String, _ values: [Item: String]) -> Problems {
    let needed: [(Item, Phrase)] = [
      (.id, Phrase("批次编号", "id")), (.title, Phrase("批次名称", "title")),
      (.programme, Phrase("项目办法", "programme")),
    ]
    return Problems(
      needed.filter { values[$0.0] == nil }.map { _, name in
        Problem(
          at: Place(file: file), field: name.chinese,
          Phrase(
            "没有填写“\(name.chinese)”；应有这一行",
            "“\(name.english)” is not given; expected a row for it"))
      })
  }
}

extension String {
  /// Whether the text can name a folder: nothing in it leads elsewhere.
  fileprivate var isPlainName: Bool {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    return isPlain && !isEmpty && !hasPrefix(".") && count <= 64
  }
}
