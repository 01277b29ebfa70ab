import Assessment
import Markup
import Messages

extension Speech {
  /// What a link from a figure leads to.
  static let behind = Phrase("看这个数的依据", "The entries behind this figure")

  /// A figure that leads to the entries from which it is computed.
  func figure(
    _ figure: String, behind topic: EvidenceTopic, in call: CallID,
    of application: ApplicationID? = nil
  ) -> HTML {
    a(
      href: topic.place(in: call, of: application), .class("evidence", "figure-link"),
      .title(self(Self.behind))
    ) { figure }
  }

  /// A link to the entries behind all figures of one topic.
  func figures(
    behind topic: EvidenceTopic, in call: CallID, of application: ApplicationID? = nil
  ) -> HTML {
    let name = topic.name
    return evidence(
      Phrase("依据：\(name.chinese)的记录", "Evidence: \(name.english)"),
      at: topic.place(in: call, of: application))
  }
}

extension EvidenceTopic {
  /// Where the entries on the topic stand.
  func place(in call: CallID, of application: ApplicationID?) -> Path {
    let page =
      application.map { Addresses.applicationEvidence(call, $0) } ?? Addresses.evidence(call)
    return page.fragment(rawValue)
  }
}
