import Messages
import Programmes
import Training

extension Field {
  /// How classes are filed and run.
  func classes() -> ClassRule? {
    guard let fields = fields(["filing", "countyStamp", "providerRange", "delivery"]) else {
      return nil
    }
    let filing = fields.need("filing")?.checklist()
    let stamp = fields.maybe("countyStamp")?.binding()
    let range = fields.maybe("providerRange")?.range(of: .provider)
    let delivery = fields.need("delivery")?.list { $0.deliveryRule() } ?? []
    guard let filing else { return nil }
    return ClassRule(
      filing: filing, countyStamp: stamp, providerRange: range, delivery: delivery)
  }

  private func deliveryRule() -> DeliveryRule? {
    guard let (word, fields) = variant("check", DeliveryWord.allCases, with: \.keys) else {
      return nil
    }
    let check = fields.delivery(word)
    guard let term = fields.term(), let check else { return nil }
    return DeliveryRule(check, term)
  }
}

/// The words for what is asked of a class.
enum DeliveryWord: String, CaseIterable {
  case footageItems, footageMinutes, ceremonyPhotos, signInSheets, signInShare, onlineHours
  case spotChecks, filedBeforeStart, planKept, countyNamed

  /// The keys that go with a word.
  var keys: [String] {
    switch self {
    case .footageItems: ["part", "atLeast"]
    case .footageMinutes, .spotChecks: ["atLeast"]
    case .ceremonyPhotos: ["ceremony", "atLeast"]
    case .signInShare: ["share"]
    case .signInSheets, .onlineHours, .filedBeforeStart, .planKept, .countyNamed: []
    }
  }
}

extension Fields {
  fileprivate func delivery(_ word: DeliveryWord) -> DeliveryRule.Check? {
    switch word {
    case .footageItems: footageItems()
    case .footageMinutes: atLeast().map { .footageMinutes(perLesson: $0) }
    case .ceremonyPhotos: ceremonyPhotos()
    case .signInSheets: .signInSheets
    case .signInShare: need("share")?.share().map { .signInShare(atLeast: $0) }
    case .onlineHours: .onlineHours
    case .spotChecks: atLeast().map { .spotChecks(atLeast: $0) }
    case .filedBeforeStart: .filedBeforeStart
    case .planKept: .planKept
    case .countyNamed: .countyNamed
    }
  }

  private func atLeast() -> Int? { need("atLeast")?.whole(1...10_000) }

  private func footageItems() -> DeliveryRule.Check? {
    let part = need("part")?.word(LessonPart.allCases)
    let minimum = atLeast()
    guard let part, let minimum else { return nil }
    return .footageItems(part, atLeast: minimum)
  }

  private func ceremonyPhotos() -> DeliveryRule.Check? {
    let ceremony = need("ceremony")?.word(Ceremony.allCases)
    let minimum = atLeast()
    guard let ceremony, let minimum else { return nil }
    return .ceremonyPhotos(ceremony, atLeast: minimum)
  }
}
