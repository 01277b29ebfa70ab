import Messages
import Programmes
import Quantities

extension Field {
  /// The parts of a measured criterion; one part alone needs no list and has all the points.
  func measures(points: Points) -> [Measure] {
    guard case .list = node.content else {
      return child("1", node, at: node.mark).measure(whole: points).map { [$0] } ?? []
    }
    return list { $0.measure(whole: nil) }
  }

  private func measure(whole: Points?) -> Measure? {
    let keys = ["points", "only", "less", "bands", "target", "floor"]
    guard let fields = fields(keys + Fields.scales) else { return nil }
    let points =
      whole.map { fields.maybe("points")?.points() ?? $0 }
      ?? fields.need("points")?.points()
    let scope = fields.scope()
    let less = fields.maybe("less")?.list { $0.term() } ?? []
    guard let scale = fields.scale(), let points else { return nil }
    return Measure(points: points, scope: scope, scale: scale, less: less)
  }

  fileprivate func term() -> Measure.Term? {
    guard let fields = fields(["points", "fact", "if", "unless"]) else { return nil }
    guard fields.present(among: ["fact", "if", "unless"]).count == 1 else {
      refuse(
        Phrase(
          "应写且只写 fact（按个数）、if（成立时）或 unless（不成立时）之一",
          "give exactly one of fact (for each), if (when it holds) and unless (when it does not)"))
      return nil
    }
    let points = fields.need("points")?.points()
    let counted =
      fields.maybe("fact")?.id().map(Measure.Term.Counted.fact)
      ?? fields.maybe("if")?.rule().map(Measure.Term.Counted.rule)
      ?? fields.maybe("unless")?.rule().map(Measure.Term.Counted.unless)
    guard let points, let counted else { return nil }
    return Measure.Term(points: points, counted: counted)
  }

  /// The bands of a fact, `{3: 6, 4: 7}`: from which value on how many points are earned.
  fileprivate func bands(of fact: FactID) -> [Measure.Band] {
    guard case .map(let entries) = node.content, !entries.isEmpty else {
      refuse(expected: Phrase("分档，如 {3: 6, 4: 7}", "bands, such as {3: 6, 4: 7}"))
      return []
    }
    return entries.enumerated().compactMap { index, entry in
      let band = child(String(index + 1), entry.value, at: entry.keyMark)
      let from = Field(
        node: SourceNode(mark: entry.keyMark, content: .text(entry.key)), path: band.path,
        reading: reading
      ).number(of: fact)
      let points = band.points()
      guard let from, let points else { return nil }
      return Measure.Band(from: from, points: points)
    }
  }

  fileprivate func target(of fact: FactID) -> Measure.Target? {
    guard case .map = node.content else { return number(of: fact).map(Measure.Target.value) }
    guard let fields = fields(["fact", "otherwise"]) else { return nil }
    let otherwise = fields.maybe("otherwise")?.number(of: fact)
    return fields.need("fact")?.id().map { .fact($0, otherwise: otherwise) }
  }
}

extension Fields {
  static let scales = ["banded", "ratio", "adding", "deducting", "whole", "bestOfKind"]

  fileprivate func scale() -> Measure.Scale? {
    let present = present(among: Fields.scales)
    guard present.count == 1 else {
      let words = Fields.scales
      owner.refuse(
        Phrase(
          "应写且只写一种算法：\(words.joined(separator: "、"))",
          "give exactly one way to compute: \(words.joined(separator: ", "))"))
      return nil
    }
    refuseStray(with: present[0])
    return compared() ?? counted()
  }

  /// `bands` belongs to `banded`, `target` and `floor` to `ratio`.
  private func refuseStray(with scale: String) {
    for (key, home) in [("bands", "banded"), ("target", "ratio"), ("floor", "ratio")]
    where home != scale {
      maybe(key)?.refuse(Phrase("\(key) 只与 \(home) 连用", "\(key) goes with \(home) only"))
    }
  }

  private func compared() -> Measure.Scale? {
    if let fact: FactID = maybe("banded")?.id() {
      return need("bands").map { .bands(fact, $0.bands(of: fact)) }
    }
    if let fact: FactID = maybe("ratio")?.id() {
      let floor = maybe("floor")?.share() ?? .zero
      return need("target")?.target(of: fact).map { .ratio(fact, target: $0, floor: floor) }
    }
    return maybe("bestOfKind")?.id().map(Measure.Scale.bestOfKind)
  }

  private func counted() -> Measure.Scale? {
    if let terms = maybe("adding") { return .adding(terms.list { $0.term() }) }
    if let terms = maybe("deducting") { return .deducting(terms.list { $0.term() }) }
    return maybe("whole")?.rule().map(Measure.Scale.whole)
  }
}
