import Assessment
import Messages
import Programmes
import Spreadsheets

extension RowReader {
  /// Reads the name of one thing.
  mutating func named<Value>(_ key: String, _ names: Names<Value>) -> Value? {
    value(key, expected: names.expectation) { (text) throws(Mismatch) in try names.value(text) }
  }

  /// Reads the names of several things, or none; what is wrong with each is recorded.
  mutating func namedList<Value>(_ key: String, _ names: Names<Value>) -> [Value] {
    (list(key) ?? []).compactMap { text in
      do throws(Mismatch) {
        return try names.value(text)
      } catch {
        refuse(
          key,
          because: Phrase(
            "中的“\(text.visible)”\(error.reason.chinese)",
            "contains “\(text.visible)”, which \(error.reason.english)"),
          expected: names.expectation)
        return nil
      }
    }
  }

  /// Reads the number of an application of the call.
  mutating func application(in context: ImportContext) -> ApplicationID? {
    guard let known = context.applications else {
      return code("application").map { ApplicationID($0) }
    }
    return named("application", known)
  }

  /// Reads the numbers of several applications, or none.
  mutating func applications(_ key: String, in context: ImportContext) -> [ApplicationID] {
    guard let known = context.applications else {
      return (list(key) ?? []).map { ApplicationID($0) }
    }
    return namedList(key, known)
  }

  /// Whether a cell holds anything; records that it is blank.
  mutating func isGiven(_ key: String, expected: Phrase) -> Bool {
    value(key, expected: expected) { (_) throws(Mismatch) in true } ?? false
  }

  /// Reads the account of a person.
  mutating func person(_ key: String, in context: ImportContext) -> PersonID? {
    guard let known = context.accounts else { return code(key).map { PersonID($0) } }
    return named(key, known)
  }

  /// Reads the account of an expert.
  mutating func expert(in context: ImportContext) -> PersonID? {
    guard let id = person("expert", in: context) else { return nil }
    if let person = context.people?[id], !person.roles.contains(.expert) {
      refuse(
        "expert", because: Phrase("不是评审专家", "is no expert"),
        expected: Phrase("评审专家的账号", "the account of an expert"))
      return nil
    }
    return id
  }

  /// Reads the accounts of one or several experts.
  mutating func experts(in context: ImportContext) -> [PersonID]? {
    guard isGiven("experts", expected: Phrase("专家账号，用分号隔开", "accounts separated by semicolons"))
    else { return nil }
    guard let known = context.accounts else {
      return list("experts")?.map { PersonID($0) }
    }
    return namedList("experts", known)
  }
}
