import Messages

extension Person {
  /// Everything that an account must not be, whoever asks for it and by whatever way.
  var faults: [Reason] {
    let hidden = Person.hidden(name) || office.map(Person.hidden) ?? false
    return [
      id.text.isSoundAccount ? nil : unsoundAccount,
      name.allSatisfy(\.isWhitespace) ? noName : nil,
      hidden ? hiddenCharacter : nil,
    ].compactMap(\.self)
  }

  private static func hidden(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.isHidden || $0 == "\n" }
  }

  private var unsoundAccount: Reason {
    Reason(
      "accountUnsound",
      Phrase("账号不能用作标识", "the account name cannot serve as one"),
      remedy: Phrase(
        "账号为1至64个字符：文字、数字和 . _ - @ +，以文字或数字开头",
        "give 1 to 64 letters, digits and . _ - @ +, a letter or digit first"))
  }

  private var noName: Reason {
    Reason(
      "nameRequired", subject: id.text, Phrase("未填写姓名", "no name is given"),
      remedy: Phrase("填写姓名", "give the name"))
  }

  private var hiddenCharacter: Reason {
    Reason(
      "hiddenCharacter", subject: id.text,
      Phrase(
        "姓名或单位含有看不见的字符或改变文字方向的字符",
        "name or office holds a character that is invisible or turns the direction of writing"),
      remedy: Phrase("删除后重新填写", "type it again without it"))
  }
}

extension String {
  /// Letters of any script, digits and a few marks: safe in addresses, file names and entries.
  fileprivate var isSoundAccount: Bool {
    let marks: Set<Character> = [".", "_", "-", "@", "+"]
    guard let first, first.isLetter || first.isNumber, unicodeScalars.count <= 64 else {
      return false
    }
    return allSatisfy { $0.isLetter || $0.isNumber || marks.contains($0) }
      && !unicodeScalars.contains(where: \.isHidden)
  }
}
