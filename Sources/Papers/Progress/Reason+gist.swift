public import Messages

extension Reason {
  /// What a reason asks for, whatever its subject.
  public struct Gist: Sendable, Hashable {
    let code: String
    let clause: String?
    let message: Phrase
    let remedy: Phrase
  }

  /// What the reason asks for: reasons of one gist differ in their subjects only.
  public var gist: Gist { Gist(code: code, clause: clause, message: message, remedy: remedy) }
}

extension Sequence {
  /// The elements by the gist of their reasons, so that what is said of many is said once.
  ///
  /// Gists stand in the order of their first element, elements in their own.
  public func grouped(by reason: (Element) -> Reason) -> [[Element]] {
    var places: [Reason.Gist: Int] = [:]
    return reduce(into: []) { groups, element in
      let gist = reason(element).gist
      if let place = places[gist] {
        groups[place].append(element)
      } else {
        places[gist] = groups.count
        groups.append([element])
      }
    }
  }
}
