import Assessment
import Messages
import Training

extension PlainWriter {
  /// Adds a remark as the JSON encoder would write it.
  mutating func add(_ remark: Remark) {
    add("{")
    if let clause = remark.clause {
      add("\"clause\":", clause)
      add(",")
    }
    add("\"code\":", remark.code)
    add(",\"message\":{\"en\":", remark.message.english)
    add(",\"zh\":", remark.message.chinese)
    add("}")
    add(",\"subject\":", ifPresent: remark.subject)
    add(",\"weight\":", remark.weight.rawValue)
    add("}")
  }
}

extension PlainReader {
  /// Reads a remark.
  mutating func remark() -> Remark? {
    guard skip("{") else { return nil }
    let hasClause = skip("\"clause\":")
    let clause = hasClause ? string() : nil
    guard hasClause == (clause != nil), !hasClause || skip(","), skip("\"code\":"),
      let code = string(), skip(",\"message\":{\"en\":"), let english = string(),
      skip(",\"zh\":"), let chinese = string(), skip("}")
    else { return nil }
    guard let subject = field(",\"subject\":", \.self), skip(",\"weight\":"),
      let weight = word(Finding.Weight.self), skip("}")
    else { return nil }
    return Remark(
      weight, code, clause: clause, subject: subject.value, Phrase(chinese, english))
  }
}
