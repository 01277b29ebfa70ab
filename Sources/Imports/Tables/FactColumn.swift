import Messages
import Programmes
import Spreadsheets

/// The column of applications.csv in which a unit states a fact.
struct FactColumn {
  let fact: Fact
  let column: Column

  /// The columns of all facts that are stated with an application.
  ///
  /// A heading that is `taken`, or that two facts share, stands for neither of them; the
  /// identifier of a fact goes before a name.
  static func all(of programme: Programme, beside taken: Set<String>) -> [FactColumn] {
    let facts = programme.facts.filter { $0.origin == .stated && $0.asked == .application }
    let identifiers = Set(facts.map(\.id.text.foldedForMatching))
    let names = facts.flatMap { fact in
      Set([fact.name.chinese.foldedForMatching, fact.name.english.foldedForMatching])
    }
    let shared = Set(Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys)
    return facts.map { fact in
      let unclear = taken.union(shared).union(identifiers)
      let words = [fact.name.chinese, fact.name.english].filter {
        !unclear.contains($0.foldedForMatching)
      }
      let identifier = taken.contains(fact.id.text.foldedForMatching) ? [] : [fact.id.text]
      let column = Column("fact:\(fact.id)", names: words + identifier, required: false)
      return FactColumn(fact: fact, column: column)
    }
  }
}
