import Messages
import Programmes

/// One value of the file that is being read, with its path and the reading it belongs to.
struct Field {
  let node: SourceNode
  let path: ProgrammePath
  let reading: Reading

  /// Notes that the value is not what was expected.
  func refuse(expected: Phrase) {
    refuse(
      Phrase(
        "应为\(expected.chinese)，实为\(found.chinese)",
        "expected \(expected.english) but found \(found.english)"))
  }

  /// Notes a problem at this value.
  func refuse(_ message: Phrase) {
    reading.refuse(at: reading.place(node.mark), field: path.steps.last, message)
  }

  /// A value further in.
  func child(_ step: String, _ node: SourceNode, at mark: SourceMark) -> Field {
    let field = Field(node: node, path: path / step, reading: reading)
    reading.note(field.path, at: mark)
    return field
  }

  private var found: Phrase {
    switch node.content {
    case .text(""): Phrase("空值", "nothing")
    case .text(let text): Phrase("「\(text.prefix(40))」", "\"\(text.prefix(40))\"")
    case .list(let members): Phrase("\(members.count)项的列表", "a list of \(members.count)")
    case .map(let entries):
      Phrase("含\(entries.count)个键的映射", "a map with \(entries.count) keys")
    }
  }
}

extension Field {
  /// The members of a list, each read by `read`; those that cannot be read are left out.
  func list<Value>(_ read: (Field) -> Value?) -> [Value] {
    guard case .list(let members) = node.content else {
      refuse(expected: Phrase("列表，如 [甲, 乙]", "a list, such as [a, b]"))
      return []
    }
    return members.enumerated().compactMap { index, member in
      read(child(String(index + 1), member, at: member.mark))
    }
  }

  /// The entries of a map from identifiers, each read by `read`.
  func entries<Subject, Value>(
    _ read: (Identifier<Subject>, Field) -> Value?
  ) -> [Value] {
    guard case .map(let entries) = node.content else {
      refuse(expected: Phrase("以编号为键的映射", "a map whose keys are identifiers"))
      return []
    }
    return entries.compactMap { entry in
      let field = child(entry.key, entry.value, at: entry.mark)
      guard field.checkIdentifier(entry.key, at: entry.keyMark) else { return nil }
      return read(Identifier(entry.key), field)
    }
  }

  /// Identifiers stand in addresses and spreadsheets, so they have no blanks and no slashes.
  func checkIdentifier(_ text: String, at mark: SourceMark) -> Bool {
    let valid = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_.'".unicodeScalars.contains($0)
    }
    guard valid, !text.isEmpty, text.utf8.count <= 64 else {
      reading.refuse(
        at: reading.place(mark), field: nil,
        Phrase(
          "编号「\(text.prefix(40))」只能由文字、数字和 - _ . 组成，最长64字节",
          "the identifier \"\(text.prefix(40))\" may have letters, digits and - _ . only, at most 64 bytes"
        ))
      return false
    }
    return true
  }
}
